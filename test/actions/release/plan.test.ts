import { describe, expect, test } from "vitest";
import type { ReleasePlanOptions } from "../../../src/actions/release/plan.ts";
import { planRelease } from "../../../src/actions/release/plan.ts";
import type { Because } from "../../../src/core/ownership/affected-reasons.ts";
import { parseVersion } from "../../../src/core/version/version.ts";
import { at, factsOf, head, planOptions, type Situation } from "./planning.ts";

const money: readonly Because[] = [{ kind: "dependency", of: "money" }];
const version = (text: string) => parseVersion(text) ?? "auto";

/** `orders 1.3.0 new`, `orders 1.3.0 there`, `orders superseded by …` or `orders: why not`. */
function decide(
  services: Readonly<Record<string, Situation>>,
  more: Partial<ReleasePlanOptions> = {},
): readonly string[] {
  const all = Object.entries(services).map(([service, situation]) => factsOf(service, situation));
  const plan = planRelease(head, all, { ...planOptions, ...more });
  return [
    ...plan.releases.map(({ title, exists }) => `${title} ${exists ? "there" : "new"}`),
    ...plan.passed.map(
      (one) => `${one.service} ${one.kind === "superseded" ? `superseded by ${one.by}` : one.why}`,
    ),
  ];
}

const one = (situation: Situation, more: Partial<ReleasePlanOptions> = {}) =>
  decide({ a: situation }, more)[0];

describe("one service", () => {
  test.each<[string, Situation, Partial<ReleasePlanOptions>, string]>([
    ["a fix", { tags: { "a/v1.2.3": 10 }, commits: { 11: "fix: x" } }, {}, "a 1.2.4 new"],
    ["a feature", { tags: { "a/v1.2.3": 10 }, commits: { 11: "feat: x" } }, {}, "a 1.3.0 new"],
    ["a break", { tags: { "a/v1.2.3": 10 }, commits: { 11: "docs!: x" } }, {}, "a 2.0.0 new"],
    ["a break below 1.0.0", { tags: { "a/v0.2.3": 10 }, commits: { 11: "feat!: x" } }, {}, "a 0.3.0 new"],
    ["a fix below 1.0.0", { tags: { "a/v0.2.3": 10 }, commits: { 11: "fix: x" } }, {}, "a 0.2.4 new"],
    [
      "leaving 0.x is a person's decision",
      { tags: { "a/v0.2.3": 10 }, commits: { 11: "fix: x" } },
      { bump: "major" },
      "a 1.0.0 new",
    ],
    ["the first version", { commits: { 11: "fix: x" } }, {}, "a 0.1.0 new"],
    ["a first version that is not asked for", { commits: { 11: "docs: x" } }, {}, "a nothing-releasable"],
    ["a first version that is forced", {}, { bump: "patch" }, "a 0.1.0 new"],
    ["nothing touched it", { tags: { "a/v1.0.0": 10 } }, {}, "a no-commits"],
    ["none is asked for", { commits: { 11: "feat: x" } }, { bump: "none" }, "a asked-for-none"],
    [
      "what came before the tag",
      { tags: { "a/v1.2.3": 10 }, commits: { 9: "feat: x", 10: "feat!: y" } },
      {},
      "a no-commits",
    ],
    [
      "the highest tag, not the newest",
      { tags: { "a/v2.0.0": 5, "a/v1.9.0": 20 }, commits: { 11: "fix: x" } },
      {},
      "a 2.0.1 new",
    ],
    [
      "a tag beside trunk",
      { tags: { "a/v1.0.0": 10, "a/v1.0.1": -50, "a/v1.1.0": -51 }, commits: { 11: "fix: x" } },
      {},
      "a 1.0.2 new",
    ],
    [
      "a tag beside trunk in the way of a feature",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0": -51 }, commits: { 11: "feat: x" } },
      {},
      "a 1.2.0 new",
    ],
    [
      "a first version beside trunk",
      { tags: { "a/v0.1.0": -5 }, commits: { 11: "feat: x" } },
      {},
      "a 0.1.1 new",
    ],
    [
      "a pre-release is no baseline",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 12 }, commits: { 11: "feat: x" } },
      {},
      "a 1.1.0 new",
    ],
    [
      "a tag right here",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0": 100 }, commits: { 11: "feat: x" } },
      {},
      "a 1.1.0 there",
    ],
    [
      "a forced bump with a tag right here",
      { tags: { "a/v1.1.0": 100 } },
      { bump: "minor" },
      "a 1.1.0 there",
    ],
    ["a version that is here", { tags: { "a/v1.1.0": 100 } }, { bump: version("1.1.0") }, "a 1.1.0 there"],
    [
      "another version than the one here",
      { tags: { "a/v1.1.0": 100 } },
      { bump: version("1.2.0") },
      "a 1.2.0 new",
    ],
    [
      "a newer commit was faster",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0": -150 }, commits: { 11: "fix: x" }, newer: "a/v1.1.0" },
      {},
      "a superseded by a/v1.1.0",
    ],
    [
      "a newer commit, and nothing to release",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0": -150 }, newer: "a/v1.1.0" },
      {},
      "a no-commits",
    ],
    [
      "a footer says the version",
      { tags: { "a/v0.9.0": 10 }, commits: { 11: "chore: x\n\nRelease-As: 1.0.0" } },
      {},
      "a 1.0.0 new",
    ],
    [
      "the highest footer",
      {
        tags: { "a/v0.9.0": 10 },
        commits: { 11: "chore: x\n\nRelease-As: v3.0.0", 12: "chore: y\n\nRelease-As: 2.0.0" },
      },
      {},
      "a 3.0.0 new",
    ],
    [
      "a bump overrules a footer",
      { tags: { "a/v0.9.0": 10 }, commits: { 11: "chore: x\n\nRelease-As: 1.0.0" } },
      { bump: "patch" },
      "a 0.9.1 new",
    ],
    [
      "build metadata",
      { tags: { "a/v1.0.0+7": 10 }, commits: { 11: "fix: x" } },
      { build: ["8"] },
      "a 1.0.1+8 new",
    ],
    [
      "build metadata does not make a version new",
      { tags: { "a/v1.0.0+7": 100 } },
      { build: ["8"], bump: "patch" },
      "a 1.0.0+7 there",
    ],
    [
      "a pre-release",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: "feat: x" } },
      { prerelease: "rc" },
      "a 1.1.0-rc.1 new",
    ],
    [
      "the next pre-release",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 12 }, commits: { 11: "feat: x", 13: "fix: y" } },
      { prerelease: "rc" },
      "a 1.1.0-rc.2 new",
    ],
    [
      "nothing since the pre-release",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 12 }, commits: { 11: "feat: x", 13: "docs: y" } },
      { prerelease: "rc" },
      "a prereleased-already",
    ],
    [
      "a stronger change begins anew",
      { tags: { "a/v1.0.0": 10, "a/v1.0.1-rc.4": 12 }, commits: { 11: "fix: x", 13: "feat: y" } },
      { prerelease: "rc" },
      "a 1.1.0-rc.1 new",
    ],
    [
      "a pre-release beside trunk uses up its number",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": -5 }, commits: { 11: "feat: x" } },
      { prerelease: "rc" },
      "a 1.1.0-rc.2 new",
    ],
    [
      "what was taken back since the pre-release",
      {
        tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 13 },
        commits: { 11: "feat: x", 12: "feat: y", 14: 'Revert "feat: y"' },
      },
      { prerelease: "rc" },
      "a 1.1.0-rc.2 new",
    ],
    [
      "what came and went since the pre-release",
      {
        tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 13 },
        commits: { 11: "feat: x", 14: "feat: y", 15: 'Revert "feat: y"' },
      },
      { prerelease: "rc" },
      "a prereleased-already",
    ],
    [
      "only pre-releases so far",
      { tags: { "a/v1.0.0-rc.1": 12 }, commits: { 11: "feat: x", 13: "fix: y" } },
      { prerelease: "rc" },
      "a 1.0.0-rc.2 new",
    ],
    [
      "the version that only had pre-releases so far",
      { tags: { "a/v1.0.0-rc.1": 12 }, commits: { 11: "feat: x", 13: "fix: y" } },
      {},
      "a 1.0.0 new",
    ],
    [
      "a pre-release beside trunk is no beginning",
      { tags: { "a/v1.0.0-rc.1": -5 }, commits: { 11: "feat: x" } },
      {},
      "a 0.1.0 new",
    ],
    [
      "a footer says what the pre-releases lead to",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: "chore: x\n\nRelease-As: 2.0.0" } },
      { prerelease: "rc" },
      "a 2.0.0-rc.1 new",
    ],
    [
      "a footer says a pre-release",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: "chore: x\n\nRelease-As: 2.0.0-rc.3" } },
      {},
      "a 2.0.0-rc.3 new",
    ],
    [
      "a pre-release that a footer said is out: what it leads to",
      {
        tags: { "a/v1.0.0": 10, "a/v2.0.0-rc.3": 12 },
        commits: { 11: "chore: x\n\nRelease-As: 2.0.0-rc.3", 13: "fix: y" },
      },
      {},
      "a 2.0.0 new",
    ],
    [
      "a pre-release that a footer said is out: the next one",
      {
        tags: { "a/v1.0.0": 10, "a/v2.0.0-rc.3": 12 },
        commits: { 11: "chore: x\n\nRelease-As: 2.0.0-rc.3", 13: "fix: y" },
      },
      { prerelease: "rc" },
      "a 2.0.0-rc.4 new",
    ],
    [
      "a footer that a bump overrules is not read",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: "chore: x\n\nRelease-As: soon" } },
      { bump: "minor" },
      "a 1.1.0 new",
    ],
    [
      "a pre-release of an older commit than the newest one's",
      {
        tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": -150 },
        commits: { 11: "feat: x" },
        newer: "a/v1.1.0-rc.1",
      },
      { prerelease: "rc" },
      "a superseded by a/v1.1.0-rc.1",
    ],
    [
      "a pre-release of a newer commit does not hinder a stable version, nor another word",
      {
        tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": -150 },
        commits: { 11: "feat: x" },
        newer: "a/v1.1.0-rc.1",
      },
      {},
      "a 1.1.0 new",
    ],
    [
      "another word counts for itself",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.3": 12 }, commits: { 11: "feat: x" } },
      { prerelease: "beta" },
      "a 1.1.0-beta.1 new",
    ],
    [
      "a pre-release right here",
      { tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 100 }, commits: { 11: "feat: x" } },
      { prerelease: "rc" },
      "a 1.1.0-rc.1 there",
    ],
    [
      "a dependency, inherited",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: ["feat: x", money] } },
      {},
      "a 1.1.0 new",
    ],
    [
      "a dependency, as a patch",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: ["feat!: x", money] } },
      { dependents: "patch" },
      "a 1.0.1 new",
    ],
    [
      "a dependency and an own file",
      {
        tags: { "a/v1.0.0": 10 },
        commits: { 11: ["feat!: x", [{ kind: "file", of: "services/a/x" }, ...money]] },
      },
      { dependents: "patch" },
      "a 2.0.0 new",
    ],
    [
      "a dependency, ignored",
      { tags: { "a/v1.0.0": 10 }, commits: { 11: ["feat: x", money] } },
      { dependents: "none" },
      "a nothing-releasable",
    ],
  ])("%s", (_, situation, more, expected) => {
    expect(one(situation, more)).toBe(expected);
  });

  test("what cannot be is refused, for all services at once", () => {
    const situation = { tags: { "a/v1.0.0": 10 }, commits: { 11: "fix: x" } };
    const other = { tags: { "b/v3.0.0": 10 }, commits: { 11: "fix: x" } };
    expect(() => decide({ a: situation, b: other }, { bump: version("1.0.0") })).toThrow(
      expect.objectContaining({
        list: [
          expect.objectContaining({ code: "RELEASE_TAG_ELSEWHERE" }),
          expect.objectContaining({ code: "RELEASE_VERSION_NOT_ABOVE" }),
        ],
      }),
    );
    expect(() => one({ commits: { 11: "fix: x\n\nRelease-As: soon" } })).toThrow(
      expect.objectContaining({ list: [expect.objectContaining({ code: "RELEASE_AS_UNREADABLE" })] }),
    );
  });
});

describe("services in lockstep", () => {
  const together = { subject: { lockstep: "shop" } };

  test("get one version: the strongest bump on the highest baseline, whoever changed", () => {
    expect(
      decide({
        a: { ...together, tags: { "a/v1.4.0": 10 }, commits: { 11: "fix: x" } },
        b: { ...together, tags: { "b/v1.2.0": 10 }, commits: { 11: "feat: x" } },
        c: { ...together, tags: { "c/v1.0.0": 10 } },
        d: { tags: { "d/v1.0.0": 10 } },
      }),
    ).toEqual(["a 1.5.0 new", "b 1.5.0 new", "c 1.5.0 new", "d no-commits"]);
  });

  test("count from the highest of their baselines and pass over the numbers of all, whoever of them is first", () => {
    const low = { ...together, tags: { "a/v1.2.0": 10 }, commits: { 11: "fix: x" } };
    const high = { ...together, tags: { "b/v1.4.0": 10, "b/v1.4.1": -20 } };
    expect(decide({ a: low, b: high })).toEqual(["a 1.4.2 new", "b 1.4.2 new"]);
    expect(decide({ b: high, a: low })).toEqual(["b 1.4.2 new", "a 1.4.2 new"]);
  });

  test("rest together, and are superseded together", () => {
    const quiet = { ...together, tags: { "a/v1.4.0": 10 }, commits: { 11: "docs: x" } };
    expect(decide({ a: quiet, b: together })).toEqual(["a nothing-releasable", "b no-commits"]);
    const late = {
      ...together,
      tags: { "a/v1.4.0": 10, "a/v1.5.0": -200 },
      commits: { 11: "fix: x" },
      newer: "a/v1.5.0",
    };
    expect(decide({ a: late, b: together })).toEqual([
      "a superseded by a/v1.5.0",
      "b superseded by a/v1.5.0",
    ]);
  });

  test("who has no tag at a released commit gets the same one", () => {
    expect(decide({ a: { ...together, tags: { "a/v1.4.0": 100 } }, b: together })).toEqual([
      "a 1.4.0 there",
      "b 1.4.0 new",
    ]);
  });

  test("a number that one of them has used is used for all", () => {
    const a = { ...together, tags: { "a/v1.0.0": 10, "a/v1.0.1": -5 } };
    expect(decide({ a, b: { ...together, tags: { "b/v1.0.0": 10 }, commits: { 11: "fix: x" } } })).toEqual([
      "a 1.0.2 new",
      "b 1.0.2 new",
    ]);
  });
});

test("only the designated service may have the badge, and only its highest stable version", () => {
  const latest = (situation: Situation, more: Partial<ReleasePlanOptions>) =>
    planRelease(head, [factsOf("a", situation)], { ...planOptions, ...more }).releases[0]?.latest;
  const situation = { tags: { "a/v1.0.0": 10 }, commits: { 11: "fix: x" } };
  expect(latest(situation, { latest: "a" })).toBe(true);
  expect(latest(situation, { latest: "b" })).toBe(false);
  expect(latest(situation, { latest: "a", prerelease: "rc" })).toBe(false);
  expect(latest({ ...situation, tags: { ...situation.tags, "a/v2.0.0": -5 } }, { latest: "a" })).toBe(false);
});

test("the tag says what it is part of: and which run wrote it", () => {
  const situation = { tags: { "a/v1.0.0": 10 }, commits: { 11: "fix: round half to even" } };
  const plan = planRelease(head, [factsOf("a", situation)], planOptions);
  expect(plan.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(plan.releases[0]?.message).toBe(
    `a 1.0.1\n\n- round half to even (${at(11).slice(0, 7)})\n\nTrunkline: release\nService: a\nVersion: 1.0.1\nPrevious: a/v1.0.0\nBump: patch\nPlan: ${plan.digest}\nWriter: 7f\n`,
  );
  expect(planRelease(head, [factsOf("a", situation)], planOptions)).toEqual(plan);
});

test("environments that follow tags are told where to be", () => {
  const follow = (name: string, after: readonly string[], tracks: "image" | "revision" = "revision") => ({
    name,
    after,
    tracks,
  });
  const environments = [
    follow("qa", []),
    follow("load", ["qa"], "image"),
    follow("staging", ["qa"]),
    follow("production", ["staging"]),
  ];
  const situation = {
    tags: { "a/v1.0.0": 10, "a/v1.1.0-rc.1": 12, "a/v2.0.0-rc.1": -5 },
    commits: { 11: "feat: x" },
  };
  const revisions = (more: Partial<ReleasePlanOptions>) =>
    planRelease(head, [factsOf("a", situation)], { ...planOptions, environments, ...more }).revisions.map(
      (one) => `${one.environment} ${one.revision}`,
    );
  expect(revisions({ bump: "none" })).toEqual([`qa ${head}`, "staging a/v1.1.0-rc.1", "production a/v1.0.0"]);
  expect(revisions({})).toEqual([`qa ${head}`, "staging a/v1.1.0", "production a/v1.1.0"]);
});

test("floating tags follow new versions, and are put right where nothing is new", () => {
  const held = (name: string) => (name === "a/v1" ? { oid: at(10), commit: at(10) } : undefined);
  const floating = (situation: Situation) =>
    planRelease(head, [factsOf("a", situation)], { ...planOptions, floating: held }).floating.map((one) =>
      one.kind === "move"
        ? `${one.name} ${one.from === undefined ? "new" : "moved"} ${one.version}`
        : one.kind,
    );
  expect(floating({ tags: { "a/v1.0.0": 10 }, commits: { 11: "feat: x" } })).toEqual([
    "a/v1 moved 1.1.0",
    "a/v1.1 new 1.1.0",
    "a/v1.0 new 1.0.0",
  ]);
  expect(floating({ tags: { "a/v1.0.0": 10 } })).toEqual(["a/v1.0 new 1.0.0"]);
});
