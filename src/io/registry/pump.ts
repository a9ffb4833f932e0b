import type { ClientRequest } from "node:http";

/**
 * Sends the pieces as the body of a request, each after the one before has left, so that memory stays the same whatever their number. The
 * pieces are read to their end or left as soon as the request is answered or over. A failure of theirs is the request's.
 */
export async function pump(pieces: AsyncIterable<Uint8Array>, request: ClientRequest): Promise<void> {
  let isOver = false;
  let wake = () => {};
  const end = () => {
    isOver = true;
    wake();
  };
  request.once("close", end);
  request.once("response", (answer) => {
    end();
    // What was not sent yet never will be, so the connection is of no further use.
    answer.once("end", () => request.writableFinished || request.destroy());
  });
  try {
    for await (const piece of pieces) {
      if (isOver) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        request.write(piece, () => resolve());
      });
      if (isOver) return;
    }
    request.end();
  } catch (fault) {
    request.destroy(fault instanceof Error ? fault : new Error(String(fault)));
  }
}
