import { expect, test } from "vitest";
import { openSweep } from "../../../../src/adapters/registry/blob-transfer/collect-garbage.ts";

test("buffers that nobody holds are freed while more come by", () => {
  const sweep = openSweep();
  const size = 64 << 10;
  let most = 0;
  for (let at = 0; at < 4000; at += 1) {
    sweep(new Uint8Array(size).length);
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }
  expect(most).toBeLessThan(1000 * size);
});
