import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether this machine has gpg to make keys and judge signatures with; CI insists on it. */
export const hasGpg = spawnSync("gpg", ["--version"]).status === 0;

/** An OpenPGP key, armoured. */
export interface PgpKey {
  readonly secret: string;
  readonly public: string;
}

/** Runs gpg in a home that is gone afterwards. */
function inHome<T>(work: (gpg: (...args: readonly string[]) => Buffer, home: string) => T): T {
  const home = mkdtempSync(join(tmpdir(), "pgp-"));
  // What protects a key of a test need not be slow.
  writeFileSync(join(home, "gpg-agent.conf"), "s2k-count 65536\n");
  const environment = { PATH: process.env.PATH ?? "", HOME: home, GNUPGHOME: home, LC_ALL: "C" };
  const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
  const gpg = (...args: readonly string[]) =>
    execFileSync("gpg", ["--batch", "--pinentry-mode", "loopback", ...args], { env: environment, stdio });
  try {
    return work(gpg, home);
  } finally {
    execFileSync("gpgconf", ["--homedir", home, "--kill", "all"], { env: environment });
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A key of kind ed25519 that signs, made anew. */
export function makePgpKey(passphrase: string): PgpKey {
  return inHome((gpg) => {
    const user = "Releases <release@acme.com>";
    gpg("--passphrase", passphrase, "--quick-generate-key", user, "ed25519", "sign", "never");
    return {
      secret: gpg("--passphrase", passphrase, "--armor", "--export-secret-keys").toString(),
      public: gpg("--armor", "--export").toString(),
    };
  });
}

/** What gpg says of a detached signature, knowing just this key. */
export function verifyPgp(key: PgpKey, content: Uint8Array, signature: string): boolean {
  return inHome((gpg, home) => {
    for (const [name, text] of [["key", key.public] as const, ["signature", signature] as const]) {
      writeFileSync(join(home, name), text);
    }
    writeFileSync(join(home, "content"), content);
    gpg("--import", join(home, "key"));
    try {
      gpg("--verify", join(home, "signature"), join(home, "content"));
      return true;
    } catch {
      return false;
    }
  });
}
