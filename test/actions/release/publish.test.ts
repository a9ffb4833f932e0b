import { expect, test } from "vitest";
import { planRelease } from "../../../src/actions/release/plan.ts";
import { follow, publish } from "../../../src/actions/release/publish.ts";
import type { ReleaseRepository } from "../../../src/actions/release/release-repository.ts";
import { createFiles } from "../../../src/adapters/files.ts";
import { problem } from "../../../src/core/problem/problem.ts";
import type { World } from "../../../src/ports/all-ports.ts";
import { openGitHubFixture } from "../../support/github/github-fixture.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { factsOf, head, planOptions } from "./planning.ts";

const plan = planRelease(
  head,
  [factsOf("a", { commits: { 1: "feat: x" } }), factsOf("b", { commits: { 1: "feat: x" } })],
  planOptions,
);
const files = createFiles(makeFolder(), makeFolder());
const rest = {
  images: [],
  pages: plan.releases.map((release) => ({ release, assets: [], draft: true })),
  changelog: undefined,
  workflow: "",
  toStart: [],
};
const placeOf = (github: ReleaseRepository["github"]) => ({ github }) as ReleaseRepository;

test("what fails is told, and does not keep the rest from being done", async () => {
  const { github, openGitHub, repository } = await openGitHubFixture();
  github.fail({ on: "repos/create-release", how: { status: 422, body: { message: "No" } } });
  const made = await openGitHub(["contents: write"]);
  const { urls, failures } = await publish(
    placeOf(async () => made),
    files,
    undefined,
    rest,
  );
  expect(failures.map(({ code }) => code)).toEqual(["GITHUB_REFUSED"]);
  expect([...urls.keys()]).toEqual(["b/v0.1.0"]);
  expect(repository.releases.map(({ tag }) => tag)).toEqual(["b/v0.1.0"]);
  await github.close();
});

test("a bug of ours is not told as a Problem of yours", async () => {
  const broken = placeOf(() => Promise.reject(new TypeError("broken")));
  await expect(publish(broken, files, undefined, rest)).rejects.toThrow(TypeError);
  const missing = placeOf(() => Promise.reject(problem("GITHUB_TRANSPORT_ELSEWHERE", { url: "x" })));
  expect((await publish(missing, files, undefined, rest)).failures).toHaveLength(2);
});

test("a workflow that cannot be started does not keep the next from being started", async () => {
  const { github, openGitHub } = await openGitHubFixture();
  const made = await openGitHub(["contents: write", "actions: write"]);
  github.requests.length = 0;
  const toStart = plan.releases;
  const { failures, urls } = await follow(
    placeOf(async () => made),
    {} as World,
    { ...rest, workflow: "none.yml", toStart },
    {
      urls: new Map([["x", "y"]]),
      burned: [],
      failures: [problem("GITHUB_TRANSPORT_ELSEWHERE", { url: "x" })],
    },
  );
  expect(failures.map(({ code }) => code)).toEqual([
    "GITHUB_TRANSPORT_ELSEWHERE",
    "GITHUB_REFUSED",
    "GITHUB_REFUSED",
  ]);
  expect([urls.get("x"), github.requests.length]).toEqual(["y", 2]);
  await github.close();
});
