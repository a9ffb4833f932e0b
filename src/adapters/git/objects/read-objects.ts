import type { Socket } from "node:net";
import type { ObjectKind } from "../../../core/git/compute-object-id.ts";
import type { Oid } from "../../../core/git/oid.ts";
import type { Child } from "../../process.ts";
import type { Commands } from "../process/commands.ts";

/** An object's content as it is stored. */
export interface StoredObject {
  readonly oid: Oid;
  readonly kind: ObjectKind;
  readonly content: Buffer;
}

/** Reads objects that are here; nothing is ever fetched by it. */
export interface Objects {
  get(oid: Oid): Promise<StoredObject | undefined>;
}

/**
 * One `git cat-file --batch` for as long as the repository is used, started at the first question. It keeps nothing alive: the
 * event loop waits for it only while a question is open. `held`: what is in memory too, and all that is here as long as git was not used.
 */
export function readObjects(git: Commands, held?: ReadonlyMap<Oid, StoredObject>): Objects {
  let session: Promise<Session> | undefined;
  let over = true;
  return {
    async get(oid) {
      const here = held?.get(oid);
      if (here !== undefined || (held !== undefined && !git.isUsed)) return here;
      if (session === undefined || over) {
        over = false;
        session = git.start(["cat-file", "--batch"]).then((child) =>
          converse(child, () => {
            over = true;
          }),
        );
      }
      return (await session).ask(oid);
    },
  };
}

interface Session {
  ask(oid: Oid): Promise<StoredObject | undefined>;
}

interface Question {
  readonly answer: (found: StoredObject | undefined) => void;
  readonly fail: (cause: Error) => void;
}

function converse(child: Child, ended: () => void): Session {
  const open: Question[] = [];
  let complaint = "";
  const feed = readAnswers((found) => {
    open.shift()?.answer(found);
    if (open.length === 0) hold(child, false);
  });
  const fail = (cause: Error) => {
    ended();
    for (const question of open.splice(0)) question.fail(cause);
  };
  child.stdout.on("data", feed);
  child.stderr.on("data", (chunk: Buffer) => {
    complaint = `${complaint}${chunk.toString()}`.slice(-2_000);
  });
  child.once("error", fail);
  child.once("close", () => fail(new Error(`git cat-file ended: ${complaint.trim()}`)));
  hold(child, false);
  return {
    ask: (oid) =>
      new Promise((answer, fail) => {
        open.push({ answer, fail });
        hold(child, true);
        // Questions of one turn reach git together: each write wakes it.
        if (child.stdin.writableCorked === 0) {
          child.stdin.cork();
          process.nextTick(() => child.stdin.uncork());
        }
        child.stdin.write(`${oid}\n`);
      }),
  };
}

/** Whether the event loop waits for the child. */
function hold(child: Child, on: boolean): void {
  const handles = [child, ...child.stdio] as unknown as readonly (Socket | null)[];
  for (const handle of handles) {
    if (on) handle?.ref();
    else handle?.unref();
  }
}

/** Takes the output of `cat-file --batch` apart: `<oid> <kind> <size>`, LF, content, LF; or `<oid> missing`, LF. */
function readAnswers(found: (object: StoredObject | undefined) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = [];
  let held = 0;
  let needed = 0;
  return (chunk) => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < needed) return;
    let bytes = Buffer.concat(chunks);
    for (;;) {
      const line = bytes.indexOf(0x0a);
      if (line < 0) break;
      const [oid, kind, size] = bytes.toString("latin1", 0, line).split(" ");
      const end = kind === "missing" ? line : line + 1 + Number(size);
      needed = end + 1;
      if (bytes.length < needed) break;
      found(
        kind === "missing"
          ? undefined
          : {
              oid: oid as Oid,
              kind: kind as StoredObject["kind"],
              content: Buffer.from(bytes.subarray(line + 1, end)),
            },
      );
      bytes = bytes.subarray(needed);
      needed = 0;
    }
    chunks = [bytes];
    held = bytes.length;
  };
}
