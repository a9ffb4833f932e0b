import { discard } from "../http/body.ts";
import { targetOf } from "../http/session.ts";
import type { Blob } from "../read/blobs.ts";
import { readBlobSource } from "./download.ts";
import type { TransferPath } from "./source-and-destination.ts";
import { closing, type Upload } from "./upload.ts";

/** What is sent at a time, in bytes: GHCR takes no more. */
const most = 4 << 20;
/** A proxy that does not take even that much is not made for registries. nginx takes 1 MiB where nobody told it otherwise. */
const fewest = 256 << 10;

/**
 * Streams a blob into an upload in pieces (distribution-spec, "Pushing a blob in chunks"), for proxies that do not let it through at once.
 * Each piece is halved until it passes; one that fails is not sent again, as nobody can say how much of it arrived. Raises what it is
 * refused with.
 */
export async function uploadInPieces(path: TransferPath, blob: Blob, upload: Upload): Promise<"stored"> {
  const { session, to, signal } = path;
  const buffer = Buffer.allocUnsafe(Math.max(most, upload.least));
  let { location } = upload;
  let size = buffer.length;
  let held = 0;
  let offset = 0;

  /** Sends a piece from the start of the buffer, a smaller one if need be. */
  async function send(): Promise<void> {
    for (;;) {
      const length = Math.min(held, size);
      const canShrink = length > fewest && length > upload.least;
      const answer = await session.exchange(to, {
        method: "PATCH",
        to: location,
        headers: {
          "content-type": "application/octet-stream",
          "content-range": `${offset}-${offset + length - 1}`,
        },
        body: buffer.subarray(0, length),
        expect: canShrink ? [201, 202, 204, 413] : [201, 202, 204],
        tries: 1,
        signal,
      });
      discard(answer);
      if (answer.status === 413) {
        size = Math.max(length >> 1, upload.least, fewest);
        continue;
      }
      location = targetOf(to, answer.header("location") ?? location.href);
      offset += length;
      buffer.copyWithin(0, length, held);
      held -= length;
      return;
    }
  }

  for await (const piece of readBlobSource(path, blob)) {
    for (let taken = 0; taken < piece.length; ) {
      const part = piece.subarray(taken, taken + size - held);
      buffer.set(part, held);
      taken += part.length;
      held += part.length;
      if (held >= size) await send();
    }
  }
  while (held > 0) await send();
  const put = {
    method: "PUT",
    to: closing({ ...upload, location }, blob.digest),
    expect: [200, 201, 202, 204],
  } as const;
  discard(await session.exchange(to, { ...put, signal }));
  return "stored";
}
