import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { spread } from "../../../support/effort.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../../support/scratch/git.ts";
import { type GitHubTeam, openGitHubTeam } from "../github-team.ts";
import { makeTeam, runRelease, type Team } from "../world.ts";

const changelog = "{path}/CHANGELOG.md";
const web = { changelog, service: "web" };
const read = (team: Team, path: string, at = "main") => git(team.remote, "show", `${at}:${path}`);
const headings = async (team: Team, service: string, at = "main") =>
  (await read(team, `services/${service}/CHANGELOG.md`, at))
    .split("\n")
    .flatMap((line) => /^## \[?([\d.]+)/.exec(line)?.[1] ?? []);
const count = async (team: Team) => Number(await git(team.remote, "rev-list", "--count", "main"));
/** Trunk moves on from what the runs have put on it. */
const pull = (team: Team) => git(team.clone, "pull", "--quiet", "--no-tags", team.remote, "main");

describe("on trunk itself", () => {
  test("all services of a run are one commit, which is no change of any of them", async () => {
    const team = await makeTeam();
    await team.trunk("feat: orders", "services/orders/main.ts");
    await team.trunk("fix: web", "services/web/main.ts");
    const before = await count(team);
    const result = await runRelease(team.clone, { changelog });
    expect([result.outcome, result.failures, await count(team)]).toEqual(["released", [], before + 1]);
    const tip = await git(team.remote, "rev-parse", "main");
    expect(result.outputs).toMatchObject({ "changelog-commit": tip, "pull-request": "" });
    expect(result.summary).toContain("Changelogs: `services/orders/CHANGELOG.md` (0.1.0)");
    const day = (await git(team.clone, "show", "--no-patch", "--format=%cI", "HEAD")).slice(0, 10);
    expect(await read(team, "services/web/CHANGELOG.md")).toMatch(
      new RegExp(`^# Changelog\n\n## 0\\.1\\.0 - ${day}\n\n### Fixes\n\n- web \\(`),
    );
    const message = await git(team.remote, "show", "--no-patch", "--format=%B", tip);
    expect(message).toContain(
      "chore(release): changelog of orders 0.1.0 and web 0.1.0\n\nTrunkline: release\n",
    );
    await pull(team);
    const again = await runRelease(team.clone, { changelog });
    expect([again.outcome, await count(team)]).toEqual(["unchanged", before + 1]);
    expect(again.summary).toContain("No commit changed it since orders/v0.1.0");
  });

  test("whatever the message of that commit says, it releases nothing, and is in nobody's notes", async () => {
    const team = await makeTeam();
    const library = "libs/money/CHANGELOG.md";
    await team.trunk("feat: orders", "services/orders/main.ts");
    await runRelease(team.clone, { changelog, message: "feat!: changelog of {releases}" });
    expect(await git(team.remote, "log", "-1", "--format=%s", "main")).toBe(
      "feat!: changelog of orders 0.1.0",
    );
    await pull(team);
    expect((await runRelease(team.clone, { changelog })).outcome).toBe("unchanged");
    await team.trunk("fix: orders", "services/orders/main.ts");
    const result = await runRelease(team.clone, { changelog });
    expect(result.outputs.releases).toMatchObject([{ service: "orders", version: "0.1.1", bump: "patch" }]);
    expect(JSON.stringify(result.outputs)).not.toContain("changelog of");
    // The library's own file of that name is nobody's changelog.
    await pull(team);
    await team.trunk("fix: money", library);
    expect((await runRelease(team.clone, { changelog })).outcome).toBe("released");
  });

  test("a run that died between tags and changelog is repaired, at the same commit and at a later one", async () => {
    const team = await makeTeam();
    await team.trunk("feat: first", "services/web/main.ts");
    await runRelease(team.clone, { service: "web" });
    const same = await runRelease(team.clone, web);
    expect([same.outcome, await headings(team, "web")]).toEqual(["unchanged", ["0.1.0"]]);
    await pull(team);
    for (const subject of ["fix: second", "feat: third", "fix: fourth"]) {
      await team.trunk(subject, "services/web/main.ts");
      await runRelease(team.clone, { service: "web" });
    }
    await team.trunk("docs: fifth", "README.md");
    const later = await runRelease(team.clone, web);
    expect([later.outcome, await headings(team, "web")]).toEqual([
      "unchanged",
      ["0.2.1", "0.2.0", "0.1.1", "0.1.0"],
    ]);
    const sections = (await read(team, "services/web/CHANGELOG.md")).split("\n## ");
    expect(sections.map((one) => /- (\w+) \(/.exec(one)?.[1])).toEqual([
      undefined,
      "fourth",
      "third",
      "second",
      "first",
    ]);
    expect(await git(team.remote, "log", "-1", "--format=%s", "main")).toBe(
      "chore(release): changelog of web 0.2.1, web 0.2.0 and web 0.1.1",
    );
  });

  test("a file that is there keeps its bytes; pre-releases are not in it; an older line is put where it belongs", async () => {
    const path = "services/web/CHANGELOG.md";
    const team = await makeTeam({
      ".github/trunkline.yml": "version: 1\nservices: { web: { path: services/web } }\n",
    });
    const old = "\uFEFF# Web\r\n\r\n## [1.0.0] - 2020-01-01\r\n\r\n- caf\u00e9";
    await commit(team.clone, "docs: changelog", { [path]: old });
    await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v1.0.0");
    const fix = await team.trunk("fix: web", "services/web/main.ts");
    await team.trunk("feat!: web", "services/web/main.ts");
    await runRelease(team.clone, { ...web, prerelease: "rc" });
    expect(await read(team, path)).toBe(old);
    await runRelease(team.clone, web);
    await pull(team);
    const result = await runRelease(team.clone, { ...web, commit: fix, bump: "1.0.1" });
    expect([result.outcome, result.failures, await headings(team, "web")]).toEqual([
      "released",
      [],
      ["2.0.0", "1.0.1", "1.0.0"],
    ]);
    const text = await read(team, path);
    expect([
      text.endsWith(old.slice(old.indexOf("## ["))),
      text.startsWith("\uFEFF# Web\r\n\r\n## 2.0.0"),
    ]).toEqual([true, true]);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
  });

  test("a branch of its own has a changelog of its own", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v1.0.0");
    await git(team.clone, "checkout", "--quiet", "-b", "1.0");
    await commit(team.clone, "fix: web", { "services/web/fix.ts": "1" });
    await publish(team.clone, "1.0");
    const result = await runRelease(team.clone, { ...web, branch: "1.0" });
    expect([result.outcome, await headings(team, "web", "1.0")]).toEqual(["released", ["1.0.1"]]);
    await expect(headings(team, "web")).rejects.toThrow();
  });

  test("a dry run shows it and writes nothing", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    const before = await git(team.remote, "for-each-ref");
    const result = await runRelease(team.clone, { ...web, "dry-run": "true" });
    expect(result.summary).toContain(
      "Changelogs that would be written: `services/web/CHANGELOG.md` (0.1.0).",
    );
    expect(result.report).toMatchObject({
      changelogs: [{ path: "services/web/CHANGELOG.md", service: "web", versions: ["0.1.0"] }],
    });
    expect(await git(team.remote, "for-each-ref")).toBe(before);
  });

  test("a changelog that is no text stops the release before anything is tagged", async () => {
    const team = await makeTeam();
    await commit(team.clone, "feat: web", {
      "services/web/CHANGELOG.md": Buffer.from("# x", "utf16le").toString("latin1"),
    });
    await publish(team.clone);
    await expect(runRelease(team.clone, { ...web, bump: "minor" })).rejects.toMatchObject({
      code: "RELEASE_CHANGELOG_UNREADABLE",
    });
    expect(await team.tags()).toEqual([]);
  });
});

describe("on GitHub", () => {
  let team: GitHubTeam;
  beforeEach(async () => {
    team = await openGitHubTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.trunk("feat: orders", "services/orders/main.ts");
  });
  afterEach(() => team.github.close());
  const both = ["contents: write", "pull-requests: write"] as const;

  test.each(
    spread(["git", "api"], 1),
  )("two writers at once by %s: every section is there once", async (transport) => {
    const clones = await Promise.all(
      [0, 1].map(async () => {
        const directory = await makeClone(team.remote, join(makeFolder(), "runner"));
        await git(directory, "remote", "set-url", "origin", `${team.github.serverUrl}/acme/shop`);
        return directory;
      }),
    );
    const given = { changelog, transport };
    const result = await Promise.all([
      team.release({ ...given, service: "web\norders" }, { directory: clones[0] ?? "" }),
      team.release({ ...given, service: "orders" }, { directory: clones[1] ?? "" }),
    ]);
    expect(result.map(({ failures }) => failures)).toEqual([[], []]);
    expect([await headings(team, "web"), await headings(team, "orders")]).toEqual([["0.1.0"], ["0.1.0"]]);
    expect(await read(team, "services/web/CHANGELOG.md")).toContain(
      `## [0.1.0](${team.github.serverUrl}/acme/shop/releases/tag/web%2Fv0.1.0) - `,
    );
    const subjects = await git(team.remote, "log", "--format=%s", "main");
    expect(subjects.split("\n").filter((one) => one.startsWith("chore(release)")).length).toBeLessThanOrEqual(
      2,
    );
  });

  test.each(
    spread(["git", "api"], 1),
  )("by pull request by %s: one, renewed until it is merged", async (transport) => {
    const given = { ...web, delivery: "pull-request", transport };
    const first = await team.release(given, { permissions: both });
    expect([first.outcome, first.failures, team.repository.pulls.length]).toEqual(["released", [], 1]);
    expect(first.outputs["pull-request"]).toBe(String(team.repository.pulls[0]?.number));
    await team.trunk("fix: web", "services/web/main.ts");
    await team.release(given, { permissions: both });
    await team.trunk("fix: web, again", "services/web/main.ts");
    const third = await team.release(given, { permissions: both });
    expect([third.failures, team.repository.pulls.length]).toEqual([[], 1]);
    expect(await headings(team, "web", "trunkline/release/changelog")).toEqual(["0.1.2", "0.1.1", "0.1.0"]);
    // Merged under a title of somebody's own, and no trailer.
    await git(team.clone, "fetch", "--quiet", team.remote, "trunkline/release/changelog");
    await git(
      team.clone,
      "merge",
      "--quiet",
      "--no-ff",
      "--message",
      "fix: Merge the changelog",
      "FETCH_HEAD",
    );
    await publish(team.clone);
    const result = await team.release(given, { permissions: both });
    expect([result.outcome, result.outputs["pull-request"], team.repository.pulls.length]).toEqual([
      "unchanged",
      "",
      1,
    ]);
  });

  test("a branch that takes no pushes leaves the tags standing, and says so", async () => {
    const { protectBranch } = await import("../../../support/github/repository.ts");
    await protectBranch(team.repository, "main");
    const result = await team.release({ ...web, transport: "git" });
    expect([result.outcome, result.failures.map(({ code }) => code)]).toEqual([
      "released",
      ["GIT_PUSH_REFUSED"],
    ]);
    expect([await team.tags(), team.repository.releases.length]).toEqual([["web/v0.1.0"], 1]);
  });
});
