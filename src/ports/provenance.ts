import type { Json, JsonObject } from "../core/json/json-types.ts";
import type { Checked } from "../core/provenance/attestation-proof.ts";

export type { Checked };

/** Sigstore: who signed what, and our own signature. Nothing is loaded or fetched before it is needed. */
export interface Provenance {
  /**
   * Examines attestations against what `trusted` says (a file of the workspace, TrustedRoot as JSON, one or more, one a line), else against
   * the public Sigstore and GitHub's own, found by TUF. Raises TRUSTED_ROOT_INVALID.
   */
  examine(trusted: File | undefined): Promise<Examiner>;
  /**
   * Signs an in-toto statement as this workflow run, and gives the Sigstore bundle. `config`: a SigningConfig of the workspace; else the public
   * Sigstore, whose log anybody may read, or GitHub's own if `isPrivate`. Raises SIGNING_CONFIG_INVALID, SIGNING_IDENTITY_MISSING, SIGNING_FAILED.
   */
  sign(
    statement: JsonObject,
    how: { readonly config: File | undefined; readonly isPrivate: boolean },
  ): Promise<Json>;
}

export interface File {
  readonly name: string;
  readonly text: string;
}

export interface Examiner {
  /** Checks signature, certificate, log and time of a Sigstore bundle; any value will do. Raises TRUST_UNREACHABLE. */
  check(bundle: Json): Promise<Checked>;
}
