import { join } from "node:path";
import { readSides } from "../../../src/actions/guard/facts.ts";
import { type JudgedFinding, planGuard } from "../../../src/actions/guard/plan.ts";
import { createFiles } from "../../../src/adapters/files.ts";
import { createPrograms } from "../../../src/adapters/programs/programs.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { openCommitTree } from "../../../src/operations/commit-files.ts";
import { loadCatalogue } from "../../../src/operations/load-catalogue.ts";
import { overlayPlaces, readOverlayChanges } from "../../../src/operations/overlay-changes.ts";
import { findRenderer } from "../../../src/operations/render/render.ts";
import { makeFolder } from "../scratch/folder.ts";
import { type Files, openMemory } from "./memory-repository.ts";

const [base, head] = ["1", "2"].map((digit) => parseOid(digit.repeat(40)) as Oid) as [Oid, Oid];

/** What guard's rules say of two commits that exist only in memory, rendered by the kustomize that is there; gates are not asked. */
export async function judgeFiles(
  before: Files,
  edits: Files,
  { all = false, repository = "acme/k8s" } = {},
): Promise<readonly JudgedFinding[]> {
  const sides = new Map([
    [base, before],
    [head, { ...before, ...edits }],
  ]);
  const git = openMemory(sides);
  const trees = { base: openCommitTree(git, base), head: openCommitTree(git, head) };
  const catalogue = await loadCatalogue(
    { read: (file) => trees.base.readText(file) },
    ".github/trunkline.yml",
  );
  if (catalogue === undefined) throw new Error("no catalogue");
  const folder = makeFolder();
  const programs = createPrograms({ PATH: process.env.PATH ?? "" }, folder, { info() {}, debug() {} });
  const world = { files: createFiles(folder, join(folder, "temporary")), programs };
  const places = overlayPlaces(catalogue);
  const changes = await git.diff(base, head);
  const overlays = await readOverlayChanges(places, changes, trees, {
    renderer: await findRenderer("", programs),
    world,
    all,
    rendered: async () => [],
  });
  const change = {
    repository: git,
    catalogue,
    isNewCatalogue: false,
    base,
    head,
    changes,
    trees,
    places,
    overlays,
  };
  const read = await readSides({ ...change, renderer: undefined }, all, repository);
  const facts = { catalogue, repository, changes, overlays, evidence: [], writers: [], now: 0 };
  return (await planGuard({ ...facts, ...read }, new Map())).findings;
}
