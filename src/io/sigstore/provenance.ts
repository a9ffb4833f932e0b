import type { Provenance } from "../../contract/provenance.ts";
import type { Run } from "../../contract/run.ts";
import { checkBundle } from "./check.ts";
import { signStatement } from "./sign.ts";
import { openTrust } from "./trust.ts";

/** Sigstore as this run sees it. `env` is the runner's environment: in it is where OIDC tokens are asked for. */
export function createProvenance(
  run: Pick<Run, "serverUrl" | "temporary">,
  env: Readonly<Record<string, string | undefined>>,
): Provenance {
  return {
    async examine(trusted) {
      const trust = await openTrust(trusted, run.temporary);
      return { check: (bundle) => checkBundle(bundle, trust) };
    },
    sign: (statement, how) => signStatement(statement, { ...how, serverUrl: run.serverUrl, env }),
  };
}
