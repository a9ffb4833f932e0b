import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { toggles } from "../../../src/actions/toggles/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import type { JsonObject } from "../../../src/core/json/json-types.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import type { Permission } from "../../support/github/permissions.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

const entry = (ticket: string, expires = "2026-01-20") =>
  `{ kind: release, owner: '@mona', created: 2026-01-01, expires: ${expires}, ticket: '${ticket}' }`;

let fixture: GitHubFixture;
let clone: string;
beforeAll(async () => {
  fixture = await openGitHubFixture();
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  clone = await makeClone(remote, join(makeFolder(), "shop"));
  const jira = `jira: ${entry("SHOP-1", "2026-01-10")}\n`;
  for (const [message, text] of [
    ["feat: a toggle", `old: ${entry("#1", "2026-01-05")}\n${jira}`],
    ["docs: a comment", `# Ours.\nold: ${entry("#1", "2026-01-05")}\n${jira}`],
    ["chore: later", `old: ${entry("#1", "2026-01-10")}\n${jira}`],
  ] as const)
    await commit(clone, message, { "flags.yml": text });
  await commit(clone, "feat: toggles", {
    ".github/trunkline.yml":
      "version: 1\nservices: { orders: { path: services/orders } }\ntoggles: { register: ['services/*/flags.yml', flags.yml], patterns: ['on\\(\"{key}'] }\n",
    ".gitattributes": "*.gen.ts linguist-generated\n",
    "flags.yml": `old: ${entry("#1")}\njira: ${entry("SHOP-1")}\ngone: ${entry("#999")}\n`,
    "services/orders/flags.yml": `mine: ${entry("acme/k8s#2")}\n`,
    "services/orders/a.ts": 'on("old");\r\non("mine");\r\non("jira");\r\non("gone");\r\n',
    "services/orders/made.gen.ts": 'on("unknown");\n',
    "services/orders/deep/er/flags.yml": "not: [a, register\n",
    "image.bin": `on("old")\u0000`,
    "data.json": `${'["old"]'.padEnd(1_100_000)}\n`,
  });
  await publish(clone);
  const issue = { author: "mona", title: "", body: "", labels: [], assignees: [], comments: [] };
  fixture.repository.issues.push(
    { ...issue, number: 1, state: "closed" },
    { ...issue, number: 2, state: "open" },
  );
});
afterAll(() => fixture.github.close());

async function run(
  inputs: Readonly<Record<string, string>>,
  permissions: readonly Permission[] = ["contents: read", "issues: read"],
  workspace = clone,
) {
  const { github, repository } = fixture;
  const folder = makeFolder();
  const given = { "github-token": github.token(permissions, "actions"), ...inputs };
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: repository.name,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const log: string[] = [];
  const info = (line: string) => void log.push(line);
  const world = createWorld(readRun(env, "."), env, { info, debug: () => undefined });
  const result = await toggles.run(readInputs(toggles.inputs, env), world);
  const list = result.outputs.toggles as readonly JsonObject[];
  return {
    ...result,
    log: log.join("\n"),
    findings: result.outputs.findings as readonly JsonObject[],
    states: Object.fromEntries(list.map((one) => [one.key, one["ticket-state"]])),
    references: Object.fromEntries(list.map((one) => [one.key, one.references])),
  };
}

const ticketFindings = (ran: Awaited<ReturnType<typeof run>>) =>
  ran.findings.filter(({ rule }) => rule === "toggle-ticket").map(({ key }) => key);

test("a sweep asks for the tickets of this repository by one request; of others the state is unknown", async () => {
  fixture.github.requests.length = 0;
  const ran = await run({ mode: "sweep" });
  expect(fixture.github.requests).toHaveLength(1);
  expect(ran.states).toEqual({ old: "closed", jira: "unknown", gone: "unknown", mine: "open" });
  expect(ticketFindings(ran)).toEqual(["old"]);
  const postponed = ran.findings.filter(({ rule }) => rule === "toggle-postponed");
  expect(postponed.map(({ message }) => message)).toEqual(["The end of the toggle `old` was moved 2 times."]);
  expect(ran.log).toContain("Tickets: 1 closed, 1 open, 2 unknown");
  const at = (line: number) => [{ file: "services/orders/a.ts", line }];
  expect(ran.references).toEqual({ old: at(1), mine: at(2), jira: at(3), gone: at(4) });
  expect(ran.findings.filter(({ rule }) => rule === "toggle-unregistered")).toEqual([]);
});

test("without the permission every state is unknown, which is said, and the rest stands", async () => {
  const ran = await run({ mode: "sweep" }, ["contents: read"]);
  expect(new Set(Object.values(ran.states))).toEqual(new Set(["unknown"]));
  expect(ran.outcome).toBe("expired");
  expect(ran.notices.map(({ title }) => title)).toContain(
    "Whether tickets are closed is unknown (GITHUB_PERMISSION_MISSING)",
  );
});

test("a check judges what the change adds: a new entry, a moved one not, a used key that no register has", async () => {
  const branch = await makeClone(
    `file://${await git(clone, "remote", "get-url", "origin")}`,
    join(makeFolder(), "c"),
  );
  const base = await git(branch, "rev-parse", "HEAD");
  const text = await git(branch, "show", "HEAD:flags.yml");
  await commit(branch, "feat: more", {
    "flags.yml": undefined,
    "services/web/flags.yml": `${text}\nfresh: { kind: release }\n`,
    "services/web/b.ts": 'on("typo");\non("fresh");\n',
  });
  const head = await git(branch, "rev-parse", "HEAD");
  const ran = await run({ base, head }, ["contents: read"], branch);
  expect(ran.findings.map(({ rule, key, file, line }) => `${rule} ${key} ${file}:${line}`)).toEqual([
    "toggle-incomplete fresh services/web/flags.yml:4",
    "toggle-unregistered typo services/web/b.ts:1",
  ]);
  expect(ran.outcome).toBe("blocked");
});

test("a check of a change beside the register and a deleted register file", async () => {
  const branch = await makeClone(
    `file://${await git(clone, "remote", "get-url", "origin")}`,
    join(makeFolder(), "c"),
  );
  const base = await git(branch, "rev-parse", "HEAD");
  await commit(branch, "chore: no register", {
    "flags.yml": undefined,
    "services/orders/flags.yml": undefined,
  });
  const head = await git(branch, "rev-parse", "HEAD");
  await expect(run({ base, head }, ["contents: read"], branch)).rejects.toSatisfy((thrown) =>
    (problemsIn(thrown) ?? []).every(({ code }) => code === "TOGGLES_REGISTER_MISSING"),
  );
});
