import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ProblemMessages } from "../../../../src/core/problem/message.ts";
import { allEntries } from "../../../../src/core/problem/messages/index.ts";

const entries = allEntries();

const folder = join(import.meta.dirname, "../../../../src/core/problem/messages");
const areas = readdirSync(folder).filter((name) => !/^index\.ts$/.test(name));

test("every area is in the catalogue, and no code is in two of them", async () => {
  const codes: string[] = [];
  for (const area of areas) {
    const module = (await import(join(folder, area))) as Readonly<Record<string, () => ProblemMessages>>;
    codes.push(...Object.values(module).flatMap((list) => Object.keys(list())));
  }
  expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
  expect(codes.sort()).toEqual(Object.keys(entries).sort());
});

test.each(Object.entries(entries))("%s says what happened and what to do, in sentences", (code, entry) => {
  expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  expect(entry.message).toMatch(/^[A-Z`{].*[.}]$/);
  expect(entry.hint).toMatch(/^[A-Z`{].*[.?}:]$/);
  for (const text of [entry.message, entry.hint]) expect(text).not.toMatch(/[{](?!\w+[}])/);
});
