import { expect, test } from "vitest";
import { openProgress } from "../../../../src/adapters/registry/copy/progress.ts";
import { testClock } from "../../../support/registry/clock.ts";

test("a line every ten seconds, none before", async () => {
  const clock = testClock();
  const lines: string[] = [];
  const log = { info: (line: string) => lines.push(line), debug: () => undefined };
  const progress = openProgress(clock, log, { name: "a to b", blobs: 3, bytes: 5_000_000 });
  progress.moved(1_000_000);
  progress.finished();
  expect(lines).toEqual([]);
  await clock.sleep(10_000);
  progress.moved(500_000);
  progress.moved(500_000);
  expect(lines).toEqual(["a to b: 1 of 3 blobs are there, 1.5 MB of at most 5.0 MB copied"]);
  await clock.sleep(10_000);
  progress.finished();
  expect(lines[1]).toBe("a to b: 2 of 3 blobs are there, 2.0 MB of at most 5.0 MB copied");
});
