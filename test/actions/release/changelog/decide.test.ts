import { expect, test } from "vitest";
import { decideChangelogs, readVersions } from "../../../../src/actions/release/changelog/decide.ts";
import { parseTagFormat } from "../../../../src/core/version/tag-format.ts";
import { formatVersion, stable } from "../../../../src/core/version/version.ts";
import { tipOf } from "../../../support/tip.ts";

const words = { message: "", commit: "c".repeat(40), run: "" };
const of = (service: string, ...minors: readonly number[]) => ({
  path: `${service}/CHANGELOG.md`,
  calling: { service, format: parseTagFormat("{service}/v{version}", service) },
  sections: minors.map((minor) => {
    const version = stable(1, minor, 0);
    return { version, heading: formatVersion(version), notes: `- ${minor}` };
  }),
});
const tip = tipOf([{ time: 1, files: { "web/CHANGELOG.md": "# Web\n\n## 1.0.0\n\n- 0\n" } }]);

test("all that a tip lacks is one commit, with a trailer for every service", async () => {
  const { decision, added } = await decideChangelogs(tip, [of("web", 0, 1), of("orders", 2)], words);
  if (decision.kind !== "write") throw new Error(decision.kind);
  expect([...decision.files.keys()]).toEqual(["web/CHANGELOG.md", "orders/CHANGELOG.md"]);
  expect(decision.message).toBe(
    `chore(release): changelog of web 1.1.0 and orders 1.2.0\n\nTrunkline: release\nService: web\nService: orders\nSource-Commit: ${words.commit}\n`,
  );
  expect(decision.proposal.title).toBe("chore(release): changelog of web 1.1.0 and orders 1.2.0");
  expect(added.map(({ versions }) => versions)).toEqual([["1.1.0"], ["1.2.0"]]);
});

test("a message of one's own", async () => {
  const own = { ...words, message: "docs: {releases} [skip ci]" };
  const { decision } = await decideChangelogs(tip, [of("web", 1)], own);
  expect(decision).toMatchObject({ message: expect.stringMatching(/^docs: web 1\.1\.0 \[skip ci\]\n\n/) });
});

test("nothing is written to what has it all", async () => {
  expect(await decideChangelogs(tip, [of("web", 0)], words)).toMatchObject({
    decision: { kind: "nothing" },
    added: [],
  });
});

test("what is no text is not touched", async () => {
  const odd = tipOf([{ time: 1, files: { "web/CHANGELOG.md": "#\0 \0" } }]);
  const unreadable = { code: "RELEASE_CHANGELOG_UNREADABLE" };
  await expect(decideChangelogs(odd, [of("web", 0)], words)).rejects.toMatchObject(unreadable);
  await expect(readVersions(odd, of("web"))).rejects.toMatchObject(unreadable);
  expect((await readVersions(tip, of("web"))).map(formatVersion)).toEqual(["1.0.0"]);
});
