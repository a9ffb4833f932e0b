import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { spread } from "../support/effort.ts";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import type { Fault } from "../support/github/fault.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../support/scratch/git.ts";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openExamples({ registry: false });
  fixture.monorepo.settings.immutableReleases = true;
  const { clone } = fixture.shop.monorepo;
  await commit(clone, "ci: publish", { ".github/workflows/publish.yml": "on: workflow_dispatch\n" });
  await commit(clone, "feat(orders): more", { "services/orders/more.js": "export {};\n" });
  await commit(clone, "fix(web): less", { "services/web/less.js": "export {};\n" });
  await publish(clone);
});
afterEach(() => fixture.close());

/** A job of its own on the commit that was pushed. With `faults`: a real process, killed when the last of them is met. */
async function release(sha: string, attempt: number, faults: readonly Fault[] = []) {
  const { github, monorepo } = fixture;
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const killed = new AbortController();
  for (const [index, one] of faults.entries()) {
    github.fail(index === faults.length - 1 ? { ...one, seen: () => killed.abort() } : one);
  }
  const workspace = await makeClone(`file://${monorepo.directory}`, join(makeFolder(), "work"));
  await git(workspace, "checkout", "--quiet", "--detach", sha);
  await git(workspace, "remote", "set-url", "origin", `${serverUrl}/${monorepo.name}`);
  const token = fixture.token({ contents: "write", actions: "write" });
  return runAction(join(root, "actions", "release"), {
    inputs: {
      assets: "README.md",
      changelog: "{path}/CHANGELOG.md",
      dispatch: "publish.yml",
      "floating-tags": "true",
      latest: "orders",
    },
    workspace,
    run: { sha, serverUrl, apiUrl, graphqlUrl, token, runAttempt: attempt },
    ...(faults.length > 0 ? { killed: killed.signal } : { start: startAction }),
  });
}

const two = ["orders/v1.1.0", "web/v1.0.1"];
const push = (how: Fault["how"]): Fault => ({ on: "git-receive-pack", how });
/** The push of the tags is two requests, and so is that of the changelogs. */
const tagged = [push(undefined), push(undefined)];

const points: readonly (readonly [string, readonly Fault[], tagged: boolean])[] = [
  ["before the tags are pushed", [push("dropped")], false],
  ["when the tags have landed, before the answer", [push(undefined), push("unanswered")], true],
  ["before the first page", [{ on: "repos/create-release", how: "dropped" }], true],
  ["with a draft that nobody has heard of", [{ on: "repos/create-release", how: "unanswered" }], true],
  ["before the asset", [{ on: "repos/upload-release-asset", how: "dropped" }], true],
  ["after the asset", [{ on: "repos/upload-release-asset", how: "unanswered" }], true],
  ["before the draft is published", [{ on: "repos/update-release", how: "dropped" }], true],
  ["between two pages", [{ on: "repos/update-release", how: "unanswered" }], true],
  ["before the changelogs", [...tagged, push("dropped")], true],
  ["when the changelogs have landed", [...tagged, push(undefined), push("unanswered")], true],
  ["before a workflow is started", [{ on: "actions/create-workflow-dispatch", how: "dropped" }], true],
];

test.each(spread(points, 2))("killed %s, and run again", async (_, faults, landed) => {
  const { monorepo } = fixture;
  const sha = await git(monorepo.directory, "rev-parse", "main");
  const tags = async () =>
    (await git(monorepo.directory, "tag", "--list", "*/v1.[!0]*.*", "*/v1.0.[!0]*"))
      .split("\n")
      .filter(Boolean);
  const first = await release(sha, 1, faults);
  expect([first.exit, first.outputs], first.log).toEqual([1, {}]);
  expect(await tags()).toEqual(landed ? two : []);

  const second = await release(sha, 2);
  expect([second.exit, second.outputs.outcome], second.log).toEqual([0, landed ? "unchanged" : "released"]);
  expect(await tags()).toEqual(two);
  expect([...monorepo.releases].sort((a, b) => (a.tag < b.tag ? -1 : 1))).toMatchObject([
    { tag: two[0], draft: false, immutable: true, latest: true, assets: [{ name: "README.md" }] },
    { tag: two[1], draft: false, immutable: true, latest: false, assets: [{ name: "README.md" }] },
  ]);
  const at = (rev: string) => git(monorepo.directory, "rev-parse", `${rev}^{commit}`);
  expect([await at("orders/v1"), await at("orders/v1.1"), await at("web/v1.0")]).toEqual([sha, sha, sha]);
  expect((await git(monorepo.directory, "log", "--format=%s", `${sha}..main`)).split("\n")).toEqual([
    "chore(release): changelog of orders 1.1.0 and web 1.0.1",
  ]);
  expect([...new Set(monorepo.dispatches.map(({ ref }) => ref))].sort()).toEqual(two);
  const third = await release(sha, 1);
  expect([third.outputs.outcome, monorepo.releases.length], third.log).toEqual(["unchanged", 2]);
});
