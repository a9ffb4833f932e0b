import { createHash, createPrivateKey, type KeyObject, sign } from "node:crypto";

/** A key that signs tags as `git` does with `gpg.format=ssh`. */
export interface SigningKey {
  readonly key: KeyObject;
  /** The public key in SSH's wire format. */
  readonly publicKey: Buffer;
}

/**
 * Reads an unencrypted OpenSSH private key of kind ed25519 (PROTOCOL.key of OpenSSH). Undefined for anything else: another
 * kind, a passphrase, damaged text.
 */
export function parseSigningKey(text: string): SigningKey | undefined {
  const armour =
    /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/.exec(text);
  const content = Buffer.from(armour?.[1] ?? "", "base64");
  const magic = "openssh-key-v1\0";
  if (content.toString("latin1", 0, magic.length) !== magic) return undefined;
  const outer = reader(content.subarray(magic.length));
  const [cipher, , , count] = [outer.text(), outer.text(), outer.bytes(), outer.number()];
  const [publicKey, secret] = [outer.bytes(), outer.bytes()];
  if (cipher !== "none" || count !== 1 || secret === undefined || publicKey === undefined) return undefined;
  const inner = reader(secret);
  const [one, other, kind, point, scalar] = [
    inner.number(),
    inner.number(),
    inner.text(),
    inner.bytes(),
    inner.bytes(),
  ];
  if (one !== other || kind !== "ssh-ed25519" || point?.length !== 32 || scalar?.length !== 64)
    return undefined;
  const jwk = {
    kty: "OKP",
    crv: "Ed25519",
    x: point.toString("base64url"),
    d: scalar.subarray(0, 32).toString("base64url"),
  };
  return { key: createPrivateKey({ key: jwk, format: "jwk" }), publicKey };
}

/** The armoured signature of bytes under the namespace `git`, one LF at its end (PROTOCOL.sshsig of OpenSSH). */
export function signForGit({ key, publicKey }: SigningKey, content: Uint8Array): string {
  const [namespace, reserved, hash] = ["git", "", "sha512"].map((text) => field(Buffer.from(text)));
  const parts = [namespace, reserved, hash].flatMap((one) => one ?? []);
  const digest = field(createHash("sha512").update(content).digest());
  const raw = sign(null, Buffer.concat([Buffer.from("SSHSIG"), ...parts, digest]), key);
  const signature = field(Buffer.concat([field(Buffer.from("ssh-ed25519")), field(raw)]));
  const version = Buffer.from([0, 0, 0, 1]);
  const blob = Buffer.concat([Buffer.from("SSHSIG"), version, field(publicKey), ...parts, signature]);
  const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
  return ["-----BEGIN SSH SIGNATURE-----", ...lines, "-----END SSH SIGNATURE-----", ""].join("\n");
}

/** SSH's string: its length in four bytes, then its bytes. */
function field(bytes: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Reads fields one after the other; undefined where the bytes end too soon. */
function reader(bytes: Buffer) {
  let at = 0;
  const number = (): number | undefined => {
    if (at + 4 > bytes.length) return undefined;
    at += 4;
    return bytes.readUInt32BE(at - 4);
  };
  const take = (): Buffer | undefined => {
    const length = number();
    if (length === undefined || at + length > bytes.length) return undefined;
    at += length;
    return bytes.subarray(at - length, at);
  };
  return { number, bytes: take, text: () => take()?.toString("latin1") };
}
