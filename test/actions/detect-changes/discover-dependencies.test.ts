import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { detect } from "./step.ts";

const catalogue = `version: 1
services:
  orders: { path: services/orders }
  web: { path: services/web }
  jobs: { path: services/jobs }
libraries:
  money: { path: libs/money }
discover: [npm, go, docker]
`;
const npmLock = (x: string) =>
  JSON.stringify({
    packages: {
      "": {},
      "services/orders": { dependencies: { money: "*" } },
      "services/web": { dependencies: { x: "*" } },
      "libs/money": {},
      "node_modules/money": { resolved: "libs/money", link: true },
      "node_modules/x": { version: x },
    },
  });
const root = makeFolder();
const remote = join(root, "acme/shop");
let clone = "";
let first = "";

beforeAll(async () => {
  await makeRemote(remote);
  clone = await makeClone(remote, join(root, "clone"));
  first = await commit(clone, "begin", {
    ".github/trunkline.yml": catalogue,
    "package.json": '{"workspaces":["services/*","libs/*"]}',
    "package-lock.json": npmLock("1.0.0"),
    "services/orders/package.json": '{"name":"orders","dependencies":{"money":"*"}}',
    "services/web/package.json": '{"name":"web","dependencies":{"x":"*"}}',
    "libs/money/package.json": '{"name":"money"}',
    "services/jobs/go.mod": "module jobs\nreplace clock => ../../go/clock\n",
    "go/clock/go.mod": "module clock\n",
    "services/web/Dockerfile": "FROM x\nCOPY assets /assets\nCOPY . .\n",
    "assets/logo.svg": "<svg/>",
  });
  await publish(clone);
});

/** Commits on top of the first commit, pushes, and looks at it from a clone of the kind. */
async function dueAfter(files: Record<string, string | undefined>, kind: "full" | "none" = "full") {
  const at = await makeClone(remote, makeFolder());
  await git(at, "checkout", "--quiet", "--detach", first);
  const tip = await commit(at, "change", files);
  await publish(at, `HEAD:refs/heads/x-${tip.slice(0, 9)}`);
  const result = await detect({
    directory: kind === "full" ? at : makeFolder(),
    event: "push",
    ref: "refs/heads/main",
    sha: tip,
    payload: { before: first, after: tip, repository: { default_branch: "main" } },
    repository: "acme/shop",
    serverUrl: `file://${root}`,
  });
  const { include } = result.outputs.matrix as { include: { service: string; because: unknown[] }[] };
  return {
    affected: Object.fromEntries(include.map(({ service, because }) => [service, because])),
    unowned: result.outputs.unowned,
  };
}

describe("what manifests say", () => {
  it.each<[string, Record<string, string>, Record<string, unknown>]>([
    ["a package by name", { "libs/money/a.js": "" }, { orders: [{ kind: "dependency", of: "money" }] }],
    [
      "a folder that is nobody's",
      { "go/clock/a.go": "" },
      { jobs: [{ kind: "dependency", of: "go/clock" }] },
    ],
    ["what an image copies", { "assets/new.svg": "" }, { web: [{ kind: "dependency", of: "assets" }] }],
    [
      "a lock file, for whom it resolves otherwise",
      { "package-lock.json": npmLock("2.0.0") },
      { web: [{ kind: "file", of: "package-lock.json" }] },
    ],
    ["a lock file that changes nothing", { "package-lock.json": `${npmLock("1.0.0")}\n` }, {}],
  ])("%s", async (_, files, expected) => {
    expect(await dueAfter(files)).toEqual({ affected: expected, unowned: 0 });
  });

  it("a workspace's own manifest is all its members'", async () => {
    const { affected } = await dueAfter({
      "package.json": '{"workspaces":["services/*","libs/*"],"overrides":{}}',
    });
    expect(Object.keys(affected)).toEqual(["orders", "web"]);
  });

  it("a manifest that cannot be read leaves its unit in doubt", async () => {
    const { affected } = await dueAfter({ "services/jobs/main.go": "", "services/orders/package.json": "{" });
    expect(affected.orders).toContainEqual({ kind: "doubt", of: "unreadable services/orders/package.json" });
    expect(Object.keys(affected)).toEqual(["orders", "jobs"]);
  });

  it("a workspace's own manifest that cannot be read leaves all its members in doubt", async () => {
    const { affected } = await dueAfter({ "package.json": "{" });
    const doubt = { kind: "doubt", of: "unreadable package.json" };
    expect(affected).toEqual({
      orders: [doubt, { kind: "dependency", of: "money" }],
      web: [doubt],
    });
  });

  it("without a checkout, too", async () => {
    expect((await dueAfter({ "libs/money/b.js": "" }, "none")).affected).toEqual({
      orders: [{ kind: "dependency", of: "money" }],
    });
  });
});
