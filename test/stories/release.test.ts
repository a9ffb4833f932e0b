import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { spread } from "../support/effort.ts";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { secondaryLimit } from "../support/github/fault.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../support/scratch/git.ts";

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openExamples({ registry: false });
  const { clone } = fixture.shop.monorepo;
  await commit(clone, "feat(orders): more", { "services/orders/more.js": "export {};\n" });
  await commit(clone, "fix(web): less", { "services/web/less.js": "export {};\n" });
  await publish(clone);
});
afterEach(() => fixture.close());

/** A job of its own: what actions/checkout makes by default, and the bundle in it. */
async function release(inputs: Readonly<Record<string, string>> = {}) {
  const { github, monorepo } = fixture;
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const workspace = await makeClone(`file://${monorepo.directory}`, join(makeFolder(), "work"), "--depth=1");
  await git(workspace, "remote", "set-url", "origin", `${serverUrl}/${monorepo.name}`);
  return runAction(join(root, "actions", "release"), {
    inputs,
    workspace,
    start: startAction,
    run: {
      sha: await git(workspace, "rev-parse", "HEAD"),
      serverUrl,
      apiUrl,
      graphqlUrl,
      token: fixture.token({ contents: "write" }),
    },
  });
}

const tags = async () =>
  (await git(fixture.monorepo.directory, "tag", "--list", "*/v1.[!0]*", "*/v1.0.[!0]*")).split("\n");
const pages = () => fixture.monorepo.releases.map(({ tag, draft, latest }) => ({ tag, draft, latest }));
const two = ["orders/v1.1.0", "web/v1.0.1"];

test.each(
  spread(["git", "api"], 1),
)("two runs at once, %s: each tag once, each page once", async (transport) => {
  const ran = await Promise.all([release({ transport }), release({ transport })]);
  const outcomes = ran.map(({ outputs }) => outputs.outcome);
  expect(outcomes).toContain("released");
  // Whoever comes when all is done finds it done.
  expect(["released", "unchanged"]).toEqual(expect.arrayContaining(outcomes));
  expect(await tags()).toEqual(two);
  expect([...new Set(pages().map(({ tag }) => tag))].sort()).toEqual(two);
  expect(pages().every(({ draft, latest }) => !draft && !latest)).toBe(true);
});

test("immutable releases: assets first, published last; the badge goes where it shall", async () => {
  fixture.monorepo.settings.immutableReleases = true;
  const ran = await release({ assets: "README.md", latest: "orders" });
  expect(ran.outputs.outcome, ran.log).toBe("released");
  expect(fixture.monorepo.releases).toMatchObject([
    { tag: "orders/v1.1.0", immutable: true, latest: true, assets: [{ name: "README.md" }] },
    { tag: "web/v1.0.1", immutable: true, latest: false, assets: [{ name: "README.md" }] },
  ]);
});

test("a run that broke off after the tags is finished by the next", async () => {
  fixture.github.fail({
    on: "repos/create-release",
    how: { status: 403, body: { message: "Blocked" } },
    times: 2,
  });
  const broken = await release({ transport: "api" });
  expect(broken.exit).toBe(1);
  expect(await tags()).toEqual(two);
  expect(pages()).toEqual([]);
  const again = await release({ transport: "api" });
  expect(again.exit, again.log).toBe(0);
  expect(
    pages()
      .map(({ tag }) => tag)
      .sort(),
  ).toEqual(two);
  expect(await tags()).toEqual(two);
});

test("limits, lost answers and a server that stumbles are got over: nothing is there twice", async () => {
  fixture.github.fail({ on: "updateRefs", how: "unanswered" });
  fixture.github.fail({ on: "repos/create-release", how: "unanswered" });
  fixture.github.fail({ on: "repos/create-release", how: secondaryLimit(1) });
  fixture.github.fail({ on: "repos/list-releases", how: { status: 502, body: {} } });
  const ran = await release({ transport: "api" });
  expect(ran.outputs.outcome, ran.log).toBe("released");
  expect(await tags()).toEqual(two);
  expect(
    pages()
      .map(({ tag }) => tag)
      .sort(),
  ).toEqual(two);
});
