import type { CommitOrigin } from "../../core/commit/commit-message.ts";
import type { Decided, Decision, Family } from "../../core/commit/delivery-decision.ts";
import { changeTo } from "../../core/kustomize/image-argument.ts";
import type { EditedImages, ImageEdit } from "../../core/kustomize/set-images.ts";
import { editImages } from "../../core/manifest/deployment-file.ts";
import { editRevision } from "../../core/manifest/git-revision.ts";
import { liftAllHolds } from "../../core/promotion/edit-holds.ts";
import {
  holdableOf,
  isSame,
  type Promotion,
  type PromotionCandidate,
  type PromotionFacts,
  placeName,
  type Waiting,
} from "../../core/promotion/promotion.ts";
import { mayPass } from "../../core/promotion/verdict.ts";
import { fingerprint } from "../../core/text/short-hash.ts";
import { formatPatch } from "../../core/text/unified-diff.ts";
import type { MovingTag } from "../../operations/move-tags.ts";
import type { People } from "../../operations/requester-and-approvers.ts";
import { writeMessage, writeText } from "./commit-text.ts";
import { movingTags } from "./moving-tags.ts";
import { describeProposal } from "./summary.ts";

export interface PromoteRules {
  /** `fail`: one closed gate stops everything. `skip`: it stops only its own service. */
  readonly onBlocked: "fail" | "skip";
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  /** Why it is promoted; empty where nobody said. */
  readonly reason: string;
  readonly run: CommitOrigin["run"];
  readonly people: People;
  /** Tags that follow what `to` runs, as templates. */
  readonly tags: readonly string[];
  /** Page of the repository that the artifacts are built from; empty where it has none. */
  readonly sourcePage: string;
}

export interface PromotePlan extends Decided {
  readonly promotions: readonly Promotion[];
  readonly edits: readonly ImageEdit[];
  /** What `git apply` would need to make the change. */
  readonly patch: string;
  /** Files of holds that the commit takes a hold out of. */
  readonly lifted: readonly string[];
  readonly waiting: readonly Waiting[];
  /** Tags of the registry that follow what `to` runs now, and those that follow what this plan writes once that has landed. */
  readonly tags: { readonly present: readonly MovingTag[]; readonly landed: readonly MovingTag[] };
}

/** Decides what becomes of the tip. Pure; raises the Problems of the editor. */
export function planPromotion(
  facts: readonly PromotionFacts[],
  rules: PromoteRules,
  waiting: readonly Waiting[] = [],
): PromotePlan {
  const promotions = facts.map(judge);
  const stopped = rules.onBlocked === "fail" && promotions.some((one) => one.kind === "blocked");
  const going = stopped ? [] : promotions.filter((one) => one.kind === "go");
  const files = editFiles(going).filter(({ before, after }) => before !== after);
  const edits = files.flatMap((one) => one.edits);
  const holds = liftAllHolds(
    going.flatMap((one) => (one.lifting ? [{ holds: one.lifting, artifact: holdableOf(one) }] : [])),
  );
  const held = new Map(
    going.flatMap(({ lifting = [] }) => lifting.map(({ file, text }) => [file, text] as const)),
  );
  const patch = [
    ...files.map(({ file, before, after }) => formatPatch(file, before, after)),
    ...[...holds].map(([file, after]) => formatPatch(file, held.get(file), after)),
  ].join("");
  const tags = {
    present: promotions.filter((one) => one.kind === "same").flatMap((one) => movingTags(rules.tags, one)),
    landed: going.flatMap((one) => movingTags(rules.tags, one)),
  };
  if (files.length === 0)
    return { decision: idle(promotions), promotions, edits, patch, lifted: [], waiting, tags };
  const text = writeText(rules.message, going);
  return {
    decision: {
      kind: "write",
      files: new Map(
        [...files.map(({ file, after }) => [file, after] as const), ...holds].map(([file, text]) => [
          file,
          new TextEncoder().encode(text),
        ]),
      ),
      message: writeMessage(text, going, rules),
      proposal: {
        head: headOf(promotions),
        title: text.split("\n", 1)[0] ?? "",
        body: describeProposal(promotions, patch, waiting, rules),
        ...familyOf(promotions),
      },
    },
    promotions,
    edits,
    patch,
    lifted: [...holds.keys()],
    waiting,
    tags,
  };
}

/** Nothing to write. It is a matter of age only where nothing else keeps the rest back. */
function idle(promotions: readonly Promotion[]): Decision {
  const older = promotions.filter((one) => one.kind === "older");
  const [first] = older;
  if (promotions.some((one) => one.kind === "blocked")) return { kind: "nothing" };
  if (first === undefined) return { kind: "nothing", head: headOf(promotions), ...familyOf(promotions) };
  return { kind: "superseded", by: older.map(({ path, by }) => `${placeName(path.to)}: ${by}`).join("; ") };
}

function judge(facts: PromotionFacts): Promotion {
  if (facts.kind === "absent") return facts;
  if (isSame(facts)) return { ...facts, kind: "same" };
  if (facts.older !== undefined) return { ...facts, kind: "older", by: facts.older };
  return mayPass(facts.verdicts) ? { ...facts, kind: "go" } : { ...facts, kind: "blocked" };
}

/** All edits of one file together, in the order of the paths. */
function editFiles(going: readonly PromotionCandidate[]) {
  const byFile = new Map<string, [PromotionCandidate, ...PromotionCandidate[]]>();
  for (const one of going) {
    const { file } = one.overlay;
    const others = byFile.get(file);
    byFile.set(file, others === undefined ? [one] : [...others, one]);
  }
  return [...byFile.values()].map((many) => {
    const { file, text: before } = many[0].overlay;
    const { text: after, edits } = editFile(many);
    return { file, before, after, edits };
  });
}

function editFile(many: readonly [PromotionCandidate, ...PromotionCandidate[]]): EditedImages {
  const [{ overlay }] = many;
  const changes = many.flatMap(({ name, artifact, destination }) =>
    artifact.kind === "image" ? [changeTo(name, { ...artifact, repository: destination })] : [],
  );
  if (changes.length > 0) return editImages(overlay, changes);
  return many.reduce<EditedImages>(
    (done, { name, artifact, present }) => {
      if (artifact.kind !== "revision") return done;
      const nothing = { newName: undefined, newTag: undefined, digest: undefined };
      const [from, to] = [
        { ...nothing, newTag: present?.tag },
        { ...nothing, newTag: artifact.tag },
      ];
      const edit = { file: overlay.file, name, from, to, duplicates: 0 };
      return { text: editRevision({ ...overlay, text: done.text }, artifact), edits: [...done.edits, edit] };
    },
    { text: overlay.text, edits: [] },
  );
}

/**
 * One branch for each thing that is promoted, whatever the version: the next run updates the same pull request. `*` is one thing, whatever services
 * there are.
 */
function headOf(promotions: readonly Promotion[]): string {
  const paths = promotions.flatMap((one) => (one.kind === "absent" ? [] : [one.path]));
  const [first] = paths;
  const names = [...new Set(paths.map(({ service, to }) => service || to.overlay))];
  const several = first?.mayBeAbsent ? "every-service" : `several-${fingerprint(names.join("\n"))}`;
  const name = names.length === 1 && !first?.mayBeAbsent ? names.join() : several;
  return `${heads}${slug(name)}/${slug(first?.to.environment || "overlay")}`;
}

const heads = "trunkline/promote/";

/** What this decision settles, so that older proposals of no more than that are superseded. None where overlays are given by path: they have one each. */
function familyOf(promotions: readonly Promotion[]): { readonly family?: Family } {
  const settled = promotions.flatMap((one) => (one.kind === "go" || one.kind === "same" ? [one.path] : []));
  const [first] = settled;
  if (first === undefined || first.service === "") return {};
  const services = settled.map(({ service }) => service);
  return { family: { prefix: heads, environment: first.to.environment, services } };
}

function slug(text: string): string {
  return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
}
