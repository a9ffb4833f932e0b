import type { Deadline } from "../../ports/deadline.ts";
import type { Provenance } from "../../ports/provenance.ts";
import type { Run } from "../../ports/workflow-run.ts";
import { endless } from "../deadline.ts";
import { checkBundle } from "./check-bundle.ts";
import { signStatement } from "./sign.ts";
import { openTrust } from "./trusted-roots.ts";

/** Sigstore as this run sees it. `env` is the runner's environment: in it is where OIDC tokens are asked for. */
export function createProvenance(
  run: Pick<Run, "serverUrl" | "temporary">,
  env: Readonly<Record<string, string | undefined>>,
  deadline: Deadline = endless,
): Provenance {
  return {
    async examine(trusted) {
      const trust = await openTrust(trusted, run.temporary, deadline);
      return { check: (bundle) => checkBundle(bundle, trust) };
    },
    sign: (statement, how) => signStatement(statement, { ...how, serverUrl: run.serverUrl, env, deadline }),
  };
}
