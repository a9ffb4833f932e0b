import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  followRollout,
  judgeRollout,
  pauseBefore,
  type RolloutTrack,
} from "../../../src/actions/await-rollout/judge.ts";
import type { Observation } from "../../../src/actions/await-rollout/observation.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { runs } from "../../support/effort.ts";

const start = 1_800_000_000_000;
const rules = {
  settleMs: 30_000,
  patienceMs: 60_000,
  deadline: start + 900_000,
  onSuspended: "wait",
} as const;
const oid = (number: number) => number.toString(16).padStart(40, "0") as Oid;

function observation(second: number, more: Partial<Observation>): Observation {
  return {
    at: start + second * 1_000,
    source: "argocd",
    subject: "orders-dev",
    revision: oid(1),
    standing: { kind: "holds" },
    state: "healthy",
    mark: "",
    mixed: false,
    proof: "revision",
    message: "",
    url: "",
    ...more,
  };
}

/** The verdict after these looks at one subject, at the time of the last or later. */
function verdictOf(looks: readonly Observation[], second = 0, options: Partial<typeof rules> | object = {}) {
  const track = looks.reduce<RolloutTrack | undefined>(
    (state, seen) => followRollout(state, seen),
    undefined,
  );
  const now = Math.max(start + second * 1_000, ...looks.map(({ at }) => at));
  return judgeRollout([track], { ...rules, ...options }, now);
}

const lacks = { kind: "lacks" } as const;

describe("one subject", () => {
  it.each<[string, Observation[], number, string]>([
    ["healthy once is not enough", [observation(0, {})], 0, "wait"],
    ["healthy for settle", [observation(0, {}), observation(30, {})], 0, "healthy"],
    ["healthy, and nobody answers any more", [observation(0, {})], 300, "wait"],
    [
      "healthy on the revision before",
      [0, 30, 60].map((at) => observation(at, { standing: lacks })),
      0,
      "wait",
    ],
    [
      "healthy on the revision before until the deadline",
      [0, 899].map((at) => observation(at, { standing: lacks })),
      900,
      "timeout",
    ],
    [
      "the clock starts with the revision",
      [observation(0, { standing: lacks }), observation(20, {}), observation(40, {})],
      0,
      "wait",
    ],
    [
      "a state that came and went between two looks",
      [observation(0, { mark: "a" }), observation(30, { mark: "b" })],
      0,
      "wait",
    ],
    [
      "another commit in the repository meanwhile",
      [observation(0, {}), observation(30, { revision: oid(2) })],
      0,
      "healthy",
    ],
    [
      "a passing degraded",
      [observation(0, { state: "degraded" }), observation(50, {}), observation(80, {})],
      0,
      "healthy",
    ],
    [
      "degraded for patience",
      [observation(0, { state: "degraded" }), observation(60, { state: "degraded" })],
      0,
      "degraded",
    ],
    ["degraded once, then silence", [observation(0, { state: "degraded" })], 300, "wait"],
    [
      "suspended waits",
      [observation(0, { state: "suspended" }), observation(300, { state: "suspended" })],
      0,
      "wait",
    ],
    [
      "suspended at the deadline",
      [observation(0, { state: "suspended" }), observation(899, { state: "suspended" })],
      900,
      "suspended",
    ],
    ["progressing at the deadline", [observation(899, { state: "progressing" })], 900, "timeout"],
    [
      "replaced",
      [observation(0, {}), observation(5, { standing: { kind: "superseded", by: oid(9) } })],
      0,
      "superseded",
    ],
    ["old pods beside new ones", [0, 30, 50].map((at) => observation(at, { mixed: true })), 0, "wait"],
    ["old pods that stay", [0, 30, 60].map((at) => observation(at, { mixed: true })), 0, "healthy"],
  ])("%s", (_, looks, second, kind) => {
    expect(verdictOf(looks, second).kind).toBe(kind);
  });

  it("ends early on suspended if so wished", () => {
    const looks = [observation(0, { state: "suspended" }), observation(60, { state: "suspended" })];
    expect(verdictOf(looks, 0, { onSuspended: "pass" }).kind).toBe("suspended");
    expect(verdictOf(looks, 0, { onSuspended: "fail" }).kind).toBe("suspended");
  });

  it("names the best proof, which old pods take away", () => {
    const image = { proof: "image" } as const;
    expect(verdictOf([observation(0, image), observation(30, image)])).toMatchObject({ proof: "image" });
    const mixed = [0, 60].map((at) => observation(at, { ...image, mixed: true }));
    expect(verdictOf(mixed)).toMatchObject({ kind: "healthy", proof: "revision" });
  });
});

describe("several subjects", () => {
  const healthy = [observation(0, {}), observation(60, {})].reduce<RolloutTrack | undefined>(
    followRollout,
    undefined,
  );
  const red = [observation(0, { state: "degraded" }), observation(60, { state: "degraded" })].reduce<
    RolloutTrack | undefined
  >(followRollout, undefined);
  it("must agree", () => {
    expect(judgeRollout([healthy, healthy], rules, start + 60_000).kind).toBe("healthy");
    expect(judgeRollout([healthy, red], rules, start + 60_000).kind).toBe("degraded");
    expect(judgeRollout([healthy, undefined], rules, start + 60_000).kind).toBe("wait");
    expect(judgeRollout([healthy, undefined], rules, rules.deadline)).toEqual({
      kind: "timeout",
      about: undefined,
    });
  });
  it("and one that has not answered for long does not count", () => {
    const later = [observation(300, {}), observation(360, {})].reduce<RolloutTrack | undefined>(
      followRollout,
      undefined,
    );
    expect(judgeRollout([healthy, later], rules, start + 360_000).kind).toBe("wait");
  });
});

/** The first of these values most of the time. */
const often = <T>(first: T, ...others: readonly T[]) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(first) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

/** A line of commits, each of which may set another artifact; the one that is waited for is among them. Revisions are looked at in any order. */
const history = fc.record({
  subjects: fc.constantFrom(1, 2),
  artifacts: fc.array(often(0, 1, 2), { minLength: 2, maxLength: 8 }),
  mine: fc.constantFrom(0, 0, 1, 2),
  looks: fc.array(
    fc.record({
      step: fc.constantFrom(0, 5, 15, 30, 45, 45, -20),
      subject: fc.nat(1),
      revision: fc.constantFrom(-1, 0, 0, 1, 1, 1, 2, 3, 7),
      state: often<Observation["state"]>("healthy", "progressing", "degraded", "suspended"),
      mark: often("a", "b"),
      mixed: often(false, true),
    }),
    { minLength: 8, maxLength: 40 },
  ),
  settle: fc.constantFrom(0, 1, 30, 120),
  patience: fc.constantFrom(0, 10, 60),
});

it("is never healthy on a revision that lacks the commit, whatever is seen in whatever order", () => {
  let healthy = 0;
  fc.assert(
    fc.property(history, ({ subjects, artifacts, mine: expected, looks, settle, patience }) => {
      const mine = expected % artifacts.length;
      const standing = (revision: number): Observation["standing"] => {
        if (revision < mine || revision >= artifacts.length) return { kind: "lacks" };
        const by = artifacts.findIndex((one, at) => at > mine && at <= revision && one !== artifacts[mine]);
        return by < 0 ? { kind: "holds" } : { kind: "superseded", by: oid(by) };
      };
      const limits = { ...rules, settleMs: settle * 1_000, patienceMs: patience * 1_000 };
      const tracks: (RolloutTrack | undefined)[] = Array.from({ length: subjects });
      const newest = tracks.map(() => -1);
      let at = 100;
      for (const { step, subject: chosen, revision, ...more } of looks) {
        const subject = chosen % subjects;
        at += step;
        const seen = observation(at, {
          ...more,
          state: more.state as Observation["state"],
          standing: standing(revision),
        });
        tracks[subject] = followRollout(tracks[subject], seen);
        if (tracks[subject]?.last === seen) newest[subject] = revision;
        const now = start + at * 1_000;
        const verdict = judgeRollout(tracks, limits, now);
        if (verdict.kind === "healthy") {
          healthy += 1;
          for (const revision of newest) expect(standing(revision)).toEqual({ kind: "holds" });
          for (const track of tracks) {
            expect(track?.looks).toBeGreaterThan(limits.settleMs === 0 ? 0 : 1);
            expect((track?.last.at ?? 0) - (track?.since ?? 0)).toBeGreaterThanOrEqual(limits.settleMs);
          }
        }
        if (verdict.kind === "wait") expect(verdict.next).toBeGreaterThan(now);
      }
    }),
    { numRuns: runs(2_000) },
  );
  expect(healthy).toBeGreaterThan(0);
});

it("pauses at its own pace, at most a third of what is left, and comes to an end", () => {
  expect(pauseBefore(start + 900_000, start, 10_000)).toBe(10_000);
  expect(pauseBefore(start + 9_000, start, 10_000)).toBe(3_000);
  expect(pauseBefore(start + 1_500, start, 10_000)).toBe(1_000);
  expect(pauseBefore(start + 400, start, 10_000)).toBe(400);
  expect(pauseBefore(start, start, 10_000)).toBe(1_000);
});
