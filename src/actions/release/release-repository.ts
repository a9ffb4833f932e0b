import type { Remote } from "../../core/git/remote.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { problem } from "../../core/problem/problem.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { loadCatalogue, needCatalogue } from "../../operations/load-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Checkout, Repository } from "../../ports/git.ts";
import type { GitHub } from "../../ports/github.ts";
import type { ReleaseInputs } from "./inputs.ts";
import { type Links, linksOf } from "./pages/links.ts";
import { type Subjects, singleSubject, subjectsOf } from "./released-services.ts";

/** Where the tags are read and written. */
export interface ReleaseRepository {
  readonly remote: Remote;
  readonly repository: Repository;
  /** The user's clone, where it is a clone of the remote. */
  readonly checkout: Checkout | undefined;
  readonly links: Links;
  /** GitHub's API, opened on use. Raises GITHUB_TRANSPORT_ELSEWHERE where the remote is not on GitHub. */
  readonly github: () => Promise<GitHub>;
}

/**
 * Who is released. The catalogue is read unless a `path` says it; without one the repository is a single service. Raises what
 * `subjectsOf` raises, and INPUT_UNKNOWN_VALUE where `latest` is none of the services.
 */
export async function readSubjects(inputs: ReleaseInputs, world: World): Promise<Subjects> {
  const found = await findSubjects(inputs, world);
  const { latest: given } = inputs;
  const names = [...found.owners.services.keys()];
  if (given !== "" && !names.includes(given)) {
    const slots = { given, nearest: nearest(given, names) ?? "", words: names.join(", ") };
    throw problem("INPUT_UNKNOWN_VALUE", { input: "latest", ...slots });
  }
  return found;
}

async function findSubjects(inputs: ReleaseInputs, { files, run }: World): Promise<Subjects> {
  const catalogue = inputs.path === "" ? await loadCatalogue(files, inputs.config) : undefined;
  if (catalogue !== undefined && catalogue.services.size > 0) return subjectsOf(catalogue, inputs);
  if (inputs.service.length > 1) {
    const remedy = "Several services can be released together when it names them.";
    return subjectsOf(await needCatalogue(files, inputs.config, remedy), inputs);
  }
  return singleSubject(inputs, run.repository.split("/").at(-1) || "release");
}

/** Opens the repository that `repository` names, else the one that is checked out. */
export async function openReleaseRepository(inputs: ReleaseInputs, world: World): Promise<ReleaseRepository> {
  const { run, git } = world;
  const tokens = { gitopsToken: "", githubToken: inputs.githubToken };
  const remote = await gitopsRemote(inputs.repository, tokens, world);
  const checkout = inputs.repository === "" ? await git.checkout(run.directory) : undefined;
  const repository = await git.open(remote, checkout === undefined ? {} : { borrow: checkout });
  let github: Promise<GitHub> | undefined;
  return {
    remote,
    repository,
    checkout,
    links: linksOf(run.serverUrl, remote.repository),
    github: async () => {
      if (remote.repository === undefined) throw problem("GITHUB_TRANSPORT_ELSEWHERE", { url: remote.url });
      github ??= world.openGitHub(remote.repository, remote.token);
      return github;
    },
  };
}
