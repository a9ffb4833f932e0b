import { diskWords } from "../../../core/problem/problem.ts";

/** Why a fetch failed, read from what git printed (LC_ALL=C). */
export type FetchFailure =
  /** The server has no such object or ref, or does not give it away. */
  | "refused"
  | "not-found"
  | "not-authorised"
  /** Worth another try: the network, a busy server. */
  | "transient"
  /** Reading from a SHA-256 repository into a SHA-1 one, or the other way round. */
  | "object-format"
  /** Our own disk does not take it. */
  | "disk"
  | "unknown";

const patterns: readonly (readonly [FetchFailure, RegExp])[] = [
  ["object-format", /mismatched algorithms|object format/i],
  ["refused", /not our ref|couldn't find remote ref|does not allow request for unadvertised object/i],
  ["refused", /no commits selected for shallow requests|deepen-not|error processing shallow info/i],
  ["transient", /returned error: (408|429|5\d\d)|HTTP (408|429|5\d\d)/i],
  [
    "not-authorised",
    /authentication failed|could not read (username|password)|returned error: 40[13]|HTTP 40[13]/i,
  ],
  ["not-authorised", /permission denied|host key verification failed/i],
  [
    "not-found",
    /repository .*not found|returned error: 404|does not appear to be a git repository|not a git repo/i,
  ],
  ["not-found", /does not exist|no such file or directory/i],
  ["unknown", /certificate|no space left/i],
  [
    "transient",
    /could not resolve (host|proxy)|failed to connect|couldn't connect|connection (refused|reset|timed out|closed)/i,
  ],
  [
    "transient",
    /early EOF|hung up|unexpected disconnect|empty reply|too slow|RPC failed|timed? ?out|HTTP\/2|recv|sideband/i,
  ],
  [
    "transient",
    /network is unreachable|ssh: connect|transfer closed|premature end|curl \d+|internal server error/i,
  ],
];

/** `stderr` is git's own; the first pattern that matches decides. */
export function classifyFetch(stderr: string): FetchFailure {
  const own = stderr.replace(/^remote:.*$/gm, "");
  if (diskWords.test(own) || /unable to (create|write|open) .*: permission denied/i.test(own)) return "disk";
  return patterns.find(([, pattern]) => pattern.test(stderr))?.[0] ?? "unknown";
}
