import { ask, type Door, pushBlob, pushManifest } from "./client.ts";
import { indexType, manifestType } from "./image.ts";

/** What a registry knows of a manifest: enough to point at it. */
export interface Pointer {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** Pushes an artifact that points at `subject`, as signing tools do, and lists it in the fallback tag if `listed`. */
export async function pushReferrer(
  door: Door,
  repo: string,
  subject: Pointer,
  { type = "application/vnd.acme.signature", text = "signed", content: given = "", listed = false } = {},
): Promise<Pointer> {
  const config = {
    mediaType: "application/vnd.oci.empty.v1+json",
    digest: await pushBlob(door, repo, Buffer.from("{}")),
    size: 2,
  };
  const content = Buffer.from(given || `${text} ${subject.digest}`);
  const layer = { mediaType: type, digest: await pushBlob(door, repo, content), size: content.length };
  const annotations = { "org.opencontainers.image.created": "2024-01-01T00:00:00Z", text };
  const manifest = {
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: type,
    config,
    layers: [layer],
    subject,
    annotations,
  };
  const pushed = await pushManifest(door, repo, manifest);
  if (listed) await list(door, repo, subject.digest, { ...pushed, artifactType: type, annotations });
  return pushed;
}

async function list(door: Door, repo: string, subject: string, entry: object): Promise<void> {
  const tag = subject.replace(":", "-");
  const there = await ask(door, `/v2/${repo}/manifests/${tag}`, { headers: { accept: indexType } });
  const manifests = there.status === 200 ? JSON.parse(there.body.toString()).manifests : [];
  await pushManifest(
    door,
    repo,
    { schemaVersion: 2, mediaType: indexType, manifests: [...manifests, entry] } as { mediaType: string },
    tag,
  );
}

/** A manifest of the repository as a pointer to it. */
export async function pointTo(door: Door, repo: string, reference: string): Promise<Pointer> {
  const accept = `${indexType}, ${manifestType}`;
  const found = await ask(door, `/v2/${repo}/manifests/${reference}`, { headers: { accept }, expect: [200] });
  return {
    mediaType: found.headers.get("content-type") ?? "",
    digest: found.headers.get("docker-content-digest") ?? "",
    size: found.body.length,
  };
}
