import fc from "fast-check";
import { expect, it } from "vitest";
import { artifactIntervals, type HistoryStep, undoStack } from "../../../src/actions/rollback/undo-stack.ts";
import { commitOf } from "../../support/tip.ts";

/** `A` sets A, `<A` goes back to A, `=` changes something else, `-` takes the entry out; oldest first. */
function stepsOf(words: readonly string[]): readonly HistoryStep[] {
  let identity = "";
  return words
    .map((word, time): HistoryStep => {
      if (word === "-") identity = "";
      else if (word !== "=") identity = word.replace("<", "");
      const deployed =
        identity === "" ? undefined : { name: "a", repository: "a", tag: identity, digest: undefined };
      return { commit: commitOf(time), time, deployed, identity, back: word.startsWith("<") };
    })
    .reverse();
}

const stackOf = (words: readonly string[], whole = true) =>
  undoStack(artifactIntervals(stepsOf(words)), whole)
    .map(({ identity }) => identity)
    .join("");

it.each([
  ["A B", "A"],
  ["A B <A", ""],
  ["A B C <B <A D", "A"],
  ["A B C <B <A", ""],
  ["A B C <A D", "A"],
  ["A = B = =", "A"],
  ["A - B", "A"],
  ["A - A B", "A"],
  ["A B A", "BA"],
  ["A B <A B", "A"],
  ["A B A <B <A", ""],
  ["A", ""],
  ["-", ""],
  ["A B <X", "BA"],
])("after %s one can go back to %s", (words, stack) => {
  expect(stackOf(words.split(" "))).toBe(stack);
});

it("of a history that was read in part, gives only what is certain", () => {
  // Before it, X may have been: what was read above it does not come back.
  expect(stackOf("B C <X".split(" "), false)).toBe("");
});

it("tells since when each ran, and until when", () => {
  const found = artifactIntervals(stepsOf(["A", "=", "B", "=", "-", "A"]));
  expect(found.map(({ identity, since, until }) => [identity, since, until])).toEqual([
    ["A", 5, undefined],
    ["B", 2, 4],
    ["A", 0, 2],
  ]);
});

/** What teams do: deploy, go back once, change other things. */
const doings = fc.array(fc.constantFrom("deploy", "deploy", "back", "other"), { maxLength: 40 });

/** Plays it on the stack as people think of it, and the history that it leaves. */
function runActs(acts: readonly string[]): {
  readonly words: readonly string[];
  readonly stack: readonly string[];
} {
  const words: string[] = [];
  const stack: string[] = [];
  for (const [index, act] of acts.entries()) {
    if (act === "other") words.push("=");
    else if (act === "deploy") {
      stack.push(String.fromCharCode(65 + (index % 26)) + index);
      words.push(stack.at(-1) ?? "");
    } else if (stack.length > 1) {
      stack.pop();
      words.push(`<${stack.at(-1)}`);
    }
  }
  return { words, stack };
}

it("over any history: going back never ends at what was left, and every part that is read tells the truth", () => {
  fc.assert(
    fc.property(doings, fc.nat(40), (acts, cut) => {
      const { words, stack } = runActs(acts);
      const steps = stepsOf(words);
      const real = stack.slice(0, -1).reverse();
      expect(undoStack(artifactIntervals(steps), true).map(({ identity }) => identity)).toEqual(real);
      const part = undoStack(artifactIntervals(steps.slice(0, cut)), false).map(({ identity }) => identity);
      expect(part).toEqual(real.slice(0, part.length));
    }),
  );
});
