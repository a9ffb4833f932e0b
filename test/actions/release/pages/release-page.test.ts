import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeFiles } from "../../../support/scratch/folder.ts";
import { type GitHubTeam, openGitHubTeam } from "../github-team.ts";

let team: GitHubTeam;
beforeEach(async () => {
  team = await openGitHubTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.trunk("feat: orders", "services/orders/main.ts");
});
afterEach(() => team.github.close());

const pages = () =>
  team.repository.releases.map(({ tag, draft }) => `${tag}${draft ? " (draft)" : ""}`).sort();

test("every tag gets a page with its own notes, and nobody the badge unless told", async () => {
  const result = await team.release();
  expect(result).toMatchObject({ outcome: "released", failures: [] });
  expect(pages()).toEqual(["orders/v0.1.0", "web/v0.1.0"]);
  const page = team.repository.releases.find(({ tag }) => tag === "web/v0.1.0");
  expect(page).toMatchObject({ name: "web 0.1.0", prerelease: false, latest: false });
  expect(page?.body).toContain("### Features\n\n- web (");
  expect(page?.body).not.toContain("orders");
  expect((result.outputs.releases as { url: string }[]).map(({ url }) => url)).toEqual([
    `${team.github.serverUrl}/acme/shop/releases/tag/orders%2Fv0.1.0`,
    `${team.github.serverUrl}/acme/shop/releases/tag/web%2Fv0.1.0`,
  ]);
});

test("the badge goes to the one service that may have it, for its highest version only", async () => {
  const old = await team.trunk("fix: web", "services/web/main.ts");
  await team.tag("web/v2.0.0", "HEAD~2");
  await team.release({ latest: "web", service: "web\norders" });
  const badges = () => team.repository.releases.filter(({ latest }) => latest).map(({ tag }) => tag);
  expect(badges()).toEqual(["web/v2.0.1"]);
  await team.release({ latest: "web", service: "web", bump: "2.0.2", commit: old });
  expect(pages()).toContain("web/v2.0.2");
});

test("a pre-release is marked as one", async () => {
  await team.release({ service: "web", prerelease: "rc", latest: "web" });
  expect(team.repository.releases).toMatchObject([
    { tag: "web/v0.1.0-rc.1", prerelease: true, latest: false },
  ]);
});

describe("assets", () => {
  test("are uploaded to a draft, checked, and then published", async () => {
    team.repository.settings.immutableReleases = true;
    writeFiles(team.clone, {
      "dist/web/app.tgz": "app",
      "dist/web/sub/app.sbom": "sbom",
      "dist/orders/x": "x",
    });
    await team.release({ service: "web", assets: "dist/{service}/**" });
    const [page] = team.repository.releases;
    expect(page).toMatchObject({ draft: false, immutable: true });
    expect(page?.assets.map(({ name, size }) => [name, size])).toEqual([
      ["app.tgz", 3],
      ["app.sbom", 4],
    ]);
    const operations = team.github.requests
      .filter(({ kind }) => kind === "rest")
      .map(({ operation }) => operation)
      .filter((one) => !one.startsWith("repos/list-"));
    expect(operations).toEqual([
      "repos/create-release",
      "repos/upload-release-asset",
      "repos/upload-release-asset",
      "repos/update-release",
    ]);
    const again = await team.release({ service: "web", assets: "dist/{service}/**" });
    expect(again).toMatchObject({ outcome: "unchanged", failures: [] });
  });

  test("that are not there stop the release before anything is tagged", async () => {
    writeFiles(team.clone, { "dist/a/x": "1", "dist/b/x": "2" });
    await expect(team.release({ assets: "none/*" })).rejects.toMatchObject({
      list: [{ code: "RELEASE_ASSET_MISSING" }],
    });
    await expect(team.release({ assets: "dist/**" })).rejects.toMatchObject({
      list: [{ code: "RELEASE_ASSET_TWICE" }],
    });
    expect([await team.tags(), pages()]).toEqual([[], []]);
  });

  test("of a page that stopped half way are there after the next run", async () => {
    writeFiles(team.clone, { "dist/app.tgz": "app" });
    team.github.fail({ on: "repos/upload-release-asset", how: { status: 422, body: { message: "No" } } });
    const first = await team.release({ service: "web", assets: "dist/*" });
    expect(first.outcome).toBe("released");
    expect(first.failures.length).toBeGreaterThan(0);
    expect(pages()).toEqual(["web/v0.1.0 (draft)"]);
    const second = await team.release({ service: "web", assets: "dist/*" });
    expect([second.outcome, second.failures, pages()]).toEqual(["unchanged", [], ["web/v0.1.0"]]);
  });
});

describe("what an earlier run left unfinished", () => {
  test("a tag of ours without a page gets it, also when trunk has moved on", async () => {
    await team.release({ "github-release": "false" });
    expect(pages()).toEqual([]);
    await team.trunk("docs: web", "services/web/README.md");
    const result = await team.release();
    expect([result.outcome, pages()]).toEqual(["unchanged", ["orders/v0.1.0", "web/v0.1.0"]]);
    expect(team.repository.releases.find(({ tag }) => tag === "web/v0.1.0")?.body).toContain("- web (");
  });

  test("a draft is published, unless drafts are wanted", async () => {
    await team.release({ draft: "true" });
    await team.release({ draft: "true" });
    expect(pages()).toEqual(["orders/v0.1.0 (draft)", "web/v0.1.0 (draft)"]);
    await team.trunk("docs: web", "services/web/README.md");
    await team.release();
    expect(pages()).toEqual(["orders/v0.1.0", "web/v0.1.0"]);
  });

  test("a tag that is not ours is left alone", async () => {
    await team.tag("web/v1.0.0");
    await team.trunk("docs: web", "services/web/README.md");
    expect([(await team.release({ service: "web" })).outcome, pages()]).toEqual(["unchanged", []]);
  });
});

test("a tag name that an immutable release has used up is planned around", async () => {
  team.repository.settings.burnedTags.push("web/v0.1.0");
  const result = await team.release({ service: "web" });
  expect([result.outcome, result.failures, pages()]).toEqual(["released", [], ["web/v0.1.1"]]);
  expect(result.outputs).toMatchObject({ version: "0.1.1", previous: "" });
  const again = await team.release({ service: "web" });
  expect([again.outcome, again.failures, again.outputs.version]).toEqual(["unchanged", [], "0.1.1"]);
  await team.trunk("docs: web", "services/web/README.md");
  expect(await team.release({ service: "web" })).toMatchObject({ outcome: "unchanged", failures: [] });
  const exact = await team.release({ service: "web", bump: "0.1.2" });
  expect(exact).toMatchObject({ outcome: "released", failures: [] });
});

test("without the right to write nothing is tagged, and the Problem says so", async () => {
  await expect(team.release({}, { permissions: ["contents: read"] })).rejects.toMatchObject({
    code: "RELEASE_PUSH_REFUSED",
  });
  expect(await team.tags()).toEqual([]);
});

test("a dry run needs no right to write", async () => {
  const result = await team.release({ "dry-run": "true" }, { permissions: ["contents: read"] });
  expect([result.outcome, await team.tags(), pages()]).toEqual(["planned", [], []]);
});

test("the API makes the same tags, together", async () => {
  const result = await team.release({ transport: "api", "floating-tags": "true" });
  expect([result.outcome, result.failures]).toEqual(["released", []]);
  expect(await team.tags()).toEqual([
    "orders/v0",
    "orders/v0.1",
    "orders/v0.1.0",
    "web/v0",
    "web/v0.1",
    "web/v0.1.0",
  ]);
  expect(team.github.requests.filter(({ operation }) => operation.includes("updateRefs"))).toHaveLength(1);
});

test("a workflow is started at every new tag, and again where the run is run again", async () => {
  const permissions = ["contents: write", "actions: write"] as const;
  await team.trunk("ci: publish", ".github/workflows/publish.yml");
  await team.release({ dispatch: "publish.yml" }, { permissions });
  const started = [
    {
      workflow: "publish.yml",
      ref: "orders/v0.1.0",
      inputs: { service: "orders", version: "0.1.0", tag: "orders/v0.1.0" },
    },
    {
      workflow: "publish.yml",
      ref: "web/v0.1.0",
      inputs: { service: "web", version: "0.1.0", tag: "web/v0.1.0" },
    },
  ];
  expect(team.repository.dispatches).toEqual(started);
  await team.release({ dispatch: "publish.yml" }, { permissions });
  expect(team.repository.dispatches).toEqual(started);
  await team.release({ dispatch: "publish.yml" }, { permissions, run: { attempt: 2 } });
  expect(team.repository.dispatches).toEqual([...started, ...started]);
  const gone = await team.release({ dispatch: "none.yml" }, { permissions, run: { attempt: 2 } });
  expect(gone.failures.map(({ code }) => code)).toEqual(["GITHUB_NOT_FOUND", "GITHUB_NOT_FOUND"]);
});
