import fc from "fast-check";
import { expect, test } from "vitest";
import { defuse } from "../../src/runner/log.ts";
import { runs } from "../support/effort.ts";
import { knownCommands } from "../support/runner/command.ts";
import { makeStepLog } from "../support/runner/log.ts";

const space = fc.constantFrom(
  "",
  " ",
  "\t",
  "\u0085",
  "\u00a0",
  "\u2028",
  "\u3000",
  "\ufeff",
  "\u200b",
  "\r",
  "\n",
);
const form = fc.constantFrom(
  "::N::",
  "::N name=x::",
  "##[N]",
  "##[N name=x]",
  ":::N::",
  "::N::::N::",
  "##[##[N]",
);

/** Lines made of what the runner could obey, in among anything else. */
const line = fc
  .array(
    fc.oneof(
      space,
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.tuple(form, fc.constantFrom(...knownCommands)).map(([text, name]) => text.replaceAll("N", name)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(""));

test("whatever is logged, the runner reads one line of text and obeys nothing", () => {
  fc.assert(
    fc.property(line, (text) => {
      const log = makeStepLog();
      log.take(defuse(text));
      expect(log).toMatchObject({ masks: [], annotations: [], failed: false, lines: [defuse(text)] });
      expect([log.outputs.size, log.state.size]).toEqual([0, 0]);
    }),
    { numRuns: runs(2_000) },
  );
});
