import { expect, it } from "vitest";
import { overlayCommits } from "../../src/operations/overlay-history.ts";
import type { Tip, TipCommit } from "../../src/ports/delivery.ts";
import { oidOf } from "../support/promotions.ts";

const nobody = { name: "", email: "", time: 0 };

/** A tip whose file changed `count` times; what was asked for is kept. */
function tipWith(count: number): Pick<Tip, "history"> & { readonly requests: number[] } {
  const requests: number[] = [];
  const commits = Array.from(
    { length: count },
    (_, time): TipCommit => ({
      oid: oidOf("a"),
      message: "",
      time,
      parents: [],
      author: nobody,
      committer: nobody,
      files: [],
      changes: async () => [],
      read: async () => undefined,
    }),
  );
  return {
    requests,
    history: async (_, most) => {
      requests.push(most);
      return commits.slice(0, most);
    },
  };
}

it.each([
  [3, 100, 3, [4]],
  [4, 100, 4, [4, 32]],
  [50, 2, 2, [4]],
  [50, 100, 50, [4, 32, 256]],
  [900, 1_000, 900, [4, 32, 256, 1_536]],
  [2_000, 2_000, 1_536, [4, 32, 256, 1_536]],
])("of %i changes, %i wanted, reads %i and asks for no more than it must", async (count, expected, read, requests) => {
  const tip = tipWith(count);
  const times: number[] = [];
  for await (const { time } of overlayCommits(tip, "f")) {
    times.push(time);
    if (times.length === expected) break;
  }
  expect(times).toEqual(Array.from({ length: read }, (_, time) => time));
  expect(tip.requests).toEqual(requests);
});
