import { readdirSync, readFileSync } from "node:fs";

/**
 * Ends a process and all that it has started, at once (SIGKILL). @actions/exec gives its child no process group, so the tree is read:
 * from /proc on Linux (a small image has no `ps`), from `ps` elsewhere. Who is gone already is passed over.
 */
export function killTree(pid: number): void {
  const { execFileSync } = process.getBuiltinModule("node:child_process");
  if (process.platform === "win32") {
    execFileSync("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore" });
    return;
  }
  const pairs =
    process.platform === "linux"
      ? readProc()
      : parsePairs(execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }));
  for (const one of descendants(pid, pairs)) kill(one);
}

/** A process and its descendants, parents first. `pairs`: pid and parent's pid of each process. */
export function descendants(pid: number, pairs: readonly (readonly [number, number])[]): readonly number[] {
  const found = [pid];
  for (const parent of found) {
    for (const [child, of] of pairs) if (of === parent && !found.includes(child)) found.push(child);
  }
  return found;
}

/** What `ps -o pid=,ppid=` prints. */
function parsePairs(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/(\d+)\s+(\d+)/g)].map(([, pid, parent]) => [Number(pid), Number(parent)]);
}

/** The fourth field of /proc/<pid>/stat is the parent; the second, a name in brackets, may hold anything (proc(5)). */
function readProc(): readonly (readonly [number, number])[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "latin1");
        const parent = /^ \S (\d+)/.exec(stat.slice(stat.lastIndexOf(")") + 1))?.[1];
        return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
      } catch {
        return [];
      }
    });
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== "ESRCH") throw thrown;
  }
}
