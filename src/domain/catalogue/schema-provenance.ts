import * as v from "valibot";
import { list, text } from "./schema-values.ts";
import * as words from "./words.ts";

const ref = text("A full ref; * stands for anything: refs/heads/main, refs/tags/*.", [
  words.isFullRef,
  "CATALOGUE_REF",
]);

/** Who must have built an artifact; the same keys for the whole catalogue and for one service. */
export const provenance = v.pipe(
  v.looseObject({
    repository: v.optional(
      text("owner/name of the repository whose workflow builds it. Default: the repository of the run.", [
        words.isBuilder,
        "CATALOGUE_BUILDER",
      ]),
    ),
    workflow: v.optional(
      text(
        "The workflow that builds it, .github/workflows/build.yml; a reusable one of another repository as acme/ci/.github/workflows/build.yml, maybe with @ref. Default: any workflow of the repository.",
        [words.isWorkflow, "CATALOGUE_WORKFLOW"],
      ),
    ),
    ref: v.optional(
      v.pipe(
        v.union([ref, list(ref, "Any of these.")]),
        v.description("What it may be built from. Default: any ref."),
      ),
    ),
    issuer: v.optional(
      text("Issuer of the runs' OIDC tokens. Default: the forge's own.", [
        words.isIssuer,
        "CATALOGUE_ISSUER",
      ]),
    ),
  }),
  v.description(
    "Who must have built what environments with `attestations` get, by the certificate of the attestation.",
  ),
);
