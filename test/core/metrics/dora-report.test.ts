import { expect, test } from "vitest";
import { type DeploymentEvent, measureDelivery } from "../../../src/core/metrics/dora.ts";
import { deliveryHead, deliveryJson, deliveryRow } from "../../../src/core/metrics/dora-report.ts";

const hour = 3_600_000;
const window = { since: 0, until: 10 * 24 * hour };

/** A deployment each day; of the commits of the day before. */
const daily = Array.from({ length: 5 }, (_, at): DeploymentEvent => {
  const time = (at + 1) * 24 * hour;
  const [artifact, before] = [`v${at + 1}`, `v${at}`];
  return {
    ...{ service: "orders", time, kind: "forward", artifact, before },
    ...{ hotfix: false, commits: [time - 2 * hour] },
  };
});
const back: DeploymentEvent = {
  ...{ service: "orders", time: 5 * 24 * hour + hour / 2, kind: "back", artifact: "v4", before: "v5" },
  ...{ hotfix: false, commits: [] },
};

test("each metric has a column, with its n where it is a median", () => {
  const row = deliveryRow("production", measureDelivery([...daily, back], window));
  expect(Object.fromEntries(deliveryHead.map((name, at) => [name, row[at]]))).toEqual({
    Environment: "production",
    Deployments: "5",
    Frequency: "0.5 a day",
    "Lead time": "2 hours (n = 5)",
    "Change fail rate": "20 %",
    "Recovery time": "30 minutes (n = 1)",
    "Rework rate": "17 %",
  });
});

test("what would say nothing is a dash", () => {
  expect(deliveryRow("dev", measureDelivery([], window))).toEqual(["dev", "0", "–", "–", "–", "–", "–"]);
});

test("programs get null for what would say nothing, and why, under the same name", () => {
  const json = deliveryJson(measureDelivery(daily, window));
  expect(json).toMatchObject({ deployments: 5, "lead-time": 7_200, "recovery-time": null, failed: 0 });
  expect(json.reasons).toEqual({ "recovery-time": "No deployment had to be recovered from." });
});
