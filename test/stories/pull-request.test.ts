import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { secondaryLimit } from "../support/github/fault.ts";
import { type GitHubFixture, openGitHubFixture } from "../support/github/github-fixture.ts";
import { merge } from "../support/github/graphql.ts";
import { commit, protectBranch, read, resolve } from "../support/github/repository.ts";
import { runStep } from "../support/github/step.ts";

const file = "apps/orders/overlays/production/kustomization.yaml";
const head = "trunkline/set-image/apps/orders/overlays/production/orders";
const overlay = (tag: string) => `images:\n  - name: orders\n    newTag: ${tag} # by machine\n`;
const ask = (tag: string) => ({
  overlay: "apps/orders/overlays/production",
  images: `orders=*:${tag}`,
  delivery: "pull-request",
});

let fixture: GitHubFixture;
afterEach(() => fixture.github.close());

describe.each([
  ["git", ""],
  ["api", "/ghes"],
])("set-image by pull request, %s, on a server at %j", (transport, path) => {
  const propose = (tag: string, more: Readonly<Record<string, string>> = {}) =>
    runStep(fixture, "set-image", { ...ask(tag), transport, ...more });
  beforeEach(async () => {
    fixture = await openGitHubFixture({ path });
    await commit(fixture.repository, "main", { [file]: overlay("1.0.0") });
    await protectBranch(fixture.repository, "main");
  });

  test("opened, renewed, merged, and the next one is a new one", async () => {
    const first = await propose("1.1.0", { labels: "deploy", reviewers: "octocat\nacme/platform" });
    expect(first.outputs).toMatchObject({
      outcome: "proposed",
      branch: head,
      "pull-request": "1",
      "pull-request-url": `${fixture.github.serverUrl}/acme/k8s/pull/1`,
    });
    const [pull] = fixture.repository.pulls;
    if (pull === undefined) throw new Error("no pull request");
    expect(pull).toMatchObject({
      base: "main",
      labels: ["deploy"],
      reviewers: ["octocat"],
      teams: ["platform"],
    });
    expect(pull.body).toContain("+    newTag: 1.1.0 # by machine");

    const second = await propose("1.2.0");
    expect(second.outputs).toMatchObject({ outcome: "proposed", "pull-request": "1" });
    expect(fixture.repository.pulls).toHaveLength(1);
    expect(pull.body).toContain("1.2.0");
    expect(await read(fixture.repository, head, file)).toBe(overlay("1.2.0"));

    await merge(fixture.repository, pull);
    expect(await read(fixture.repository, "main", file)).toBe(overlay("1.2.0"));
    const again = await propose("1.2.0");
    expect(again.outputs).toMatchObject({ outcome: "unchanged", "pull-request": "" });
    const third = await propose("1.3.0");
    expect(third.outputs).toMatchObject({ outcome: "proposed", "pull-request": "2" });
  });

  test("closed when the branch has it already", async () => {
    await propose("1.1.0");
    await commit(fixture.repository, "main", { [file]: overlay("1.1.0") });
    const ran = await propose("1.1.0");
    expect(ran.outputs.outcome).toBe("unchanged");
    expect(ran.annotations.map(({ message }) => message).join()).toContain("#1 was closed");
    expect(fixture.repository.pulls[0]?.state).toBe("closed");
    expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBeUndefined();
  });

  test("merging on its own, through a merge queue that is said", async () => {
    fixture.repository.settings.mergeQueues.push("main");
    const ran = await propose("1.1.0", { "auto-merge": "true" });
    expect(fixture.repository.pulls[0]?.autoMerge).toBe(true);
    const said = ran.annotations.map(({ message }) => message).join("\n");
    expect(said).toContain("merge queue");
    expect(said).toContain("merges automatically");
  });

  test("a limit and a broken answer are got over: still one pull request", async () => {
    fixture.github.fail({ on: "pulls/create", how: secondaryLimit(1) });
    fixture.github.fail({ on: "pulls/create", how: "unanswered" });
    const ran = await propose("1.1.0");
    expect(ran.outputs).toMatchObject({ outcome: "proposed", "pull-request": "1" });
    expect(fixture.repository.pulls).toHaveLength(1);
    expect(ran.log).toContain("Waiting 1s for GitHub");
  });
});

describe("what a person has to put right", () => {
  beforeEach(async () => {
    fixture = await openGitHubFixture();
    await commit(fixture.repository, "main", { [file]: overlay("1.0.0") });
  });
  const errors = (ran: Awaited<ReturnType<typeof runStep>>) =>
    ran.annotations
      .filter(({ level }) => level === "error")
      .map(({ message }) => message)
      .join("\n");

  test("a missing permission is named", async () => {
    const ran = await runStep(fixture, "set-image", ask("1.1.0"), { permissions: ["contents: write"] });
    expect(ran.exit).toBe(1);
    expect(errors(ran)).toContain("`pull-requests: write`");
  });

  test("so is the setting that keeps workflows from opening any", async () => {
    fixture.repository.settings.actionsMayOpenPullRequests = false;
    const ran = await runStep(fixture, "set-image", ask("1.1.0"));
    expect(ran.exit).toBe(1);
    expect(errors(ran)).toContain("Allow GitHub Actions to create and approve pull requests");
  });

  test("a protected branch, with what to use instead", async () => {
    await protectBranch(fixture.repository, "main");
    for (const transport of ["git", "api"]) {
      const ran = await runStep(fixture, "set-image", { ...ask("1.1.0"), delivery: "push", transport });
      expect(ran.exit).toBe(1);
      expect(errors(ran)).toContain("delivery: pull-request");
    }
  });
});
