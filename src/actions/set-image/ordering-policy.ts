import { parseRun, parseTrailers } from "../../core/commit/commit-message.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { splitImage } from "../../core/image/image.ts";
import { recoverSync } from "../../core/problem/recover-from-problem.ts";
import type { CompareCommits } from "../../operations/compare-commits.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { OrderPolicy } from "./judge-order.ts";
import { judgeOrder, type Ordering, type Origin } from "./judge-order.ts";

/** Commits of the GitOps branch to look through for the one that set a value. */
const windows = [20, 100] as const;

/** What would be overwritten, and by what. */
export interface Overwritten {
  readonly file: string;
  /** The image that is there now, `repository:tag@digest`. */
  readonly present: string;
  /** The tag that is to be set. */
  readonly tag: string | undefined;
  /** The image that these bytes of the file have, as in `present`; undefined where they have none. May raise Problems. */
  valueIn(bytes: Uint8Array): string | undefined;
}

/** Judges whether an image to be set is older than the one that is there. */
export interface OrderingPolicy {
  /** What it found out once it does not ask for again. */
  judge(tip: Pick<Tip, "log" | "readAt">, what: Overwritten): Promise<Ordering>;
}

/** `mine` is this run's origin; `source` its repository's web page, empty where it is not known. */
export function createOrderingPolicy(
  order: OrderPolicy,
  mine: Omit<Origin, "tag">,
  source: string,
  compare: CompareCommits,
): OrderingPolicy {
  const setters = new Map<string, Origin>();

  async function standing(present: string, tag: string | undefined, theirs: Origin): Promise<Ordering> {
    const ours = { ...mine, tag };
    const { sourceCommit: old } = theirs;
    const comparable = isFrom(theirs, source) && (order === "auto" || order === "source");
    if (!comparable || mine.sourceCommit === undefined || old === undefined) {
      return judgeOrder(order, ours, { ...theirs, tag: splitImage(present).tag }, "unseen");
    }
    return judgeOrder(order, ours, theirs, await compare(mine.sourceCommit, old));
  }

  return {
    async judge(tip, what) {
      const { file, present, tag } = what;
      if (order === "none") return { kind: "current" };
      if (order === "semver") return standing(present, tag, nothing);
      const key = `${file}\n${present}`;
      if (!setters.has(key)) setters.set(key, (await findSetter(tip, what)) ?? nothing);
      return standing(present, tag, setters.get(key) ?? nothing);
    },
  };
}

const nothing: Origin = { sourceCommit: undefined, run: undefined, tag: undefined };

/** The newest commit that says it set this image, and that did set it in this file: whoever may not write the file has no say. */
async function findSetter(
  tip: Pick<Tip, "log" | "readAt">,
  { file, present, valueIn }: Overwritten,
): Promise<Origin | undefined> {
  const valueAt = async (commit: Oid | undefined) => {
    const bytes = commit && (await tip.readAt(commit, file));
    if (bytes === undefined) return undefined;
    return recoverSync(
      () => valueIn(bytes),
      () => undefined,
    );
  };
  let seen = 0;
  for (const most of windows) {
    const log = await tip.log(most);
    for (const { oid, message, parent } of log.slice(seen)) {
      const trailers = parseTrailers(message);
      if (!trailers.get("image")?.some((image) => isSameImage(image, present))) continue;
      const [after, before] = await Promise.all([valueAt(oid), valueAt(parent)]);
      if (after !== present || before === present) continue;
      const [commit = ""] = trailers.get("source-commit") ?? [];
      const [time = ""] = trailers.get("source-time") ?? [];
      const [run = ""] = trailers.get("workflow-run") ?? [];
      return {
        sourceCommit: parseOid(commit),
        sourceTime: parseTime(time),
        run: parseRun(run),
        tag: splitImage(present).tag,
      };
    }
    if (log.length < most) return undefined;
    seen = log.length;
  }
  return undefined;
}

/** A file that has room for a tag only does not say the digest; the trailer does. */
function isSameImage(trailer: string, present: string): boolean {
  return trailer === present || (!present.includes("@") && trailer.startsWith(`${present}@`));
}

/** Whether commits of that origin can be looked for in the source repository of this run. */
function isFrom({ run }: Origin, source: string): boolean {
  return run === undefined || source === "" || run.url.startsWith(`${source}/`);
}

/** Milliseconds since the epoch of an ISO 8601 time; undefined for anything else. */
function parseTime(text: string): number | undefined {
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}
