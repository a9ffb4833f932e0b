import type { Decided } from "../../core/commit/delivery-decision.ts";
import { parseOid } from "../../core/git/oid.ts";
import { changeTo } from "../../core/kustomize/image-argument.ts";
import type { EditedImages, ImageEdit } from "../../core/kustomize/set-images.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import { editImages } from "../../core/manifest/deployment-file.ts";
import { editRevision } from "../../core/manifest/git-revision.ts";
import type { DeploymentFile } from "../../core/manifest/manifest-formats.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { addHold, changedHolds, liftHolds } from "../../core/promotion/edit-holds.ts";
import type { HoldsFile } from "../../core/promotion/holds.ts";
import { holdsBeside, holdsFile } from "../../core/promotion/holds-file-path.ts";
import { isClosed } from "../../core/promotion/verdict.ts";
import { fingerprint } from "../../core/text/short-hash.ts";
import { formatPatch } from "../../core/text/unified-diff.ts";
import type { People } from "../../operations/requester-and-approvers.ts";
import { rollbackMessage, rollbackText } from "./commit-text.ts";
import type { RollbackRequest } from "./request.ts";
import { environmentName, type Rollback, type RollbackFacts, rollbackPlaceName } from "./rollback.ts";
import { describeRollbackProposal } from "./summary.ts";
import { versionName } from "./target-candidates.ts";

export interface RollbackRules {
  readonly request: RollbackRequest;
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  /** Names the run, as trailers and holds do; empty outside a workflow. */
  readonly run: string;
  /** Who sets the hold: the page of the run, else a person; empty where nobody knows. */
  readonly by: string;
  readonly people: People;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Page of the repository that the services are built from; empty where it has none. */
  readonly sourcePage: string;
}

export interface RollbackPlan extends Decided {
  readonly rollbacks: readonly Rollback[];
  readonly edits: readonly ImageEdit[];
  /** Files of holds that change, with their new text. */
  readonly holds: ReadonlyMap<string, string>;
  /** What `git apply` would need to make the change. */
  readonly patch: string;
}

/** Decides what becomes of the tip: all places go back, or none. Pure; raises the Problems of the editors. */
export function planRollback(facts: readonly RollbackFacts[], rules: RollbackRules): RollbackPlan {
  const rollbacks = facts.map((one) => judge(one, facts, rules));
  const idle = { rollbacks, edits: [], holds: new Map<string, string>(), patch: "" };
  const superseded = facts.flatMap((one) =>
    one.kind === "superseded" && !clustersOf(one, facts).some(({ kind }) => kind === "back") ? [one.why] : [],
  );
  if (superseded.length > 0) return { decision: { kind: "superseded", by: superseded.join("; ") }, ...idle };
  if (rollbacks.some(({ stopped }) => stopped.length > 0)) return { decision: { kind: "nothing" }, ...idle };

  const images = editFiles(facts).filter(({ before, after }) => before !== after);
  const holds = editHolds(rollbacks, rules.request);
  const old = new Map(facts.flatMap((one) => one.holds.map(({ file, text }) => [file, text] as const)));
  const patch = [
    ...images.map(({ file, before, after }) => formatPatch(file, before, after)),
    ...[...holds].map(([file, text]) => formatPatch(file, old.get(file), text)),
  ].join("");
  const head = headOf(facts);
  if (patch === "") return { decision: { kind: "nothing", head, ...familyOf(facts) }, ...idle };
  const text = rollbackText(rollbacks, rules);
  const files = new Map([...images.map(({ file, after }) => [file, after] as const), ...holds]);
  return {
    decision: {
      kind: "write",
      files: new Map([...files].map(([file, after]) => [file, new TextEncoder().encode(after)])),
      message: rollbackMessage(text, rollbacks, rules),
      proposal: {
        head,
        title: text.split("\n", 1)[0] ?? "",
        body: describeRollbackProposal(rollbacks, patch, rules),
        ...familyOf(facts),
      },
    },
    rollbacks,
    edits: images.flatMap(({ edits }) => edits),
    holds,
    patch,
  };
}

/** The places of the same service: more than one where the environment has clusters. What runs something else there stays as it is. */
function clustersOf({ place: { service } }: RollbackFacts, facts: readonly RollbackFacts[]) {
  return service === "" ? [] : facts.filter((other) => other.place.service === service);
}

function judge(
  one: RollbackFacts,
  facts: readonly RollbackFacts[],
  { request, now, by }: RollbackRules,
): Rollback {
  const { hold, reason } = request;
  const escaped = one.kind === "back" ? one.from.identity : one.kind === "same" ? one.escaped : undefined;
  const added =
    hold === undefined || escaped === undefined
      ? undefined
      : { digest: escaped, reason, until: hold.until, since: now, by };
  return { ...one, stopped: one.kind === "back" ? obstacles(one, facts, request) : [], hold: added };
}

function obstacles(
  one: RollbackFacts & { kind: "back" },
  facts: readonly RollbackFacts[],
  { acknowledged, goal, from }: RollbackRequest,
): readonly Problem[] {
  const { verdict, irreversible, target, present, revert, place } = one;
  const [what, version] = [rollbackPlaceName(place), versionName(target.deployed)];
  const found: Problem[] = [];
  if (isClosed(verdict)) {
    const slots = { what, target: version, why: verdict.why, remedy: verdict.remedy };
    found.push(problem("ROLLBACK_TARGET_HELD", slots));
  }
  if (irreversible.kind !== "none" && !acknowledged) {
    const why =
      irreversible.kind === "some"
        ? `the commits between changed ${irreversible.files.slice(0, 3).join(", ")}${irreversible.files.length > 3 ? " and more" : ""}, which the catalogue calls irreversible`
        : `it is unknown whether the commits between changed something irreversible: ${irreversible.why}`;
    found.push(problem("ROLLBACK_IRREVERSIBLE", { what, from: versionName(present), target: version, why }));
  }
  const clusters = clustersOf(one, facts).flatMap((other) => (other.kind === "back" ? [other] : []));
  const differs = clusters.some((other) => other.from.identity !== one.from.identity);
  if (differs && clusters[0] === one && goal.kind !== "named" && from.length === 0) {
    const present = clusters.map(
      (other) => `${versionName(other.present)} in ${environmentName(other.place)}`,
    );
    found.push(problem("ROLLBACK_CLUSTERS_DIFFER", { service: place.service, present: present.join(", ") }));
  }
  if (revert?.impure !== undefined) {
    const commit = `${revert.step.commit.slice(0, 7)} (${revert.step.subject})`;
    found.push(problem("ROLLBACK_NOT_PURE", { commit, why: revert.impure }));
  }
  return found;
}

interface EditedFile extends EditedImages {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** Every file once, with the images of all places in it. */
function editFiles(facts: readonly RollbackFacts[]): readonly EditedFile[] {
  const edited = new Map<string, EditedFile>();
  for (const one of facts) {
    if (one.kind !== "back") continue;
    const { file, text: before } = one.overlay;
    const done = edited.get(file) ?? { file, before, after: before, text: before, edits: [] };
    const { text, edits } = editPlace({ ...one.overlay, text: done.after }, one);
    edited.set(file, { ...done, text, after: text, edits: [...done.edits, ...edits] });
  }
  return [...edited.values()];
}

function editPlace(at: DeploymentFile, one: RollbackFacts & { kind: "back" }): EditedImages {
  const { image, present, targetIdentity } = one;
  const commit = parseOid(targetIdentity.identity ?? "");
  if (image.repository !== "") return editImages(at, [changeTo(present.name, image)]);
  if (image.tag === undefined || commit === undefined) return { text: at.text, edits: [] };
  const value = ({ tag }: Deployed) => ({ newName: undefined, newTag: tag, digest: undefined });
  const edit = { file: at.file, name: present.name, from: value(present), to: value(image), duplicates: 0 };
  return { text: editRevision(at, { tag: image.tag, commit }), edits: [edit] };
}

/** The files of holds that change, over all places: what is to be lifted is lifted, then what is left is held. */
function editHolds(
  rollbacks: readonly Rollback[],
  { lift, liftHold, hold }: RollbackRequest,
): ReadonlyMap<string, string> {
  const before = new Map(rollbacks.flatMap((one) => one.holds.map((file) => [file.file, file] as const)));
  const now = new Map<string, HoldsFile>(before);
  for (const one of rollbacks) {
    let files = one.holds.flatMap(({ file }) => now.get(file) ?? []);
    if (lift !== undefined) {
      const source = parseOid(lift);
      files = [...liftHolds(files, { identity: lift, source })];
    }
    if (liftHold && one.kind === "back") files = [...liftHolds(files, one.targetIdentity)];
    const file = hold?.everywhere ? holdsFile : holdsBeside(one.overlay.file);
    if (one.hold !== undefined) files = [...addHold(files, file, one.hold)];
    for (const edited of files) now.set(edited.file, edited);
  }
  return changedHolds([...before.values()], [...now.values()]);
}

const heads = "trunkline/rollback/";

/** One branch for each thing that goes back, whatever the version: the next run updates the same pull request. */
function headOf(facts: readonly RollbackFacts[]): string {
  const names = [...new Set(facts.map(({ place }) => place.service || place.overlay))];
  const [only = ""] = names;
  const name = names.length === 1 ? only : `several-${fingerprint(names.join("\n"))}`;
  return `${heads}${slug(name)}/${slug(facts[0]?.place.environment || "overlay")}`;
}

function familyOf(facts: readonly RollbackFacts[]) {
  const services = [...new Set(facts.map(({ place }) => place.service))].filter((service) => service !== "");
  const environment = facts[0]?.place.environment ?? "";
  return services.length === 0 ? {} : { family: { prefix: heads, environment, services } };
}

function slug(text: string): string {
  return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
}
