import type { Digest } from "../../domain/digest.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem, problemsIn } from "../../domain/problem.ts";
import { discard } from "./body.ts";
import { backoff } from "./persist.ts";
import { type Session, targetOf } from "./session.ts";
import type { Site } from "./site.ts";
import { openSource } from "./source.ts";
import type { Answer } from "./wire.ts";

export interface Blob {
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
}

/** How a blob came to where it is wanted. */
export type Moved = "mounted" | "transferred";

/** Uploads of one blob, the first included. */
const tries = 3;

/** Has the registry take the blob over from another of its repositories; else the upload that it opened instead. */
export async function mount(session: Session, from: Site, to: Site, blob: Blob): Promise<Moved> {
  const query = new URLSearchParams({ mount: blob.digest, from: from.repo.path });
  const answer = await session.exchange(to, {
    method: "POST",
    to: `${uploadsOf(to)}?${query}`,
    expect: [201, 202, 400, 403, 404, 405, 422],
  });
  discard(answer);
  if (answer.status === 201) return "mounted";
  // The upload that a 202 opened is used; a registry that chokes on a mount is asked for a plain upload.
  await transfer(session, from, to, blob, answer.status === 202 ? answer : undefined);
  return "transferred";
}

/** Streams the blob from one repository into an upload at the other: POST, then one PUT with its exact length. */
export async function transfer(
  session: Session,
  from: Site,
  to: Site,
  blob: Blob,
  opened?: Answer,
): Promise<void> {
  for (let attempt = 1, upload = opened; ; attempt += 1, upload = undefined) {
    const answer = upload ?? (await openUpload(session, to));
    const location = answer.header("location");
    if (location === undefined) {
      throw problem("REGISTRY_NOT_A_REGISTRY", {
        url: to.origin + uploadsOf(to),
        answer: "an upload without a Location",
      });
    }
    const url = targetOf(to, location);
    url.search = `${url.search}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(blob.digest)}`;
    try {
      await put(session, from, to, blob, url);
      return;
    } catch (fault) {
      // A broken upload is begun anew; what the registry or the source refuses stays refused.
      const codes = problemsIn(fault)?.map((one) => one.code) ?? [];
      const isBroken = codes.some((code) => code === "REGISTRY_UNREACHABLE" || code === "REGISTRY_FAILING");
      if (attempt >= tries || !isBroken) throw fault;
      await session.clock.sleep(backoff(attempt, session.clock));
    }
  }
}

async function openUpload(session: Session, to: Site): Promise<Answer> {
  const answer = await session.exchange(to, { method: "POST", to: uploadsOf(to), expect: [202] });
  discard(answer);
  return answer;
}

async function put(session: Session, from: Site, to: Site, blob: Blob, url: URL): Promise<void> {
  let broken: unknown;
  const body = () => {
    const source = openSource(session, from, blob);
    source.on("error", (fault) => {
      broken = fault;
    });
    return source;
  };
  const answer = await session
    .exchange(to, {
      method: "PUT",
      to: url,
      headers: { "content-type": "application/octet-stream", "content-length": String(blob.size) },
      body: blob.size === 0 ? new Uint8Array() : body,
      expect: [200, 201, 202, 204],
      silenceMs: 300_000,
    })
    .catch((fault: unknown) => {
      // The source's own Problem says more than the upload that it broke.
      throw problemsIn(broken) === undefined ? fault : broken;
    });
  discard(answer);
  const stored = answer.header("docker-content-digest");
  if (stored === undefined || stored === blob.digest) return;
  throw problem("IMAGE_DIGEST_MISMATCH", { image: formatReference(to.repo, blob.digest), actual: stored });
}

function uploadsOf(site: Site): string {
  return `/v2/${site.repo.path}/blobs/uploads/`;
}
