import { expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { parseTagFormat } from "../../../src/core/version/tag-format.ts";
import { versionTagsOf } from "../../../src/core/version/version-tags.ts";

test("a family is ordered by version, whatever the order of the listing, and holds nobody else's tags", () => {
  const commit = "0".repeat(40) as Oid;
  const names = [
    "orders/v1.9.0",
    "payments/v3.0.0",
    "orders/v1.10.0",
    "orders/v1",
    "orders/v1.10.0-rc.2",
    "v9.0.0",
    "orders/v1.10.0-rc.10",
  ];
  const family = versionTagsOf(
    parseTagFormat("orders/v{version}", "orders"),
    names.map((name) => ({ name, commit })),
  );
  expect(family.map(({ name }) => name)).toEqual([
    "orders/v1.10.0",
    "orders/v1.10.0-rc.10",
    "orders/v1.10.0-rc.2",
    "orders/v1.9.0",
  ]);
});
