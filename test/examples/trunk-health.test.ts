import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples } from "../support/examples.ts";
import { addPull, addRun } from "../support/github/activity.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: false });
});
afterAll(() => fixture.close());

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

test("trunk-health: a report with a page every week, and one issue while a limit is exceeded", async () => {
  const { monorepo } = fixture;
  for (let at = 0; at < 5; at++) addPull(monorepo, { created: hoursAgo(90), merged: hoursAgo(10 + at) });
  addRun(monorepo, { created: hoursAgo(9), updated: hoursAgo(8), conclusion: "failure" });
  const run = async () => {
    const ran = await fixture.run("trunk-health", { run: { eventName: "schedule", event: {} } });
    expect(ran.conclusion, ran.jobs.map(({ steps }) => steps.map(({ log }) => log)).join("\n")).toBe(
      "success",
    );
    return ran.jobs[0]?.steps.find(({ outputs }) => outputs.over !== undefined);
  };
  const measured = await run();
  expect(measured?.outputs.outcome).toBe("over");
  expect(JSON.parse(measured?.outputs.over ?? "").map(({ limit }: { limit: string }) => limit)).toEqual([
    "red",
    "branch-age",
    "time-to-merge",
  ]);
  const page = await readFile(measured?.outputs.page ?? "", "utf8");
  expect(page).toContain("since <time datetime=");
  expect(monorepo.issues).toMatchObject([{ state: "open", labels: ["trunk-health"] }]);

  addRun(monorepo, { created: hoursAgo(7.5), updated: hoursAgo(7.4), conclusion: "success" });
  for (let at = 0; at < 20; at++) addPull(monorepo, { created: hoursAgo(3), merged: hoursAgo(2) });
  expect((await run())?.outputs.outcome).toBe("ok");
  expect(monorepo.issues).toMatchObject([{ state: "closed" }]);
});
