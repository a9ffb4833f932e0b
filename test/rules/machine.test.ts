import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Programs that CI insists on (.ci/run says which): elsewhere tests fall back to what a machine has. */
const insisted = (process.env.TRUNKLINE_INSIST ?? "").split(",").filter(Boolean);

test("CI has the real parts that it insists on", () => {
  const missing = insisted.filter((name) => spawnSync(name, ["--help"]).error !== undefined);
  expect(missing).toEqual([]);
});
