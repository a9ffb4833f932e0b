import { expect, it } from "vitest";
import { loadCatalogue, needCatalogue } from "../../src/operations/load-catalogue.ts";
import type { Files } from "../../src/ports/all-ports.ts";

const files: Pick<Files, "read"> = {
  read: async (path) => (path === "there.yml" ? "version: 1" : undefined),
};

it("reads the file that is there, and nothing where there is none", async () => {
  expect((await loadCatalogue(files, "there.yml"))?.file).toBe("there.yml");
  expect(await loadCatalogue(files, "gone.yml")).toBeUndefined();
});

it("is a Problem only where a catalogue is needed", async () => {
  await expect(needCatalogue(files, "gone.yml", "Write one.")).rejects.toMatchObject({
    code: "CATALOGUE_MISSING",
  });
  expect((await needCatalogue(files, "there.yml", "")).file).toBe("there.yml");
});

it("a range of versions is checked, however the catalogue is written", async () => {
  const written = (range: string) =>
    `version: 1\nenvironments:\n  dev:\n    policy:\n      semver: ${range}\n`;
  const read = (text: string) => loadCatalogue({ read: async () => text }, "f");
  expect((await read(written("1.x")))?.environments.get("dev")?.policy?.order).toBe("1.x");
  for (const text of [written("newest"), written("&one newest")])
    await expect(read(text)).rejects.toMatchObject({ list: [{ code: "CATALOGUE_RANGE" }] });
});
