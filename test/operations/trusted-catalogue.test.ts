import { join } from "node:path";
import { expect, it } from "vitest";
import { createWorld } from "../../src/adapters/all-adapters.ts";
import { loadTrustedCatalogue } from "../../src/operations/trusted-catalogue.ts";
import { readRun } from "../../src/runner/environment.ts";
import { makeFolder, writeFiles } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../support/scratch/git.ts";

const config = ".github/trunkline.yml";
const withSoak = (soak: string) => `version: 1\nenvironments: { dev: , prod: { soak: ${soak} } }\n`;

/** The soak of prod for a run whose checkout holds a pull request that takes it away. */
async function soakOn(event: string, inputs: { config?: string; workingDirectory?: string } = {}) {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(remote, join(root, "shop"));
  await commit(clone, "feat: gates", { [config]: withSoak("2h"), [`sub/${config}`]: withSoak("3h") });
  await publish(clone);
  await git(clone, "checkout", "--quiet", "-b", "evil");
  await commit(clone, "feat: no gates", { [config]: withSoak("0s"), [`sub/${config}`]: withSoak("0s") });
  writeFiles(root, { "event.json": "{}" });
  const workingDirectory = inputs.workingDirectory ?? ".";
  const environment = {
    PATH: process.env.PATH,
    GITHUB_WORKSPACE: clone,
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(root, "event.json"),
    RUNNER_TEMP: makeFolder(),
  };
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  const world = createWorld(readRun(environment, workingDirectory), environment, { info: keep, debug() {} });
  const given = { config: inputs.config ?? config, workingDirectory, githubToken: "" };
  const catalogue = await loadTrustedCatalogue(world, given);
  return { hours: (catalogue?.environments.get("prod")?.soakMs ?? -3_600_000) / 3_600_000, log };
}

it.each([
  ["push", {}, 0],
  ["pull_request_target", {}, 2],
  ["workflow_run", { workingDirectory: "sub" }, 3],
  ["issue_comment", { config: "none.yml" }, -1],
])("on %s %j", async (event, inputs, hours) => {
  const read = await soakOn(event, inputs);
  expect(read.hours).toBe(hours);
  expect(read.log.join()).toBe(
    event === "push"
      ? ""
      : `The catalogue is read from main: a run on ${event} may have checked out code of somebody else.`,
  );
});

it("refuses a path out of the repository", async () => {
  await expect(soakOn("issue_comment", { config: "../x.yml" })).rejects.toMatchObject({
    code: "CATALOGUE_UNTRUSTED",
  });
});
