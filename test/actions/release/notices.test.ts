import { expect, test } from "vitest";
import { releaseNotices } from "../../../src/actions/release/notices.ts";
import type { ReleasePlanOptions } from "../../../src/actions/release/plan.ts";
import { planRelease } from "../../../src/actions/release/plan.ts";
import type { ReleaseResult } from "../../../src/actions/release/report.ts";
import { at, factsOf, head, planOptions, type Situation } from "./planning.ts";

const rest = { images: [], pages: [], changelog: undefined, workflow: "", toStart: [] };
const none = { rest, offTrunk: undefined, changelog: undefined, started: [], commitUrl: () => "" };
const done = (
  services: Readonly<Record<string, Situation>>,
  more: Partial<ReleasePlanOptions & ReleaseResult> = {},
): ReleaseResult => {
  const all = Object.entries(services).map(([service, situation]) => factsOf(service, situation));
  const plan = planRelease(head, all, { ...planOptions, ...more });
  return { ...none, plan, dryRun: false, urlOf: () => "", ...more };
};
const fresh: Situation = { tags: { "a/v1.0.0": 10 }, commits: { 11: "feat: x" } };

test("what seems to break something and does not say so is a warning, and so is a foreign floating tag", () => {
  const floating = (name: string) => (name === "a/v1" ? { oid: at(7), commit: at(7) } : undefined);
  const odd = { ...fresh, commits: { 11: "feat: x\n\nbreaking change: all of it" } };
  const notices = releaseNotices(
    done({ a: odd, b: { commits: { 11: "feat: x\n\nbreaking change: all of it" } } }, { floating }),
  );
  expect(notices.map(({ level, title }) => [level, title])).toEqual([
    ["warning", "A breaking change that does not count"],
    ["warning", "A floating tag was not written by this action"],
  ]);
});

test("a dry run of what is not on trunk says what a real one would do", () => {
  expect(releaseNotices(done({ a: fresh }, { offTrunk: "main", dryRun: true }))).toMatchObject([
    { level: "warning", title: "Not on trunk", message: expect.stringContaining("not on main") },
  ]);
});
