import { formatRun } from "../../core/commit/commit-message.ts";
import { short } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import type { World } from "../../ports/world.ts";
import type { ReleaseContext, ReleaseObservation } from "./attempt.ts";
import { type Listing, listRemote, readServiceFacts } from "./facts.ts";
import type { ReleaseInputs } from "./inputs.ts";
import { ownersAt } from "./owners.ts";
import { planRelease } from "./plan.ts";
import { momentOf, trunkWithout } from "./release-commit.ts";

/** Looks at the remote as it is now, and plans for that. Raises what its parts raise, FILE_MISSING for the template, and RELEASE_PATH_MISSING. */
export async function observeRemote(story: ReleaseContext): Promise<ReleaseObservation> {
  const { asked, world, subjects, place, burned, writer } = story;
  const { repository, checkout, links } = place;
  const listing = await listRemote(repository, asked.branch, asked.commit);
  const moment = await momentOf(asked, world.run, place, listing);
  const files = checkout?.head === moment.commit ? world.files : undefined;
  const grown = { ...subjects, owners: await ownersAt(subjects, repository, moment.commit, files) };
  const known = await readServiceFacts(repository, checkout, grown, moment, listing);
  const folder = asked.path === "" ? "." : (subjects.subjects[0]?.path ?? ".");
  if (folder !== "." && (await repository.list(moment.commit, folder)) === undefined) {
    throw problem("RELEASE_PATH_MISSING", { path: folder, commit: short(moment.commit) });
  }
  const offTrunk = moment.tried ? undefined : await trunkWithout(moment.commit, repository, listing);
  const held = new Map(listing.refs.map((ref) => [ref.name, ref]));
  const wishes = {
    bump: asked.bump,
    prerelease: asked.prerelease,
    initial: asked.initialVersion,
    build: asked.buildMetadata,
    burned,
    dependents: asked.dependents,
    latest: asked.latest,
    environments: subjects.environments,
    floating: asked.floatingTags ? (name: string) => held.get(`refs/tags/${name}`) : undefined,
    template: await readTemplate(asked, world),
    links,
    run: formatRun(world.run),
    writer,
    made: madeAmong(listing, story),
  };
  const plan = planRelease(moment.commit, known, wishes);
  return { listing, subjects: grown, known, wishes, plan, tried: moment.tried, offTrunk };
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
