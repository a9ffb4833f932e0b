import { type CommitOrigin, formatMessage } from "../../core/commit/commit-message.ts";
import type { Decided } from "../../core/commit/delivery-decision.ts";
import type { ImageEdit } from "../../core/kustomize/set-images.ts";
import { editImages } from "../../core/manifest/deployment-file.ts";
import { keysOf } from "../../core/manifest/manifest-formats.ts";
import { liftAllHolds } from "../../core/promotion/edit-holds.ts";
import { isClosed } from "../../core/promotion/verdict.ts";
import { formatPatch } from "../../core/text/unified-diff.ts";
import { deploymentsOf, headOf, type Made, messageText, proposalOf } from "./commit-text.ts";
import type { UpdateFacts } from "./facts.ts";
import { formatValue, matchesValue } from "./image-value.ts";
import type { Update } from "./resolve-updates.ts";

/** How to decide, besides what to set. */
export interface SetImageRules {
  /** The value that must be there now; empty for any. */
  readonly expect: string;
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  readonly provenance: Pick<CommitOrigin, "sourceCommit" | "sourceTime" | "run">;
  /** Why it is set; empty where nobody said. */
  readonly reason: string;
  /** Who started the run; empty outside a workflow. */
  readonly requestedBy: string;
  /** `fail`: one held image stops everything. `skip`: it is left out. */
  readonly onBlocked: "fail" | "skip";
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
  /** The same edits with what they come from. */
  readonly made: readonly Made[];
  /** Updates that somebody holds. */
  readonly blocked: readonly UpdateFacts[];
  /** Updates that are there already. */
  readonly same: readonly UpdateFacts[];
  /** What `git apply` would need to make the change. */
  readonly patch: string;
  readonly heldBack: readonly HeldBack[];
  /** Edits made although nothing said whether they are newer than what was there. */
  readonly unordered: readonly ImageEdit[];
}

/** Decides what becomes of the tip. Pure; raises the Problems of the editor. */
export function planImages(facts: readonly UpdateFacts[], rules: SetImageRules): SetImagePlan {
  const verdicts = facts.map((one) => judge(one, rules));
  const heldBack = verdicts.flatMap((verdict) => (verdict.kind === "held" ? [verdict.held] : []));
  const of = (kind: "due" | "same" | "blocked") =>
    verdicts.flatMap((verdict) => (verdict.kind === kind ? [verdict.facts] : []));
  const blocked = of("blocked");
  const toApply = blocked.length > 0 && rules.onBlocked === "fail" ? [] : of("due");
  const changed = editFiles(toApply);
  const made = changed.flatMap((one) => one.made);
  const edits = made.map(({ edit }) => edit);
  const unordered = made.filter(({ facts }) => facts.ordering?.kind === "unknown").map(({ edit }) => edit);
  const patch = changed.map(({ file, before, after }) => formatPatch(file, before, after)).join("");
  const lifted = liftAllHolds(toApply.flatMap(({ lifting }) => (lifting === undefined ? [] : [lifting])));
  const files = new Map([...changed.map(({ file, after }) => [file, after] as const), ...lifted]);
  const result = { files, edits, made, patch, heldBack, unordered, blocked, same: of("same") };
  const updates = facts.map(({ update }) => update);
  if (changed.length === 0) {
    const [first] = heldBack;
    if (blocked.length > 0) return { decision: { kind: "nothing" }, ...result };
    const decision =
      first === undefined
        ? { kind: "nothing" as const, head: headOf(updates) }
        : { kind: "superseded" as const, by: first.because };
    return { decision, ...result };
  }
  const text = messageText(rules.message, made);
  return {
    decision: {
      kind: "write",
      files: new Map([...files].map(([file, text]) => [file, new TextEncoder().encode(text)])),
      message: formatMessage(text, {
        action: "set-image",
        deployments: deploymentsOf(made),
        ...rules.provenance,
        more: [
          ["Reason", rules.reason],
          ["Requested-By", rules.requestedBy],
        ],
      }),
      proposal: proposalOf(updates, text, patch),
    },
    ...result,
  };
}

type Verdict =
  | { readonly kind: "due"; readonly facts: UpdateFacts }
  | { readonly kind: "same" | "blocked"; readonly facts: UpdateFacts }
  | { readonly kind: "held"; readonly held: HeldBack };

function judge(facts: UpdateFacts, { expect }: SetImageRules): Verdict {
  const { update, at, present, edited, ordering: standing, hold } = facts;
  if (edited.edits.length === 0) return { kind: "same", facts };
  const { name } = update.change;
  const now = present === undefined ? name : formatValue(name, present);
  const held = (because: string): Verdict => ({ kind: "held", held: { update, file: at.file, because } });
  if (expect !== "" && !matchesValue(name, present, expect)) {
    const said = present === undefined ? "has no entry" : `is ${now}`;
    return held(`${name} ${said} in ${at.file}, not ${expect} as expected`);
  }
  if (standing?.kind === "older") return held(`${now} in ${at.file} is newer: ${standing.because}`);
  return { kind: hold !== undefined && isClosed(hold) ? "blocked" : "due", facts };
}

interface ChangedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly made: readonly Made[];
}

/** Makes the updates of each file; of two for the same image the last is made. */
function editFiles(toApply: readonly UpdateFacts[]): readonly ChangedFile[] {
  const byFile = new Map<string, Map<string, UpdateFacts>>();
  for (const one of toApply) {
    const { file, format } = one.at;
    const images = byFile.get(file) ?? new Map<string, UpdateFacts>();
    images.set(`${keysOf(format).join()} ${one.update.change.name}`, one);
    byFile.set(file, images);
  }
  return [...byFile].map(([file, images]) => {
    const [first, ...others] = images.values();
    const before = first?.at.text ?? "";
    if (first !== undefined && others.length === 0) {
      const { text: after, edits } = first.edited;
      return { file, before, after, made: edits.map((edit) => ({ facts: first, edit })) };
    }
    let after = before;
    const made: Made[] = [];
    for (const one of images.values()) {
      const { text, edits } = editImages({ ...one.at, text: after }, [one.update.change]);
      after = text;
      made.push(...edits.map((edit) => ({ facts: one, edit })));
    }
    return { file, before, after, made };
  });
}
