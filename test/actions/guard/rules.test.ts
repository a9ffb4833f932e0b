import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleIds, rules } from "../../../src/actions/guard/rules.ts";

/** The ids in the README's table; `-checks` stands for the beginning of the id before it. */
function documented(): ReadonlyMap<string, string> {
  const readme = readFileSync(join(import.meta.dirname, "../../../actions/guard/README.md"), "utf8");
  const [, table = ""] = /## Rules\n\n((?:\|.*\n)+)/.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| (`[^|]*) \| ([^|]*) \|/gm)];
  return new Map(
    rows.flatMap(([, names = "", levels = ""]) => {
      const ids = [...names.matchAll(/`([^`]+)`/g)].map(([, id = ""]) => id);
      const [first = ""] = ids;
      return ids.map((id, index) => [
        id.startsWith("-") ? `${first.split("-")[0]}${id}` : id,
        levels.split(", ")[index] ?? levels.split(", ")[0] ?? "",
      ]);
    }),
  );
}

test("the README lists every rule with its level, and no other", () => {
  const found = documented();
  expect([...found.keys()].sort()).toEqual([...ruleIds].sort());
  const wrong = ruleIds.filter((id) => !["by `pin`", rules[id][0]].includes(found.get(id) ?? ""));
  expect(wrong).toEqual([]);
});
