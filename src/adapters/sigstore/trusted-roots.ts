import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { TrustedRoot } from "@sigstore/protobuf-specs";
import { Problem, problem } from "../../core/problem/problem.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { File } from "../../ports/provenance.ts";
import { beforeDeadline, endless } from "../deadline.ts";
import { githubRoot } from "./github-root.ts";

/** What is trusted to vouch for a certificate. */
export interface Trust {
  /** The roots that certificates of this issuer are checked against; none: nobody is trusted for it. `organization` is of the issuer's name. */
  rootsFor(organization: string): Promise<readonly TrustedRoot[]>;
}

/** Where a Sigstore instance publishes what to trust, by The Update Framework. */
export interface Mirror {
  readonly url: string;
  /** The first root of the mirror, from which all newer ones are proved; undefined where the library has it. */
  readonly root: string | undefined;
}

/** By the organization in the names of their certificate authorities. */
const mirrors: ReadonlyMap<string, Mirror> = new Map([
  ["sigstore.dev", { url: "https://tuf-repo-cdn.sigstore.dev", root: undefined }],
  ["GitHub, Inc.", { url: "https://tuf-repo.github.com", root: githubRoot }],
]);

/**
 * What a file says, for every issuer; without one, what the mirrors say, each asked once and only when a certificate is of it. `temporary`: where
 * fetched metadata is kept for this run. Raises TRUSTED_ROOT_INVALID; `rootsFor` raises TRUST_UNREACHABLE and
 * DEADLINE_OVER.
 */
export async function openTrust(
  file: File | undefined,
  temporary: string,
  deadline: Deadline = endless,
  mirrorOf: ReadonlyMap<string, Mirror> = mirrors,
): Promise<Trust> {
  if (file !== undefined) {
    const roots = await readRoots(file);
    return { rootsFor: async () => roots };
  }
  const fetched = new Map<string, Promise<readonly TrustedRoot[]>>();
  return {
    async rootsFor(organization) {
      const mirror = mirrorOf.get(organization);
      if (mirror === undefined) return [];
      const roots =
        fetched.get(organization) ?? fetchRoots(mirror, join(temporary, "trunkline-tuf"), deadline);
      fetched.set(organization, roots);
      return roots;
    },
  };
}

async function fetchRoots(
  { url, root }: Mirror,
  cachePath: string,
  deadline: Deadline,
): Promise<readonly TrustedRoot[]> {
  const { getTrustedRoot } = await import("@sigstore/tuf");
  try {
    const rootPath = root === undefined ? {} : { rootPath: await writeRoot(cachePath, root) };
    const waited = { whom: new URL(url).host, request: "say what it trusts" };
    const fetching = () => getTrustedRoot({ mirrorURL: url, cachePath, ...rootPath });
    return [await beforeDeadline(deadline, waited, fetching)];
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw problem("TRUST_UNREACHABLE", { mirror: url, fault }, { cause });
  }
}

/** One TrustedRoot as JSON, or one on each line, as `gh attestation trusted-root` prints them. */
async function readRoots({ name, text }: File): Promise<readonly TrustedRoot[]> {
  const { TrustedRoot } = await import("@sigstore/protobuf-specs");
  const invalid = (fault: string, cause?: unknown) =>
    problem("TRUSTED_ROOT_INVALID", { file: name, fault }, { at: { file: name }, cause });
  try {
    const roots = splitJson(text).map((one) => TrustedRoot.fromJSON(one));
    if (roots.some((one) => one.certificateAuthorities.length === 0)) {
      throw invalid("it names no certificate authority");
    }
    if (roots.length > 0) return roots;
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    throw invalid(cause.message, cause);
  }
  throw invalid("it is empty");
}

function splitJson(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}

/** Puts the first root of a mirror where @sigstore/tuf can read it: it takes a path, and a bundle has no files beside it. Gives the path. */
export async function writeRoot(folder: string, root: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "first-root.json");
  await writeFile(path, root);
  return path;
}
