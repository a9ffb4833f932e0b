import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkBundle } from "../../../src/adapters/sigstore/check-bundle.ts";
import { openTrust, type Trust } from "../../../src/adapters/sigstore/trusted-roots.ts";
import type { Json } from "../../../src/core/json/json-types.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { buildOn } from "../../support/sigstore/run.ts";
import { provenanceOf, type Sigstore, startSigstore } from "../../support/sigstore/sigstore.ts";

const digest = `sha256:${"ab".repeat(32)}`;
const claims = buildOn("https://git.example.com");
const hourAgo = new Date(Date.now() - 3_600_000);

interface Written {
  readonly verificationMaterial: {
    tlogEntries?: object[];
    timestampVerificationData?: { rfc3161Timestamps?: object[] };
  };
  readonly dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
}

const trusting = (sigstore: Sigstore) =>
  openTrust({ name: "root.json", text: sigstore.trustedRoot }, makeFolder());
const changed = (bundle: Json, change: (written: Written) => void): Json => {
  const copy = structuredClone(bundle) as unknown as Written;
  change(copy);
  return copy as unknown as Json;
};

describe.each(["log", "timestamp"] as const)("an instance with a %s", (witness) => {
  let sigstore: Sigstore;
  let trust: Trust;
  let bundle: Json;
  beforeAll(async () => {
    sigstore = await startSigstore({ witness });
    trust = await trusting(sigstore);
    bundle = await sigstore.attest(claims, provenanceOf(digest));
  });
  afterAll(() => sigstore.close());

  it("tells who signed what", async () => {
    const checked = await checkBundle(bundle, trust);
    expect(checked).toMatchObject({
      kind: "verified",
      signer: {
        workflow: "https://git.example.com/acme/shop/.github/workflows/build.yml@refs/heads/main",
        issuer: "https://git.example.com/_services/token",
        repository: "https://git.example.com/acme/shop",
        ref: "refs/heads/main",
      },
      payloadType: "application/vnd.in-toto+json",
    });
  });

  it.each<[string, (written: Written) => void]>([
    ["another payload", ({ dsseEnvelope }) => void Object.assign(dsseEnvelope, { payload: btoa("{}") })],
    [
      "another payload type",
      ({ dsseEnvelope }) => void Object.assign(dsseEnvelope, { payloadType: "application/json" }),
    ],
    [
      "another signature",
      ({ dsseEnvelope }) => void Object.assign(dsseEnvelope, { signatures: [{ sig: btoa("signature") }] }),
    ],
    ["no signature", ({ dsseEnvelope }) => void Object.assign(dsseEnvelope, { signatures: [] })],
    [
      "nobody who saw when",
      ({ verificationMaterial }) => {
        verificationMaterial.tlogEntries = [];
        verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
      },
    ],
    [
      "one witness twice",
      ({ verificationMaterial }) => {
        const { tlogEntries, timestampVerificationData: times } = verificationMaterial;
        tlogEntries?.push(...tlogEntries);
        times?.rfc3161Timestamps?.push(...times.rfc3161Timestamps);
      },
    ],
  ])("refuses %s", async (_, change) => {
    expect(await checkBundle(changed(bundle, change), trust)).toMatchObject({ kind: "refused" });
  });

  it("refuses the witness of another statement", async () => {
    const other = (await sigstore.attest(
      claims,
      provenanceOf(digest, { predicateType: "x" }),
    )) as unknown as Written;
    const mixed = changed(bundle, (written) => {
      Object.assign(written.verificationMaterial, {
        tlogEntries: other.verificationMaterial.tlogEntries,
        timestampVerificationData: other.verificationMaterial.timestampVerificationData,
      });
    });
    expect(await checkBundle(mixed, trust)).toMatchObject({ kind: "refused" });
  });

  it("refuses a certificate that had expired when it was used", async () => {
    const late = await startSigstore({ witness, clock: hourAgo });
    const old = await late.attest(claims, provenanceOf(digest));
    expect(await checkBundle(old, await trusting(late))).toMatchObject({ kind: "refused" });
    await late.close();
  });

  it("refuses the bundle of an instance that nobody trusts", async () => {
    const stranger = await startSigstore({ witness });
    const foreign = await stranger.attest(claims, provenanceOf(digest));
    expect(await checkBundle(foreign, trust)).toMatchObject({ kind: "refused" });
    await stranger.close();
  });

  it("takes one root of several", async () => {
    const stranger = await startSigstore({ witness: "log" });
    const text = `${stranger.trustedRoot}\n${sigstore.trustedRoot}\n`;
    const both = await openTrust({ name: "root.jsonl", text }, makeFolder());
    expect(await checkBundle(bundle, both)).toMatchObject({ kind: "verified" });
    await stranger.close();
  });
});

it.each<[string, Json]>([
  ["nothing", null],
  ["a text", "bundle"],
  ["a list", []],
  ["an object", {}],
  ["a bundle without anything", { mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json" }],
  [
    "a certificate that is none",
    {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: { certificate: { rawBytes: "AAAA" }, tlogEntries: [] },
      dsseEnvelope: { payload: "e30=", payloadType: "x", signatures: [{ sig: "AAAA" }] },
    },
  ],
  [
    "a bare key",
    {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: { publicKey: { hint: "mine" }, tlogEntries: [] },
      dsseEnvelope: { payload: "e30=", payloadType: "x", signatures: [{ sig: "AAAA" }] },
    },
  ],
  [
    "a signed file",
    {
      mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
      verificationMaterial: { certificate: { rawBytes: "AAAA" }, tlogEntries: [] },
      messageSignature: { messageDigest: { algorithm: "SHA2_256", digest: "AAAA" }, signature: "AAAA" },
    },
  ],
])("refuses %s", async (_, value) => {
  const nobody: Trust = { rootsFor: async () => [] };
  expect(await checkBundle(value, nobody)).toMatchObject({ kind: "refused" });
});

it("asks for the roots of the authority that is named, and for no others", async () => {
  const sigstore = await startSigstore();
  const requests: string[] = [];
  const trust: Trust = {
    rootsFor: async (organization) => {
      requests.push(organization);
      return [];
    },
  };
  const checked = await checkBundle(await sigstore.attest(claims, provenanceOf(digest)), trust);
  expect([checked, requests]).toEqual([
    { kind: "refused", why: "its certificate authority is not trusted: sigstore.mock" },
    ["sigstore.mock"],
  ]);
  await sigstore.close();
});
