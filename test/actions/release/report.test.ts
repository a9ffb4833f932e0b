import { expect, test } from "vitest";
import type { ReleasePlanOptions } from "../../../src/actions/release/plan.ts";
import { planRelease } from "../../../src/actions/release/plan.ts";
import {
  outcomeOf,
  outputsOf,
  type ReleaseResult,
  reasonOf,
  recordOf,
} from "../../../src/actions/release/report.ts";
import { at, factsOf, head, planOptions, type Situation } from "./planning.ts";

const rest = { images: [], pages: [], changelog: undefined, workflow: "", toStart: [] };
const result = { rest, offTrunk: undefined, changelog: undefined, started: [], commitUrl: () => "" };
const done = (
  services: Readonly<Record<string, Situation>>,
  more: Partial<ReleasePlanOptions & ReleaseResult> = {},
): ReleaseResult => {
  const all = Object.entries(services).map(([service, situation]) => factsOf(service, situation));
  const plan = planRelease(head, all, { ...planOptions, ...more });
  return { ...result, plan, dryRun: false, urlOf: (tag) => `https://x/${tag}`, ...more };
};
const fresh: Situation = { tags: { "a/v1.0.0": 10 }, commits: { 11: "feat: x" } };

test.each([
  ["new tags", { a: fresh }, {}, "released", "Released a 1.0.0 → 1.1.0 at eeee."],
  [
    "a dry run",
    { a: fresh },
    { dryRun: true },
    "planned",
    "Dry run, nothing was written: a 1.0.0 → 1.1.0 would be released at eeee.",
  ],
  [
    "a dry run without anything to do",
    { a: {} },
    { dryRun: true },
    "unchanged",
    "No commit up to eeee leads to a release.",
  ],
  [
    "everything stands",
    { a: { tags: { "a/v1.0.0": 100 } } },
    {},
    "unchanged",
    "a/v1.0.0 already at eeee; nothing to do.",
  ],
  ["nothing", { a: {} }, {}, "unchanged", "No commit up to eeee leads to a release."],
  [
    "a newer commit",
    { a: { ...fresh, tags: { "a/v1.0.0": 10, "a/v1.1.0": -200 }, newer: "a/v1.1.0" } },
    {},
    "superseded",
    "A newer commit of trunk already has a/v1.1.0; eeee is older",
  ],
  [
    "many",
    Object.fromEntries([..."abcdefg"].map((name) => [name, { commits: { 11: "feat: x" } }])),
    {},
    "released",
    "Released a 0.1.0 (first release), b 0.1.0 (first release), c 0.1.0 (first release), d 0.1.0 (first release) and 3 more",
  ],
])("%s", (_, services, more, outcome, reason) => {
  const one = done(services, more);
  // The test's commits begin with zeros and end with e.
  const text = reasonOf(one).replace("0000006", "eeee");
  expect([outcomeOf(one), text.slice(0, reason.length)]).toEqual([outcome, reason]);
});

test("outputs of one service, released and not", () => {
  const outputs = outputsOf(done({ a: fresh }), true);
  expect(outputs).toMatchObject({
    releases: [
      {
        service: "a",
        version: "1.1.0",
        tag: "a/v1.1.0",
        previous: "a/v1.0.0",
        bump: "minor",
        commit: head,
        url: "https://x/a/v1.1.0",
      },
    ],
    matrix: {
      include: [{ service: "a", path: "services/a", image: "", version: "1.1.0", prerelease: false }],
    },
    version: "1.1.0",
    tag: "a/v1.1.0",
    previous: "a/v1.0.0",
    bump: "minor",
    url: "https://x/a/v1.1.0",
  });
  expect(outputs.releases[0]).toMatchObject({
    because: [
      {
        kind: "file",
        of: "services/x/main.ts",
        commit: at(11),
        bump: "minor",
        rule: "stated",
        title: "feat: x",
      },
    ],
  });
  expect(outputsOf(done({ a: { tags: { "a/v1.0.0": 10 } } }), true)).toMatchObject({
    releases: [],
    matrix: { include: [] },
    version: "",
    tag: "",
    previous: "a/v1.0.0",
    bump: "none",
    notes: "",
    url: "",
  });
  expect(outputsOf(done({ a: fresh }), false)).toMatchObject({ version: "", tag: "", bump: "", notes: "" });
});

test("a service that no change asks for says why it is released", () => {
  const because = (one: ReleaseResult) =>
    outputsOf(one, false).releases.map((each) => (each as unknown as { because: unknown }).because);
  const together = { subject: { lockstep: "shop" } };
  expect(because(done({ a: { ...fresh, ...together }, b: together }))[1]).toEqual([
    { kind: "config", of: "lockstep: shop" },
  ]);
  expect(because(done({ a: {} }, { bump: "patch" }))).toEqual([[{ kind: "config", of: "bump" }]]);
});

test("outputs stay within what a job may write", () => {
  const commits = Object.fromEntries(
    Array.from({ length: 90 }, (_, one) => [one + 1, `feat: ${"long ".repeat(100)}`]),
  );
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, one) => [`s${one}`, { commits }]));
  const { releases } = outputsOf(done(many), false);
  const notes = releases.reduce((sum, one) => sum + one.notes.length, 0);
  expect(notes).toBeLessThan(310_000);
});

test("the record holds every unit, those that did not count, too", () => {
  const record = recordOf(
    done({ a: { ...fresh, commits: { 11: "feat: x", 12: "oops" } }, b: { commits: { 13: "docs: y" } } }),
  );
  expect(record).toMatchObject({
    commit: head,
    releases: [
      {
        service: "a",
        new: true,
        commits: [
          { title: "oops", bump: "none", rule: "not-conventional" },
          { title: "feat: x", rule: "stated" },
        ],
      },
    ],
    passed: [
      {
        service: "b",
        kind: "quiet",
        why: "nothing-releasable",
        commits: [{ title: "docs: y", rule: "no-release-type" }],
      },
    ],
  });
});
