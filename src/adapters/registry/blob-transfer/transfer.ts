import { formatReference } from "../../../core/image/registry-repository.ts";
import { problem, problemsIn } from "../../../core/problem/problem.ts";
import { discard } from "../http/body.ts";
import { backoff } from "../http/retry.ts";
import { type Blob, hasBlob } from "../read/blobs.ts";
import { uploadInPieces } from "./chunked-upload.ts";
import { readBlobSource } from "./download.ts";
import type { TransferPath } from "./source-and-destination.ts";
import { abandon, closing, openUpload, type Upload, uploadIn, uploadsOf } from "./upload.ts";

/** Uploads of one blob, the first included. */
const tries = 4;
/** Up to here a blob's requests take longer than its bytes; in bytes. */
const smallBlob = 4 << 20;

/** How a blob came to be where it is wanted. */
export type BlobOutcome = "mounted" | "present" | "transferred";

/**
 * Has the registry take the blob over from another of its repositories. Where it will not, the blob is transferred if it is not there
 * already, into the upload that the registry opened instead if it did.
 */
export async function mount(path: TransferPath, blob: Blob): Promise<BlobOutcome> {
  const { session, from, to, signal } = path;
  const query = new URLSearchParams({ mount: blob.digest, from: from.repo.path });
  const answer = await session.exchange(to, {
    method: "POST",
    to: `${uploadsOf(to)}?${query}`,
    expect: [201, 202, 400, 403, 404, 405, 422],
    signal,
  });
  discard(answer);
  if (answer.status === 201) return "mounted";
  return await transferBlob(path, blob, answer.status === 202 ? uploadIn(to, answer) : undefined);
}

/** Transfers the blob unless it is there. */
export async function transferBlob(path: TransferPath, blob: Blob, opened?: Upload): Promise<BlobOutcome> {
  if (await hasBlob(path.session, path.to, blob.digest)) {
    if (opened !== undefined) await abandon(path.session, path.to, opened);
    return "present";
  }
  await transfer(path, blob, opened);
  return "transferred";
}

/**
 * Streams the blob into an upload (`opened`, or a new one): POST, then one PUT with its exact length. A broken upload is begun anew, one that is
 * too large for a proxy in between goes in pieces.
 */
async function transfer(path: TransferPath, blob: Blob, opened?: Upload): Promise<void> {
  const { session, to } = path;
  const isLarge = blob.size > smallBlob;
  await session.transfers[isLarge ? "large" : "small"].through(async () => {
    let send: typeof put = put;
    for (let attempt = 1, upload = opened; ; ) {
      upload ??= await openUpload(path);
      try {
        if ((await send(path, blob, upload)) === "stored") return;
        await abandon(session, to, upload);
        send = uploadInPieces;
      } catch (fault) {
        await abandon(session, to, upload);
        const codes = problemsIn(fault)?.map((one) => one.code) ?? [];
        const isBroken = codes.some((code) => code === "REGISTRY_UNREACHABLE" || code === "REGISTRY_FAILING");
        if (attempt >= tries || !isBroken) throw fault;
        await session.clock.sleep(backoff(attempt, session.clock));
        if (session.deadline.left() <= 0) throw fault;
        attempt += 1;
      }
      upload = undefined;
    }
  });
}

async function put(path: TransferPath, blob: Blob, upload: Upload): Promise<"stored" | "too large"> {
  const { session, to, signal } = path;
  const answer = await session.exchange(to, {
    method: "PUT",
    to: closing(upload, blob.digest),
    headers: { "content-type": "application/octet-stream", "content-length": String(blob.size) },
    body: blob.size === 0 ? new Uint8Array() : () => readBlobSource(path, blob),
    expect: blob.size === 0 ? [200, 201, 202, 204] : [200, 201, 202, 204, 413],
    signal,
  });
  discard(answer);
  if (answer.status === 413) return "too large";
  const stored = answer.header("docker-content-digest");
  if (stored === undefined || stored === blob.digest) return "stored";
  throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(to.repo, blob.digest), actual: stored });
}
