import type { ChildProcess } from "node:child_process";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { afterAll } from "vitest";

/** The processes that a test file starts. */
const started = new Set<ChildProcess>();
const note = (message: unknown) => {
  const { process: child } = message as { readonly process: ChildProcess };
  started.add(child.once("exit", () => started.delete(child)));
};

subscribe("child_process", note);

/** A repository keeps its `git cat-file --batch` for as long as the process lives: a worker, which runs many files, ends them after each. */
afterAll(() => {
  unsubscribe("child_process", note);
  for (const child of started) if (child.spawnargs.includes("cat-file")) child.stdin?.end();
});
