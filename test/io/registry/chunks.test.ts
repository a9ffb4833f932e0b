import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { chunksOf } from "../../../src/io/registry/chunks.ts";

async function collect(stream: Readable, most = Number.POSITIVE_INFINITY) {
  const chunks: string[] = [];
  for await (const chunk of chunksOf(stream)) {
    chunks.push(chunk.toString());
    if (chunks.length >= most) break;
  }
  return chunks;
}

test("chunks come as they were written, never joined", async () => {
  const stream = new PassThrough();
  for (const chunk of ["a", "bc", "d"]) stream.write(chunk);
  stream.end();
  expect(await collect(stream)).toEqual(["a", "bc", "d"]);
});

test("no more is read than is taken", async () => {
  let read = 0;
  const stream = new Readable({
    highWaterMark: 1,
    read() {
      read += 1;
      this.push(read > 1000 ? null : Buffer.from("x"));
    },
  });
  expect(await collect(stream, 3)).toHaveLength(3);
  expect(read).toBeLessThan(20);
  expect(stream.destroyed).toBe(true);
});

test("a failure is raised, after what came before it", async () => {
  const stream = new PassThrough();
  stream.write("a");
  const chunks = chunksOf(stream);
  expect((await chunks.next()).value?.toString()).toBe("a");
  stream.destroy(new Error("broken"));
  await expect(chunks.next()).rejects.toThrow("broken");
});

test("an end without an end is a failure", async () => {
  const stream = new PassThrough();
  const chunks = collect(stream);
  stream.destroy();
  await expect(chunks).rejects.toThrow("closed");
});
