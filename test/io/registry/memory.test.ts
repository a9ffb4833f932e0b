import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** The young generation of a process that made much garbage, in bytes. */
function youngOf(saves: boolean): number {
  const memory = new URL("../../../src/io/registry/memory.ts", import.meta.url).href;
  const script = `
    const { saveMemory } = await import(${JSON.stringify(memory)});
    if (${saves}) saveMemory();
    const kept = [];
    for (let at = 0; at < 3_000_000; at += 1) {
      kept[at % 50_000] = { at };
    }
    const { getHeapSpaceStatistics } = await import("node:v8");
    console.log(getHeapSpaceStatistics().find((one) => one.space_name === "new_space").space_size);
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return Number(stdout);
}

test("the young generation stays small", () => {
  expect(youngOf(true)).toBeLessThan(youngOf(false));
});
