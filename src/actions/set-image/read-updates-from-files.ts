import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { splitImage } from "../../core/image/image.ts";
import type { Json } from "../../core/json/json-types.ts";
import { type Problem, Problems, problem } from "../../core/problem/problem.ts";
import { findFiles } from "../../operations/find-files.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { UpdateRow } from "./parse-updates-input.ts";

/** What one leg of a matrix has built. */
interface Built {
  /** Empty: the service whose image it is. */
  readonly service: string;
  readonly image: string;
}

/**
 * The images that the legs of a matrix left in JSON files, as updates of one environment: buildx' metadata file as it is (also bake's, by
 * target), or `{service, image}` objects, one or a list. `given` are folders and globs. A service is found by its image. All faults at once.
 * Raises UPDATES_NONE, UPDATES_FILE_INVALID and UPDATES_SERVICE_UNCLEAR.
 */
export async function readUpdatesFrom(
  files: Pick<Files, "read" | "list">,
  given: readonly string[],
  environment: string,
  catalogue: Catalogue,
): Promise<readonly UpdateRow[]> {
  const faults: Problem[] = [];
  const rows = new Map<string, UpdateRow>();
  for (const pattern of given) {
    const paths = await matching(files, pattern);
    if (paths.length === 0) faults.push(problem("UPDATES_NONE", { pattern }));
    for (const file of paths) {
      const built = readBuilt((await files.read(file)) ?? "");
      if (built.length === 0) faults.push(problem("UPDATES_FILE_INVALID", { file }));
      for (const { service, image } of built) {
        const name = service || serviceOf(image, catalogue);
        if (name === undefined) faults.push(problem("UPDATES_SERVICE_UNCLEAR", { file, image }));
        else rows.set(name, { kind: "service", service: name, environment, image });
      }
    }
  }
  if (faults.length > 0) throw new Problems(faults);
  return [...rows.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function keyOf(row: UpdateRow): string {
  return row.kind === "service" ? row.service : row.overlay;
}

/** A folder means every JSON file in it, at any depth: download-artifact makes a folder of each artifact. */
async function matching(files: Pick<Files, "list">, pattern: string): Promise<readonly string[]> {
  const folder = pattern.replace(/\/+$/, "");
  if ((await files.list(folder)) === undefined) return findFiles(files, pattern);
  return findFiles(files, folder === "." ? "**/*.json" : `${folder}/**/*.json`);
}

/** What a file says was built; nothing for a text that is neither form. */
function readBuilt(text: string): readonly Built[] {
  let value: Json;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
  } catch {
    return [];
  }
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const built = items.map(builtIn);
  return built.every((one) => one.length > 0) ? built.flat() : [];
}

function builtIn(value: Json): readonly Built[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const map = value as Readonly<Record<string, Json>>;
  const digest = map["containerimage.digest"];
  if (typeof digest === "string") return fromBuildx(digest, map["image.name"]);
  const { service = "", image } = map;
  if (typeof image === "string" && typeof service === "string") {
    return isVersioned(image) ? [{ service, image }] : [];
  }
  // bake: one metadata object for each target, beside what is about the whole build.
  return Object.values(map).flatMap((one) =>
    typeof one === "object" && one !== null && "containerimage.digest" in one ? builtIn(one) : [],
  );
}

/** `image.name` has every name that was pushed; the first with a tag that tells something is the image, by its digest. */
function fromBuildx(digest: string, names: Json | undefined): readonly Built[] {
  const all = typeof names === "string" ? names.split(",").map((one) => one.trim()) : [];
  const moving = /:(latest|edge|nightly|main|master)$/;
  const name = all.find((one) => splitImage(one).tag !== undefined && !moving.test(one)) ?? all[0];
  if (name === undefined || name === "") return [];
  const { repository, tag } = splitImage(name);
  const image = `${repository}${tag === undefined || moving.test(name) ? "" : `:${tag}`}@${digest}`;
  return isVersioned(image) ? [{ service: "", image }] : [];
}

/** Whether it says a version; `:1.5.0` of a named service does. What cannot be an image is found out with the others. */
function isVersioned(image: string): boolean {
  const { tag, digest } = splitImage(image);
  return tag !== undefined || digest !== undefined;
}

/** The only service with that image repository. */
function serviceOf(image: string, { services }: Catalogue): string | undefined {
  const { repository } = splitImage(image);
  const found = [...services.values()].filter((one) => one.image === repository);
  return found.length === 1 ? found[0]?.name : undefined;
}
