import { afterEach, beforeEach, expect, test } from "vitest";
import { findObstacle, openApiBranch, proposes } from "../../../../src/adapters/delivery/api/api-branch.ts";
import { createGitHub } from "../../../../src/adapters/github/github.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import { openGit } from "../../../support/git-server/open-git.ts";
import { makeTarget } from "../../../support/github/delivery.ts";
import { type GitHubFixture, openGitHubFixture } from "../../../support/github/github-fixture.ts";
import { commit } from "../../../support/github/repository.ts";

let fixture: GitHubFixture;
beforeEach(async () => {
  fixture = await openGitHubFixture();
});
afterEach(() => fixture.github.close());

const context = () => ({
  ...fixture.around,
  git: openGit({}, fixture.clock),
  openGitHub: createGitHub(fixture.around),
});

test("the tip and what will be read are one request, at every attempt", async () => {
  await commit(fixture.repository, "main", { "apps/a/kustomization.yaml": "images: []\n", other: "x" });
  const target = makeTarget(fixture, ["contents: write"], { branch: "", reads: ["apps/a"] });
  const branch = await openApiBranch(context(), target);
  const { name, tip } = await branch.read();
  expect(name).toBe("main");
  expect(await tip.list("apps/a")).toEqual(["kustomization.yaml"]);
  await tip.read("apps/a/kustomization.yaml");
  expect(fixture.github.requests).toHaveLength(1);
  await tip.read("other");
  expect(fixture.github.requests).toHaveLength(2);
  const again = await branch.read();
  await again.tip.read("other");
  expect(fixture.github.requests).toHaveLength(3);
});

test("history comes by git", async () => {
  await commit(fixture.repository, "main", { "a.yaml": "1\n" }, "one");
  await commit(fixture.repository, "main", { "a.yaml": "2\n" }, "two");
  const branch = await openApiBranch(context(), makeTarget(fixture, ["contents: read"]));
  const { tip } = await branch.read();
  const history = await tip.history("a.yaml", 5);
  expect(history.map(({ message }) => message.trim())).toEqual(["two", "one"]);
});

test("a branch that is not there, and a remote that is not on GitHub, are Problems", async () => {
  const none = await openApiBranch(context(), makeTarget(fixture, ["contents: read"], { branch: "none" }));
  await expect(none.read()).rejects.toMatchObject({ code: "GIT_REF_MISSING" });
  const elsewhere = makeTarget(fixture, [], {
    remote: { url: "/srv/k8s.git", repository: undefined, token: "" },
  });
  await expect(openApiBranch(context(), elsewhere)).rejects.toMatchObject({
    code: "GITHUB_TRANSPORT_ELSEWHERE",
  });
});

test("obstacles are links, large files and executable ones", async () => {
  await commit(fixture.repository, "main", { "plain.yaml": "x\n", "large.yaml": "x".repeat(600_000) });
  const { tip } = await (await openApiBranch(context(), makeTarget(fixture, ["contents: read"]))).read();
  const file = (path: string) => new Map([[path, Buffer.from("y")]]);
  expect(await findObstacle(tip, file("plain.yaml"))).toBeUndefined();
  expect(await findObstacle(tip, file("new.yaml"))).toBeUndefined();
  expect(await findObstacle(tip, file("large.yaml"))).toContain("large.yaml");
});

test("a commit proposes what it changes, exactly", () => {
  const oid = "b".repeat(40) as Oid;
  const bytes = Buffer.from("x");
  const tip = {
    commit: oid,
    parents: [oid],
    changed: 1,
    log: [],
    logIsWhole: true,
    entries: new Map([["a", { kind: "file" as const, plain: true, bytes }]]),
  };
  expect(proposes(tip, new Map([["a", bytes]]))).toBe(true);
  expect(proposes(tip, new Map([["a", Buffer.from("y")]]))).toBe(false);
  expect(proposes({ ...tip, changed: 2 }, new Map([["a", bytes]]))).toBe(false);
  expect(proposes({ ...tip, changed: undefined }, new Map([["a", bytes]]))).toBe(false);
  expect(proposes({ ...tip, parents: [oid, oid] }, new Map([["a", bytes]]))).toBe(false);
});
