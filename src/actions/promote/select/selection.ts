import { needInput } from "../../../core/action/input.ts";
import { type Image, parseImage } from "../../../core/image/image.ts";
import { problem } from "../../../core/problem/problem.ts";

/** What was asked for, before the catalogue is read. */
export interface PromoteRequest {
  readonly service: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly overlayFrom: string;
  readonly overlayTo: string;
  readonly name: string;
  readonly version: string;
  readonly image: string;
  readonly reason: string;
}

/** Whether overlays are given by path, so that no catalogue is needed. Raises INPUTS_CLASH and INPUT_MISSING. */
export function isByPath(request: PromoteRequest): boolean {
  const byPath = request.overlayFrom !== "" || request.overlayTo !== "" || request.name !== "";
  const byName = request.service.length > 0 || request.from !== "" || request.to !== "";
  if (byPath && byName) {
    const inputs = "`service`, `from`, `to` and `overlay-from`, `overlay-to`, `name`";
    throw problem("INPUTS_CLASH", { inputs, remedy: "Name services and environments, or two overlays." });
  }
  if (request.image !== "" && (byPath || request.service.length > 1 || request.service.includes("*"))) {
    const remedy = "A hotfix is one image of one service: give `service` one name.";
    throw problem("INPUTS_CLASH", { inputs: "`image` and several services, or overlays by path,", remedy });
  }
  if (byPath) {
    needInput("overlay-from", request.overlayFrom, "It is the overlay to take the image from.");
    needInput("overlay-to", request.overlayTo, "It is the overlay to put the image into.");
  } else {
    needInput("to", request.to, "It is the environment to promote to.");
    needInput("service", request.service.join(""), "Name the services to promote, or * for all.");
  }
  return byPath;
}

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
