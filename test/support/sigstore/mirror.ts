import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  Key,
  Metadata,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  TargetFile,
  Targets,
  Timestamp,
} from "@tufjs/models";

/** A TUF mirror that publishes what to trust, in two versions of its root. */
export interface TestMirror {
  readonly url: string;
  /** Its first root, as JSON. */
  readonly root: string;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** `signedByOthers`: by keys that its first root does not name. `changed`: the target's bytes. `expired`: what says which is newest. */
export async function publishRoot(
  trustedRoot: string,
  how: { readonly signedByOthers?: boolean; readonly changed?: boolean; readonly expired?: boolean } = {},
): Promise<TestMirror> {
  const keeper = makeKey();
  const signer = how.signedByOthers ? makeKey() : keeper;
  const soon = new Date(Date.now() + 3_600_000).toISOString();
  const past = new Date(Date.now() - 3_600_000).toISOString();
  const rootOf = (version: number, expires: string) => {
    const root = new Root({ version, expires, specVersion: "1.0.0", consistentSnapshot: false });
    for (const role of ["root", "timestamp", "snapshot", "targets"]) root.addKey(keeper.key, role);
    return root;
  };
  // The first root may be past its date, as the one that is shipped is.
  const first = signed(rootOf(1, past), keeper);
  const bytes = Buffer.from(trustedRoot);
  const target = new TargetFile({
    length: bytes.length,
    path: "trusted_root.json",
    hashes: { sha256: createHash("sha256").update(bytes).digest("hex") },
  });
  const targets = new Targets({ version: 1, expires: soon, specVersion: "1.0.0" });
  targets.addTarget(target);
  const one = () => new MetaFile({ version: 1 });
  const snapshot = new Snapshot({
    version: 1,
    expires: soon,
    specVersion: "1.0.0",
    meta: { "targets.json": one() },
  });
  const timestamp = new Timestamp({
    version: 1,
    expires: how.expired ? past : soon,
    specVersion: "1.0.0",
    snapshotMeta: one(),
  });
  const files: Readonly<Record<string, string | Buffer>> = {
    "/2.root.json": signed(rootOf(2, soon), signer),
    "/timestamp.json": signed(timestamp, signer),
    "/snapshot.json": signed(snapshot, signer),
    "/targets.json": signed(targets, signer),
    "/targets/trusted_root.json": how.changed ? Buffer.from(trustedRoot.replace("2020", "2019")) : bytes,
  };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? "");
    const file = files[request.url ?? ""];
    response.writeHead(file === undefined ? 404 : 200).end(file);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    root: first,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

type Kept = ReturnType<typeof makeKey>;

function makeKey() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const der = publicKey.export({ format: "der", type: "spki" });
  const keyVal = { public: der.subarray(-32).toString("hex") };
  const keyID = createHash("sha256").update(der).digest("hex");
  return { privateKey, key: new Key({ keyID, keyType: "ed25519", scheme: "ed25519", keyVal }) };
}

function signed(content: Root | Timestamp | Snapshot | Targets, { key, privateKey }: Kept): string {
  const metadata = new Metadata(content as Root);
  metadata.sign(
    (data) => new Signature({ keyID: key.keyID, sig: sign(null, data, privateKey).toString("hex") }),
  );
  return JSON.stringify(metadata.toJSON());
}
