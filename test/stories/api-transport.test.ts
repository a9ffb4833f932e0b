import { afterEach, beforeEach, expect, test } from "vitest";
import { type GitHubFixture, openGitHubFixture } from "../support/github/github-fixture.ts";
import { commit, git, read } from "../support/github/repository.ts";
import { runStep } from "../support/github/step.ts";

const file = "apps/production/kustomization.yaml";
const names = ["orders", "payments", "web", "search", "mail"];
const overlay = (tags: readonly string[]) =>
  `images:\r\n${names.map((name, index) => `- {name: ${name}, newTag: ${tags[index]}}\r\n`).join("")}`;

let fixture: GitHubFixture;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  await commit(fixture.repository, "main", { [file]: overlay(names.map(() => "old")) });
  fixture.github.requests.length = 0;
});
afterEach(() => fixture.github.close());

const set = (images: string, more: Readonly<Record<string, string>> = {}) =>
  runStep(fixture, "set-image", { overlay: "apps/production", images, transport: "api", ...more });

test("one request to read, one to commit, no clone; the commit has the whole message", async () => {
  const ran = await set("orders=*:1.1.0\nweb=*:2.0.0");
  expect(ran.outputs).toMatchObject({ outcome: "changed", attempts: "1", branch: "main" });
  expect(fixture.github.requests.map(({ kind, operation }) => `${kind} ${operation}`)).toEqual([
    expect.stringMatching(/^graphql repository/),
    "graphql createCommitOnBranch",
  ]);
  expect(await read(fixture.repository, "main", file)).toBe(overlay(["1.1.0", "old", "2.0.0", "old", "old"]));
  const message = (await git(fixture.repository.directory, ["log", "-1", "--format=%B", "main"])).toString();
  expect(message).toContain("\nTrunkline: set-image\n");
  expect(ran.outputs.commit).toBe(
    (await git(fixture.repository.directory, ["rev-parse", "main"])).toString().trim(),
  );
});

test("nothing to do is one request", async () => {
  const ran = await set("orders=*:old");
  expect(ran.outputs.outcome).toBe("unchanged");
  expect(fixture.github.requests).toHaveLength(1);
});

test("a dry run shows the patch and commits nothing", async () => {
  const ran = await set("orders=*:1.1.0", { "dry-run": "true" });
  expect(ran.outputs.outcome).toBe("planned");
  expect(ran.log).toContain("+- {name: orders, newTag: 1.1.0}");
  expect(await read(fixture.repository, "main", file)).toBe(overlay(names.map(() => "old")));
});

test("a rollback reads the history and writes edit and hold as one commit", async () => {
  const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
  const at = (sign: string) =>
    overlay(names.map(() => `1.${sign}@${digest(sign)}`)).replace(/@(.+)}/g, ", digest: '$1'}");
  await commit(fixture.repository, "main", { [file]: at("a") });
  await commit(fixture.repository, "main", { [file]: at("b") });
  const inputs = {
    overlay: "apps/production",
    name: "orders",
    reason: "500s",
    verify: "none",
    transport: "api",
  };
  const ran = await runStep(fixture, "rollback", inputs);
  expect(ran.outputs, ran.log).toMatchObject({ outcome: "rolled-back" });
  const lines = (text: string | undefined) => (text ?? "").split("\r\n");
  const after = lines(await read(fixture.repository, "main", file));
  expect(after).toEqual([...lines(at("a")).slice(0, 2), ...lines(at("b")).slice(2)]);
  expect(await read(fixture.repository, "main", "apps/production/trunkline-holds.yaml")).toContain(
    digest("b"),
  );
  expect(
    fixture.github.requests.filter(({ operation }) => operation === "createCommitOnBranch"),
  ).toHaveLength(1);
});

test("five steps at once on adjacent lines: all land, none is lost", async () => {
  const all = await Promise.all(names.map((name) => set(`${name}=*:new`)));
  expect(all.map(({ outputs }) => outputs.outcome)).toEqual(names.map(() => "changed"));
  expect(await read(fixture.repository, "main", file)).toBe(overlay(names.map(() => "new")));
  const count = (await git(fixture.repository.directory, ["rev-list", "--count", "main"])).toString().trim();
  expect(count).toBe("7");
});

test("an answer that is lost, and a server that stumbles, leave one commit", async () => {
  fixture.github.fail({ on: "createCommitOnBranch", how: { status: 502, body: {} } });
  fixture.github.fail({ on: "createCommitOnBranch", how: "unanswered" });
  const ran = await set("orders=*:1.1.0");
  expect(ran.outputs.outcome).toBe("changed");
  const count = (await git(fixture.repository.directory, ["rev-list", "--count", "main"])).toString().trim();
  expect(count).toBe("3");
});

test("no token appears in the log, and every one is masked", async () => {
  const ran = await set("orders=*:1.1.0");
  const token = ran.masks.find((one) => one.startsWith("ghs_"));
  expect(token).toBeDefined();
  expect(ran.log).not.toContain(token);
});
