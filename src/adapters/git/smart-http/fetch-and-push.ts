import { once as eventOf } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Oid, parseOid } from "../../../core/git/oid.ts";
import { once } from "../../../core/memo/memoize.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import type { RefUpdate } from "../../../ports/git.ts";
import type { Objects, StoredObject } from "../objects/read-objects.ts";
import { type Commands, takesPack } from "../process/commands.ts";
import { moveShallowBoundary, shallowIn } from "../process/shallow-boundary.ts";
import { parseCommit } from "../protocol/commit-object.ts";
import { formatPack, readPack } from "../protocol/pack-format.ts";
import { parseTree } from "../protocol/tree-object.ts";
import { type Fetch, longestWaitMs } from "../remote/fetch.ts";
import { type Connection, openConnection, retryAfterMsOf } from "./connection.ts";
import { type AdvertisedRef, readRefs, requestPack } from "./fetch-requests.ts";
import { type RefReport, sendPack } from "./push-request.ts";

/**
 * What a delivery says to a remote over HTTP, without git: each in one request over one kept connection, where git takes two or three and
 * a connection for each command. Undefined wherever that is not to be had, for whatever reason: then git is asked, which also
 * knows why. Once something failed, all is left to git.
 */
export interface Direct {
  /** What HEAD of the remote stands for, `refs/heads/main`. */
  headRef(): Promise<string | undefined>;
  /** Whether all came: false where the remote has no such ref. */
  fetch(fetch: Fetch): Promise<boolean | undefined>;
  /** Only for one ref that is given a commit written here. `lost`: it was sent, and nobody knows what became of it. */
  push(updates: readonly RefUpdate[], written: ReadonlySet<Oid>): Promise<RefReport | "lost" | undefined>;
}

export interface DirectSettings {
  readonly clock: Pick<Clock, "now" | "sleep">;
  /** Ends whatever is open. */
  readonly signal: AbortSignal | undefined;
  /** The objects of a clone are here from the start. */
  readonly borrows: boolean;
}

/** Git gives up a server that is silent for as long. */
const longestSilenceMs = 60_000;

/** For a remote over HTTP. `held` is given the objects of small packs, where it may hold some. */
export function createDirect(
  git: Commands,
  objects: Objects,
  { clock, signal, borrows }: DirectSettings,
  held?: Map<Oid, StoredObject>,
): Direct {
  const { place } = git;
  let usable = true;
  let isEmpty = !borrows;
  /** Half of what is left: the other half is git's. */
  const patienceMs = () => Math.max(Math.min((git.until() - clock.now()) / 2, longestSilenceMs), 1_000);
  const connection = once(() => openConnection(git.remote, { patienceMs, signal, now: clock.now }));

  /** Nothing that counts is written by what fails here: git does it anew. */
  async function attempt<T>(work: (connection: Connection) => Promise<T>): Promise<T | undefined> {
    if (!usable) return undefined;
    try {
      return await work(await connection());
    } catch (thrown) {
      usable = false;
      // A server that has no time wants to be left alone for a while, by git too.
      const wait = Math.min(retryAfterMsOf(thrown), longestWaitMs);
      if (wait > 0 && clock.now() + wait <= git.until()) await clock.sleep(wait);
      return undefined;
    }
  }

  let head: Promise<AdvertisedRef | undefined> | undefined;
  /** HEAD, once for all who ask at the same time. */
  function readHead(connection: Connection): Promise<AdvertisedRef | undefined> {
    head ??= readRefs(connection, place.objectFormat, ["HEAD"]).then((refs) => {
      head = undefined;
      return refs.find(({ name }) => name === "HEAD");
    });
    return head;
  }

  async function resolve(connection: Connection, name: string): Promise<Oid | undefined> {
    if (name === "HEAD") return (await readHead(connection))?.oid;
    const refs = await readRefs(connection, place.objectFormat, [name]);
    return refs.find((ref) => ref.name === name)?.oid;
  }

  async function fetchPack(connection: Connection, given: Fetch): Promise<boolean> {
    const { refspecs, depth, filter, haves } = given;
    const targets = refspecs.map((refspec) => /^\+([^:]+):(.+)$/.exec(refspec)?.slice(1) ?? [refspec]);
    const wants: Oid[] = [];
    for (const [name = "", into] of targets) {
      const oid = into === undefined ? parseOid(name) : await resolve(connection, name);
      if (oid === undefined) return false;
      wants.push(oid);
    }
    const have = haves === "all" || haves === "nothing" ? undefined : haves;
    const shallow = shallowIn(place.directory);
    const answer = await requestPack(connection, place.objectFormat, { wants, have, shallow, depth, filter });
    await takePack(git, answer.pack, held);
    moveShallowBoundary(place.directory, shallow, answer);
    targets.forEach(([, into], index) => {
      if (into === undefined) return;
      mkdirSync(dirname(join(place.directory, into)), { recursive: true });
      writeFileSync(join(place.directory, into), `${wants[index]}\n`);
    });
    isEmpty = false;
    return true;
  }

  return {
    headRef: () => attempt(async (connection) => (await readHead(connection))?.target),
    async fetch(given) {
      // What is here in general, and where history branches off, git knows; one commit alone is sent whatever is here.
      const isOneCommit = given.depth === 1 && given.filter === "tree:0";
      if (given.beside !== undefined || (given.haves === "all" && !isEmpty && !isOneCommit)) return undefined;
      return attempt((connection) => fetchPack(connection, given));
    },
    async push(updates, written) {
      const [update, ...others] = updates;
      if (!usable || update?.next === undefined || others.length > 0 || !written.has(update.next)) {
        return undefined;
      }
      const { ref, expected, next } = update;
      const pack = await formatPack(await objectsBelow(objects, next, written), place.objectFormat);
      try {
        const report = await sendPack(await connection(), place.objectFormat, { ref, expected, next }, pack);
        usable = report !== undefined;
        return report;
      } catch {
        usable = false;
        return "lost";
      }
    },
  };
}

/** What was written here below a commit: all that the remote may lack. */
async function objectsBelow(
  objects: Objects,
  commit: Oid,
  written: ReadonlySet<Oid>,
): Promise<readonly StoredObject[]> {
  const found: StoredObject[] = [];
  const open = new Set<Oid>([commit]);
  for (const oid of open) {
    const object = written.has(oid) ? await objects.get(oid) : undefined;
    if (object === undefined) continue;
    found.push(object);
    if (object.kind === "commit") {
      const { tree, parents } = parseCommit(object.content);
      for (const one of [tree, ...parents]) open.add(one);
    } else if (object.kind === "tree") {
      for (const entry of parseTree(object.content, oid.length / 2)) open.add(entry.oid);
    }
  }
  return found;
}

/** A pack up to this is read here, in less time than a process of git takes to start. */
const smallPack = 256 * 1024;

/** Keeps what a small pack holds, and lets the pack wait for git; gives any other to git as it comes. Throws where it is not whole. */
async function takePack(
  git: Commands,
  pack: AsyncIterable<Buffer>,
  held: Map<Oid, StoredObject> | undefined,
): Promise<void> {
  if (held === undefined) return indexPack(git, pack);
  const chunks = pack[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  for (let length = 0; length <= smallPack; ) {
    const { value, done } = await chunks.next();
    if (done === true) return keep(git, Buffer.concat(first), held);
    first.push(value);
    length += value.length;
  }
  await indexPack(git, follow(first, chunks));
}

async function* follow(first: readonly Buffer[], chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => chunks };
}

async function keep(git: Commands, pack: Buffer, held: Map<Oid, StoredObject>): Promise<void> {
  let objects: readonly StoredObject[];
  try {
    objects = readPack(pack, git.place.objectFormat, (oid) => held.get(oid));
  } catch {
    // It builds on what only git has, or is broken: git knows.
    return indexPack(git, [pack]);
  }
  for (const object of objects) held.set(object.oid, object);
  git.place.packs.push(pack);
}

/** Git puts a pack in its place as it comes. Throws where the pack is not whole. */
async function indexPack(git: Commands, pack: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<void> {
  const child = await git.start(takesPack);
  child.stdout.resume();
  child.stderr.resume();
  const closed = eventOf(child, "close");
  closed.catch(() => undefined);
  try {
    for await (const chunk of pack) {
      if (!child.stdin.write(chunk)) await Promise.race([eventOf(child.stdin, "drain"), closed]);
    }
    child.stdin.end();
    const [code] = await closed;
    if (code !== 0) throw new Error(`git index-pack ended with ${code}`);
  } finally {
    child.kill();
  }
}
