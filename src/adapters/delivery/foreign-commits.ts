import { addTrailer, parseTrailers } from "../../core/commit/commit-message.ts";
import { type Oid, short } from "../../core/git/oid.ts";
import { sha256Of } from "../../core/image/digest.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { Repository } from "../../ports/git.ts";

/** Says in a proposal's commit what it changes, so that a later run knows whether the commit is still the one that we made. */
const trailer = "Content";

/** The message of a proposal, with the fingerprint of what it changes on a tip. */
export async function signProposal(
  tip: Pick<Tip, "read">,
  message: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<string> {
  const changed = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const before = await tip.read(path);
    if (before === undefined || !Buffer.from(before).equals(bytes)) changed.set(path, bytes);
  }
  return addTrailer(message, trailer, fingerprintOf(changed));
}

/**
 * Whether a commit is a proposal of ours as we made it: against its first parent it changes exactly what its trailer says. A reviewer's amend or
 * squash keeps the trailers and changes something else, and a commit on top has no trailer.
 */
export async function isOurProposal(repository: Repository, held: Oid): Promise<boolean> {
  await repository.fetch([held], { depth: 2 });
  const [stated] = parseTrailers((await repository.commit(held)).message).get(trailer.toLowerCase()) ?? [];
  if (stated === undefined) return false;
  const changed = new Map<string, Uint8Array | undefined>();
  for await (const { files } of repository.commitsWithFiles([held])) {
    for (const path of files) changed.set(path, await repository.read(held, path));
  }
  return fingerprintOf(changed) === stated;
}

/** Refuses to write over work of somebody else's. Raises GIT_PROPOSAL_TAKEN. */
export async function refuseOthersWork(
  repository: Repository,
  held: Oid,
  branch: string,
  url: string,
): Promise<void> {
  if (await isOurProposal(repository, held)) return;
  const subject = (await repository.commit(held)).message.split("\n")[0] ?? "";
  throw problem("GIT_PROPOSAL_TAKEN", { branch, url, commit: short(held), subject });
}

/** `sha256:…` over paths and contents in the order of paths; undefined is a file that is deleted. */
function fingerprintOf(files: ReadonlyMap<string, Uint8Array | undefined>): string {
  const parts = [...files.keys()].sort().flatMap((path) => {
    const bytes = files.get(path);
    const head = Buffer.from(`${path}\0${bytes === undefined ? "deleted" : bytes.length}\0`);
    return bytes === undefined ? [head] : [head, bytes];
  });
  return sha256Of(Buffer.concat(parts));
}
