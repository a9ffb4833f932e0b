import { parseRun, parseTrailers } from "../../core/commit/commit-message.ts";
import { parseOid } from "../../core/git/oid.ts";
import { splitImage } from "../../core/image/image.ts";
import type { CompareCommits } from "../../operations/source-commits.ts";
import type { Tip } from "../../ports/delivery.ts";
import type { OrderPolicy } from "./order.ts";
import { judgeOrder, type Ordering, type Origin } from "./order.ts";

/** Commits of the GitOps branch to look through for the one that set a value. */
const windows = [20, 100] as const;

/** Judges whether an image to be set is older than the one that is there. */
export interface OrderingPolicy {
  /** By the image that is there now, `repository:tag@digest`. What it found out once it does not ask for again. */
  judge(tip: Pick<Tip, "log">, present: string, tag: string | undefined): Promise<Ordering>;
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
    const known = { ...mine, tag };
    const { sourceCommit: old } = theirs;
    const comparable = isFrom(theirs, source) && (order === "auto" || order === "source");
    if (!comparable || mine.sourceCommit === undefined || old === undefined) {
      return judgeOrder(order, known, { ...theirs, tag: splitImage(present).tag }, "unseen");
    }
    return judgeOrder(order, known, theirs, await compare(mine.sourceCommit, old));
  }

  return {
    async judge(tip, present, tag) {
      if (order === "none") return { kind: "current" };
      if (order === "semver") return standing(present, tag, nothing);
      if (!setters.has(present)) setters.set(present, (await findSetter(tip, present)) ?? nothing);
      return standing(present, tag, setters.get(present) ?? nothing);
    },
  };
}

const nothing: Origin = { sourceCommit: undefined, run: undefined, tag: undefined };

/** The newest commit of ours that says it set this image. */
async function findSetter(tip: Pick<Tip, "log">, present: string): Promise<Origin | undefined> {
  for (const most of windows) {
    const log = await tip.log(most);
    for (const { message } of log) {
      const trailers = parseTrailers(message);
      if (!trailers.get("image")?.some((image) => isSameImage(image, present))) continue;
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
