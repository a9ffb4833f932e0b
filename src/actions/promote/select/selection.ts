import { type Image, parseImage } from "../../../core/image/image.ts";
import { problem } from "../../../core/problem/problem.ts";

/** Which artifact is promoted. */
export type Selection =
  /** What `from` runs now. */
  | { readonly kind: "present" }
  /** A tag or digest that `from` runs or has run. */
  | { readonly kind: "version"; readonly version: string }
  /** One that did not come through `from`: a hotfix, with the reason for it. */
  | { readonly kind: "hotfix"; readonly image: string; readonly reason: string };

/** Raises INPUTS_CLASH for both, and PROMOTE_REASON_MISSING for an image without a reason. */
export function selectArtifact(given: {
  readonly version: string;
  readonly image: string;
  readonly reason: string;
  readonly to: string;
}): Selection {
  const { version, image, reason } = given;
  if (version !== "" && image !== "") {
    const remedy = "`version` is one that `from` has had; `image` is one that it never had.";
    throw problem("INPUTS_CLASH", { inputs: "`version` and `image`", remedy });
  }
  if (version !== "") return { kind: "version", version };
  if (image === "") return { kind: "present" };
  if (reason === "") throw problem("PROMOTE_REASON_MISSING", { to: given.to });
  return { kind: "hotfix", image, reason };
}

/** A whole image, or only `:tag`, `@digest` or both of a service's own repository. Raises IMAGE_INVALID. */
export function completeImage(given: string, repository: string): Image {
  return parseImage(/^[:@]/.test(given) ? `${repository}${given}` : given);
}

/** Whether an image is the version that was asked for: its tag, or its digest (`sha256:…`, at least 7 digits of it). */
export function isVersion(
  image: { readonly tag: string | undefined; readonly digest: string | undefined },
  version: string,
): boolean {
  if (image.tag === version) return true;
  const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(version)?.[1];
  return digits !== undefined && image.digest?.startsWith(`sha256:${digits}`) === true;
}
