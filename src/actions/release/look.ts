import type { World } from "../../contract/world.ts";
import { formatRun } from "../../domain/commit-message.ts";
import { short } from "../../domain/oid.ts";
import { problem } from "../../domain/problem.ts";
import { ownersAt } from "./discover.ts";
import type { Wanted } from "./inputs.ts";
import { knowServices, type Listing, listRemote } from "./known.ts";
import { momentOf } from "./moment.ts";
import { planRelease } from "./plan.ts";
import type { Look, Story } from "./story.ts";
import { trunkWithout } from "./trunk.ts";

/** Looks at the remote as it is now, and plans for that. Raises what its parts raise, FILE_MISSING for the template, and RELEASE_PATH_MISSING. */
export async function lookAround(story: Story): Promise<Look> {
  const { asked, world, subjects, place, burned, writer } = story;
  const { repository, checkout, links } = place;
  const listing = await listRemote(repository, asked.branch, asked.commit);
  const moment = await momentOf(asked, world.run, place, listing);
  const files = checkout?.head === moment.commit ? world.files : undefined;
  const grown = { ...subjects, owners: await ownersAt(subjects, repository, moment.commit, files) };
  const known = await knowServices(repository, checkout, grown, moment, listing);
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

function madeAmong({ refs }: Listing, { written }: Story): ReadonlySet<string> {
  const there = new Map(refs.map(({ name, oid }) => [name, oid]));
  return new Set([...written].flatMap(([tag, oid]) => (there.get(`refs/tags/${tag}`) === oid ? [tag] : [])));
}

async function readTemplate({ notesTemplate: path }: Wanted, { files }: World): Promise<string> {
  if (path === "") return "";
  const text = await files.read(path);
  if (text !== undefined) return text;
  throw problem("FILE_MISSING", { path, remedy: "`notes-template` is relative to the working directory." });
}
