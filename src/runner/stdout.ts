import { writeSync } from "node:fs";

/**
 * Writes a text to standard output, all of it, before it returns. `process.stdout` does the same but on Windows, and costs a tenth of the
 * start of a step before its first line; so it is left to what only it can do, and for good then, to keep the order.
 */
export function createStdout(): (text: string) => void {
  let direct = process.platform !== "win32";
  return (text) => {
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (direct && written < bytes.length) written += writeSync(1, bytes, written);
    } catch {
      // A pipe that is full and does not wait, or that nobody reads any more.
      direct = false;
    }
    if (!direct) process.stdout.write(bytes.subarray(written));
  };
}
