import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What the embedded registry keeps on disk: blobs by digest, and per repository its links, manifests and tags. */
export function openStore(folder: string) {
  const blobFile = (digest: string) => join(folder, "blobs", digest.replace(":", "/"));
  const inRepo = (repo: string, ...parts: string[]) =>
    join(folder, "repositories", ...repo.split("/"), ...parts);
  const link = (repo: string, digest: string) => inRepo(repo, "_blobs", digest.replace(":", "-"));
  const revision = (repo: string, digest: string) => inRepo(repo, "_manifests", digest.replace(":", "-"));
  const tagFile = (repo: string, tag: string) => inRepo(repo, "_tags", tag);
  const upload = (id: string) => join(folder, "uploads", id);

  async function put(file: string, content: string | Uint8Array) {
    await mkdir(join(file, ".."), { recursive: true });
    const fresh = `${file}.${randomUUID()}`;
    await writeFile(fresh, content);
    await rename(fresh, file);
  }

  return {
    async blobSize(repo: string, digest: string): Promise<number | undefined> {
      if (!(await exists(link(repo, digest)))) return undefined;
      return (await stat(blobFile(digest))).size;
    },
    readBlob(digest: string, start: number, end: number): Readable {
      return createReadStream(blobFile(digest), { start, end });
    },
    /** Whether the other repository had it. */
    async mount(repo: string, from: string, digest: string): Promise<boolean> {
      if (!(await exists(link(from, digest)))) return false;
      await put(link(repo, digest), "");
      return true;
    },
    async openUpload(): Promise<string> {
      const id = randomUUID();
      await put(upload(id), "");
      return id;
    },
    async uploadSize(id: string): Promise<number | undefined> {
      return (await exists(upload(id))) ? (await stat(upload(id))).size : undefined;
    },
    async append(id: string, body: Readable): Promise<void> {
      await pipeline(body, createWriteStream(upload(id), { flags: "a" }));
    },
    async cancel(id: string): Promise<void> {
      await rm(upload(id), { force: true });
    },
    /** False if the bytes are not the digest's. */
    async finish(repo: string, id: string, digest: string): Promise<boolean> {
      const hash = createHash(digest.slice(0, digest.indexOf(":")));
      await pipeline(createReadStream(upload(id)), hash);
      if (!digest.endsWith(`:${hash.digest("hex")}`)) return false;
      await mkdir(join(blobFile(digest), ".."), { recursive: true });
      await rename(upload(id), blobFile(digest));
      await put(link(repo, digest), "");
      return true;
    },
    async manifest(repo: string, reference: string) {
      const digest = reference.includes(":") ? reference : await text(tagFile(repo, reference));
      const mediaType = digest && (await text(revision(repo, digest)));
      if (!digest || !mediaType) return undefined;
      return { digest, mediaType, bytes: await readFile(blobFile(digest)) };
    },
    async putManifest(repo: string, digest: string, mediaType: string, bytes: Uint8Array): Promise<void> {
      await put(blobFile(digest), bytes);
      await put(revision(repo, digest), mediaType);
    },
    async tag(repo: string, tag: string, digest: string): Promise<void> {
      await put(tagFile(repo, tag), digest);
    },
    /** False if there was none. */
    async remove(repo: string, reference: string, kind: "manifests" | "blobs"): Promise<boolean> {
      const file =
        kind === "blobs"
          ? link(repo, reference)
          : reference.includes(":")
            ? revision(repo, reference)
            : tagFile(repo, reference);
      const there = await exists(file);
      await rm(file, { force: true });
      return there;
    },
    async tags(repo: string): Promise<string[]> {
      return (await names(inRepo(repo, "_tags"))).sort();
    },
    async manifests(repo: string): Promise<string[]> {
      return (await names(inRepo(repo, "_manifests"))).map((name) => name.replace("-", ":"));
    },
    async hasRepo(repo: string): Promise<boolean> {
      return (await names(inRepo(repo))).some((name) => name.startsWith("_"));
    },
  };
}

export type Store = ReturnType<typeof openStore>;

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => undefined)) !== undefined;
}

async function text(file: string): Promise<string | undefined> {
  return await readFile(file, "utf8").catch(() => undefined);
}

async function names(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).filter((name) => !/\.[0-9a-f-]{36}$/.test(name));
}
