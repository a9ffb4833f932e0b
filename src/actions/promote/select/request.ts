import { needInput } from "../../../core/action/input.ts";
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
export function isByPath(wish: PromoteRequest): boolean {
  const byPath = wish.overlayFrom !== "" || wish.overlayTo !== "" || wish.name !== "";
  const byName = wish.service.length > 0 || wish.from !== "" || wish.to !== "";
  if (byPath && byName) {
    const inputs = "`service`, `from`, `to` and `overlay-from`, `overlay-to`, `name`";
    throw problem("INPUTS_CLASH", { inputs, remedy: "Name services and environments, or two overlays." });
  }
  if (wish.image !== "" && (byPath || wish.service.length > 1 || wish.service.includes("*"))) {
    const remedy = "A hotfix is one image of one service: give `service` one name.";
    throw problem("INPUTS_CLASH", { inputs: "`image` and several services, or overlays by path,", remedy });
  }
  if (byPath) {
    needInput("overlay-from", wish.overlayFrom, "It is the overlay to take the image from.");
    needInput("overlay-to", wish.overlayTo, "It is the overlay to put the image into.");
  } else {
    needInput("to", wish.to, "It is the environment to promote to.");
    needInput("service", wish.service.join(""), "Name the services to promote, or * for all.");
  }
  return byPath;
}
