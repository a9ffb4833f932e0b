import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasDebian, startDebian } from "./debian.ts";
import { startEmbedded } from "./embedded.ts";
import { hasOlareg, startOlareg } from "./olareg.ts";
import type { Running } from "./running.ts";

export type RegistryKind = "debian" | "embedded" | "olareg";

export interface RegistryOptions {
  /** Default: Debian's `docker-registry` (with `referrers`: `olareg`) where it is installed, else the embedded one. */
  readonly kind?: RegistryKind;
  /** Keeps the store there, and leaves it; default: a temporary folder that goes with the registry. */
  readonly folder?: string;
  /** With the referrers API: only the embedded one and olareg have it. */
  readonly referrers?: boolean;
}

export interface TestRegistry extends Running {
  readonly kind: RegistryKind;
}

/** Starts a real OCI registry on a free port of the loopback. */
export async function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  const kind = options.kind ?? kindFor(options);
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "registry-")));
  const running = await startKind(kind, folder, options.referrers ?? false);
  return {
    kind,
    host: running.host,
    async stop() {
      await running.stop();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function kindFor({ referrers = false }: RegistryOptions): RegistryKind {
  if (referrers) return hasOlareg() ? "olareg" : "embedded";
  return hasDebian() ? "debian" : "embedded";
}

async function startKind(kind: RegistryKind, folder: string, referrers: boolean): Promise<Running> {
  if (kind === "debian") return await startDebian(folder);
  if (kind === "olareg") return await startOlareg(folder);
  return await startEmbedded(folder, { referrers });
}
