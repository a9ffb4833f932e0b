import { needInput } from "../../core/action/input.ts";
import type { Json } from "../../core/json/json-types.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { Problems, problem } from "../../core/problem/problem.ts";

/** One element of `updates`, as it was written. */
export type UpdateRow =
  | {
      readonly kind: "service";
      readonly service: string;
      readonly environment: string;
      /** Empty: the environment's policy chooses. */
      readonly image: string;
    }
  | { readonly kind: "overlay"; readonly overlay: string; readonly image: string };

const shapes = {
  service: ["service", "environment", "image"],
  overlay: ["overlay", "image"],
} as const;

/** Reads the value of `updates`. Raises INPUT_INVALID, one for each fault. */
export function readUpdateRows(value: Json, input: string): readonly UpdateRow[] {
  const expected =
    'It takes a JSON array of {"service", "environment", "image"} or {"overlay", "image"} objects.';
  const invalid = (fault: string, given: Json) =>
    problem("INPUT_INVALID", { input, given: JSON.stringify(given), fault, expected });
  if (!Array.isArray(value)) throw invalid("it is not an array", value);
  if (value.length === 0) throw invalid("it is empty", value);
  const faults: Error[] = [];
  const rows = value.flatMap((item: Json, index) => {
    const { row, fault } = readRow(item);
    if (row !== undefined) return [row];
    faults.push(invalid(`element ${index + 1} ${fault}`, item));
    return [];
  });
  if (faults.length > 0) throw new Problems(faults as Problems["list"][number][]);
  return rows;
}

type Read =
  | { readonly row: UpdateRow; readonly fault?: undefined }
  | { readonly row?: undefined; readonly fault: string };

function readRow(item: Json): Read {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return { fault: "is no object" };
  const given = item as Readonly<Record<string, Json>>;
  const kind = "overlay" in given ? "overlay" : "service";
  const keys: readonly string[] = shapes[kind];
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    return { fault: `has no \`${unknown}\` (did you mean \`${nearest(unknown, keys) ?? ""}\`?)` };
  }
  const missing = keys.find((key) => typeof given[key] !== "string" || given[key] === "");
  if (kind === "service" && missing === "image" && given.image === undefined) {
    return { row: { kind, ...(given as Readonly<Record<string, string>>), image: "" } as UpdateRow };
  }
  if (missing !== undefined) return { fault: `needs \`${missing}\` as text` };
  return { row: { kind, ...(given as Readonly<Record<string, string>>) } as UpdateRow };
}

/** The ways of saying what to set, as they were asked for. */
export interface GivenUpdates {
  readonly overlay: readonly string[];
  readonly images: readonly string[];
  readonly service: string;
  readonly environment: string;
  readonly image: string;
  readonly updates: readonly UpdateRow[] | undefined;
  readonly updatesFrom: readonly string[];
}

/** What is to be set, all ways as one; files are read later, with the catalogue. Raises INPUT_MISSING and INPUTS_CLASH. */
export function readRows(given: GivenUpdates): readonly UpdateRow[] | "from-files" {
  const { overlay, images, service, environment, image, updates, updatesFrom } = given;
  const byOverlay = overlay.length > 0 || images.length > 0;
  const byFiles = updatesFrom.length > 0;
  const byService = service !== "" || image !== "" || (environment !== "" && !byFiles);
  const ways = [byOverlay, byService, updates !== undefined, byFiles].filter(Boolean).length;
  if (ways > 1) {
    const remedy =
      "Use one of: overlay with images; service with environment and image; updates; updates-from with environment.";
    throw problem("INPUTS_CLASH", {
      inputs: "overlay/images, service/environment/image, updates and updates-from",
      remedy,
    });
  }
  if (updates !== undefined) return updates;
  if (byFiles) {
    needInput("environment", environment, "The files say what was built; this says where to set it.");
    return "from-files";
  }
  if (byService) {
    const together = "service and environment go together, with the image to set.";
    needInput("service", service, together);
    needInput("environment", environment, together);
    return [{ kind: "service", service, environment, image }];
  }
  const expected =
    "Say what to set: overlay and images, or service, environment and image, or updates, or updates-from.";
  needInput("overlay", overlay[0], expected);
  needInput("images", images[0], "One line for each image, as for `kustomize edit set image`.");
  return overlay.flatMap((one) =>
    images.map((argument) => ({ kind: "overlay" as const, overlay: one, image: argument })),
  );
}
