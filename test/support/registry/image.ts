import { type Door, digestOf, pushBlob, pushManifest } from "./client.ts";
import { makeTar } from "./tar.ts";

export interface ImageOptions {
  /** `os/architecture`; default one, `linux/amd64`. More than one makes an index. */
  readonly platforms?: readonly string[];
  /** Labels of the image config, `org.opencontainers.image.revision` and the like. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The text or bytes of the one file in each layer; default one layer. Each platform gets layers of its own. */
  readonly layers?: readonly (string | Uint8Array)[];
  /** An attestation manifest beside each platform, as BuildKit makes them. */
  readonly attestations?: boolean;
}

export interface PushedImage {
  /** Of the root: the index, or the only manifest. */
  readonly digest: string;
  /** All manifests, the root last. */
  readonly manifests: readonly string[];
  /** All blobs, configs too, each once. */
  readonly blobs: readonly string[];
}

/** Makes a real OCI image, the same bytes for the same wishes, and pushes it under `tag`. */
export async function pushImage(
  door: Door,
  repo: string,
  tag: string,
  options: ImageOptions = {},
): Promise<PushedImage> {
  const platforms = options.platforms ?? ["linux/amd64"];
  const blobs = new Set<string>();
  const push = async (bytes: Uint8Array, mediaType: string) => {
    const digest = digestOf(bytes);
    if (!blobs.has(digest)) await pushBlob(door, repo, bytes);
    blobs.add(digest);
    return { mediaType, digest, size: bytes.length };
  };

  const single = platforms.length === 1 && !options.attestations;
  const children = [];
  for (const name of platforms) {
    const manifest = await makeManifest(name, options, push);
    const child = await pushManifest(door, repo, manifest, single ? tag : undefined);
    const [os, architecture] = name.split("/");
    children.push({ ...child, platform: { os, architecture } });
    if (!options.attestations) continue;
    const attestation = await pushManifest(door, repo, await makeAttestation(child.digest, push));
    const annotations = {
      "vnd.docker.reference.type": "attestation-manifest",
      "vnd.docker.reference.digest": child.digest,
    };
    children.push({ ...attestation, annotations, platform: { os: "unknown", architecture: "unknown" } });
  }
  const manifests = children.map((child) => child.digest);
  if (single) return { digest: manifests[0] ?? "", manifests, blobs: [...blobs] };
  const index = { schemaVersion: 2, mediaType: indexType, manifests: children };
  const { digest } = await pushManifest(door, repo, index, tag);
  return { digest, manifests: [...manifests, digest], blobs: [...blobs] };
}

export const indexType = "application/vnd.oci.image.index.v1+json";
export const manifestType = "application/vnd.oci.image.manifest.v1+json";
const configType = "application/vnd.oci.image.config.v1+json";
const layerType = "application/vnd.oci.image.layer.v1.tar";

type Push = (
  bytes: Uint8Array,
  mediaType: string,
) => Promise<{ mediaType: string; digest: string; size: number }>;

async function makeManifest(platform: string, options: ImageOptions, push: Push) {
  const [os, architecture] = platform.split("/");
  const tars = (options.layers ?? ["hello"]).map((content, at) =>
    makeTar([
      { path: "platform", content: Buffer.from(`${platform}\n`) },
      { path: `layer-${at}`, content: typeof content === "string" ? Buffer.from(content) : content },
    ]),
  );
  const layers = [];
  for (const tar of tars) layers.push(await push(tar, layerType));
  const config = {
    created: "2024-01-01T00:00:00Z",
    architecture,
    os,
    config: { Labels: options.labels ?? {} },
    rootfs: { type: "layers", diff_ids: tars.map((tar) => digestOf(tar)) },
    history: tars.map((_, at) => ({ created: "2024-01-01T00:00:00Z", created_by: `layer ${at}` })),
  };
  return {
    schemaVersion: 2,
    mediaType: manifestType,
    config: await push(Buffer.from(JSON.stringify(config)), configType),
    layers,
  };
}

async function makeAttestation(of: string, push: Push) {
  const statement = (predicateType: string) =>
    Buffer.from(JSON.stringify({ _type: "https://in-toto.io/Statement/v0.1", predicateType, subject: [of] }));
  const config = { architecture: "unknown", os: "unknown", config: {}, of };
  const inToto = "application/vnd.in-toto+json";
  return {
    schemaVersion: 2,
    mediaType: manifestType,
    config: await push(Buffer.from(JSON.stringify(config)), configType),
    layers: [
      await push(statement("https://slsa.dev/provenance/v1"), inToto),
      await push(statement("https://spdx.dev/Document"), inToto),
    ],
  };
}
