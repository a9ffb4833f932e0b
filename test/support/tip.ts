import { type Oid, parseOid } from "../../src/core/git/oid.ts";
import type { Tip } from "../../src/ports/delivery.ts";

/** What a commit changed, and when (seconds since the epoch); undefined deletes a file. */
export interface Step {
  readonly time: number;
  readonly files: Readonly<Record<string, string | undefined>>;
  readonly message?: string;
  readonly author?: string;
}

function person({ author = "Ada", time }: Step) {
  return { name: author, email: `${author}@example.com`, time };
}

export function commitOf(time: number): Oid {
  return parseOid(time.toString(16).padStart(40, "0")) as Oid;
}

/** The tip of a branch that exists only in memory; steps oldest first. */
export function tipOf(steps: readonly Step[], whole = true): Tip {
  const at = (index: number): ReadonlyMap<string, Uint8Array> => {
    const files = new Map<string, Uint8Array>();
    for (const step of steps.slice(0, index + 1)) {
      for (const [path, text] of Object.entries(step.files)) {
        if (text === undefined) files.delete(path);
        else files.set(path, new TextEncoder().encode(text));
      }
    }
    return files;
  };
  const now = at(steps.length - 1);
  const newestFirst = steps.map((step, index) => ({ step, index })).reverse();
  return {
    commit: commitOf(steps.at(-1)?.time ?? 0),
    async list(folder) {
      const inside = [...now.keys()].filter((path) => path.startsWith(`${folder}/`));
      const names = inside.map((path) => path.slice(folder.length + 1).split("/")[0] ?? "");
      return names.length === 0 ? undefined : [...new Set(names)];
    },
    read: async (path) => now.get(path),
    history: async (path, most) =>
      newestFirst
        .filter(({ step }) =>
          Object.keys(step.files).some((file) => file === path || file.startsWith(`${path}/`)),
        )
        .slice(0, most)
        .map(({ step, index }) => ({
          oid: commitOf(step.time),
          message: step.message ?? "",
          time: step.time,
          parents: [],
          author: person(step),
          committer: person(step),
          files: Object.keys(step.files).filter((file) => file === path || file.startsWith(`${path}/`)),
          changes: async () => Object.keys(step.files),
          read: async () => at(index).get(path),
        })),
    reachesFirstCommit: async () => whole,
    log: async (most) =>
      newestFirst.slice(0, most).map(({ step, index }) => ({
        oid: commitOf(step.time),
        message: step.message ?? "",
        parent: index === 0 ? undefined : commitOf(steps[index - 1]?.time ?? 0),
      })),
    readAt: async (commit, path) => at(steps.findIndex(({ time }) => commitOf(time) === commit)).get(path),
  };
}
