import { AsyncLocalStorage } from "node:async_hooks";
import { basename, dirname } from "node:path";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { type ActionName, loadAction } from "../../../src/main.ts";
import { runAction } from "../../../src/runner/run-action.ts";
import { isStress } from "../effort.ts";
import { type Child, type Start, startProcess } from "./process.ts";

/**
 * How a story runs our actions: from source in this process, with the environment and the log that the step would have. It takes a fifth of
 * what a process with the bundle takes. `npm run test:stress` runs the same stories with the committed bundles; in `npm cit` the
 * transcripts, the examples' journey and test/rules/dist.test.ts do.
 */
export const startAction: Start = isStress ? startProcess : startFromSource;

const printing = new AsyncLocalStorage<(text: string) => void>();
let isListening = false;

/** Runs `actions/<name>/main.js` from its source. What is killed needs a process of its own. */
async function startFromSource(child: Child): Promise<{ exit: number; raw: string }> {
  const [main = ""] = child.argv;
  if (child.command !== process.execPath || basename(main) !== "main.js" || child.killed !== undefined)
    return startProcess(child);
  listen();
  let raw = "";
  const write = (text: string) => {
    raw += text;
  };
  const action = await loadAction(basename(dirname(main)) as ActionName);
  const exit = await printing.run(write, () =>
    runAction(action, createWorld, { ...child.environment }, write),
  );
  return { exit, raw };
}

/** @actions/core prints to the process's own standard output, which several runs share here. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  const print = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((text: string | Uint8Array, ...rest: never[]) => {
    const write = printing.getStore();
    if (write === undefined) return print(text, ...rest);
    write(String(text));
    return true;
  }) as typeof process.stdout.write;
}
