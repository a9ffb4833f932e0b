import {
  duration,
  flag,
  type InputValues,
  lines,
  oneOf,
  optional,
  secret,
  text,
} from "../core/action/input.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { gitopsOf } from "../core/catalogue/services-in-environments.ts";
import { type Author, githubActionsBot } from "../core/commit/author.ts";
import { faultInShortRef } from "../core/git/ref-name.ts";
import { isAtHome, isSameRepository, parseRemote, type Remote, withToken } from "../core/git/remote.ts";
import { problem } from "../core/problem/problem.ts";
import type { World } from "../ports/all-ports.ts";
import type { Target } from "../ports/delivery.ts";

const ways = oneOf(["push", "pull-request"], "push");

/** Where and how a change is delivered: the same words in every action that writes to a branch. */
export const deliveryInputs = {
  repository: text(),
  branch: text(),
  "gitops-token": secret(),
  delivery: optional(ways.parse),
  transport: oneOf(["auto", "git", "api"], "auto"),
  message: text(),
  author: optional(parseAuthor),
  deadline: duration("5m"),
  labels: lines(),
  reviewers: lines(),
  "auto-merge": flag(false),
} as const;

/** What tells which repository a run is at home in. */
type Home = Pick<World, "run"> & { readonly git: Pick<World["git"], "checkout"> };

type DeliveryInputValues = InputValues<typeof deliveryInputs> & { readonly githubToken: string };

/** What is delivered to: environments, or services in them where those may say otherwise. */
interface DeliveredPlaces {
  readonly catalogue?: Catalogue | undefined;
  readonly environments?: Iterable<string>;
  readonly places?: Iterable<{ readonly service: string; readonly environment: string }>;
}

/**
 * The branch to deliver to. Repository and branch come from the inputs, else from the catalogue, else they are this repository and its default
 * branch. The input `repository` does not switch off the catalogue's branches: where it names another repository than the catalogue does, the
 * branch has to be given as well. The way comes from the input, else it is a pull request if one of the environments says so, else a push.
 * Raises GITOPS_REPOSITORY_OTHER, ENVIRONMENT_BRANCHES_DIFFER, ENVIRONMENT_REPOSITORIES_DIFFER, INPUT_MISSING and INPUT_INVALID.
 */
export async function deliveryTarget(
  inputs: DeliveryInputValues,
  world: Home,
  delivered: DeliveredPlaces = {},
): Promise<Target> {
  const { environments = [], catalogue } = delivered;
  const places = [
    ...(delivered.places ?? [...environments].map((environment) => ({ environment, service: "" }))),
  ];
  const where = declaredFor(catalogue, places);
  const declared = where.repository;
  const remote = await gitopsRemote(inputs.repository || declared, inputs, world);
  const branch = inputs.branch || where.branch;
  if (inputs.branch === "" && branch !== "" && inputs.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, inputs, world);
    if (!isSameRepository(remote, other)) {
      throw problem("GITOPS_REPOSITORY_OTHER", { given: inputs.repository, declared, branch });
    }
  }
  const proposed = places.some(
    ({ environment }) => catalogue?.environments.get(environment)?.delivery === "pull-request",
  );
  return {
    remote,
    branch: checkBranch(branch),
    delivery: inputs.delivery ?? (proposed ? "pull-request" : "push"),
    transport: inputs.transport,
    author: inputs.author ?? githubActionsBot,
    deadlineMs: inputs.deadline,
    pullRequest: { labels: inputs.labels, reviewers: inputs.reviewers, autoMerge: inputs.autoMerge },
  };
}

/**
 * The one repository and branch that the catalogue names for all of these places; empty where it names none.
 * Raises ENVIRONMENT_BRANCHES_DIFFER and ENVIRONMENT_REPOSITORIES_DIFFER.
 */
function declaredFor(
  catalogue: Catalogue | undefined,
  places: readonly { readonly service: string; readonly environment: string }[],
): { readonly repository: string; readonly branch: string } {
  const { repository = "", branch = "" } = catalogue?.gitops ?? {};
  if (catalogue === undefined || places.length === 0) return { repository, branch };
  const found = places.map(({ service, environment }) =>
    gitopsOf(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)),
  );
  const repositories = [...new Set(found.map((one) => one.repository ?? ""))];
  const branches = [...new Set(found.map((one) => one.branch ?? ""))];
  const environments = [...new Set(places.map((one) => one.environment))].join(", ");
  if (repositories.length > 1) {
    throw problem("ENVIRONMENT_REPOSITORIES_DIFFER", {
      environments,
      repositories: repositories.map((one) => one || "this repository").join(", "),
    });
  }
  if (branches.length > 1) {
    throw problem("ENVIRONMENT_BRANCHES_DIFFER", {
      environments,
      branches: branches.map((one) => one || "the default branch").join(", "),
    });
  }
  return { repository: repositories[0] ?? "", branch: branches[0] ?? "" };
}

/**
 * The remote of a GitOps repository, with the token that belongs to it; empty `given` is this repository: the checkout's origin,
 * else GITHUB_REPOSITORY. The workflow's own token leaves neither GitHub nor this machine; another host needs `gitops-token`.
 */
export async function gitopsRemote(
  given: string,
  tokens: { readonly gitopsToken: string; readonly githubToken: string },
  { run, git }: Home,
): Promise<Remote> {
  const text = given || (await git.checkout(run.directory))?.origin || run.repository;
  if (text === "") {
    const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
    throw problem("INPUT_MISSING", { input: "repository", expected });
  }
  const remote = parseRemote(text, run);
  if (remote === undefined) {
    const expected = "Write owner/name, an https, ssh or file URL, or a path.";
    const fault = "it names no Git repository";
    throw problem("INPUT_INVALID", { input: "repository", given: text, fault, expected });
  }
  const home = isAtHome(remote, run.serverUrl);
  return withToken(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
}

/** Empty is the default branch. Raises INPUT_INVALID for what Git would not take as the short name of a branch. */
function checkBranch(branch: string): string {
  const given = branch.replace(/^refs\/heads\//, "");
  if (given === "" || faultInShortRef(given) === undefined) return given;
  const expected = "Write the short name of a branch, such as main.";
  throw problem("INPUT_INVALID", { input: "branch", given, fault: "no branch can have that name", expected });
}

function parseAuthor(given: string, input: string): Author {
  const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
  if (name !== undefined && email !== undefined) return { name, email };
  const expected = "Write `Name <mail@example.com>`.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is not a name and a mail address", expected });
}
