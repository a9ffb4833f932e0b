import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeRoot } from "../../../src/adapters/sigstore/trusted-roots.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

it("puts a root where it can be read, in a folder that need not be there", async () => {
  const path = await writeRoot(join(makeFolder(), "deep", "er"), "{}");
  expect(readFileSync(path, "utf8")).toBe("{}");
});
