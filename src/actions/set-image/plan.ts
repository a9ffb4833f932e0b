import {
  type Deployment,
  fillTemplate,
  formatMessage,
  type Provenance,
} from "../../domain/commit-message.ts";
import type { Decided, Proposal } from "../../domain/decision.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { effectiveEntry, readImages } from "../../domain/kustomize/images.ts";
import { type ImageEdit, setImages } from "../../domain/kustomize/set-images.ts";
import { formatPatch } from "../../domain/patch.ts";
import type { Update } from "./update.ts";
import { formatValue, matchesValue } from "./value.ts";

/** What was read from one tip of the GitOps repository: the kustomization of every overlay that an update names. */
export interface Known {
  readonly files: ReadonlyMap<string, KustomizationText>;
}

export interface KustomizationText {
  readonly file: string;
  readonly text: string;
}

/** How to decide, besides what to set. */
export interface Rules {
  /** The value that must be there now; empty for any. */
  readonly expect: string;
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  readonly provenance: Pick<Provenance, "sourceCommit" | "run">;
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
}

/** Decides what becomes of the tip. Pure; raises the Problems of the editor. */
export function planImages(known: Known, updates: readonly Update[], rules: Rules): SetImagePlan {
  const verdicts = updates.map((update) => judge(known, update, rules));
  const heldBack = verdicts.flatMap((verdict) => (verdict.kind === "held" ? [verdict.held] : []));
  const files = [...groupByFile(verdicts)].map(([file, { text, due }]) => {
    const edited = setImages(
      text,
      file,
      due.map(({ change }) => change),
    );
    return { file, before: text, after: edited.text, edits: edited.edits, due };
  });
  const changed = files.filter(({ before, after }) => before !== after);
  const edits = changed.flatMap((one) => one.edits);
  const patch = changed.map(({ file, before, after }) => formatPatch(file, before, after)).join("");
  if (changed.length === 0) {
    const [first] = heldBack;
    const decision =
      first === undefined
        ? { kind: "nothing" as const, head: headOf(updates) }
        : { kind: "superseded" as const, by: first.because };
    return { decision, files: new Map(), edits, patch, heldBack };
  }
  const made = changed.flatMap(({ due, edits }) => pairUp(due, edits));
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
  };
}

type Verdict =
  | { readonly kind: "due"; readonly update: Update; readonly at: KustomizationText }
  | { readonly kind: "same" }
  | { readonly kind: "held"; readonly held: HeldBack };

function judge({ files }: Known, update: Update, { expect }: Rules): Verdict {
  const at = files.get(update.overlay);
  if (at === undefined) throw new Error(`nothing was read for ${update.overlay}`);
  const { change } = update;
  if (setImages(at.text, at.file, [change]).edits.length === 0) return { kind: "same" };
  const entry = effectiveEntry(readImages(at.text, at.file), change.name);
  if (expect === "" || matchesValue(change.name, entry, expect)) return { kind: "due", update, at };
  const now = entry === undefined ? "has no entry" : `is ${formatValue(change.name, entry)}`;
  const because = `${change.name} ${now} in ${at.file}, not ${expect} as expected`;
  return { kind: "held", held: { update, file: at.file, because } };
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

/** An edit and the update it comes from. */
interface Made {
  readonly update: Update;
  readonly edit: ImageEdit;
}

function pairUp(due: readonly Update[], edits: readonly ImageEdit[]): readonly Made[] {
  return edits.flatMap((edit) => {
    const update = due.findLast(({ change }) => change.name === edit.name);
    return update === undefined ? [] : [{ update, edit }];
  });
}

function deploymentOf({ update: { service, environment }, edit }: Made): Deployment {
  return { service, environment, image: formatValue(edit.name, edit.to) };
}

/** The user's template, or one line that says what happened and a list of the edits. */
function messageText(template: string, made: readonly Made[]): string {
  if (template !== "") return fillTemplate(template, slotsOf(made));
  const list = made.map(({ edit: { file, name, from, to } }) =>
    fillTemplate("- {file}: {from} -> {to}", {
      file,
      from: formatValue(name, from),
      to: formatValue(name, to),
    }),
  );
  const [first] = made;
  const subject =
    first === undefined || made.length > 1
      ? `Set ${made.length} images`
      : fillTemplate("Set {service} in {environment} to {version}", {
          service: first.update.service || first.edit.name,
          environment: first.update.environment || first.update.overlay || ".",
          version: first.edit.to.newTag ?? first.edit.to.digest?.slice(0, 19) ?? "its own tag",
        });
  return `${subject}\n\n${list.join("\n")}`;
}

function slotsOf(made: readonly Made[]): Readonly<Record<string, string>> {
  const all = (pick: (one: Made) => string | undefined) =>
    [...new Set(made.map(pick).filter((value) => value !== undefined && value !== ""))].join(", ");
  return {
    service: all(({ update, edit }) => update.service || edit.name),
    environment: all(({ update }) => update.environment || update.overlay),
    image: all(({ edit }) => formatValue(edit.name, edit.to)),
    tag: all(({ edit }) => edit.to.newTag),
    digest: all(({ edit }) => edit.to.digest),
    from: all(({ edit }) => formatValue(edit.name, edit.from)),
  };
}

/** One branch for each thing that is set, whatever its value: the next run updates the same pull request. */
function headOf(updates: readonly Update[]): string {
  const subjects = updates.map(({ service, environment, overlay, change }) =>
    service === "" ? `${overlay}/${change.name}` : `${service}/${environment}`,
  );
  const [only] = subjects;
  const name =
    subjects.length === 1 && only !== undefined ? only : `images-${fingerprint(subjects.join("\n"))}`;
  return `trunkline/set-image/${name.replace(/[^\w/-]+|\/(?=\/|$)/g, "-")}`;
}

function proposalOf(updates: readonly Update[], text: string, patch: string): Proposal {
  const [title = ""] = text.split("\n", 1);
  const fence = "`".repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return {
    head: headOf(updates),
    title,
    body: `${fence}diff\n${patch}${fence}\n`,
  };
}
