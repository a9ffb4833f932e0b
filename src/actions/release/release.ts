import { defineAction } from "../../contract/action.ts";
import type { Registry } from "../../contract/registry.ts";
import type { World } from "../../contract/world.ts";
import { backoffMs } from "../../domain/backoff.ts";
import { formatRun } from "../../domain/commit-message.ts";
import { problem } from "../../domain/problem.ts";
import { findAssets } from "./assets.ts";
import { ownersAt } from "./discover.ts";
import { type Finished, finish, type Rest } from "./finish.ts";
import { locateImages } from "./images.ts";
import { inputs, type Wanted } from "./inputs.ts";
import { knowServices, type Listing, listRemote } from "./known.ts";
import { momentOf } from "./moment.ts";
import type { Page } from "./pages.ts";
import { openPlace, type Place, readSubjects } from "./place.ts";
import { type Plan, planRelease, type Wishes } from "./plan.ts";
import { findUnfinished } from "./repair.ts";
import { type Done, noticesOf, outcomeOf, outputsOf, reasonOf, recordOf } from "./report.ts";
import type { Known } from "./subject.ts";
import type { Subjects } from "./subjects.ts";
import { summaryOf } from "./summary.ts";
import { pushProblem, pushTags, tagWishes } from "./tagging.ts";

/** A run that lost a race this often is not alone, it is stuck. */
const attempts = 8;

export const release = defineAction({
  name: "release",
  inputs,
  outputs: ["releases", "matrix", "version", "tag", "previous", "bump", "notes", "url", "revisions"],
  outcomes: ["released", "unchanged", "superseded", "planned"],
  async run(asked, world) {
    const subjects = await readSubjects(asked, world);
    const place = await openPlace(asked, world);
    const registry = asked.image.length === 0 ? undefined : await openRegistry(asked, world);
    const story = { asked, world, subjects, place, registry, burned: new Set<string>() };
    if (asked.dryRun) {
      const { look, rest } = await prepare(story);
      return tell(story, look.plan, rest, nothing);
    }
    for (;;) {
      const { look, rest } = await tagAll(story);
      const finished = await finish(place, world.files, registry, rest);
      const around = finished.burned.filter((tag) => isNew(look.plan, tag) && !story.burned.has(tag));
      if (around.length === 0) return tell(story, look.plan, rest, finished);
      for (const tag of around) story.burned.add(tag);
    }
  },
});

interface Story {
  readonly asked: Wanted;
  readonly world: World;
  readonly subjects: Subjects;
  readonly place: Place;
  readonly registry: Registry | undefined;
  /** Tags of this run that turned out to be burned: it goes on with the next version. */
  readonly burned: Set<string>;
}

/** The world at one moment, and what is planned for it. */
interface Look {
  readonly listing: Listing;
  /** With what the manifests of the release commit say of dependencies. */
  readonly subjects: Subjects;
  readonly known: readonly Known[];
  readonly wishes: Wishes;
  readonly plan: Plan;
}

const nothing: Finished = { urls: new Map(), started: [], burned: [], failures: [] };

function isNew({ releases }: Plan, tag: string): boolean {
  return releases.some((one) => one.tag === tag && !one.exists);
}

/** Plans and tags; who loses a race looks again and plans again. Raises RELEASE_PUSH_* and RELEASE_RACE. */
async function tagAll(story: Story): Promise<{ look: Look; rest: Rest }> {
  const { asked, world, place } = story;
  const how = tagWishes(asked);
  for (let attempt = 1; ; attempt++) {
    const began = world.clock.now();
    const prepared = await prepare(story);
    const { plan } = prepared.look;
    const pushed = await pushTags(place, plan, how);
    if (pushed.kind === "landed") return prepared;
    if (pushed.kind === "policy" || attempt === attempts) {
      throw pushProblem(pushed, plan, place.remote.url, attempt);
    }
    const wait = backoffMs(attempt, world.clock.now() - began, world.clock.random());
    await world.clock.sleep(pushed.kind === "transient" ? (pushed.retryAfterMs ?? wait) : wait);
  }
}

/** Everything that is to be done, and all that could stop it, before anything is written. */
async function prepare(story: Story): Promise<{ look: Look; rest: Rest }> {
  const look = await lookAround(story);
  const { asked, registry } = story;
  const images = registry === undefined ? [] : await locateImages(registry, asked.image, look.plan);
  const fresh = look.plan.releases.filter(({ exists }) => !exists);
  // What an earlier attempt of this very run may not have come to is started again.
  const toStart = story.world.run.attempt > 1 ? look.plan.releases : fresh;
  return { look, rest: { images, pages: await planPages(story, look), workflow: asked.dispatch, toStart } };
}

async function lookAround({ asked, world, subjects, place, burned }: Story): Promise<Look> {
  const { repository, checkout, links } = place;
  const listing = await listRemote(repository, asked.branch);
  const moment = await momentOf(asked, world.run, place, listing);
  const files = checkout?.head === moment.commit ? world.files : undefined;
  const grown = { ...subjects, owners: await ownersAt(subjects, repository, moment.commit, files) };
  const known = await knowServices(repository, checkout, grown, moment, listing);
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
  };
  return { listing, subjects: grown, known, wishes, plan: planRelease(moment.commit, known, wishes) };
}

/** The pages to make sure of: those of the plan, and what earlier runs left unfinished. */
async function planPages({ asked, world, place }: Story, look: Look): Promise<readonly Page[]> {
  if (!asked.githubRelease || place.remote.repository === undefined) return [];
  const pages: Page[] = [];
  for (const release of look.plan.releases) {
    pages.push({ release, draft: asked.draft, assets: await findAssets(world.files, asked.assets, release) });
  }
  if (asked.dryRun || asked.draft) return pages;
  // The files of an earlier release are not at hand: its page waits for them as a draft.
  const draft = asked.assets.length > 0;
  const unfinished = await findUnfinished(place, await place.forge(), look.subjects, look, look.wishes);
  return [...pages, ...unfinished.map((release) => ({ release, draft, assets: [] }))];
}

async function readTemplate({ notesTemplate: path }: Wanted, { files }: World): Promise<string> {
  if (path === "") return "";
  const text = await files.read(path);
  if (text !== undefined) return text;
  throw problem("FILE_MISSING", { path, remedy: "`notes-template` is relative to the working directory." });
}

function openRegistry(asked: Wanted, { registries }: World): Promise<Registry> {
  const { registryUsername: username, registryPassword: password, githubToken: token } = asked;
  return registries.open({ username, password, token });
}

function tell(
  { asked, subjects, place }: Story,
  plan: Plan,
  rest: Rest,
  { urls, started, failures }: Finished,
) {
  const urlOf = (tag: string) => urls.get(tag) ?? place.links.tag(tag);
  const done: Done = { plan, rest, started, dryRun: asked.dryRun, urlOf };
  return {
    outcome: outcomeOf(done),
    reason: reasonOf(done),
    outputs: outputsOf(done, subjects.subjects.length === 1),
    summary: summaryOf(done),
    report: recordOf(done),
    notices: noticesOf(done),
    failures,
  };
}
