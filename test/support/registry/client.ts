import { createHash } from "node:crypto";

/** Where test content goes: a registry's host and, where it wants one, an Authorization header. */
export interface Door {
  readonly host: string;
  readonly authorization?: string;
}

/** A request of the test's own, independent of the client under test. Throws on an unexpected status. */
export async function ask(
  door: Door,
  path: string,
  init: {
    method?: string;
    headers?: Record<string, string>;
    body?: Uint8Array;
    expect?: readonly number[];
  } = {},
): Promise<{ status: number; headers: Headers; body: Buffer }> {
  const url = /^https?:/.test(path) ? path : `http://${door.host}${path}`;
  const response = await fetch(url, {
    method: init.method ?? "GET",
    headers: { ...init.headers, ...(door.authorization ? { authorization: door.authorization } : {}) },
    ...(init.body ? { body: new Uint8Array(init.body) } : {}),
  });
  const body = Buffer.from(await response.arrayBuffer());
  if (init.expect && !init.expect.includes(response.status)) {
    throw new Error(`${init.method ?? "GET"} ${url} gave ${response.status}: ${body.toString("utf8")}`);
  }
  return { status: response.status, headers: response.headers, body };
}

/** Uploads a blob and gives its digest. */
export async function pushBlob(
  door: Door,
  repo: string,
  bytes: Uint8Array,
  algorithm: "sha256" | "sha512" = "sha256",
): Promise<string> {
  const digest = digestOf(bytes, algorithm);
  const opened = await ask(door, `/v2/${repo}/blobs/uploads/`, { method: "POST", expect: [202] });
  const target = new URL(opened.headers.get("location") ?? "", `http://${door.host}`);
  target.searchParams.set("digest", digest);
  const headers = { "content-type": "application/octet-stream" };
  await ask(door, target.href, { method: "PUT", headers, body: bytes, expect: [201] });
  return digest;
}

/** Writes a manifest, a value or raw bytes, under a tag (or, without one, its digest) and gives its descriptor. */
export async function pushManifest(
  door: Door,
  repo: string,
  manifest: { readonly mediaType: string } | { readonly mediaType: string; readonly raw: Uint8Array },
  tag?: string,
): Promise<{ mediaType: string; digest: string; size: number }> {
  const bytes = "raw" in manifest ? manifest.raw : Buffer.from(JSON.stringify(manifest));
  const digest = digestOf(bytes);
  const { mediaType } = manifest;
  const headers = { "content-type": mediaType };
  await ask(door, `/v2/${repo}/manifests/${tag ?? digest}`, {
    method: "PUT",
    headers,
    body: bytes,
    expect: [201],
  });
  return { mediaType, digest, size: bytes.length };
}

export function digestOf(bytes: Uint8Array, algorithm: "sha256" | "sha512" = "sha256"): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}
