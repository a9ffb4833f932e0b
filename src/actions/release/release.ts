import { commonInputs, defineAction } from "../../contract/action.ts";
import { loadCatalogue, needCatalogue } from "../../contract/catalogue.ts";
import { gitopsRemote } from "../../contract/delivery-inputs.ts";
import type { Checkout, Repository } from "../../contract/git.ts";
import { type Asked, flag, lines, optional, text } from "../../contract/input.ts";
import type { World } from "../../contract/world.ts";
import { formatRun } from "../../domain/commit-message.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Links, linksOf } from "../../domain/release/links.ts";
import type { Remote } from "../../domain/remote.ts";
import { ensurePages, pushProblem, pushTags } from "./apply.ts";
import { parseBump, parseIdentifier, parseInitial } from "./inputs.ts";
import { knowServices, listRemote, resolveCommit } from "./known.ts";
import { type Plan, planRelease } from "./plan.ts";
import { type Done, noticesOf, outcomeOf, outputsOf, reasonOf, recordOf, summaryOf } from "./report.ts";
import { type Subjects, singleSubject, subjectsOf } from "./subjects.ts";

const inputs = {
  ...commonInputs,
  "dry-run": flag(false),
  service: lines(),
  path: text(),
  "tag-format": text(),
  bump: { default: "auto", parse: parseBump },
  prerelease: optional(parseIdentifier),
  "initial-version": { default: "0.1.0", parse: parseInitial },
  commit: text(),
  "github-release": flag(true),
  draft: flag(false),
  latest: text(),
  repository: text(),
  branch: text(),
} as const;

/** A run that lost a race this often is not alone, it is stuck. */
const attempts = 8;

export const release = defineAction({
  name: "release",
  inputs,
  outputs: ["releases", "matrix", "version", "tag", "previous", "bump", "notes", "url"],
  outcomes: ["released", "unchanged", "superseded", "planned"],
  async run(asked, world) {
    const subjects = await readSubjects(asked, world);
    const place = await openPlace(asked, world);
    const plan = asked.dryRun
      ? await makePlan(asked, world, subjects, place)
      : await tagAll(asked, world, subjects, place);
    const { urls, failures } = await showPages(asked, world, place, plan);
    const urlOf = (tag: string) => urls.get(tag) ?? place.links.tag(tag);
    return tell({ plan, dryRun: asked.dryRun, urlOf }, subjects, failures);
  },
});

type Wanted = Asked<typeof inputs>;

/** Where the tags are read and written. */
interface Place {
  readonly remote: Remote;
  readonly repository: Repository;
  readonly checkout: Checkout | undefined;
  readonly links: Links;
}

async function readSubjects(asked: Wanted, { files, run }: World): Promise<Subjects> {
  const catalogue = asked.path === "" ? await loadCatalogue(files, asked.config) : undefined;
  if (catalogue !== undefined && catalogue.services.size > 0) return subjectsOf(catalogue, asked);
  if (asked.service.length > 1) {
    const remedy = "Several services can be released together when it names them.";
    return subjectsOf(await needCatalogue(files, asked.config, remedy), asked);
  }
  return singleSubject(asked, run.repository.split("/").at(-1) || "release");
}

async function openPlace(asked: Wanted, world: World): Promise<Place> {
  const { run, git } = world;
  const remote = await gitopsRemote(
    asked.repository,
    { gitopsToken: "", githubToken: asked.githubToken },
    world,
  );
  const checkout = asked.repository === "" ? await git.checkout(run.directory) : undefined;
  const repository = await git.open(remote, checkout === undefined ? {} : { borrow: checkout });
  return { remote, repository, checkout, links: linksOf(run.serverUrl, remote.repository) };
}

async function makePlan(asked: Wanted, { run }: World, subjects: Subjects, place: Place): Promise<Plan> {
  const { repository, checkout, remote, links } = place;
  const listing = await listRemote(repository, asked.branch);
  const event = asked.repository === "" ? run.sha || checkout?.head : undefined;
  const given = asked.commit || event || listing.tip || asked.branch || "HEAD";
  const commit = resolveCommit(given, listing, remote.url);
  const known = await knowServices(repository, checkout, subjects, commit, listing);
  const wishes = {
    bump: asked.bump,
    prerelease: asked.prerelease,
    initial: asked.initialVersion,
    latest: asked.latest,
    run: formatRun(run),
  };
  return planRelease(commit, known, wishes, links);
}

/** Plans and tags; who loses a race looks again and plans again. Raises RELEASE_PUSH_* and RELEASE_RACE. */
async function tagAll(asked: Wanted, world: World, subjects: Subjects, place: Place): Promise<Plan> {
  const { clock } = world;
  for (let attempt = 1; ; attempt++) {
    const plan = await makePlan(asked, world, subjects, place);
    const pushed = await pushTags(place.repository, plan);
    if (pushed.kind === "landed") return plan;
    if (pushed.kind === "policy" || attempt === attempts) {
      throw pushProblem(pushed, plan, place.remote.url, attempt);
    }
    const wait =
      pushed.kind === "transient" ? (pushed.retryAfterMs ?? 1_000 * 2 ** attempt) : 200 * 2 ** attempt;
    await clock.sleep(clock.random() * Math.min(wait, 30_000));
  }
}

async function showPages(asked: Wanted, world: World, { remote }: Place, plan: Plan) {
  if (!asked.githubRelease || asked.dryRun || remote.repository === undefined || plan.releases.length === 0) {
    return { urls: new Map<string, string>(), failures: [] };
  }
  const forge = await world.forge(remote.repository, remote.token);
  return ensurePages(forge, plan.releases, asked.draft);
}

function tell(done: Done, { subjects }: Subjects, failures: readonly Problem[]) {
  return {
    outcome: outcomeOf(done),
    reason: reasonOf(done),
    outputs: outputsOf(done, subjects.length === 1),
    summary: summaryOf(done),
    report: recordOf(done),
    notices: noticesOf(done),
    failures,
  };
}
