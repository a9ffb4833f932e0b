import type { Artifact, CopyWishes, Weighed } from "../../contract/registry.ts";
import type { Log } from "../../contract/world.ts";
import type { Descriptor } from "../../domain/oci/descriptor.ts";
import { formatRepo } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { hasBlob } from "./blobs.ts";
import { findDue } from "./due.ts";
import { openRoute, type Places } from "./route.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/**
 * What a copy would do, nothing written. Raises what the copy would raise for a tag that is taken and for an artifact that is not all
 * there.
 */
export async function weigh(
  session: Session,
  log: Log,
  places: Places,
  artifact: Artifact,
  wishes: CopyWishes,
): Promise<Weighed> {
  const route = await openRoute(session, log, places);
  const [from, to] = [toRead(route.from), toRead(route.to)];
  const due = await findDue({ ...route, from, to }, artifact, wishes);
  const tags = due.tagged.length;
  if (due.kind === "there")
    return { manifests: 0, blobs: 0, bytes: 0, requests: tags === 0 ? 0 : 2 + 2 * tags };
  const { manifests, blobs } = due.cargo;

  const missing: Descriptor[] = [];
  const gone: string[] = [];
  await Promise.all(
    blobs.map(async (blob) => {
      if (await hasBlob(session, to, blob.digest)) return;
      missing.push(blob);
      if (!(await hasBlob(session, from, blob.digest))) gone.push(blob.digest);
    }),
  );
  if (gone.length > 0) {
    throw problem("IMAGE_INCOMPLETE", { image: formatRepo(places.from), missing: gone.sort().join(", ") });
  }
  // Each manifest is read and written, tags are written and proved, and the digest is. A mount is one request; else one looks, and three move.
  const each = 2 * manifests.length + 2 * tags + 1;
  const content = route.isOneDoor ? blobs.length : blobs.length + 3 * missing.length;
  const bytes = route.isOneDoor ? 0 : missing.reduce((sum, blob) => sum + blob.size, 0);
  return { manifests: manifests.length, blobs: missing.length, bytes, requests: each + content };
}

/** To look, the right to pull is enough. */
function toRead(site: Site): Site {
  const scopes = site.scopes.map(({ path }) => ({ path, actions: ["pull"] as const }));
  return { ...site, action: "pull", scopes };
}
