import { type Oid, parseOid, short } from "../../core/git/oid.ts";
import { shortDigest } from "../../core/image/digest.ts";
import { formatImage } from "../../core/image/image.ts";
import { identityOf } from "../../core/promotion/deployment-changes.ts";
import { judgeHolds } from "../../core/promotion/holds.ts";
import { formatDeployed } from "../../core/promotion/promotion.ts";
import { parseVersion } from "../../core/version/version.ts";
import type { OpenPullRequest } from "../../ports/github.ts";
import type { BoardFacts, Drift, DriftKind, Health, PlaceFacts } from "./board.ts";
import { boardPlaceName, columnName, placeKey } from "./board.ts";
import { isReported } from "./health.ts";

/** Every kind of drift that can be seen without a cluster, in the order in which people should look at them. */
export const driftKinds = [
  "held-yet-running",
  "digest-gone",
  "tag-moved",
  "trailer-mismatch",
  "controller",
  "skipped",
  "foreign-write",
  "unpinned",
  "shared",
  "stale-proposal",
  "config",
  "behind",
] as const satisfies readonly DriftKind[];

/** What one place is judged by. */
export interface DriftContext {
  readonly facts: BoardFacts;
  readonly place: PlaceFacts;
  /** The places of the environments before it. */
  readonly before: readonly PlaceFacts[];
  readonly health: Health;
  /** The commit that it was built from, where that is known. */
  readonly source: Oid | undefined;
  /** Pull requests of ours for this place. */
  readonly pullRequests: readonly OpenPullRequest[];
  /** Other places that set the same entry of the same file. */
  readonly sharing: readonly PlaceFacts[];
}

type Finding = Pick<Drift, "kind" | "level" | "message">;

/** Every way in which a place is not as it should be. */
export function findDrift(context: DriftContext): readonly Drift[] {
  const { place } = context;
  if (place.present === undefined) return [];
  const found: readonly (readonly Finding[])[] = [
    heldYetRunning(context),
    registryDrift(context),
    writerDrift(context),
    controllerDrift(context),
    orderDrift(context),
    unpinned(context),
    shared(context),
    staleProposals(context),
    configDrift(context),
  ];
  const { service, environment, cluster } = place;
  return found
    .flat()
    .map((one) => ({ ...one, service, environment, cluster }))
    .sort((one, other) => driftKinds.indexOf(one.kind) - driftKinds.indexOf(other.kind));
}

function heldYetRunning({ place, facts, source }: DriftContext): readonly Finding[] {
  const identity = place.present?.digest ?? parseOid(place.present?.tag ?? "");
  // A hold of everything keeps new artifacts out, and a file that cannot be read, too: neither says that what runs is bad.
  const named = place.holds.map((one) => ({
    ...one,
    faults: [],
    holds: one.holds.filter(({ digest }) => digest !== "*"),
  }));
  const verdict = judgeHolds(named, { identity, source }, facts.now);
  if (verdict.state !== "red") return [];
  const message = `${columnName(place)} runs what is held. ${verdict.why} ${verdict.remedy}`;
  return [{ kind: "held-yet-running", level: "error", message }];
}

function registryDrift({ place, facts }: DriftContext): readonly Finding[] {
  const said = facts.registry.get(placeKey(place));
  const { present } = place;
  if (said === undefined || present?.digest === undefined) return [];
  const image = formatImage(present);
  const { tag, digest } = present;
  const gone: Finding = {
    kind: "digest-gone",
    level: "error",
    message: `The registry no longer has ${image}: a new pod cannot be started.`,
  };
  const isVersion = parseVersion((tag ?? "").replace(/^(.*\/)?v?/, "")) !== undefined;
  const moved: Finding = {
    kind: "tag-moved",
    level: isVersion ? "error" : "warning",
    message: `In the registry ${tag} now means ${said.tagNow === undefined ? "" : shortDigest(said.tagNow)}; Git has ${shortDigest(digest)}.`,
  };
  const isMoved = tag !== undefined && said.tagNow !== undefined && said.tagNow !== digest;
  return [...(said.there === false ? [gone] : []), ...(isMoved ? [moved] : [])];
}

/** Either somebody else set it, or our own trailers say another image than the file: it was edited on its way, or a merge went wrong. */
function writerDrift({ place }: DriftContext): readonly Finding[] {
  const { present, history } = place;
  const [set] = history.changes;
  if (set === undefined || present === undefined) return [];
  const { commit, said } = set;
  if (commit.writer.kind !== "trunkline") {
    // The first value of a place comes with its overlay, which somebody has to write.
    if (set.before === undefined && history.whole) return [];
    const level = commit.writer.kind === "person" ? "warning" : "info";
    const message = `${commit.writer.name} set it without an action of Trunkline (${short(commit.oid)}).`;
    return [{ kind: "foreign-write", level, message }];
  }
  const isOther =
    said !== undefined &&
    identityOf({ digest: undefined, tag: said.image.digest ?? said.image.tag }) !== identityOf(present) &&
    !(said.image.digest === undefined && said.image.tag === present.tag);
  if (!isOther) return [];
  const message = `The newest trailers say ${formatParts(said.image)}, and the file has ${formatDeployed(present)}.`;
  return [{ kind: "trailer-mismatch", level: "error", message }];
}

function formatParts({
  repository,
  tag,
  digest,
}: {
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}): string {
  return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** After so long a controller that speaks to GitHub should have spoken of a commit. */
const silentFor = 3_600_000;

function controllerDrift({ place, health, facts }: DriftContext): readonly Finding[] {
  const since = place.history.changes[0]?.commit.time;
  if (health.state === "degraded")
    return [{ kind: "controller", level: "warning", message: `Not healthy. ${health.why}` }];
  const isSilent = health.state === "unknown" && since !== undefined && facts.now - since > silentFor;
  if (!isSilent || !isReported(facts.github, place)) return [];
  const message = "The controller has reported nothing for more than an hour after the commit.";
  return [{ kind: "controller", level: "warning", message }];
}

function orderDrift({ place, before }: DriftContext): readonly Finding[] {
  const [first] = before;
  const identity = identityOf(place.present);
  if (first?.present === undefined || identityOf(first.present) === identity) return [];
  const behind: Finding = {
    kind: "behind",
    level: "info",
    message: `${columnName(first)} has ${label(first.present)}, ${columnName(place)} has ${label(place.present)}.`,
  };
  const lacking = before.find(
    ({ present, history }) =>
      history.whole &&
      identityOf(present) !== identity &&
      !history.changes.some(({ deployed }) => identityOf(deployed) === identity),
  );
  const isWaived = (place.history.changes[0]?.commit.trailers?.waivedGates.length ?? 0) > 0;
  const skipped: Finding = {
    kind: "skipped",
    level: "warning",
    message: `${label(place.present)} was never in ${lacking && columnName(lacking)}.`,
  };
  return [...(lacking !== undefined && !isWaived ? [skipped] : []), behind];
}

function label(deployed: PlaceFacts["present"]): string {
  return deployed?.tag ?? (deployed?.digest === undefined ? "nothing" : shortDigest(deployed.digest));
}

function unpinned({ place: { present, tracks } }: DriftContext): readonly Finding[] {
  if (tracks === "revision" || present?.digest !== undefined) return [];
  const message = `Only the tag ${present?.tag ?? ""} is set, no digest: what runs can change without a commit.`;
  return [{ kind: "unpinned", level: "warning", message }];
}

function shared({ place, sharing }: DriftContext): readonly Finding[] {
  if (sharing.length === 0) return [];
  const names = sharing.map(boardPlaceName).join(", ");
  const message = `${place.file} sets the same image for ${names}: one cannot change without the other.`;
  return [{ kind: "shared", level: "warning", message }];
}

function staleProposals({ place, pullRequests }: DriftContext): readonly Finding[] {
  return pullRequests.flatMap((one) => {
    const removed = [...one.body.matchAll(/^-[ \t].*$/gm)].map(([line]) => line);
    const value = identityOf(place.present);
    const fromOther =
      removed.some((line) => /sha256:[0-9a-f]{64}/.test(line)) &&
      !removed.some((line) => line.includes(value));
    if (!one.conflicting && !fromOther) return [];
    const message = `Pull request #${one.number} changes a value that is no longer there. Run the action again or close it.`;
    return [{ kind: "stale-proposal", level: "warning", message } as const];
  });
}

function configDrift({ place, facts }: DriftContext): readonly Finding[] {
  const found = facts.configs.get(placeKey(place));
  if (found === undefined) return [];
  const few = found.files.slice(0, 5).join(", ");
  const more = found.files.length > 5 ? ` and ${found.files.length - 5} more` : "";
  const message = `Differs from ${found.other} beside images: ${few}${more}.`;
  return [{ kind: "config", level: "info", message }];
}
