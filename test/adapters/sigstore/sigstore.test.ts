import { expect, it } from "vitest";
import { createProvenance } from "../../../src/adapters/sigstore/sigstore.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { buildOn } from "../../support/sigstore/run.ts";
import { startSigstore } from "../../support/sigstore/sigstore.ts";

it("what this run signs, it can examine", async () => {
  const sigstore = await startSigstore();
  const serverUrl = "https://git.example.com";
  const provenance = createProvenance(
    { serverUrl, temporary: makeFolder() },
    sigstore.identity(buildOn(serverUrl)),
  );
  const config = { name: "signing.json", text: sigstore.signingConfig };
  const bundle = await provenance.sign({ hello: "world" }, { config, isPrivate: false });
  const examiner = await provenance.examine({ name: "root.json", text: sigstore.trustedRoot });
  expect(await examiner.check(bundle)).toMatchObject({ kind: "verified" });
  expect(await (await provenance.examine(undefined)).check(bundle)).toMatchObject({ kind: "refused" });
  await sigstore.close();
});
