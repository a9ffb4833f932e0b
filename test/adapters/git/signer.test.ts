import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSigner } from "../../../src/adapters/git/signer.ts";
import { spread } from "../../support/effort.ts";
import { hasGpg, makePgpKey, verifyPgp } from "../../support/pgp.ts";
import { programsIn } from "../../support/programs.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

const environment = { PATH: process.env.PATH };

/** Of every process, where the system tells. */
function commandLines(): readonly string[] {
  if (!existsSync("/proc/self/cmdline")) return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, "utf8");
      } catch {
        return "";
      }
    });
}

describe.skipIf(!hasGpg)("OpenPGP signatures (left out where gpg is not installed)", () => {
  test.each(
    spread(["", "open sesame"], 1),
  )("signs with a key, and leaves nothing behind (passphrase %j)", async (passphrase) => {
    const key = makePgpKey(passphrase);
    const temporary = makeFolder();
    const signer = await openSigner(key.secret, passphrase, {
      environment,
      temporary,
      programs: programsIn(),
    });
    const [home = ""] = readdirSync(temporary);
    expect(statSync(join(temporary, home)).mode & 0o777).toBe(0o700);
    for (const text of ["one\n", "two, caf\u00e9"]) {
      const content = Buffer.from(text);
      const signature = await signer.sign(content);
      expect(signature).toMatch(/^-----BEGIN PGP SIGNATURE-----\n[\s\S]*-----END PGP SIGNATURE-----\n$/);
      expect(verifyPgp(key, content, signature)).toBe(true);
      expect(verifyPgp(key, Buffer.from("other"), signature)).toBe(false);
    }
    await signer.close();
    expect(readdirSync(temporary)).toEqual([]);
    // The agent was told to end, and takes a moment to.
    const left = () => commandLines().filter((line) => line.includes(join(temporary, home)));
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });

  test("a wrong passphrase, a key that is none, and a runner without gpg are told, and leave nothing behind", async () => {
    const key = makePgpKey("open sesame");
    const temporary = makeFolder();
    const failed = { code: "RELEASE_SIGNING_FAILED" };
    const around = { environment, temporary, programs: programsIn() };
    const open = async (secret: string, passphrase: string) => {
      const signer = await openSigner(secret, passphrase, around);
      await signer.sign(Buffer.from("x")).finally(() => signer.close());
    };
    await expect(open(key.secret, "wrong")).rejects.toMatchObject(failed);
    const broken = "-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nnothing\n-----END PGP PRIVATE KEY BLOCK-----\n";
    await expect(open(broken, "")).rejects.toMatchObject(failed);
    const empty = makeFolder();
    await expect(
      openSigner(key.secret, "", { environment: { PATH: empty }, temporary, programs: programsIn() }),
    ).rejects.toMatchObject(failed);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test("where the temporary folder's name is too long for a socket, the home is elsewhere", async () => {
    const temporary = join(makeFolder(), "t".repeat(90));
    const key = makePgpKey("");
    const signer = await openSigner(key.secret, "", { environment, temporary, programs: programsIn() });
    expect(verifyPgp(key, Buffer.from("x"), await signer.sign(Buffer.from("x")))).toBe(true);
    await signer.close();
  });
});
