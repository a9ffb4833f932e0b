import { classifyWriter } from "../core/commit/commit-writer.ts";
import { readDeploymentTrailers, type TrailerDeployment } from "../core/commit/deployment-trailers.ts";
import type { Oid } from "../core/git/oid.ts";
import { parseDigest } from "../core/image/digest.ts";
import { type Deployed, type ImageName, readDeployed } from "../core/manifest/deployed-image.ts";
import type { Format } from "../core/manifest/manifest-formats.ts";
import { recoverSync } from "../core/problem/recover-from-problem.ts";
import {
  changesIn,
  type DeploymentHistory,
  type HistoryCommit,
  type OverlaySnapshot,
} from "../core/promotion/deployment-changes.ts";
import type { Repository, TrunkCommitWithContent } from "../ports/git.ts";
import { decodeFile } from "./read-overlay.ts";

/** One place that says what a service runs in an environment. */
export interface DeploymentPlace {
  readonly service: string;
  readonly environment: string;
  /** The file, relative to the top of the repository. */
  readonly file: string;
  readonly format: Format;
  readonly image: ImageName;
  /** What the file says at the tip; undefined where it says nothing or cannot be read. */
  readonly present: Deployed | undefined;
}

/**
 * What every place has run, read by one walk over the first-parent history of a branch (`git log --raw`) whatever the number of places; in the order
 * of `places`. What our trailers say of a service is believed, except of the newest commit, whose file is read; other commits' files are read, the
 * same content once. The history must be here with its small files (`blob:limit=16k`).
 */
export async function readGitopsHistory(
  repository: Repository,
  tip: Oid,
  places: readonly DeploymentPlace[],
): Promise<readonly DeploymentHistory[]> {
  const files = new Set(places.map(({ file }) => file));
  const cut = await repository.shallow();
  const touched = new Map<string, Touched[]>();
  let whole = true;
  for await (const unit of repository.trunkCommitsWithContent(tip, [], commonFolders([...files]))) {
    // At the boundary of a shallow history a commit looks as if it had made every file.
    if (cut.has(unit.commit.oid)) whole = false;
    const commit = historyCommit(unit);
    for (const [index, file] of unit.files.entries()) {
      if (!files.has(file)) continue;
      const list = touched.get(file);
      const one = { commit, content: unit.contents[index] };
      if (list === undefined) touched.set(file, [one]);
      else list.push(one);
    }
  }
  const read = snapshotReader(repository);
  return Promise.all(
    places.map(async (place) => {
      const snapshots = await Promise.all(
        (touched.get(place.file) ?? []).map((one, index) => read(place, one, index === 0)),
      );
      return { changes: changesIn(snapshots, whole), whole };
    }),
  );
}

/** A commit that changed a file, and what the file holds after it. */
interface Touched {
  readonly commit: HistoryCommit;
  readonly content: Oid | undefined;
}

type ReadSnapshot = (place: DeploymentPlace, one: Touched, newest: boolean) => Promise<OverlaySnapshot>;

function snapshotReader(repository: Repository): ReadSnapshot {
  const contents = new Map<Oid, Promise<Uint8Array>>();
  const contentOf = (blob: Oid) => {
    const found = contents.get(blob) ?? repository.content(blob);
    contents.set(blob, found);
    return found;
  };
  const read = async ({ file, format, image }: DeploymentPlace, content: Oid) => {
    const bytes = await contentOf(content);
    return recoverSync(
      () => readDeployed({ file, format, text: decodeFile(bytes, file) }, image),
      () => undefined,
    );
  };
  return async (place, { commit, content }, newest) => {
    const all = commit.trailers?.deployments ?? [];
    const mine = all.filter(
      ({ service, environment }) => service === place.service && environment === place.environment,
    );
    const [first] = mine;
    // Of several clusters with images of their own only the file tells which is which.
    const isOne = mine.every(({ image }) => image.digest === first?.image.digest);
    const said = first && isOne ? deployedBy(first, place.image) : undefined;
    const gone = content === undefined;
    const deployed = newest ? place.present : gone ? undefined : (said ?? (await read(place, content)));
    const digest = deployed?.digest;
    // Of an overlay that was given by path the trailers name no service: they are about what they name.
    const byPath = all.find(({ service, image }) => service === "" && image.digest === digest);
    const named = isOne ? first : (mine.find(({ image }) => image.digest === digest) ?? first);
    return { commit, said: named ?? (digest === undefined ? undefined : byPath), deployed };
  };
}

/** What trailers say; undefined where they name no digest: what a tag alone means, the file says better. */
function deployedBy({ image }: TrailerDeployment, { name }: ImageName): Deployed | undefined {
  const digest = parseDigest(image.digest ?? "");
  if (digest === undefined) return undefined;
  return { name: name ?? image.repository, repository: image.repository, tag: image.tag, digest };
}

function historyCommit({ commit }: TrunkCommitWithContent): HistoryCommit {
  const { oid, message, author, committer } = commit;
  const trailers = readDeploymentTrailers(message);
  return {
    oid,
    time: committer.time * 1_000,
    author: author.name,
    subject: message.split("\n", 1)[0] ?? "",
    trailers,
    writer: classifyWriter({ author, committer, message, ours: trailers !== undefined }),
    reverts: /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1],
  };
}

/** The folders that all files are in, as few as make the walk cheap; none where a file lies at the top. */
function commonFolders(files: readonly string[]): readonly string[] {
  const tops = new Set(files.map((file) => file.slice(0, Math.max(0, file.indexOf("/")))));
  return tops.has("") || tops.size > 8 ? [] : [...tops];
}
