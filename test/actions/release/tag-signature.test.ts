import { expect, test } from "vitest";
import { parseSigningKey, signForGit } from "../../../src/actions/release/tag-signature.ts";
import { makeKey } from "../../core/git/openssh-key.ts";

/** What `ssh-keygen -Y sign -n git` of OpenSSH 9.2 makes of this content with this key. */
const signature = `-----BEGIN SSH SIGNATURE-----
U1NIU0lHAAAAAQAAADMAAAALc3NoLWVkMjU1MTkAAAAg6kpsY+KcUgq+9VB7Ey7F+ZVHdq
6+vnuSQh7qaRRG0iwAAAADZ2l0AAAAAAAAAAZzaGE1MTIAAABTAAAAC3NzaC1lZDI1NTE5
AAAAQO6aVsLtIuhuIhEw3wJcnXqiAzmQWYBIlSz+5+IRtdUiGL/3JHY6ZsLBswpD3AvxVY
3fpMWA8Alahw0KMk2iugo=
-----END SSH SIGNATURE-----
`;
const key = makeKey(7);

test("signs as ssh-keygen does", () => {
  const parsed = parseSigningKey(key);
  if (parsed === undefined) throw new Error("the key cannot be read");
  expect(signForGit(parsed, Buffer.from("content\n"))).toBe(signature);
  expect(signForGit(parsed, Buffer.from("contents\n"))).not.toBe(signature);
  expect(parsed.publicKey.toString("base64")).toMatch(/^AAAAC3NzaC1lZDI1NTE5AAAA/);
});

test.each([
  ["nothing", ""],
  ["a public key", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA"],
  ["a key that was cut", key.split("\n").toSpliced(2, 2).join("\n")],
  ["another kind of armour", key.replaceAll("OPENSSH", "RSA")],
  ["a key with a passphrase", makeKey(7, "aes256-ctr")],
])("%s signs nothing", (_, text) => {
  expect(parseSigningKey(text)).toBeUndefined();
});
