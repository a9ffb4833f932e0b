import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { algorithmOf, type Digest } from "../../domain/digest.ts";
import { formatReference, formatRepo } from "../../domain/oci/repo.ts";
import { problem, problemsIn } from "../../domain/problem.ts";
import { blobPath } from "./blobs.ts";
import { discard } from "./body.ts";
import { finish } from "./hash.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/** How often one blob's download is taken up again where it broke off, without a byte in between. */
const resumes = 5;

/**
 * A blob as a stream that is hashed on its way, in constant memory. A connection that breaks or falls silent is taken up again with a Range
 * request. The stream's last piece is given only after size and digest are right; else it fails with IMAGE_DIGEST_MISMATCH, or
 * IMAGE_INCOMPLETE where the blob is gone.
 */
export function openSource(
  session: Session,
  site: Site,
  blob: { readonly digest: Digest; readonly size: number },
): Readable {
  return Readable.from(pieces(session, site, blob), { objectMode: false });
}

async function* pieces(session: Session, site: Site, { digest, size }: { digest: Digest; size: number }) {
  const algorithm = algorithmOf(digest);
  const hash = createHash(algorithm);
  const image = formatReference(site.repo, digest);
  let offset = 0;
  let held: Buffer | undefined;
  for (let broken = 0; offset < size; ) {
    const before = offset;
    try {
      for await (const chunk of await read(session, site, digest, offset)) {
        hash.update(chunk);
        offset += chunk.length;
        if (offset > size)
          throw problem("IMAGE_DIGEST_MISMATCH", { image, actual: `more than ${size} bytes` });
        if (held !== undefined) yield held;
        held = chunk;
      }
    } catch (fault) {
      if (problemsIn(fault) !== undefined) throw fault;
    }
    broken = offset > before ? 0 : broken + 1;
    if (offset < size && broken > resumes) {
      throw problem("REGISTRY_UNREACHABLE", {
        host: site.repo.host,
        fault: `the download of ${digest} broke off at byte ${offset} of ${size}`,
      });
    }
  }
  const actual = finish(hash.digest("hex"), algorithm);
  if (actual !== digest) throw problem("IMAGE_DIGEST_MISMATCH", { image, actual });
  if (held !== undefined) yield held;
}

/** The bytes from `offset` on. */
async function read(
  session: Session,
  site: Site,
  digest: Digest,
  offset: number,
): Promise<AsyncIterable<Buffer>> {
  const answer = await session.exchange(site, {
    method: "GET",
    to: blobPath(site, digest),
    headers: offset > 0 ? { range: `bytes=${offset}-` } : {},
    expect: [200, 206, 404],
  });
  if (answer.status === 404) {
    discard(answer);
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(site.repo), missing: digest });
  }
  const starts =
    answer.status === 200 ? 0 : Number(/^bytes (\d+)-/.exec(answer.header("content-range") ?? "")?.[1]);
  return starts === offset ? answer.body : skip(answer.body, offset - starts);
}

/** For registries that do not know Range: the part that we have already, again. */
async function* skip(body: AsyncIterable<Buffer>, count: number) {
  let left = count;
  for await (const chunk of body) {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}
