import fc from "fast-check";
import { expect, test } from "vitest";
import { type ParsedLogEntry, parseLog } from "../../../../src/adapters/git/protocol/log-output.ts";

const oid = (digit: string) => digit.repeat(40);

function print(commits: readonly { id: string; message: string; files: readonly string[] }[]): Buffer {
  const parts = commits.map(({ id, message, files }) => {
    const head = [id, oid("a"), `${oid("b")} ${oid("c")}`, "A", "a@x", "1", "C", "c@x", "2", message].join(
      "\0",
    );
    const raw = files.map((file) => `:100644 100644 1111 2222 M\0${file}\0`).join("");
    return `${head}\0${files.length > 0 ? "\n" : ""}${raw}`;
  });
  return Buffer.from(parts.join(""));
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAll(bytes: Buffer, size: number): Promise<readonly ParsedLogEntry[]> {
  const read: ParsedLogEntry[] = [];
  for await (const entry of parseLog(inPieces(bytes, size))) read.push(entry);
  return read;
}

test("a commit with everything it says", async () => {
  const printed = print([{ id: oid("1"), message: "feat: x\n\nbody\n", files: ["a", "b\nc"] }]);
  expect(await readAll(printed, 1_000)).toEqual([
    {
      commit: {
        oid: oid("1"),
        tree: oid("a"),
        parents: [oid("b"), oid("c")],
        author: { name: "A", email: "a@x", time: 1 },
        committer: { name: "C", email: "c@x", time: 2 },
        message: "feat: x\n\nbody\n",
      },
      files: ["a", "b\nc"],
      contents: [],
    },
  ]);
});

test("however the output is cut into pieces, and whatever messages and paths look like", async () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom(":100644 100644 1 2 M", oid("f"), "\n:x", "", "ä ö", "--- a"),
  );
  const harmless = text.map((one) => one.replaceAll("\0", ""));
  const commit = fc.record({
    id: fc.constantFrom(oid("1"), oid("2")),
    message: harmless,
    files: fc.array(harmless.filter((one) => one !== "")),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(commit), fc.integer({ min: 1, max: 40 }), async (commits, size) => {
      const read = await readAll(print(commits), size);
      expect(
        read.map((one) => ({ id: one.commit.oid, message: one.commit.message, files: one.files })),
      ).toEqual(commits);
    }),
  );
});
