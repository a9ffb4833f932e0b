import { parseOid } from "../git/oid.ts";
import { faultInShortRef } from "../git/ref-name.ts";
import { parseImageKey } from "../manifest/image-key.ts";
import { parseHealthLimit } from "../metrics/health-limits.ts";
import { parseDuration } from "../time/duration.ts";

/** What the texts in a catalogue may be. Each takes the text and says whether it will do. */

// Those of names, paths and patterns are asked most, and an expression that is written where it is used is made anew each time.
const name = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/;
const leavesFolder = /(?:^!?|\/)\.\.(?:\/|$)/;
const noPath = /^\/|[\\\0\n]/;
const noPattern = /^!?\/|[\0\n]/;

/** A service, library or environment: usable in a tag, a branch and an output name. */
export function isName(text: string): boolean {
  return name.test(text) && text.length <= 100 && !text.endsWith(".lock");
}

/** A folder inside the repository. */
export function isPath(text: string): boolean {
  return text !== "" && !noPath.test(text) && !leavesFolder.test(text);
}

/** A glob for files inside the repository, with `!` in front if it takes them out. */
export function isPattern(text: string): boolean {
  return text !== "" && text !== "!" && !noPattern.test(text) && !leavesFolder.test(text);
}

const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?)";

/** An image repository: the name of distribution's reference grammar, without tag and digest. */
export function isImageRepository(text: string): boolean {
  return new RegExp(`^(?:${host}/)?${component}(?:/${component})*$`).test(text) && text.length <= 255;
}

/** A registry host with an optional path prefix. */
export function isRegistry(text: string): boolean {
  return new RegExp(`^${host}(?:/${component})*$`).test(text) && /[.:]|^localhost(?:\/|$)/.test(text);
}

/** A Git tag once `{service}` and `{version}` are filled in (git-check-ref-format). */
export function isTagFormat(text: string): boolean {
  if (text.split("{version}").length !== 2) return false;
  return isRefName(text.replace("{version}", "1.2.3").replaceAll("{service}", "service"));
}

/** A short ref name by the rules of git-check-ref-format; `{` and `}` are for templates only. */
export function isRefName(text: string): boolean {
  return !/[{}]/.test(text) && faultInShortRef(text) === undefined;
}

/** Three numbers with dots, no more (semver 2). */
export function isStableVersion(text: string): boolean {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text);
}

/** A regular expression, read with the `u` flag. */
export function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, "u");
    return true;
  } catch {
    return false;
  }
}

/** Whether every `{word}` of an overlay is one that is filled in. */
export function hasKnownPlaceholders(text: string): boolean {
  return [...text.matchAll(/\{([^{}]*)\}/g)].every(([, word = ""]) => overlayWords.includes(word));
}

export const overlayWords: readonly string[] = ["service", "environment", "cluster"];

/** A place in a file once its placeholders are filled in, the prefix of Helm parameters, or `namespace:policy`. */
export function isPlaceKey(text: string): boolean {
  const filled = text.replace(/\{(service|environment)\}/g, "x");
  if (/[{}]/.test(filled)) return false;
  return parseImageKey(filled) !== undefined || /^[\w.-]+:[\w.-]+$/.test(filled) || filled.includes("/");
}

/** A full object name. */
export function isCommit(text: string): boolean {
  return parseOid(text) !== undefined;
}

/** `owner/name` on GitHub. */
export function isBuilder(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text) && !/\/\.{1,2}$/.test(text);
}

/** The path of a workflow, with `owner/name/` before it if it is another repository's, and `@` and a full ref behind it if need be. */
export function isWorkflow(text: string): boolean {
  const found = /^(?:(.+?)\/)?\.github\/workflows\/[^/@\s]+\.ya?ml(?:@(.+))?$/.exec(text);
  if (found === null) return false;
  const [, owner, ref] = found;
  return (owner === undefined || isBuilder(owner)) && (ref === undefined || isFullRef(ref));
}

/** A full ref in which `*` may stand for anything. */
export function isFullRef(text: string): boolean {
  return /^refs\/(heads|tags|pull)\//.test(text) && isRefName(text.replaceAll("*", "x"));
}

/** The URL of an issuer of OIDC tokens. */
export function isIssuer(text: string): boolean {
  return /^https:\/\/[^\s/?#]+[^\s?#]*$/.test(text) && URL.canParse(text) && !text.endsWith("/");
}

/** An image tag once its placeholders are filled in. */
export function isImageTag(text: string): boolean {
  const filled = text.replace(/\{(environment|service|version)\}/g, "x");
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(filled);
}

/** A zone that this Node's ICU knows. */
export function isZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return /^[A-Z]/i.test(text);
  } catch {
    return false;
  }
}

/** How long a toggle may live: `never`, or a duration. */
export function isLifetime(text: string): boolean {
  return text === "never" || parseDuration(text) !== undefined;
}

/** A regular expression with exactly one `{key}`. */
export function isKeyPattern(text: string): boolean {
  return text.split("{key}").length === 2 && isRegularExpression(text.replace("{key}", "key"));
}

/** The name of an environment variable with one `{KEY}`. */
export function isKeyVariable(text: string): boolean {
  return /^[A-Za-z_]*\{KEY\}\w*$/.test(text);
}

/** A length of time that must not be exceeded, or `off`. */
export function isTimeLimit(text: string): boolean {
  return parseHealthLimit("ci", text) !== undefined;
}

/** Lines of a pull request that must not be exceeded, or `off`. */
export function isLineLimit(text: string): boolean {
  return parseHealthLimit("pull-request", text) !== undefined;
}
