import type { Deployed } from "../../core/manifest/deployed-image.ts";
import type { OverlayChange, OverlayPlace } from "../../operations/overlay-changes.ts";

/** An overlay on one side of a change, and the image that it sets for its service. */
export interface JudgedOverlay extends OverlayPlace {
  readonly side: OverlayChange["head"];
  readonly image: Deployed | undefined;
}
