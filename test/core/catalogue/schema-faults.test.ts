import * as v from "valibot";
import { expect, it } from "vitest";
import { schema } from "../../../src/core/catalogue/schema.ts";
import { dotted, shapeFaults } from "../../../src/core/catalogue/schema-faults.ts";
import type { Json } from "../../../src/core/json/json-types.ts";

function said(value: Json): readonly string[] {
  return shapeFaults(value, v.safeParse(schema, value).issues ?? []).map((fault) => {
    const { message, hint } = fault.problem({ file: "f" });
    return `${message} ${hint}`;
  });
}

it.each<[Json, string]>([
  [{ version: 1, environments: { a: { soak: 30 } } }, "`environments.a.soak` is the number 30."],
  [{ version: 1, environments: { a: { checks: "smoke" } } }, "is the text `smoke`. It takes a list."],
  [{ version: 1, environments: { a: { checks: null } } }, "`environments.a.checks` is empty."],
  [{ version: 1, environments: { a: { after: {} } } }, "is a mapping. It takes a name or a list of names."],
  [{ version: 1, services: { a: "x" } }, "It takes a mapping (`key: value` lines)."],
  [
    { version: 1, libraries: { a: {} } },
    "`libraries.a` has no `path`. Add `path:`, the folder its files are in.",
  ],
  [{ version: 1, services: { a: { path: "a", "tag-format": "x" } } }, "{service}/v{version}"],
  [
    { version: 1, gitops: { repositry: "x" } },
    "Did you mean `repository`? It takes: repository, branch, overlay.",
  ],
  [{ version: 1, services: [] }, "`services` is a list. It takes a mapping (`key: value` lines)."],
  [{ version: 1, environments: { a: { sync: "automatic" } } }, "Did you mean `auto`?"],
  [
    { version: 1, environments: { a: { freeze: [{ from: "Fri 16:00" }] } } },
    "the time it ends, such as Mon 08:00",
  ],
  [{ version: 1, services: { a: { path: true } } }, "`services.a.path` is the boolean true. It takes text."],
  [{}, "`version` is not there."],
  [{ version: null }, "`version` is `null`."],
])("says of %j: %s", (value, expected) => {
  const sentences = said(value);
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain(expected);
});

it("writes a path as people do", () => {
  expect([dotted([]), dotted(["a", 3, "b"])]).toEqual(["The catalogue", "a.b"]);
});

it("suggests the zone that is meant", () => {
  const freeze = [{ from: "Fri 16:00", to: "Mon 08:00", zone: "Europe/Berln" }];
  const sentences = said({ version: 1, environments: { a: { freeze } } });
  expect(sentences).toEqual([expect.stringContaining("Europe/Berlin")]);
});
