import { expect, it } from "vitest";
import { readNeeded } from "../../src/operations/read-input-file.ts";

const files = { read: async (path: string) => (path === "root.json" ? "{}" : undefined) };

it("reads what is named, and wants it to be there", async () => {
  expect(await readNeeded(files, "", "TRUSTED_ROOT_MISSING")).toBeUndefined();
  expect(await readNeeded(files, "root.json", "TRUSTED_ROOT_MISSING")).toEqual({
    name: "root.json",
    text: "{}",
  });
  await expect(readNeeded(files, "x", "SIGNING_CONFIG_MISSING")).rejects.toMatchObject({
    code: "SIGNING_CONFIG_MISSING",
  });
});
