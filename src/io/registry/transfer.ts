import type { Digest } from "../../domain/digest.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem, problemsIn } from "../../domain/problem.ts";
import { hasBlob } from "./blobs.ts";
import { discard } from "./body.ts";
import type { Lane } from "./lane.ts";
import { backoff } from "./persist.ts";
import { targetOf } from "./session.ts";
import type { Site } from "./site.ts";
import { readSource } from "./source.ts";
import type { Answer } from "./wire.ts";

export interface Blob {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
}

/** Uploads of one blob, the first included. */
const tries = 4;
/** Up to here a blob's requests take longer than its bytes; in bytes. */
const smallBlob = 4 << 20;

/** How a blob came to be where it is wanted. */
export type Came = "mounted" | "present" | "transferred";

/**
 * Has the registry take the blob over from another of its repositories. Where it will not, the blob is transferred if it is not there
 * already, into the upload that the registry opened instead if it did.
 */
export async function mount(lane: Lane, blob: Blob): Promise<Came> {
  const { session, from, to, signal } = lane;
  const query = new URLSearchParams({ mount: blob.digest, from: from.repo.path });
  const answer = await session.exchange(to, {
    method: "POST",
    to: `${uploadsOf(to)}?${query}`,
    expect: [201, 202, 400, 403, 404, 405, 422],
    signal,
  });
  discard(answer);
  if (answer.status === 201) return "mounted";
  return await bring(lane, blob, answer.status === 202 ? answer : undefined);
}

/** Transfers the blob unless it is there. */
export async function bring(lane: Lane, blob: Blob, opened?: Answer): Promise<Came> {
  if (await hasBlob(lane.session, lane.to, blob.digest)) return "present";
  await transfer(lane, blob, opened);
  return "transferred";
}

/** Streams the blob into an upload (`opened`, or a new one): POST, then one PUT with its exact length. A broken upload is begun anew. */
async function transfer(lane: Lane, blob: Blob, opened?: Answer): Promise<void> {
  const { session, to } = lane;
  const isLarge = blob.size > smallBlob;
  await session.transfers[isLarge ? "large" : "small"].through(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const upload = attempt === 1 && opened !== undefined ? opened : await openUpload(lane);
      try {
        await put(lane, blob, closing(to, upload, blob.digest));
        return;
      } catch (fault) {
        const codes = problemsIn(fault)?.map((one) => one.code) ?? [];
        const isBroken = codes.some((code) => code === "REGISTRY_UNREACHABLE" || code === "REGISTRY_FAILING");
        if (attempt >= tries || !isBroken) throw fault;
        await session.clock.sleep(backoff(attempt, session.clock));
      }
    }
  });
}

async function openUpload({ session, to, signal }: Lane): Promise<Answer> {
  const answer = await session.exchange(to, { method: "POST", to: uploadsOf(to), expect: [202], signal });
  discard(answer);
  return answer;
}

/** Where the upload's only PUT goes: its Location as it is, with the digest appended. */
function closing(to: Site, upload: Answer, digest: Digest): URL {
  const location = upload.header("location");
  if (location === undefined) {
    const url = to.origin + uploadsOf(to);
    throw problem("REGISTRY_NOT_A_REGISTRY", { url, answer: "an upload without a Location" });
  }
  const url = targetOf(to, location);
  url.search = `${url.search}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
  return url;
}

async function put(lane: Lane, blob: Blob, url: URL): Promise<void> {
  const { session, to, signal } = lane;
  const answer = await session.exchange(to, {
    method: "PUT",
    to: url,
    headers: { "content-type": "application/octet-stream", "content-length": String(blob.size) },
    body: blob.size === 0 ? new Uint8Array() : () => readSource(lane, blob),
    expect: [200, 201, 202, 204],
    signal,
  });
  discard(answer);
  const stored = answer.header("docker-content-digest");
  if (stored === undefined || stored === blob.digest) return;
  throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(to.repo, blob.digest), actual: stored });
}

function uploadsOf(site: Site): string {
  return `/v2/${site.repo.path}/blobs/uploads/`;
}
