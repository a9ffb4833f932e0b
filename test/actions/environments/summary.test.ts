import { expect, test } from "vitest";
import { summarise } from "../../../src/actions/environments/summary.ts";
import { boardOf, cellOf, storyBoard } from "../../support/board-page.ts";

test("what differs comes first, below the path with its counts; the rest is folded", () => {
  const behind = {
    behind: { of: "dev", state: "behind", commits: 2, more: false, days: 1, changes: [] },
  } as const;
  const board = boardOf([
    cellOf("orders", "dev"),
    cellOf("orders", "production", behind),
    cellOf("web", "dev"),
    cellOf("web", "production"),
  ]);
  const text = summarise(board, "ok");
  expect(text).toContain(
    '```mermaid\nflowchart LR\n  e0["dev<br/>2 current"]\n  e1["production<br/>1 current<br/>1 behind"]\n  e0 --> e1\n```',
  );
  const [open = "", folded = ""] = text.split("<details>");
  expect(open).toContain("`orders`");
  expect(open).not.toContain("`web`");
  expect(folded).toContain("1 service is the same everywhere");
  expect(folded).toContain("`web`");
});

test("holds, drift and what is unknown are told above what is folded", () => {
  const [open = ""] = summarise(storyBoard(), "drift").split("<details>");
  for (const word of ["⏸ held", "foreign-write", "**Unknown:**"]) expect(open).toContain(word);
});

test("the picture has environments, never services, and only letters that Mermaid reads as text", () => {
  const board = boardOf(Array.from({ length: 300 }, (_, at) => cellOf(`s${at}`, 'a"]; click')));
  const [, picture = ""] = summarise(board, "ok").split("```");
  expect(picture).toBe('mermaid\nflowchart LR\n  e0["a___ click<br/>300 current"]\n');
});
