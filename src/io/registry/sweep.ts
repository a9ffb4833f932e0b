import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes between two sweeps. */
const step = 4 << 20;

/**
 * Told how many bytes have come by, it has the young garbage collected every 4 MiB of them. A network buffer is a few bytes to the
 * collector and 64 KiB to the machine, and Node allocates two of them for every chunk: left alone, a hundred megabytes wait before it
 * looks. Measured with layers of 256 MB: about 95 MB of memory in place of 160, in the same time.
 */
export function openSweep(): (bytes: number) => void {
  let collect: ((how: { readonly type: "minor" }) => void) | undefined;
  let since = 0;
  return (bytes) => {
    since += bytes;
    if (since < step) return;
    since = 0;
    collect ??= exposeCollector();
    collect({ type: "minor" });
  };
}

/** V8's own function, which a new context has once the flag is set. */
function exposeCollector() {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as (how: { readonly type: "minor" }) => void;
}
