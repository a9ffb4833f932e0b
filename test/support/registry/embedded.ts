import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import { listen, type Running } from "./running.ts";
import { openStore, type Store } from "./store.ts";

/**
 * A small OCI registry (distribution-spec 1.1) on disk with nothing but Node: for the demo, and for tests on a machine that has no
 * `docker-registry`. `referrers` adds the referrers API, which Debian's registry does not have.
 */
export async function startEmbedded(folder: string, options: { referrers: boolean }): Promise<Running> {
  const store = openStore(folder);
  const server = createServer((request, response) => {
    answer(store, options.referrers, request, response).catch((fault: unknown) => {
      if (response.headersSent) response.destroy();
      else refuse(response, 500, "UNKNOWN", String(fault));
    });
  });
  return await listen(server);
}

const routes = /^\/v2\/(.+)\/(?:(manifests|blobs|referrers|tags)\/([^/]+)|(blobs\/uploads)\/([^/]*))$/;

async function answer(store: Store, referrers: boolean, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? "/", "http://localhost");
  response.setHeader("docker-distribution-api-version", "registry/2.0");
  if (/^\/v2\/?$/.test(url.pathname)) return send(response, 200, {}, "{}");
  const [, repo = "", plain, name, uploading, id] = routes.exec(url.pathname) ?? [];
  const kind = plain ?? uploading;
  const last = decodeURIComponent(name ?? id ?? "");
  const call = { store, repo, last, url, request, response };
  if (kind === "manifests") return await manifests(call);
  if (kind === "blobs") return await blobs(call);
  if (kind === "blobs/uploads") return await uploads(call);
  if (kind === "tags" && last === "list") return await tags(call);
  if (kind === "referrers" && referrers) return await listReferrers(call);
  return refuse(response, 404, "UNSUPPORTED", "404 page not found");
}

interface Call {
  readonly store: Store;
  readonly repo: string;
  readonly last: string;
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function manifests({ store, repo, last, request, response }: Call) {
  if (request.method === "PUT") return await putManifest({ store, repo, last, request, response });
  if (request.method === "DELETE") {
    const gone = await store.remove(repo, last, "manifests");
    return gone ? send(response, 202) : refuse(response, 404, "MANIFEST_UNKNOWN", "manifest unknown");
  }
  const found = await store.manifest(repo, last);
  if (!found) return refuse(response, 404, "MANIFEST_UNKNOWN", "manifest unknown");
  const accepted = (request.headers.accept ?? "*/*").split(",").map((one) => one.trim());
  if (!accepted.includes(found.mediaType) && !accepted.includes("*/*")) {
    return refuse(response, 404, "MANIFEST_UNKNOWN", `the client does not accept ${found.mediaType}`);
  }
  const headers = { "content-type": found.mediaType, "docker-content-digest": found.digest };
  return send(response, 200, headers, found.bytes);
}

async function putManifest({ store, repo, last, request, response }: Omit<Call, "url">) {
  const bytes = await collect(request);
  const requested = last.includes(":") ? last : undefined;
  const algorithm = requested?.startsWith("sha512:") ? "sha512" : "sha256";
  const digest = `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
  if (requested !== undefined && requested !== digest) {
    return refuse(response, 400, "DIGEST_INVALID", "provided digest did not match uploaded content");
  }
  const mediaType = request.headers["content-type"] ?? "";
  const body = JSON.parse(bytes.toString("utf8")) as {
    manifests?: { digest: string }[];
    config?: { digest: string };
    layers?: { digest: string; urls?: string[] }[];
    subject?: { digest: string };
  };
  for (const child of body.manifests ?? []) {
    if (await store.manifest(repo, child.digest)) continue;
    return refuse(response, 404, "MANIFEST_UNKNOWN", `manifest unknown: ${child.digest}`);
  }
  for (const blob of [...(body.config ? [body.config] : []), ...(body.layers ?? [])]) {
    if ("urls" in blob || (await store.blobSize(repo, blob.digest)) !== undefined) continue;
    return refuse(response, 404, "MANIFEST_BLOB_UNKNOWN", `blob unknown to registry: ${blob.digest}`);
  }
  await store.putManifest(repo, digest, mediaType, bytes);
  if (requested === undefined) await store.tag(repo, last, digest);
  const location = `/v2/${repo}/manifests/${digest}`;
  return send(response, 201, { location, "docker-content-digest": digest });
}

async function blobs({ store, repo, last, request, response }: Call) {
  const size = await store.blobSize(repo, last);
  if (size === undefined) return refuse(response, 404, "BLOB_UNKNOWN", "blob unknown to registry");
  if (request.method === "DELETE") {
    await store.remove(repo, last, "blobs");
    return send(response, 202);
  }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const start = Number(from ?? 0);
  const end = Math.min(to ? Number(to) : size - 1, size - 1);
  if (from !== undefined && start >= size) return refuse(response, 416, "RANGE_INVALID", "invalid range");
  response.writeHead(from === undefined ? 200 : 206, {
    "content-type": "application/octet-stream",
    "content-length": Math.max(end - start + 1, 0),
    "docker-content-digest": last,
    ...(from === undefined ? {} : { "content-range": `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === "HEAD" || size === 0) return response.end();
  return store.readBlob(last, start, end).pipe(response);
}

async function uploads({ store, repo, last, url, request, response }: Call) {
  if (request.method === "POST") {
    const mount = url.searchParams.get("mount");
    const from = url.searchParams.get("from");
    if (mount && from && (await store.mount(repo, from, mount))) {
      const location = `/v2/${repo}/blobs/${mount}`;
      return send(response, 201, { location, "docker-content-digest": mount });
    }
    const id = await store.openUpload();
    const digest = url.searchParams.get("digest");
    if (digest) return await finish({ store, repo, last: id, url, request, response }, digest);
    return send(response, 202, { location: `/v2/${repo}/blobs/uploads/${id}`, range: "0-0" });
  }
  const size = await store.uploadSize(last);
  if (size === undefined) return refuse(response, 404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown");
  const location = `/v2/${repo}/blobs/uploads/${last}`;
  if (request.method === "DELETE") {
    await store.cancel(last);
    return send(response, 204);
  }
  if (request.method === "GET") return send(response, 204, { location, range: `0-${Math.max(size - 1, 0)}` });
  if (request.method === "PUT") {
    return await finish({ store, repo, last, url, request, response }, url.searchParams.get("digest") ?? "");
  }
  await store.append(last, request);
  return send(response, 202, { location, range: `0-${((await store.uploadSize(last)) ?? 1) - 1}` });
}

async function finish({ store, repo, last, request, response }: Call, digest: string) {
  await store.append(last, request);
  if (!(await store.finish(repo, last, digest))) {
    return refuse(response, 400, "DIGEST_INVALID", "provided digest did not match uploaded content");
  }
  const location = `/v2/${repo}/blobs/${digest}`;
  return send(response, 201, { location, "docker-content-digest": digest });
}

async function tags({ store, repo, url, response }: Call) {
  if (!(await store.hasRepo(repo))) return refuse(response, 404, "NAME_UNKNOWN", "repository name not known");
  const after = url.searchParams.get("last") ?? "";
  const most = Number(url.searchParams.get("n") ?? Number.POSITIVE_INFINITY);
  const rest = (await store.tags(repo)).filter((tag) => tag > after);
  const page = rest.slice(0, most);
  const next = `</v2/${repo}/tags/list?n=${most}&last=${page.at(-1)}>; rel="next"`;
  const headers = {
    "content-type": "application/json",
    ...(rest.length > page.length ? { link: next } : {}),
  };
  return send(response, 200, headers, JSON.stringify({ name: repo, tags: page }));
}

async function listReferrers({ store, repo, last, response }: Call) {
  const found = [];
  for (const digest of await store.manifests(repo)) {
    const manifest = await store.manifest(repo, digest);
    if (!manifest) continue;
    const body = JSON.parse(manifest.bytes.toString("utf8"));
    if (body.subject?.digest !== last) continue;
    const artifactType = body.artifactType ?? body.config?.mediaType;
    const { mediaType, bytes } = manifest;
    found.push({ mediaType, digest, size: bytes.length, artifactType, annotations: body.annotations });
  }
  const mediaType = "application/vnd.oci.image.index.v1+json";
  const index = { schemaVersion: 2, mediaType, manifests: found };
  return send(response, 200, { "content-type": mediaType }, JSON.stringify(index));
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body: string | Uint8Array = "",
) {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { "content-length": bytes.length }) });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

function refuse(response: ServerResponse, status: number, code: string, message: string) {
  // Bodies that nobody read would hold up the connection.
  response.req.resume();
  const body = JSON.stringify({ errors: [{ code, message }] });
  send(response, status, { "content-type": "application/json; charset=utf-8" }, body);
}
