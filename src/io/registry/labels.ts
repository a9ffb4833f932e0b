import type { Digest } from "../../domain/digest.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { readBlob } from "./blobs.ts";
import { read } from "./closure.ts";
import type { Manifest } from "./manifest.ts";
import { readManifest } from "./manifests.ts";
import type { Session } from "./session.ts";
import type { Site } from "./site.ts";

/**
 * What an image says of itself: the labels of its config (for an index, the first real platform's), under them its manifest's
 * annotations, and on top those of the index. Raises IMAGE_MISSING.
 */
export async function readLabels(
  session: Session,
  site: Site,
  digest: Digest,
): Promise<Readonly<Record<string, string>>> {
  const content = read(site, await readThere(session, site, digest));
  if (content.kind === "index") {
    // BuildKit's attestations are of the platform unknown/unknown.
    const first = content.children.find((child) => child.platform?.os !== "unknown") ?? content.children[0];
    const labels = first === undefined ? {} : await readLabels(session, site, first.digest);
    return { ...labels, ...content.annotations };
  }
  const config = await readBlob(session, site, content.config.digest);
  return { ...content.annotations, ...labelsIn(config) };
}

async function readThere(session: Session, site: Site, digest: Digest): Promise<Manifest> {
  const manifest = await readManifest(session, site, digest);
  if (manifest !== undefined) return manifest;
  throw problem("IMAGE_MISSING", { image: formatReference(site.repo, digest) });
}

/** image-spec, config.md: `config.Labels`. Artifacts have configs without them. */
function labelsIn(config: Uint8Array | undefined): Readonly<Record<string, string>> {
  if (config === undefined) return {};
  try {
    const { config: inner } = JSON.parse(new TextDecoder().decode(config)) as {
      config?: { Labels?: Record<string, string> | null };
    };
    return inner?.Labels ?? {};
  } catch {
    return {};
  }
}
