import type { Oid } from "../../../core/git/oid.ts";
import type { Remote } from "../../../core/git/remote.ts";
import { problem } from "../../../core/problem/problem.ts";
import { fullJitterMs } from "../../../core/time/backoff.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import type { ObjectFilter } from "../../../ports/git.ts";
import type { Ended } from "../../process.ts";
import type { Commands } from "../process/commands.ts";
import { setObjectFormat } from "../process/private-repository.ts";
import { classifyFetch } from "../protocol/fetch-failure.ts";
import { tellingLines } from "../protocol/push-output.ts";
import { retryAfterInTrace } from "../protocol/retry-after.ts";

const attempts = 4;
/** What a server may ask to be left alone for. */
export const longestWaitMs = 60_000;

/**
 * Runs a command that reads from the remote, again where the network or a busy server failed it (at most four times, full jitter,
 * Retry-After honoured up to a minute). Undefined where the server does not have what was asked. Raises GIT_REMOTE_NOT_FOUND,
 * GIT_NOT_AUTHORISED, GIT_UNREACHABLE, GIT_FETCH_FAILED, DISK_UNUSABLE.
 */
export async function askRemote(
  git: Commands,
  clock: Clock,
  ask: () => Promise<Ended>,
): Promise<Ended | undefined> {
  for (let attempt = 1; ; attempt++) {
    const ended = await ask();
    if (ended.code === 0) return ended;
    const stderr = ended.stderr.toString();
    const retryAfter = retryAfterInTrace(ended.side.toString("latin1"), clock.now());
    const why = retryAfter === undefined ? classifyFetch(stderr) : "transient";
    if (why === "refused") return undefined;
    if (why === "object-format" && attempt === 1) {
      setObjectFormat(git.place, "sha256");
      continue;
    }
    const wait = Math.min(
      retryAfter ?? fullJitterMs(attempt, clock.random(), { firstMs: 1_000, mostMs: longestWaitMs }),
      longestWaitMs,
    );
    if (why !== "transient" || attempt === attempts || clock.now() + wait > git.until()) {
      throw fault(git.remote, why, tellingLines(stderr), attempt);
    }
    await clock.sleep(wait);
  }
}

function fault(remote: Remote, why: ReturnType<typeof classifyFetch>, answer: string, tried: number): Error {
  const url = remote.url;
  if (why === "disk") return problem("DISK_UNUSABLE", { fault: answer });
  if (why === "not-found") return problem("GIT_REMOTE_NOT_FOUND", { url });
  if (why === "not-authorised") return problem("GIT_NOT_AUTHORISED", { url, answer });
  if (why === "transient") return problem("GIT_UNREACHABLE", { url, answer, attempts: String(tried) });
  return problem("GIT_FETCH_FAILED", { url, answer });
}

/** What one `git fetch` brings. */
export interface Fetch {
  /** Refspecs, checked by the caller: they are lines of the command's input. */
  readonly refspecs: readonly string[];
  readonly depth: number | undefined;
  /** A ref of the remote whose commits are left out, and not only its trees: history is cut where it begins. */
  readonly beside?: string | undefined;
  readonly filter: ObjectFilter;
  /** What the server is told to be here: everything, nothing (needed where what is here has holes), or one commit. */
  readonly haves: "all" | "nothing" | Oid;
}

/**
 * What a fetch leaves out is promised by the remote. Only fetching may know, which brings what a pack builds on and is not here by
 * itself: any other command would fetch what it misses.
 */
const promised = [
  ["remote.origin.promisor", "true"],
  ["remote.origin.partialCloneFilter", "blob:none"],
] as const;

/** One process for any number of wants; nothing is written but objects, the shallow boundary and the refs that the refspecs name. */
export function fetchOnce(git: Commands, { refspecs, depth, beside, filter, haves }: Fetch): Promise<Ended> {
  const args = [
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-auto-maintenance",
    "--no-recurse-submodules",
    "--no-show-forced-updates",
    "--update-shallow",
    `--filter=${filter}`,
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...(beside === undefined ? [] : [`--shallow-exclude=${beside}`]),
    ...(haves === "all" || haves === "nothing" ? [] : [`--negotiation-tip=${haves}`]),
    "--stdin",
    "--end-of-options",
    "origin",
  ];
  const blind = [["fetch.negotiationAlgorithm", "noop"]] as const;
  return git.remotely(
    args,
    `${refspecs.join("\n")}\n`,
    haves === "nothing" ? [...promised, ...blind] : promised,
  );
}
