import { setFlagsFromString } from "node:v8";

/**
 * Has the garbage collector look at young things often. A network buffer is a few bytes to it and 64 KiB to the machine, and Node allocates
 * two of them for every chunk: left alone, a hundred megabytes wait before it looks. Measured with layers of 256 MB: 90 MB in place of 140,
 * in the same time. For the whole process, from the first large layer on.
 */
export function saveMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--max-semi-space-size=1");
}
