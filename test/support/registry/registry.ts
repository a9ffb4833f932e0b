import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasDebian, startDebian } from "./debian.ts";
import { startEmbedded } from "./embedded.ts";
import type { Running } from "./running.ts";

export type RegistryKind = "debian" | "embedded";

export interface RegistryWishes {
  /** Default: Debian's `docker-registry` where it is installed, else the embedded one. */
  readonly kind?: RegistryKind;
  /** Keeps the store there, and leaves it; default: a temporary folder that goes with the registry. */
  readonly folder?: string;
  /** The embedded one with the referrers API. */
  readonly referrers?: boolean;
}

export interface TestRegistry extends Running {
  readonly kind: RegistryKind;
}

/** Starts a real OCI registry on a free port of the loopback. */
export async function startRegistry(wishes: RegistryWishes = {}): Promise<TestRegistry> {
  const kind = wishes.kind ?? (wishes.referrers || !hasDebian() ? "embedded" : "debian");
  const folder = wishes.folder ?? (await mkdtemp(join(tmpdir(), "registry-")));
  const running =
    kind === "debian"
      ? await startDebian(folder)
      : await startEmbedded(folder, { referrers: wishes.referrers ?? false });
  return {
    kind,
    host: running.host,
    async stop() {
      await running.stop();
      if (wishes.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
