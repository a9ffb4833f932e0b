import type { ProblemMessages } from "../message.ts";

/** Faults in what attestations are checked against and in making one. */
export const provenanceProblems = () =>
  ({
    TRUSTED_ROOT_MISSING: {
      message: "There is no trusted root file `{file}`.",
      hint: "Create it in an earlier step: gh attestation trusted-root > {file}. It must be in the workspace. Without `trusted-root` the action fetches the trusted roots from Sigstore and GitHub.",
    },
    TRUSTED_ROOT_INVALID: {
      message: "`{file}` contains no trusted certificate authority: {fault}.",
      hint: "It takes a Sigstore trusted_root.json, or several, one a line, as `gh attestation trusted-root` prints them.",
    },
    TRUST_UNREACHABLE: {
      message: "The trusted roots cannot be fetched from {mirror} ({fault}).",
      hint: "Allow the runner to reach it, or fetch them elsewhere with `gh attestation trusted-root` and give the file as `trusted-root`.",
    },
    SIGNING_CONFIG_MISSING: {
      message: "There is no signing configuration `{file}`.",
      hint: "It must be in the workspace. Without `signing-config` the public Sigstore signs for public repositories, and GitHub's own for others.",
    },
    SIGNING_CONFIG_INVALID: {
      message: "`{file}` is not a signing configuration: {fault}.",
      hint: "It takes a Sigstore signing_config.v0.2.json. Leave `signing-config` out to use the public Sigstore, or GitHub's own.",
    },
    SIGNING_IDENTITY_MISSING: {
      message: "This run cannot prove its identity: the job may not request an OIDC token.",
      hint: "Add `id-token: write` under `permissions:` of the job. Runs of pull requests from forks never have it.",
    },
    SIGNING_FAILED: {
      message: "{service} did not sign: {fault}.",
      hint: "Allow the runner to reach it. On GitHub, private repositories can attest only with GitHub Enterprise Cloud.",
    },
    PROMOTION_UNATTESTED: {
      message: "The promotion of {what} is done, commit {commit}, but not attested: {why}",
      hint: "{remedy} Nothing needs to be promoted again: the commit's trailers say what an attestation would.",
    },
  }) as const satisfies ProblemMessages;
