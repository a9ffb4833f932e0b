import { join } from "node:path";
import { expect, test } from "vitest";
import { type Goal, openProofs } from "../../../../src/actions/release/history/baselines.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { parseTagFormat } from "../../../../src/core/version/tag-format.ts";
import { versionTagsOf } from "../../../../src/core/version/version-tags.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { makeRemote } from "../../../support/scratch/git.ts";
import { importHistory, setRefs } from "../../../support/scratch/history.ts";

/*
 * root - one ------- merge - head
 *    \      \       /
 *     off    hotfix
 */
async function makeHistory() {
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  const named = await importHistory(remote, [
    { name: "root" },
    { name: "off", parents: ["root"] },
    { name: "one", parents: ["root"] },
    { name: "hotfix", parents: ["one"] },
    { name: "merge", parents: ["one", "hotfix"] },
    { name: "head", parents: ["merge"] },
  ]);
  const oid = (name: string) => named.get(name) as Oid;
  await setRefs(remote, { "refs/heads/main": oid("head"), "refs/heads/off": oid("off") });
  const repository = await openGit().open({ url: `file://${remote}`, repository: undefined, token: "" });
  await repository.fetch(["head", "off"].map(oid), {});
  const line = (service: string, tags: Readonly<Record<string, string>>): Goal => {
    const listed = Object.entries(tags).map(([name, at]) => ({ name, commit: oid(at) }));
    return { service, goals: versionTagsOf(parseTagFormat("v{version}", ""), listed), fork: undefined };
  };
  return { oid, line, proofs: openProofs(repository, oid("head")) };
}

const goalsOf = ({ goals }: Goal) => goals.map(({ name }) => name);

test("goals that are no ancestors are dropped, of all lines at once", async () => {
  const { oid, line, proofs } = await makeHistory();
  const beside = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`v2.0.${at}`, "off"]));
  const [one, other, none] = [
    line("one", { ...beside, "v1.0.0": "one" }),
    line("other", { "v3.0.0": "root", "v1.0.0": "one" }),
    line("none", { "v1.0.0": "off" }),
  ];
  await proofs.prove(one, [one, other, none], oid("one"));
  expect([one, other, none].map(goalsOf)).toEqual([["v1.0.0"], ["v3.0.0", "v1.0.0"], []]);
  expect([one.fork, proofs.forked, proofs.lineage()]).toEqual([undefined, [], undefined]);
});

test("a goal further down trunk stays one; a goal on a merged branch has a fork", async () => {
  const { oid, line, proofs } = await makeHistory();
  const [down, aside] = [line("down", { "v3.0.0": "root" }), line("aside", { "v3.0.0": "hotfix" })];
  await proofs.prove(down, [down, aside], oid("one"));
  await proofs.prove(aside, [down, aside], oid("one"));
  expect([down.fork, aside.fork?.at, proofs.forked]).toEqual([undefined, 2, [aside]]);
});
