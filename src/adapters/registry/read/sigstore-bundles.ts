import type { Digest } from "../../../core/image/digest.ts";
import type { Json } from "../../../core/json/json-types.ts";
import { Problem } from "../../../core/problem/problem.ts";
import type { Attached } from "../../../ports/registry.ts";
import type { RepositoryAccess } from "../http/repository-access.ts";
import type { Session } from "../http/session.ts";
import type { Descriptor } from "../protocol/manifest-content.ts";
import { read } from "./artifact.ts";
import { readBlob } from "./blobs.ts";
import { readManifest } from "./manifests.ts";
import { listReferrers } from "./referrers.ts";

/** Anybody who may push can attach more, so there is an end to what is read. */
const most = 50;

/** `application/vnd.dev.sigstore.bundle.v0.3+json`, and how versions before wrote it. */
const bundleType = /^application\/vnd\.dev\.sigstore\.bundle[.+]/;

/** The Sigstore bundles attached to a manifest (sigstore.dev, Cosign bundle spec: the bundle is the one layer). See `Registry.bundles`. */
export async function readBundles(
  session: Session,
  access: RepositoryAccess,
  subject: Digest,
): Promise<readonly Attached[]> {
  const listed = await listReferrers(session, access, subject);
  // Some tools leave the type out of the fallback tag's list; then it is in the manifest.
  const likely = listed.filter(
    ({ artifactType = "" }) => artifactType === "" || bundleType.test(artifactType),
  );
  const found: Attached[] = [];
  for (const entry of likely.slice(0, most)) found.push(...(await readOne(session, access, entry, subject)));
  return found;
}

async function readOne(
  session: Session,
  access: RepositoryAccess,
  entry: Descriptor,
  subject: Digest,
): Promise<readonly Attached[]> {
  const unreadable = (why: string): readonly Attached[] => [{ kind: "unreadable", why }];
  try {
    const manifest = await readManifest(session, access, entry.digest);
    if (manifest === undefined) return unreadable("the registry lists it and does not have it");
    const content = read(access, manifest);
    if (!bundleType.test(entry.artifactType ?? content.artifactType ?? "")) return [];
    if (content.kind !== "image" || content.subject !== subject)
      return unreadable("it is attached to something else");
    const [layer] = content.layers;
    if (layer === undefined) return unreadable("it is empty");
    const bytes = await readBlob(session, access, layer.digest);
    if (bytes === undefined) return unreadable("the registry does not have its bundle");
    return [{ kind: "bundle", bundle: JSON.parse(bytes.toString("utf8")) as Json }];
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return unreadable("it is not JSON");
    if (thrown instanceof Problem && own.includes(thrown.code)) return unreadable(thrown.message);
    throw thrown;
  }
}

/** What is wrong with one bundle, and not with the registry. */
const own = ["REGISTRY_TOO_LARGE", "IMAGE_DIGEST_MISMATCH", "IMAGE_UNSUPPORTED"];
