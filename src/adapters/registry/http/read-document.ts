import { problem, problemsIn } from "../../../core/problem/problem.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import { collect } from "./body.ts";
import type { Answer } from "./connection.ts";
import { backoff } from "./retry.ts";

/** Askings for one document, the first included. */
const tries = 4;

/** An answer, and all of its body if it is a 200. The body of any other is still to be read or discarded. */
export interface Document {
  readonly answer: Answer;
  readonly bytes: Buffer;
}

/**
 * Asks until an answer has come whole: its connection may break, or fall silent, in the middle. Raises REGISTRY_TOO_LARGE beyond `limit`
 * bytes, REGISTRY_UNREACHABLE where none ever comes whole, and what `ask` does. `request` is how people know it.
 */
export async function readDocument(
  clock: Clock,
  ask: () => Promise<Answer>,
  { limit, host, request }: { readonly limit: number; readonly host: string; readonly request: string },
): Promise<Document> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (answer.status !== 200) return { answer, bytes: Buffer.alloc(0) };
    try {
      return { answer, bytes: await collect(answer, limit, host, request) };
    } catch (cause) {
      if (problemsIn(cause) !== undefined) throw cause;
      if (attempt >= tries) {
        throw problem(
          "REGISTRY_UNREACHABLE",
          { host, fault: `its answer to ${request} breaks off` },
          { cause },
        );
      }
      await clock.sleep(backoff(attempt, clock));
    }
  }
}
