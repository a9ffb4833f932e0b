/** Keys that may sign, each with its owner, its public key (DER, base64) and its signature of this very root, in the order of the roles. */
const keepers = [
  {
    id: "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
    owner: "@kommendorkapten",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53RHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==",
    signature:
      "3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104",
  },
  {
    id: "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
    owner: "@ashtom",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/nv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==",
    signature: "",
  },
  {
    id: "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
    owner: "@gregose",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWnonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==",
    signature:
      "3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563",
  },
  {
    id: "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
    owner: "@krukow",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==",
    signature:
      "3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc",
  },
  {
    id: "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
    owner: "@mph4",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemubkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==",
    signature: "",
  },
  {
    id: "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
    owner: "@trevrosen",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd38duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==",
    signature:
      "30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294",
  },
  {
    id: "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
    owner: "@nerdneha",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ain4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==",
    signature: "",
  },
  {
    id: "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44",
    owner: "@alexiswales",
    key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYgIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==",
    signature:
      "304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22",
  },
];

/** The key that says every few days which metadata is the newest. */
const online = {
  id: "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f",
  uri: "azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05",
  key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOohzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw==",
};

/**
 * A root of GitHub's own Sigstore (tuf-repo.github.com, version 3), as JSON: public keys, the same that GitHub's CLI begins with. Three of the
 * eight keepers must have signed the next one, and so on to today's. It is past its date, which only the newest root may not be.
 */
export const githubRoot = JSON.stringify({
  signatures: keepers
    .filter((one) => one.signature !== "")
    .map(({ id, signature }) => ({ keyid: id, sig: signature })),
  signed: {
    _type: "root",
    consistent_snapshot: true,
    expires: "2025-04-11T14:36:57Z",
    keys: Object.fromEntries([
      ...keepers.map(({ id, owner, key }) => [id, keyOf(key, { "x-tuf-on-ci-keyowner": owner })]),
      [online.id, keyOf(online.key, { "x-tuf-on-ci-online-uri": online.uri })],
    ]),
    roles: {
      root: { keyids: keepers.map(({ id }) => id), threshold: 3 },
      snapshot: onlineRole(21, 7),
      targets: { keyids: keepers.map(({ id }) => id), threshold: 3 },
      timestamp: onlineRole(7, 6),
    },
    spec_version: "1.0.31",
    version: 3,
    "x-tuf-on-ci-expiry-period": 240,
    "x-tuf-on-ci-signing-period": 60,
  },
});

function keyOf(key: string, more: object) {
  const lines = key.replace(/.{64}/g, "$&\n");
  const pem = `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n`;
  return { keytype: "ecdsa", keyval: { public: pem }, scheme: "ecdsa-sha2-nistp256", ...more };
}

function onlineRole(expiry: number, signing: number) {
  return {
    keyids: [online.id],
    threshold: 1,
    "x-tuf-on-ci-expiry-period": expiry,
    "x-tuf-on-ci-signing-period": signing,
  };
}
