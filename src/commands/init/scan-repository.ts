import { posix } from "node:path";
import { type Ecosystem, ecosystems } from "../../core/catalogue/catalogue.ts";
import { isName, isPath } from "../../core/catalogue/text-validators.ts";
import { connect } from "../../core/dependencies/connect-dependencies.ts";
import { findManifests, type Tree } from "../../core/dependencies/find-manifests.ts";
import type { RepositoryFiles } from "../repository-files.ts";
import { walk } from "../repository-files.ts";
import { type Deployer, findDeployers } from "./deployers.ts";
import { findWorkflowParts, type WorkflowPart } from "./existing-workflows.ts";
import { guessOverlays, type OverlayGuess } from "./guess-overlays.ts";
import { type FoundImage, readOverlayImages } from "./overlay-images.ts";
import { nameServices } from "./service-names.ts";

/** What a repository tells about itself, each thing with the file that says it. */
export interface Findings {
  readonly services: readonly FoundService[];
  readonly libraries: readonly { readonly name: string; readonly path: string }[];
  readonly ecosystems: readonly Ecosystem[];
  readonly overlays: OverlayGuess | undefined;
  readonly controllers: readonly Deployer[];
  readonly workflows: readonly WorkflowPart[];
  /** `owner/name` of `origin`, else empty. */
  readonly repository: string;
  /** The branch that is checked out; `main` where none is. */
  readonly trunk: string;
  /** The GitOps repository, as a catalogue names it; empty: this one. */
  readonly gitops: string;
}

export interface FoundService {
  readonly name: string;
  readonly path: string;
  readonly dockerfile: string;
  readonly dependsOn: readonly string[];
  /** Undefined where no file names an image of it. */
  readonly image: FoundImage | undefined;
}

/** What `init` is told of where things are. */
export interface Repositories {
  readonly workspace: RepositoryFiles;
  /** Where the manifests are; the workspace itself where nobody names another repository. */
  readonly gitops: RepositoryFiles;
  /** As a catalogue names it; empty: the workspace itself. */
  readonly gitopsName: string;
  readonly repository: string;
}

const dockerfile = /^(Dockerfile|Containerfile)$/;
/** What is built there is not deployed. */
const passedOver = /(^|\/)(tests?|e2e|examples?|docs?|hack|fixtures)(\/|$)/;

/** Reads everything that a first catalogue can be made of. Files that cannot be parsed tell nothing. */
export async function findAll(sources: Repositories): Promise<Findings> {
  const { workspace, gitops, gitopsName, repository } = sources;
  const paths = await walk(workspace);
  const configured = gitops === workspace ? paths : await walk(gitops);
  const dockerfiles = paths.filter(
    (path) => dockerfile.test(posix.basename(path)) && !passedOver.test(posix.dirname(path)),
  );
  const services = nameServices(dockerfiles, repository);
  const found = await findDependencies(services, workspace, paths);
  const overlays = guessOverlays(
    configured.flatMap(placeOf),
    services.map(({ name }) => name),
  );
  const images = await readOverlayImages(gitops, overlays);
  const workflows = await findWorkflowParts(workspace, paths);
  return {
    repository,
    trunk: /^ref: refs\/heads\/([\w./-]+)\s*$/.exec((await workspace.read(".git/HEAD")) ?? "")?.[1] ?? "main",
    gitops: gitopsName,
    overlays,
    workflows,
    controllers: await findDeployers(gitops, configured),
    ecosystems: found.ecosystems,
    libraries: found.libraries,
    services: services.map((service) => ({
      ...service,
      dependsOn: found.dependsOn.get(service.name) ?? [],
      image: images.find(({ of }) => of === service.name) ?? imageIn(workflows, service.name),
    })),
  };
}

/** The folder of a kustomization, and a file of Helm values. */
function placeOf(path: string): readonly string[] {
  const name = posix.basename(path);
  if (/^(kustomization\.ya?ml|Kustomization)$/.test(name)) return [posix.dirname(path)];
  return /^values[-.][\w-]+\.ya?ml$/.test(name) || /\/values\.ya?ml$/.test(path) ? [path] : [];
}

function imageIn(workflows: readonly WorkflowPart[], service: string): FoundImage | undefined {
  const part = workflows.find(({ kind, what }) => kind === "image" && what.endsWith(`/${service}`));
  return part && { of: service, repository: part.what, name: part.what, file: `${part.file}:${part.line}` };
}

interface Dependencies {
  readonly ecosystems: readonly Ecosystem[];
  readonly libraries: readonly { readonly name: string; readonly path: string }[];
  readonly dependsOn: ReadonlyMap<string, readonly string[]>;
}

/** What services depend on by their workspace manifests and Dockerfiles; folders that belong to no service are libraries. */
async function findDependencies(
  services: readonly { readonly name: string; readonly path: string }[],
  source: RepositoryFiles,
  paths: readonly string[],
): Promise<Dependencies> {
  const owners = services.map(({ name, path }) => ({ name, path, inputs: [`${path}/**`], dependsOn: [] }));
  const units = {
    services: new Map(owners.map((owner) => [owner.name, owner])),
    libraries: new Map(),
    global: [],
  };
  const readable = ecosystems.filter((one) => one !== "kustomize");
  const manifests = await findManifests(
    services.map(({ path }) => path),
    readable,
    treeOf(source, paths),
  );
  const connected = connect(units, manifests).owners;
  const reached = [...connected.libraries.values()].filter(({ name }) =>
    paths.some((path) => path.startsWith(`${name}/`)),
  );
  const taken = new Set(services.map(({ name }) => name));
  const nameOf = new Map(
    reached.flatMap(({ name: path }) => {
      const short = posix.basename(path);
      const isAlone = reached.filter(({ name }) => posix.basename(name) === short).length === 1;
      const name = isAlone && !taken.has(short) ? short : path.replaceAll("/", "-");
      return isName(name) && isPath(path) && !taken.has(name) ? [[path, name] as const] : [];
    }),
  );
  const named = (names: readonly string[]) =>
    names.flatMap((one) => nameOf.get(one) ?? (taken.has(one) ? one : []));
  const dependsOn = new Map(
    [...connected.services.values()].map((one) => [one.name, named(one.dependsOn)] as const),
  );
  const used = new Set([...dependsOn.values()].flat());
  const speaking = readable.filter((one) =>
    manifests.some(
      ({ ecosystem, manifest }) =>
        ecosystem === one &&
        manifest !== "unreadable" &&
        manifest.needs.length + manifest.reaches.length + manifest.members.length > 0,
    ),
  );
  return {
    ecosystems: speaking,
    libraries: [...nameOf].map(([path, name]) => ({ name, path })).filter(({ name }) => used.has(name)),
    dependsOn,
  };
}

/** The listing that the readers of manifests want, from the files that were found. */
function treeOf(source: RepositoryFiles, paths: readonly string[]): Tree {
  const folders = new Map<string, Map<string, boolean>>();
  for (const path of paths) {
    const parts = path.split("/");
    parts.forEach((name, index) => {
      const folder = parts.slice(0, index).join("/") || ".";
      const entries = folders.get(folder) ?? new Map<string, boolean>();
      entries.set(name, index < parts.length - 1);
      folders.set(folder, entries);
    });
  }
  return {
    async list(folder) {
      const entries = folders.get(folder);
      return entries && [...entries].map(([name, isFolder]) => ({ name, isFolder }));
    },
    read: (path) => source.read(path),
    expect: async () => undefined,
  };
}
