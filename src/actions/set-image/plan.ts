import { type CommitOrigin, formatMessage } from "../../core/commit/commit-message.ts";
import type { Decided } from "../../core/commit/decision.ts";
import type { ImageEdit } from "../../core/kustomize/set-images.ts";
import { editImages } from "../../core/manifest/deployment-file.ts";
import { formatPatch } from "../../core/text/patch.ts";
import { deploymentOf, headOf, type Made, messageText, proposalOf } from "./commit-text.ts";
import { formatValue, matchesValue } from "./image-value.ts";
import { type OverlayText, presentImage, type SetImageFacts } from "./present-image.ts";
import type { Update } from "./update.ts";

/** How to decide, besides what to set. */
export interface SetImageRules {
  /** The value that must be there now; empty for any. */
  readonly expect: string;
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  readonly provenance: Pick<CommitOrigin, "sourceCommit" | "sourceTime" | "run">;
}

/** An update that is not made, because what is there must not be overwritten by it. */
export interface HeldBack {
  readonly update: Update;
  readonly file: string;
  readonly because: string;
}

export interface SetImagePlan extends Decided {
  /** The files that change, with their new text. */
  readonly files: ReadonlyMap<string, string>;
  readonly edits: readonly ImageEdit[];
  /** What `git apply` would need to make the change. */
  readonly patch: string;
  readonly heldBack: readonly HeldBack[];
  /** Edits made although nothing said whether they are newer than what was there. */
  readonly unordered: readonly ImageEdit[];
}

/** Decides what becomes of the tip. Pure; raises the Problems of the editor. */
export function planImages(known: SetImageFacts, rules: SetImageRules): SetImagePlan {
  const { updates } = known;
  const verdicts = updates.map((update) => judge(known, update, rules));
  const heldBack = verdicts.flatMap((verdict) => (verdict.kind === "held" ? [verdict.held] : []));
  const changed = [...groupByFile(verdicts)].map(([file, { text, due }]) => editFile(file, text, due));
  const made = changed.flatMap((one) => one.made);
  const edits = made.map(({ edit }) => edit);
  const unordered = made
    .filter(({ update }) => known.standings.get(update)?.kind === "unknown")
    .map(({ edit }) => edit);
  const patch = changed.map(({ file, before, after }) => formatPatch(file, before, after)).join("");
  if (changed.length === 0) {
    const [first] = heldBack;
    const decision =
      first === undefined
        ? { kind: "nothing" as const, head: headOf(updates) }
        : { kind: "superseded" as const, by: first.because };
    return { decision, files: new Map(), edits, patch, heldBack, unordered };
  }
  const deployments = made.map(deploymentOf);
  const text = messageText(rules.message, made);
  const message = formatMessage(text, { action: "set-image", deployments, ...rules.provenance });
  return {
    decision: {
      kind: "write",
      files: new Map(changed.map(({ file, after }) => [file, new TextEncoder().encode(after)])),
      message,
      proposal: proposalOf(updates, text, patch),
    },
    files: new Map(changed.map(({ file, after }) => [file, after])),
    edits,
    patch,
    heldBack,
    unordered,
  };
}

type Verdict =
  | { readonly kind: "due"; readonly update: Update; readonly at: OverlayText }
  | { readonly kind: "same" }
  | { readonly kind: "held"; readonly held: HeldBack };

function judge({ files, standings }: SetImageFacts, update: Update, { expect }: SetImageRules): Verdict {
  const at = files.get(update.overlay);
  if (at === undefined) throw new Error(`nothing was read for ${update.overlay}`);
  const { name } = update.change;
  const present = presentImage(at, update);
  if (present.kind === "same") return { kind: "same" };
  const { value } = present;
  if (expect !== "" && !matchesValue(name, value, expect)) {
    const now = value === undefined ? "has no entry" : `is ${formatValue(name, value)}`;
    return held(update, at, `${name} ${now} in ${at.file}, not ${expect} as expected`);
  }
  const standing = standings.get(update);
  if (standing?.kind !== "older") return { kind: "due", update, at };
  const now = value === undefined ? name : formatValue(name, value);
  return held(update, at, `${now} in ${at.file} is newer: ${standing.because}`);
}

function held(update: Update, { file }: OverlayText, because: string): Verdict {
  return { kind: "held", held: { update, file, because } };
}

function groupByFile(verdicts: readonly Verdict[]): Map<string, { text: string; due: Update[] }> {
  const groups = new Map<string, { text: string; due: Update[] }>();
  for (const verdict of verdicts) {
    if (verdict.kind !== "due") continue;
    const { file, text } = verdict.at;
    const group = groups.get(file) ?? { text, due: [] };
    group.due.push(verdict.update);
    groups.set(file, group);
  }
  return groups;
}

/** Makes the updates of one file, one after the other; of two for the same image the last is made. */
function editFile(file: string, before: string, due: readonly Update[]) {
  const last = new Map(due.map((update) => [`${update.format.key} ${update.change.name}`, update]));
  const made: Made[] = [];
  let after = before;
  for (const update of last.values()) {
    const { text, edits } = editImages({ file, text: after, format: update.format }, [update.change]);
    after = text;
    made.push(...edits.map((edit) => ({ update, edit })));
  }
  return { file, before, after, made };
}
