import { chmodSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { home } from "../../src/core/text/trunkline-links.ts";
import { root } from "../support/examples.ts";
import type { Permission } from "../support/github/permissions.ts";
import type { Repository } from "../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../support/github/server.ts";
import type { StandIn, WorkflowRan } from "../support/runner/setting.ts";
import { runWorkflow } from "../support/runner/workflow.ts";
import { makeFolder, readFiles } from "../support/scratch/folder.ts";
import { git, makeClone } from "../support/scratch/git.ts";
import { commitOnto } from "../support/scratch/history.ts";

// .github/workflows/release.yml on a repository of our own: our release action releases Trunkline itself.

let github: GitHubServer;
let repository: Repository;
beforeAll(async () => {
  github = await startGitHub();
  repository = await github.create(home, { private: true });
  const kept = ["CHANGELOG.md", "scripts/pin-examples.js"].map((path) => [
    path,
    readFileSync(join(root, path), "utf8"),
  ]);
  const examples = Object.entries(readFiles(join(root, "examples/workflows")));
  const files = {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(examples.map(([name, text]) => [`examples/workflows/${name}`, text])),
    ".ci/run": "#!/bin/sh\nexit 0\n",
  };
  await commitOnto(repository.directory, files, { message: "feat: begin", time: 1_767_603_600 });
});
afterAll(() => github.close());

async function release(inputs: Readonly<Record<string, unknown>>): Promise<WorkflowRan> {
  const sha = await git(repository.directory, "rev-parse", "main");
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const permissions: readonly Permission[] = ["contents: write", "pull-requests: write"];
  const reads: readonly Permission[] = ["contents: read", "pull-requests: read"];
  return runWorkflow(join(root, ".github/workflows/release.yml"), {
    run: { repository: home, sha, serverUrl, apiUrl, graphqlUrl },
    inputs,
    repositories: {},
    standIns,
    temporary: makeFolder(),
    path: [makeGh()],
    token: () => github.token([...permissions, ...reads], "actions"),
  });
}

const attested: string[] = [];

const standIns: Readonly<Record<string, StandIn>> = {
  async "actions/checkout"({ run, workspace }) {
    await makeClone(`file://${repository.directory}`, workspace, "--depth=1");
    await git(workspace, "remote", "set-url", "origin", `${run.serverUrl}/${run.repository}`);
    await git(workspace, "config", "core.fileMode", "false");
    chmodSync(join(workspace, ".ci/run"), 0o755);
    // What the commit of a release holds besides.
    for (const part of ["actions", "dist"]) symlinkSync(join(root, part), join(workspace, part));
    return {};
  },
  "actions/setup-node": async () => ({}),
  async "actions/attest"({ with: given }) {
    attested.push(given["subject-path"] ?? "");
    return {};
  },
};

/** GitHub's command line, as far as the workflow uses it: credentials for git, and a pull request by the API. */
function makeGh(): string {
  const folder = makeFolder();
  writeFileSync(
    join(folder, "gh"),
    `#!${process.execPath}
const { execFileSync } = require("node:child_process");
const [group, verb, ...rest] = process.argv.slice(2);
const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();
const { GH_TOKEN: token, GITHUB_API_URL: api, GITHUB_REPOSITORY: name } = process.env;
if (group === "auth") {
  const basic = Buffer.from("x-access-token:" + token).toString("base64");
  git("config", "http.extraHeader", "Authorization: Basic " + basic);
} else if (group === "pr" && verb === "create") {
  const body = { title: git("log", "-1", "--format=%s"), head: git("branch", "--show-current"), base: rest.at(-1) };
  fetch(api + "/repos/" + name + "/pulls", {
    method: "POST",
    headers: { authorization: "Bearer " + token, accept: "application/vnd.github+json" },
    body: JSON.stringify(body),
  }).then((answer) => { process.exitCode = answer.ok ? 0 : 1; });
} else process.exitCode = 1;
`,
    { mode: 0o755 },
  );
  return folder;
}

const jobsOf = (ran: WorkflowRan) => ran.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`);
const logOf = (ran: WorkflowRan) => ran.jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("\n");

test("a dry run shows the version and writes nothing", async () => {
  const ran = await release({ bump: "1.0.0" });
  expect(jobsOf(ran), logOf(ran)).toEqual(["check: success", "release: success", "pin: skipped"]);
  expect(ran.jobs[1]?.outputs).toMatchObject({ outcome: "planned", version: "1.0.0" });
  expect(await git(repository.directory, "for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  expect(attested).toEqual([]);
});

test("a release: tags that move and one that does not, a page, the changelog, examples pinned to its commit", async () => {
  const ran = await release({ bump: "1.0.0", "dry-run": false });
  expect(jobsOf(ran), logOf(ran)).toEqual(["check: success", "release: success", "pin: success"]);
  const released = await git(repository.directory, "rev-parse", "main");
  for (const tag of ["v1", "v1.0", "v1.0.0"])
    expect(await git(repository.directory, "rev-parse", `${tag}^{commit}`)).toBe(released);
  expect(repository.releases.map(({ tag }) => tag)).toEqual(["v1.0.0"]);
  expect(attested).toEqual(["dist/**/*.js"]);
  const [changelog, pins] = repository.pulls;
  expect(await git(repository.directory, "show", `${changelog?.head}:CHANGELOG.md`)).toMatch(/## .*1\.0\.0/);
  expect(pins).toMatchObject({ head: "pins/v1.0.0", base: "main", title: "docs(examples): pin to v1.0.0" });
  const pinned = await git(repository.directory, "show", "pins/v1.0.0:examples/workflows/pipeline.yml");
  expect(pinned).toContain(`uses: ${home}/actions/set-image@${released} # v1.0.0\n`);
  expect(pinned).not.toContain(`${home}/actions/set-image@v1`);
  const changed = await git(repository.directory, "diff", "--name-only", "main", "pins/v1.0.0");
  expect(changed.split("\n").filter((path) => !path.startsWith("examples/workflows/"))).toEqual([]);
});

test("the next one moves the floating tags", async () => {
  await commitOnto(repository.directory, { "a.js": "" }, { message: "feat: more", time: 1_767_610_000 });
  const next = await release({ "dry-run": false });
  expect(next.jobs[1]?.outputs, logOf(next)).toMatchObject({ outcome: "released", version: "1.1.0" });
  const tip = await git(repository.directory, "rev-parse", "main");
  for (const tag of ["v1", "v1.1", "v1.1.0"])
    expect(await git(repository.directory, "rev-parse", `${tag}^{commit}`)).toBe(tip);
});
