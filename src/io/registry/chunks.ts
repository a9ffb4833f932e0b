import type { Readable } from "node:stream";

/**
 * A stream's chunks as the connection brings them, one at a time. (Node's own iteration joins waiting chunks into a new one, so nobody
 * could say when the memory of the old ones is free.) Raises what the stream fails with, and for one that ends too early. Left early,
 * the stream is destroyed.
 */
export async function* chunksOf(stream: Readable): AsyncGenerator<Buffer> {
  const waiting: Buffer[] = [];
  let fault: Error | undefined;
  let hasEnded = false;
  let wake = () => {};
  stream.on("data", (chunk: Buffer) => {
    waiting.push(chunk);
    stream.pause();
    wake();
  });
  stream.on("error", (thrown) => {
    fault = thrown;
    wake();
  });
  stream.on("end", () => {
    hasEnded = true;
    wake();
  });
  stream.on("close", () => {
    fault ??= new Error("the connection was closed");
    wake();
  });
  try {
    for (;;) {
      const chunk = waiting.shift();
      if (chunk !== undefined) yield chunk;
      else if (hasEnded) return;
      else if (fault !== undefined) throw fault;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
          stream.resume();
        });
      }
    }
  } finally {
    if (!hasEnded) stream.destroy();
  }
}
