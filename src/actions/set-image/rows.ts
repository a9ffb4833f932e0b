import { needInput } from "../../contract/input.ts";
import { problem } from "../../domain/problem.ts";
import type { UpdateRow } from "./updates-input.ts";

/** The three ways of saying what to set, as they were asked for. */
export interface Wish {
  readonly overlay: readonly string[];
  readonly images: readonly string[];
  readonly service: string;
  readonly environment: string;
  readonly image: string;
  readonly updates: readonly UpdateRow[] | undefined;
}

/** The three ways of saying it as one. Raises INPUT_MISSING and INPUTS_CLASH. */
export function readRows(wish: Wish): readonly UpdateRow[] {
  const { overlay, images, service, environment, image, updates } = wish;
  const byOverlay = overlay.length > 0 || images.length > 0;
  const byService = service !== "" || environment !== "" || image !== "";
  const ways = [byOverlay, byService, updates !== undefined].filter(Boolean).length;
  if (ways > 1) {
    const remedy = "Use one of: overlay with images; service with environment and image; updates.";
    throw problem("INPUTS_CLASH", {
      inputs: "overlay/images, service/environment/image and updates",
      remedy,
    });
  }
  if (updates !== undefined) return updates;
  if (byService) {
    const together = "service and environment go together, with the image to set.";
    needInput("service", service, together);
    needInput("environment", environment, together);
    return [{ kind: "service", service, environment, image }];
  }
  const expected = "Say what to set: overlay and images, or service, environment and image, or updates.";
  needInput("overlay", overlay[0], expected);
  needInput("images", images[0], "One line for each image, as for `kustomize edit set image`.");
  return overlay.flatMap((one) =>
    images.map((argument) => ({ kind: "overlay" as const, overlay: one, image: argument })),
  );
}
