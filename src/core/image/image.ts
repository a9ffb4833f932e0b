import { problem } from "../problem/problem.ts";
import { type Digest, parseDigest } from "./digest.ts";

/** A container image as manifests name it: `repository:tag@digest`, tag and digest each optional. */
export interface Image {
  /** Host and path as written, no Docker Hub normalisation: `ghcr.io/acme/orders`, `nginx`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

/** The parts of a reference as text, not yet checked. */
export interface ImageParts {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/**
 * Splits as kustomize does (api/internal/image Split): behind the first `/` (so that `host:port/` is safe) the first `@` starts
 * the digest and the first `:` before it the tag. Only the text after them is missing where there is none.
 */
export function splitImage(text: string): ImageParts {
  const from = text.indexOf("/") + 1;
  const at = text.indexOf("@", from);
  const name = at < 0 ? text : text.slice(0, at);
  const colon = name.indexOf(":", from);
  return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? undefined : name.slice(colon + 1),
    digest: at < 0 ? undefined : text.slice(at + 1),
  };
}

/**
 * Reads `repository:tag@digest`, `repository:tag`, `repository@digest` or `repository`.
 * Raises IMAGE_INVALID for a repository, tag or digest that no registry takes.
 */
export function parseImage(text: string): Image {
  const { repository, tag, digest } = splitImage(text);
  return {
    repository: checkRepository(repository, text),
    tag: tag === undefined ? undefined : checkTag(tag, text),
    digest: digest === undefined ? undefined : checkDigest(digest, text),
  };
}

/** `repository:tag@digest`, as far as the image has them. */
export function formatImage({ repository, tag, digest }: Image): string {
  return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** The last part of a repository: `orders` of `ghcr.io/acme/orders`. */
export function lastPart(repository: string): string {
  return repository.slice(repository.lastIndexOf("/") + 1);
}

/** Whether a registry takes it as a tag (OCI distribution-spec 1.1, "Pulling manifests"). */
export function isTag(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
}

const label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
const hostBefore = new RegExp(`^(?:${label}(?:\\.${label})*\\.?|(\\[[0-9a-fA-F:]+\\]))(?::\\d+)?/`);

/** Whether it is a repository with or without host (distribution/reference grammar; RFC 1123, 2.1; RFC 4291, 2.2). */
export function isRepository(text: string): boolean {
  if (text.length > 400) return false;
  const [host = "", address] = hostBefore.exec(text) ?? [];
  if (address !== undefined && !URL.canParse(`http://${address}/`)) return false;
  const path = /[.:[]|^localhost\//.test(host) || /[A-Z]/.test(host) ? text.slice(host.length) : text;
  const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
  return new RegExp(`^${component}(/${component})*$`).test(path);
}

/** Gives the tag back; raises IMAGE_INVALID, `given` being the whole text it was part of. */
export function checkTag(tag: string, given: string): string {
  if (isTag(tag)) return tag;
  throw problem("IMAGE_INVALID", { given, part: "tag", value: tag, grammar: tagGrammar });
}

export function checkDigest(text: string, given: string): Digest {
  const digest = parseDigest(text);
  if (digest !== undefined) return digest;
  throw problem("IMAGE_INVALID", { given, part: "digest", value: text, grammar: digestGrammar });
}

export function checkRepository(text: string, given: string): string {
  if (isRepository(text)) return text;
  throw problem("IMAGE_INVALID", { given, part: "repository", value: text, grammar: repositoryGrammar });
}

const tagGrammar =
  "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.";
const digestGrammar = "A digest is `sha256:` and 64 hex digits, or `sha512:` and 128, in lower case.";
const repositoryGrammar = "A repository looks like `ghcr.io/acme/orders`, in lower case.";
