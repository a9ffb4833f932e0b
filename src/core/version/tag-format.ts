import { faultInShortRef } from "../git/ref-name.ts";
import { problem } from "../problem/problem.ts";
import { formatVersion, parseVersion, stable, type Version } from "./version.ts";

/** How a service's tags are called: `orders/v{version}`. A family of tags is what one format matches. */
export interface TagFormat {
  readonly text: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Reads a format: exactly one `{version}`, an optional `{service}` that is filled with `service`, and nothing git would
 * refuse in a ref name (git-check-ref-format). Raises RELEASE_TAG_FORMAT.
 */
export function parseTagFormat(text: string, service: string): TagFormat {
  const parts = text.replaceAll("{service}", service).split("{version}");
  const [prefix = "", suffix = ""] = parts;
  const refuse = (fault: string) =>
    problem("RELEASE_TAG_FORMAT", { format: text, fault, example: "orders/v{version}" });
  if (parts.length !== 2) throw refuse("it needs {version} once");
  const unknown = /\{[^}]*\}/.exec(prefix + suffix);
  if (unknown !== null) throw refuse(`there is no ${unknown[0]}`);
  const fault = faultInShortRef(`${prefix}1.0.0${suffix}`);
  if (fault !== undefined) throw refuse(`git takes no tag of such a name: ${fault}`);
  return { text: `${prefix}{version}${suffix}`, prefix, suffix };
}

/** The tag of a version. */
export function tagName(format: TagFormat, version: Version): string {
  return format.prefix + formatVersion(version) + format.suffix;
}

/** The tags that follow a major and a minor line: `orders/v1` and `orders/v1.4`. */
export function floatingNames(format: TagFormat, version: Version): readonly [major: string, minor: string] {
  const name = (line: string) => format.prefix + line + format.suffix;
  return [name(`${version.major}`), name(`${version.major}.${version.minor}`)];
}

/** The version in a tag of this family, undefined for any other tag. */
export function versionInTag(format: TagFormat, tag: string): Version | undefined {
  const { prefix, suffix } = format;
  if (tag.length <= prefix.length + suffix.length) return undefined;
  if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
  return parseVersion(tag.slice(prefix.length, tag.length - suffix.length));
}

/** A tag of `one` that also reads as a version of `other`: neither can tell whose it is. Undefined where there is none. */
export function sharedTag(one: TagFormat, other: TagFormat): string | undefined {
  if (!one.prefix.startsWith(other.prefix)) return undefined;
  const versions = [stable(1, 2, 3), { ...stable(1, 2, 3), prerelease: ["rc", 1] }];
  const tags = versions.map((version) => tagName(one, version));
  return tags.find((tag) => versionInTag(other, tag) !== undefined);
}
