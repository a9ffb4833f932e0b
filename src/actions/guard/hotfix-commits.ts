import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { parseTrailers } from "../../core/commit/commit-message.ts";
import { type Oid, short } from "../../core/git/oid.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { refuseSigner } from "../../core/provenance/signer.ts";
import { isAbout, parseStatement, promotionPredicate } from "../../core/provenance/statement.ts";
import { listNames } from "../../core/text/list-names.ts";
import { expectedSigner } from "../../operations/gates/attestations.ts";
import type { GitopsChange } from "../../operations/gitops-change.ts";
import { readNeeded } from "../../operations/read-input-file.ts";
import type { World } from "../../ports/all-ports.ts";

/** What a commit of the change says of itself. Anybody who can push can write such trailers, so they only lower an alarm. */
export interface TrailedCommit {
  readonly commit: Oid;
  readonly action: string;
  readonly services: readonly string[];
  readonly environments: readonly string[];
  readonly images: readonly string[];
  /** The gates that promote went around; undefined where it did not. */
  readonly waived: string | undefined;
  readonly reason: string;
}

/** The commits of the change that an action of ours says it made. */
export async function readOrigins(
  { repository }: GitopsChange,
  head: Oid,
  base: Oid,
): Promise<readonly TrailedCommit[]> {
  const messages = new Map<Oid, string>();
  try {
    const { parents } = await repository.commit(head);
    // A merge commit that is checked out alone hides what it brings.
    const [, brought = head] = parents;
    await repository.fetch([brought], { depth: 50, filter: "tree:0" });
    for (const oid of (await repository.parents(brought, [base])).keys())
      messages.set(oid, (await repository.commit(oid)).message);
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
  }
  return [...messages].flatMap(([commit, message]) => {
    const trailers = parseTrailers(message);
    const [action] = trailers.get("trunkline") ?? [];
    if (action === undefined) return [];
    const all = (key: string) => trailers.get(key) ?? [];
    return [
      {
        commit,
        action,
        services: all("service"),
        environments: all("environment"),
        images: all("image"),
        waived: all("waived-gates")[0],
        reason: all("reason")[0] ?? "",
      },
    ];
  });
}

/** A hotfix that a commit of the change declares. */
export interface Hotfix {
  readonly reason: string;
  /** Whether it is proved as the catalogue asks; `unknown` where that could not be asked. */
  readonly proved: "yes" | "no" | "unknown";
  /** A sentence: the proof, or what it lacks. */
  readonly why: string;
}

interface HotfixImage {
  readonly environment: Environment;
  readonly service: string;
  readonly to: Deployed;
  readonly catalogue: Catalogue;
}

/**
 * Whether a declared hotfix is proved as the environment asks (`hotfix`): `signed`, its commit is verified by GitHub and by one of the
 * environment's writers; `attested`, promote's own attestation says that this digest goes to this environment. Raises nothing that GitHub raises.
 */
export async function proveHotfix(
  { commit, reason }: TrailedCommit,
  image: HotfixImage,
  { githubToken, trustedRoot }: { readonly githubToken: string; readonly trustedRoot: string },
  world: World,
): Promise<Hotfix> {
  const { hotfix } = image.environment;
  try {
    if (hotfix === "declared") return { reason, proved: "yes", why: `${short(commit)} declares it.` };
    const why =
      hotfix === "signed"
        ? await lacksSignature(commit, image, githubToken, world)
        : await lacksAttestation(image, { githubToken, trustedRoot }, world);
    if (why !== undefined) return { reason, proved: "no", why };
    return {
      reason,
      proved: "yes",
      why: hotfix === "signed" ? `GitHub verifies ${short(commit)}.` : "An attestation of promote proves it.",
    };
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return { reason, proved: "unknown", why: `It is unknown whether it is ${hotfix}: ${fault.message}` };
  }
}

async function lacksSignature(
  commit: Oid,
  { environment: { name, writers } }: HotfixImage,
  githubToken: string,
  world: World,
): Promise<string | undefined> {
  const github = await world.openGitHub(world.run.repository, githubToken);
  const { verified, by, reason } = await github.commitSignature(commit);
  if (!verified) return `GitHub does not verify ${short(commit)} (${reason}).`;
  if (writers.length === 0 || writers.some((one) => one.toLowerCase() === by.toLowerCase())) return undefined;
  return `${short(commit)} is by ${by || "nobody that GitHub knows"}, and the writers of ${name} are ${listNames(writers)}.`;
}

async function lacksAttestation(
  { environment, service, to, catalogue }: HotfixImage,
  { githubToken, trustedRoot }: { readonly githubToken: string; readonly trustedRoot: string },
  world: World,
): Promise<string | undefined> {
  const { digest } = to;
  if (digest === undefined) return "It has no digest, so nothing can attest it.";
  const options = { provenanceRepository: "", provenanceWorkflow: "" };
  const signer = expectedSigner(world.run, catalogue, service, options);
  // Whoever promotes is another workflow than the one that builds.
  const expected = { ...signer, workflow: "", refs: [] };
  const github = await world.openGitHub(expected.repository, githubToken);
  const bundles = await github.attestations(digest, promotionPredicate);
  const trusted = await readNeeded(world.files, trustedRoot, "TRUSTED_ROOT_MISSING");
  const examiner = bundles.length === 0 ? undefined : await world.provenance.examine(trusted);
  for (const bundle of bundles) {
    const checked = await examiner?.check(bundle);
    if (checked?.kind !== "verified" || refuseSigner(checked.signer, expected) !== undefined) continue;
    const statement = parseStatement(checked.payloadType, checked.payload);
    if (
      statement?.predicateType === promotionPredicate &&
      isAbout(statement, digest) &&
      statement.predicate.service === service &&
      statement.predicate.to === environment.name
    )
      return undefined;
  }
  return `No attestation of promote in ${expected.repository} says that ${service} goes to ${environment.name} with this digest.`;
}
