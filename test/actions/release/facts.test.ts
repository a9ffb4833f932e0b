import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { importHistory, setRefs } from "../../support/scratch/history.ts";
import { argumentsOf, catalogue, makeTeam, runRelease, tracedGit } from "./world.ts";

test("a declared baseline is where a first release counts from", async () => {
  const team = await makeTeam({ "services/web/main.ts": "0", "services/orders/main.ts": "0" });
  await team.trunk("feat!: long ago", "services/web/main.ts", "services/orders/main.ts");
  const before = await git(team.clone, "rev-parse", "HEAD");
  const declared = catalogue.replace(
    "web: { path: services/web }",
    `web: { path: services/web, baseline: { version: 4.2.0, commit: ${before} } }`,
  );
  await commit(team.clone, "ci: adopt", { ".github/trunkline.yml": declared });
  await publish(team.clone);
  const quiet = await runRelease(team.clone, { service: "web" });
  expect([quiet.outcome, quiet.outputs.previous]).toEqual(["unchanged", before]);
  const here = await runRelease(team.clone, { service: "web", commit: before });
  expect([here.outcome, here.outputs.releases]).toEqual(["unchanged", []]);
  await team.trunk("fix: web", "services/web/main.ts");
  const result = await runRelease(team.clone, { service: "web" });
  expect(result.outputs).toMatchObject({
    version: "4.2.1",
    previous: before,
    notes: expect.not.stringContaining("long ago"),
  });
  await team.trunk("feat: web", "services/web/main.ts");
  expect((await runRelease(team.clone, { service: "web" })).outputs).toMatchObject({
    version: "4.3.0",
    previous: "web/v4.2.1",
  });
});

test("an older run is superseded only by a newer commit of trunk, not by a tag beside it", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  const older = await team.trunk("fix: a", "services/web/main.ts");
  await git(team.clone, "switch", "--quiet", "--create", "beside");
  await commit(team.clone, "fix: beside", { "services/web/b.ts": "1" });
  await team.tag("web/v1.0.1");
  await git(team.clone, "switch", "--quiet", "main");
  await team.trunk("fix: c", "services/web/main.ts");
  const result = await runRelease(team.clone, { service: "web", "dry-run": "true" }, { run: { sha: older } });
  expect([result.outcome, result.outputs.version]).toEqual(["planned", "1.0.2"]);
});

test("a pre-release of an older commit is superseded by one of a newer commit; a stable version is not", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  const older = await team.trunk("fix: a", "services/web/main.ts");
  await team.trunk("fix: b", "services/web/main.ts");
  const ask = async (prerelease: string, sha?: string) => {
    const run = sha === undefined ? {} : { sha };
    const result = await runRelease(team.clone, { service: "web", prerelease }, { run });
    return `${result.outcome} ${result.outputs.version}`;
  };
  expect(await ask("rc")).toBe("released 1.0.1-rc.1");
  expect(await ask("rc", older)).toBe("superseded ");
  expect(await ask("", older)).toBe("released 1.0.1");
});

test("a maintenance branch goes on with its own line", async () => {
  const team = await makeTeam();
  const start = await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  await team.trunk("feat!: web", "services/web/main.ts");
  await team.tag("web/v2.0.0");
  await git(team.clone, "switch", "--quiet", "--create", "1.x", start);
  await commit(team.clone, "fix: old", { "services/web/old.ts": "1" });
  await publish(team.clone, "HEAD:refs/heads/1.x");
  const result = await runRelease(team.clone, { service: "web", branch: "1.x" });
  expect(result.outputs).toMatchObject({ version: "1.0.1", previous: "web/v1.0.0" });
});

test.each([
  [10, ["--depth=300"]],
  [400, ["--depth=300", "--depth=3000"]],
])("of a shallow clone only as much is fetched as leads to the baseline, without files: %i commits", async (behind, depths) => {
  const remote = await makeRemote(join(makeFolder(), "deep.git"));
  const made = Array.from({ length: 3_500 }, (_, at) => ({
    name: `fix: ${at}`,
    parents: at === 0 ? [] : [`fix: ${at - 1}`],
    entries: [{ path: "web/a", content: `${at}` }],
  }));
  const oids = await importHistory(remote, made);
  const [head, base] = [oids.get("fix: 3499"), oids.get(`fix: ${3_499 - behind}`)];
  await setRefs(remote, { "refs/heads/main": head, "refs/tags/v1.0.0": base });
  const clone = await makeClone(`file://${remote}`, makeFolder(), "--depth=1", "--no-tags");
  const trace = join(makeFolder(), "trace");
  const result = await runRelease(clone, { "dry-run": "true" }, { environment: tracedGit(trace) });
  expect(result.outputs).toMatchObject({ version: "1.0.1", previous: "v1.0.0" });
  expect((result.report.releases as { commits: unknown[] }[])[0]?.commits).toHaveLength(behind);
  const fetches = argumentsOf(trace).filter((one) => one.includes("fetch"));
  expect(fetches.map((one) => one.find((argument) => argument.startsWith("--depth")))).toEqual(depths);
  expect(fetches.every((one) => one.includes("--filter=blob:none"))).toBe(true);
});

test("a remote that is itself cut off is refused rather than guessed at", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  await team.trunk("fix: a", "services/web/main.ts");
  await team.trunk("fix: b", "services/web/main.ts");
  const cut = join(makeFolder(), "cut.git");
  await git(makeFolder(), "clone", "--quiet", "--bare", "--depth", "2", "--", `file://${team.remote}`, cut);
  await git(cut, "config", "uploadpack.allowFilter", "true");
  const clone = await makeClone(`file://${cut}`, join(makeFolder(), "clone"));
  await expect(runRelease(clone, { service: "web", "dry-run": "true" })).rejects.toMatchObject({
    code: "RELEASE_HISTORY_CUT",
  });
});
