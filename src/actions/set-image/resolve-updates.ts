import type { Catalogue, Service } from "../../core/catalogue/catalogue.ts";
import {
  environmentNamed,
  serviceNamed,
  servicePlaces,
} from "../../core/catalogue/services-in-environments.ts";
import { isRefName } from "../../core/catalogue/text-validators.ts";
import { parseImage, splitImage } from "../../core/image/image.ts";
import { changeTo, type ImageChange, parseImageArgument } from "../../core/kustomize/image-argument.ts";
import { type Format, kustomizeFormat } from "../../core/manifest/manifest-formats.ts";
import { parseRepositoryPath } from "../../core/path/repository-path.ts";
import { Problems, problem, problemsIn } from "../../core/problem/problem.ts";
import type { UpdateRow } from "./parse-updates-input.ts";

/** One image to set in one overlay. */
export interface Update {
  /** Empty where the overlay is given by path. */
  readonly service: string;
  readonly environment: string;
  /** Empty where the environment has no clusters. */
  readonly cluster: string;
  /** Folder of the overlay, or its kustomization file, relative to the GitOps repository. */
  readonly overlay: string;
  /** How the file there says which image runs. */
  readonly format: Format;
  readonly change: ImageChange;
  /** What a policy sets instead where somebody holds it, the first that nobody holds. */
  readonly older?: readonly ImageChange[];
}

/** A row, and the images that a policy would take after its own. */
type Row = UpdateRow & { readonly older?: readonly string[] };

/** Whether the catalogue is needed to understand the inputs. */
export function needsCatalogue(rows: readonly UpdateRow[]): boolean {
  return rows.some((row) => row.kind === "service");
}

/**
 * What to set, in the order in which it was said. Once for each cluster; all faults at once.
 * Raises IMAGE_*, SERVICE_UNKNOWN, SERVICE_WITHOUT_IMAGE, ENVIRONMENT_UNKNOWN, OVERLAY_UNDECLARED.
 */
export function readUpdates(rows: readonly Row[], catalogue: Catalogue | undefined): readonly Update[] {
  const faults: unknown[] = [];
  const updates = rows.flatMap((row) => {
    try {
      return row.kind === "overlay" ? [fromOverlay(row)] : fromService(row, catalogue);
    } catch (thrown) {
      faults.push(thrown);
      return [];
    }
  });
  const problems = faults.flatMap((fault) => {
    const found = problemsIn(fault);
    if (found === undefined) throw fault;
    return found;
  });
  if (problems.length > 0) throw new Problems(problems);
  return updates;
}

function fromOverlay({ overlay, image }: UpdateRow & { kind: "overlay" }): Update {
  return {
    service: "",
    environment: "",
    cluster: "",
    overlay: parseRepositoryPath(overlay, "overlay"),
    format: kustomizeFormat,
    change: parseImageArgument(image),
  };
}

function fromService(row: Row & { kind: "service" }, catalogue: Catalogue | undefined): readonly Update[] {
  if (catalogue === undefined) throw new Error("a service without a catalogue");
  const service = serviceNamed(catalogue, row.service);
  const environment = environmentNamed(catalogue, row.environment);
  const places = servicePlaces(catalogue, service, environment);
  const { imageName } = service;
  const older = imageName === undefined ? [] : (row.older ?? []).map((image) => changeOf(imageName, image));
  const setting = (change: ImageChange) =>
    places.map((place) => ({
      service: service.name,
      environment: environment.name,
      ...place,
      change,
      ...(older.length === 0 ? {} : { older }),
    }));
  if (places[0].format.name === "revision") return setting(revisionOf(service.name, row.image));
  if (imageName === undefined) {
    const at = catalogue.place(["services", service.name], "key");
    throw problem("SERVICE_WITHOUT_IMAGE", { service: service.name }, { at });
  }
  refuseAnothers(row.image, service, catalogue);
  return setting(changeOf(imageName, row.image));
}

/** An image that the catalogue says is another service's is a slip of a matrix or a copied line. */
function refuseAnothers(given: string, service: Service, { services }: Catalogue): void {
  const { repository } = splitImage(given);
  const other = [...services.values()].find(({ image }) => image === repository);
  if (other === undefined || service.image === repository) return;
  throw problem("IMAGE_OF_ANOTHER", { given, service: service.name, other: other.name });
}

/** A Git tag, written `:orders/v1.4.0`, for environments that follow a revision. */
function revisionOf(name: string, given: string): ImageChange {
  const tag = given.replace(/^:/, "");
  if (!isRefName(tag)) {
    const expected = "Write the Git tag of the release behind a colon: :orders/v1.4.0.";
    throw problem("INPUT_INVALID", { input: "image", given, fault: "it is not a Git tag", expected });
  }
  return { name, newName: { kind: "keep" }, newTag: { kind: "set", value: tag }, digest: { kind: "clear" } };
}

/** `:tag` and `@digest` keep the repository that is there; a whole image brings its own. */
function changeOf(name: string, given: string): ImageChange {
  if (/^[:@]/.test(given)) return { ...parseImageArgument(`${name}=*${given}`), name };
  const image = parseImage(given);
  if (image.tag === undefined && image.digest === undefined)
    throw problem("IMAGE_WITHOUT_VERSION", { given });
  return changeTo(name, image);
}
