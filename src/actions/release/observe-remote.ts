import { formatRun } from "../../core/commit/commit-message.ts";
import { short } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import type { World } from "../../ports/all-ports.ts";
import { type Listing, listRemote, readServiceFacts } from "./facts.ts";
import type { ReleaseInputs } from "./inputs.ts";
import { ownersAt } from "./owners-at-commit.ts";
import { planRelease } from "./plan.ts";
import { readReleaseCommit, trunkWithout } from "./release-commit.ts";
import type { ReleaseContext, ReleaseObservation } from "./release-context.ts";

/** Looks at the remote as it is now, and plans for that. Raises what its parts raise, FILE_MISSING for the template, and RELEASE_PATH_MISSING. */
export async function observeRemote(context: ReleaseContext): Promise<ReleaseObservation> {
  const { inputs, world, subjects, repo, burned, writer } = context;
  const { repository, checkout, links } = repo;
  const listing = await listRemote(repository, inputs.branch, inputs.commit);
  const releaseCommit = await readReleaseCommit(inputs, world.run, repo, listing);
  const files = checkout?.head === releaseCommit.commit ? world.files : undefined;
  const grown = { ...subjects, owners: await ownersAt(subjects, repository, releaseCommit.commit, files) };
  const facts = await readServiceFacts(repository, checkout, grown, releaseCommit, listing);
  const folder = inputs.path === "" ? "." : (subjects.subjects[0]?.path ?? ".");
  if (folder !== "." && (await repository.list(releaseCommit.commit, folder)) === undefined) {
    throw problem("RELEASE_PATH_MISSING", { path: folder, commit: short(releaseCommit.commit) });
  }
  const offTrunk = releaseCommit.tried
    ? undefined
    : await trunkWithout(releaseCommit.commit, repository, listing);
  const held = new Map(listing.refs.map((ref) => [ref.name, ref]));
  const options = {
    bump: inputs.bump,
    prerelease: inputs.prerelease,
    initial: inputs.initialVersion,
    build: inputs.buildMetadata,
    burned,
    dependents: inputs.dependents,
    latest: inputs.latest,
    environments: subjects.environments,
    floating: inputs.floatingTags ? (name: string) => held.get(`refs/tags/${name}`) : undefined,
    template: await readTemplate(inputs, world),
    links,
    run: formatRun(world.run),
    writer,
    made: madeAmong(listing, context),
  };
  const plan = planRelease(releaseCommit.commit, facts, options);
  return { listing, subjects: grown, facts, options, plan, tried: releaseCommit.tried, offTrunk };
}

function madeAmong({ refs }: Listing, { written }: ReleaseContext): ReadonlySet<string> {
  const there = new Map(refs.map(({ name, oid }) => [name, oid]));
  return new Set([...written].flatMap(([tag, oid]) => (there.get(`refs/tags/${tag}`) === oid ? [tag] : [])));
}

async function readTemplate({ notesTemplate: path }: ReleaseInputs, { files }: World): Promise<string> {
  if (path === "") return "";
  const text = await files.read(path);
  if (text !== undefined) return text;
  throw problem("FILE_MISSING", { path, remedy: "`notes-template` is relative to the working directory." });
}
