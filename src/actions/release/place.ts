import { loadCatalogue, needCatalogue } from "../../contract/catalogue.ts";
import { gitopsRemote } from "../../contract/delivery-inputs.ts";
import type { Forge } from "../../contract/forge.ts";
import type { Checkout, Repository } from "../../contract/git.ts";
import type { World } from "../../contract/world.ts";
import { nearest } from "../../domain/nearest.ts";
import { problem } from "../../domain/problem.ts";
import { type Links, linksOf } from "../../domain/release/links.ts";
import type { Remote } from "../../domain/remote.ts";
import type { Wanted } from "./inputs.ts";
import { type Subjects, singleSubject, subjectsOf } from "./subjects.ts";

/** Where the tags are read and written. */
export interface Place {
  readonly remote: Remote;
  readonly repository: Repository;
  /** The user's clone, where it is a clone of the remote. */
  readonly checkout: Checkout | undefined;
  readonly links: Links;
  /** The forge's API, opened on use. Raises FORGE_TRANSPORT_ELSEWHERE where the remote is on none. */
  readonly forge: () => Promise<Forge>;
}

/**
 * Who is released. The catalogue is read unless a `path` says it; without one the repository is a single service. Raises what
 * `subjectsOf` raises, and INPUT_UNKNOWN_VALUE where `latest` is none of the services.
 */
export async function readSubjects(asked: Wanted, world: World): Promise<Subjects> {
  const found = await findSubjects(asked, world);
  const { latest: given } = asked;
  const names = [...found.owners.services.keys()];
  if (given !== "" && !names.includes(given)) {
    const slots = { given, nearest: nearest(given, names) ?? "", words: names.join(", ") };
    throw problem("INPUT_UNKNOWN_VALUE", { input: "latest", ...slots });
  }
  return found;
}

async function findSubjects(asked: Wanted, { files, run }: World): Promise<Subjects> {
  const catalogue = asked.path === "" ? await loadCatalogue(files, asked.config) : undefined;
  if (catalogue !== undefined && catalogue.services.size > 0) return subjectsOf(catalogue, asked);
  if (asked.service.length > 1) {
    const remedy = "Several services can be released together when it names them.";
    return subjectsOf(await needCatalogue(files, asked.config, remedy), asked);
  }
  return singleSubject(asked, run.repository.split("/").at(-1) || "release");
}

/** Opens the repository that `repository` names, else the one that is checked out. */
export async function openPlace(asked: Wanted, world: World): Promise<Place> {
  const { run, git } = world;
  const tokens = { gitopsToken: "", githubToken: asked.githubToken };
  const remote = await gitopsRemote(asked.repository, tokens, world);
  const checkout = asked.repository === "" ? await git.checkout(run.directory) : undefined;
  const repository = await git.open(remote, checkout === undefined ? {} : { borrow: checkout });
  let forge: Promise<Forge> | undefined;
  return {
    remote,
    repository,
    checkout,
    links: linksOf(run.serverUrl, remote.repository),
    forge: async () => {
      if (remote.repository === undefined) throw problem("FORGE_TRANSPORT_ELSEWHERE", { url: remote.url });
      forge ??= world.forge(remote.repository, remote.token);
      return forge;
    },
  };
}
