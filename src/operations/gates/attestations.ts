import type { AttestationMode, Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import type { Digest } from "../../core/image/digest.ts";
import { registryRepository } from "../../core/image/target-repository.ts";
import type { Json } from "../../core/json/json-types.ts";
import type { Problem } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import {
  type AttestationEvidence,
  judgeAttestations,
  judgeUnattestable,
  stricter,
} from "../../core/promotion/attestation-gate.ts";
import type { UngatedCandidate } from "../../core/promotion/promotion.ts";
import type { Verdict } from "../../core/promotion/verdict.ts";
import { checkAttestation, type Proof } from "../../core/provenance/attestation-proof.ts";
import { type Expected, issuerOf } from "../../core/provenance/signer.ts";
import { buildProvenance } from "../../core/provenance/statement.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Examiner } from "../../ports/provenance.ts";
import type { Registry } from "../../ports/registry.ts";
import { readNeeded } from "../read-input-file.ts";

/** What the gate is asked with, beside an artifact. */
export interface ProvenanceOptions {
  /** Of the step; the environment may ask for more. */
  readonly attestations: AttestationMode;
  /** Of the step, before what the catalogue says; empty for nothing. */
  readonly provenanceRepository: string;
  readonly provenanceWorkflow: string;
  readonly trustedRoot: string;
  /** Reads attestations in GitHub's API. */
  readonly githubToken: string;
}

/** The verdict on who built an artifact; none where nobody wants to know, and then nothing is read. */
export type JudgeProvenance = (
  found: Pick<UngatedCandidate, "artifact" | "path">,
) => Promise<readonly Verdict[]>;

/** The gate `attestations`. Each artifact is looked into once a run. Raises TRUSTED_ROOT_MISSING and TRUSTED_ROOT_INVALID. */
export function openProvenance(
  world: Pick<World, "run" | "files" | "openGitHub" | "provenance">,
  context: {
    readonly catalogue: Catalogue | undefined;
    readonly to: Environment | undefined;
    readonly registry: Registry;
  },
  options: ProvenanceOptions,
): JudgeProvenance {
  const mode = stricter(options.attestations, context.to?.attestations ?? "off");
  if (mode === "off") return async () => [];
  const judged = new Map<string, Promise<Verdict>>();
  let examiner: Promise<Examiner> | undefined;
  const examine = async () =>
    world.provenance.examine(await readNeeded(world.files, options.trustedRoot, "TRUSTED_ROOT_MISSING"));
  return async ({ artifact, path }) => {
    if (artifact.kind !== "image") {
      const why = "A release in Git is not an image, and only images have an attested build.";
      return [
        judgeUnattestable(mode, why, "Leave `attestations` out for environments that track revisions."),
      ];
    }
    const expected = expectedSigner(world.run, context.catalogue, path.service, options);
    if (expected.repository === "") {
      const why = "The repository that must have built it is unknown.";
      return [
        judgeUnattestable(
          mode,
          why,
          "Name it with `provenance.repository` in the catalogue, or `provenance-repository`.",
        ),
      ];
    }
    examiner ??= examine();
    const { digest, repository } = artifact;
    const key = `${repository}@${digest} ${path.service}`;
    const query = { digest, repository, expected, examiner: await examiner };
    const verdict =
      judged.get(key) ??
      gather(world, context.registry, query, options.githubToken).then((evidence) =>
        judgeAttestations(mode, evidence),
      );
    judged.set(key, verdict);
    return [await verdict];
  };
}

/** Whose attestations count: the step's words before the service's, those before the catalogue's, and without any this very repository. */
export function expectedSigner(
  run: Pick<World["run"], "serverUrl" | "repository">,
  catalogue: Catalogue | undefined,
  service: string,
  options: Pick<ProvenanceOptions, "provenanceRepository" | "provenanceWorkflow">,
): Expected {
  const shared = catalogue?.provenance;
  const own = catalogue?.services.get(service)?.provenance;
  return {
    server: run.serverUrl,
    repository: options.provenanceRepository || (own?.repository ?? shared?.repository ?? run.repository),
    workflow: options.provenanceWorkflow || (own?.workflow ?? shared?.workflow ?? ""),
    refs: own?.refs ?? shared?.refs ?? [],
    issuer: own?.issuer ?? shared?.issuer ?? issuerOf(run.serverUrl),
  };
}

interface AttestationQuery {
  readonly digest: Digest;
  /** Of the image. */
  readonly repository: string;
  readonly expected: Expected;
  readonly examiner: Examiner;
}

/** GitHub's API first, one request; the registry only where that proves nothing. */
async function gather(
  { openGitHub }: Pick<World, "openGitHub">,
  registry: Registry,
  query: AttestationQuery,
  token: string,
): Promise<AttestationEvidence> {
  const { digest, expected } = query;
  const proofs: Proof[] = [];
  const failures = new Map<string, Problem>();
  const places: readonly (() => Promise<void>)[] = [
    async () => {
      const open = await openGitHub(expected.repository, token);
      await checkAll(await open.attestations(digest, buildProvenance), query, proofs);
    },
    async () => {
      const attached = await registry.bundles(registryRepository(query.repository), digest);
      for (const one of attached)
        if (one.kind === "unreadable") proofs.push({ kind: "refused", why: one.why });
      await checkAll(
        attached.flatMap((one) => (one.kind === "bundle" ? [one.bundle] : [])),
        query,
        proofs,
      );
    },
  ];
  for (const readPlace of places) {
    await recover(readPlace, (found) => {
      // GitHub's answer where there is no attestation.
      for (const one of found) if (one.code !== "GITHUB_NOT_FOUND") failures.set(one.message, one);
    });
    if (proofs.some((one) => one.kind === "proof")) break;
  }
  return { digest, expected, proofs, failures: [...failures.values()] };
}

async function checkAll(
  bundles: readonly Json[],
  { digest, expected, examiner }: AttestationQuery,
  proofs: Proof[],
): Promise<void> {
  for (const bundle of bundles) {
    const proof = checkAttestation(await examiner.check(bundle), digest, expected);
    proofs.push(proof);
    if (proof.kind === "proof") return;
  }
}
