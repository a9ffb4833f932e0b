import { join } from "node:path";
import { type Input, splitItems } from "../core/action/input.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { environmentNamed } from "../core/catalogue/services-in-environments.ts";
import type { Change } from "../core/git/changed-path.ts";
import type { Oid } from "../core/git/oid.ts";
import { problem } from "../core/problem/problem.ts";
import type { World } from "../ports/all-ports.ts";
import type { Repository } from "../ports/git.ts";
import { type CommitTree, openCommitTree } from "./commit-files.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import {
  type OverlayChange,
  type OverlayPlace,
  overlayPlaces,
  readOverlayChanges,
} from "./overlay-changes.ts";
import { findRenderer } from "./render/render.ts";
import type { GivenRef } from "./revision-range/given-ref.ts";
import { openComparison } from "./revision-range/open-comparison.ts";
import { resolveRange } from "./revision-range/resolve-range.ts";
import { unknownReasons } from "./revision-range/why-changes-are-unknown.ts";

/** The inputs that say which change is looked at, and how it is rendered. */
export interface GitopsChangeInputs {
  readonly config: string;
  readonly githubToken: string;
  readonly base: GivenRef | undefined;
  readonly head: GivenRef | undefined;
  readonly environment: readonly string[];
  readonly render: "auto" | "never";
  readonly kustomize: string;
  readonly renderedBase: readonly string[];
  readonly renderedHead: readonly string[];
  /** Every overlay, touched or not. */
  readonly all: boolean;
}

/**
 * Folders with what another renderer made of one side: one, or a second one that it made of the same files again, so that what is random in them
 * shows. Raises INPUT_INVALID.
 */
export function renderedFolders(): Input<readonly string[]> {
  return {
    default: "",
    parse(given, input) {
      const folders = splitItems(given);
      if (folders.length <= 2) return folders;
      const expected = "Write one folder, and on a second line the folder of a second rendering.";
      throw problem("INPUT_INVALID", { input, given, fault: "it has more than two folders", expected });
    },
  };
}

/** A change of the GitOps repository that is checked out. */
export interface GitopsChange {
  readonly repository: Repository;
  /** As the base has it; where the base has none, as the head has it. */
  readonly catalogue: Catalogue;
  readonly isNewCatalogue: boolean;
  readonly base: Oid | undefined;
  readonly head: Oid;
  readonly changes: readonly Change[];
  readonly trees: { readonly base: CommitTree | undefined; readonly head: CommitTree };
  readonly places: readonly OverlayPlace[];
  readonly overlays: readonly OverlayChange[];
  /** `kustomize v5.8.1`; undefined where nothing was rendered by us. */
  readonly renderer: string | undefined;
}

/** Why there is nothing to compare: a sentence. */
export interface UnknownChange {
  readonly unknown: string;
}

/**
 * Reads a change: the two commits, the catalogue of the base, the overlays that are touched, each rendered before and after. Raises
 * CATALOGUE_MISSING, the catalogue's faults and ENVIRONMENT_UNKNOWN.
 */
export async function readGitopsChange(
  given: GitopsChangeInputs,
  world: World,
): Promise<GitopsChange | UnknownChange> {
  const inputs = { ...given, fetch: "auto", lastGreen: false } as const;
  // Looked for while the base is fetched.
  const finding = given.render === "never" ? undefined : findRenderer(given.kustomize, world.programs);
  finding?.catch(() => undefined);
  const { comparison, hasRange, checkout, history } = await openComparison(inputs, world);
  const range = hasRange ? await resolveRange(comparison, { ...history, withFiles: true }) : undefined;
  if (range?.kind === "doubt" && !(given.all && range.head !== undefined)) {
    const { why, remedy } = unknownReasons[range.code];
    return { unknown: `There is nothing to compare: ${why}. ${remedy}` };
  }
  const head = range?.head ?? checkout?.head;
  if (head === undefined || (range === undefined && !given.all))
    return { unknown: "There is nothing to compare: the event has no base. Give `base`, or `scope: all`." };
  const base = range?.kind === "pair" ? range.base : undefined;
  const changes = range?.kind === "pair" ? range.changes : [];
  const { repository } = history;
  const trees = {
    base: base && openCommitTree(repository, base),
    head: openCommitTree(repository, head),
  };
  const before = trees.base && (await catalogueAt(trees.base, given.config));
  const catalogue = before ?? (await catalogueAt(trees.head, given.config));
  if (catalogue === undefined) {
    const remedy = "guard and preview read it in the GitOps repository: which services there are, and where.";
    throw problem("CATALOGUE_MISSING", { path: given.config, remedy });
  }
  for (const name of given.environment) environmentNamed(catalogue, name);
  const places = overlayPlaces(catalogue, given.environment);
  const renderer = await finding;
  const folders = { base: given.renderedBase, head: given.renderedHead };
  const overlays = await readOverlayChanges(places, changes, trees, {
    renderer,
    world,
    all: given.all,
    rendered: async (side, { environment, service }) =>
      Promise.all(
        folders[side].map((folder) => world.files.read(join(folder, environment, `${service}.yaml`))),
      ),
  });
  return {
    repository,
    catalogue,
    isNewCatalogue: before === undefined,
    base,
    head,
    changes,
    trees,
    places,
    overlays,
    renderer: renderer?.version,
  };
}

async function catalogueAt(tree: CommitTree, path: string): Promise<Catalogue | undefined> {
  return loadCatalogue({ read: (file) => tree.readText(file) }, path);
}
