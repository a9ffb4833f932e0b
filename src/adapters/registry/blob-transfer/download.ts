import { createHash } from "node:crypto";
import { algorithmOf, type Digest } from "../../../core/image/digest.ts";
import { formatReference, formatRepo } from "../../../core/image/registry-repository.ts";
import { problem, problemsIn } from "../../../core/problem/problem.ts";
import { discard } from "../http/body.ts";
import { blobPath } from "../read/blobs.ts";
import { finish } from "../read/compute-digest.ts";
import type { TransferPath } from "./source-and-destination.ts";

/** How often a download is taken up again in a row without having brought a byte. */
const resumes = 5;

/**
 * A blob of the source, piece by piece and hashed on its way, in constant memory. A connection that breaks or falls silent is taken up
 * again with a Range request. The last piece is given only after size and digest are right; else IMAGE_DIGEST_MISMATCH is raised, or
 * IMAGE_INCOMPLETE where the blob is gone.
 */
export async function* readBlobSource(
  path: TransferPath,
  { digest, size }: { readonly digest: Digest; readonly size: number },
): AsyncGenerator<Uint8Array> {
  const algorithm = algorithmOf(digest);
  const hash = createHash(algorithm);
  const { repo } = path.from;
  const image = formatReference(repo, digest);
  let offset = 0;
  let held: Buffer | undefined;
  for (let broken = 0; offset < size; ) {
    const before = offset;
    let cause: unknown;
    try {
      for await (const chunk of await read(path, digest, offset)) {
        hash.update(chunk);
        offset += chunk.length;
        path.moved(chunk.length);
        if (offset > size)
          throw problem("IMAGE_DIGEST_MISMATCH", { image, actual: `more than ${size} bytes` });
        if (held !== undefined) yield held;
        held = chunk;
      }
    } catch (fault) {
      if (problemsIn(fault) !== undefined || path.signal.aborted) throw fault;
      cause = fault;
    }
    broken = offset > before ? 0 : broken + 1;
    if (offset < size && broken > resumes) {
      const fault = `the download of ${digest} broke off at byte ${offset} of ${size}`;
      throw problem("REGISTRY_UNREACHABLE", { host: repo.host, fault }, { cause });
    }
  }
  const actual = finish(hash.digest("hex"), algorithm);
  if (actual !== digest) throw problem("IMAGE_DIGEST_MISMATCH", { image, actual });
  if (held !== undefined) yield held;
}

/** The bytes from `offset` on. */
async function read(path: TransferPath, digest: Digest, offset: number): Promise<AsyncIterable<Buffer>> {
  const { session, from, signal } = path;
  const answer = await session.exchange(from, {
    method: "GET",
    to: blobPath(from, digest),
    headers: offset > 0 ? { range: `bytes=${offset}-` } : {},
    expect: [200, 206, 404],
    signal,
  });
  if (answer.status === 404) {
    discard(answer);
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(from.repo), missing: digest });
  }
  const range = /^bytes (\d+)-/.exec(answer.header("content-range") ?? "")?.[1];
  const start = answer.status === 200 ? 0 : Number(range);
  if (start === offset) return answer.body;
  if (start < offset) return skip(answer.body, offset - start);
  answer.body.destroy();
  throw new Error(`asked for bytes from ${offset}, given ${range}`);
}

/** For registries that do not know Range: what we have already comes again, and is left out. */
async function* skip(body: AsyncIterable<Buffer>, count: number) {
  let left = count;
  for await (const chunk of body) {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}
