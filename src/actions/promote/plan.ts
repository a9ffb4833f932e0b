import { fillTemplate, formatMessage, type Provenance } from "../../domain/commit-message.ts";
import type { Decided, Decision } from "../../domain/decision.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { editImages } from "../../domain/format/deployment-file.ts";
import { formatImage } from "../../domain/image.ts";
import { changeTo } from "../../domain/kustomize/argument.ts";
import type { ImageEdit } from "../../domain/kustomize/set-images.ts";
import { formatPatch } from "../../domain/patch.ts";
import { mayPass } from "../../domain/promotion/verdict.ts";
import type { People } from "./people.ts";
import {
  type Found,
  isSame,
  type Known,
  type Promotion,
  placeName,
  target,
  type Waiting,
} from "./promotion.ts";
import { describeProposal } from "./prose.ts";

export interface Rules {
  /** `fail`: one closed gate stops everything. `skip`: it stops only its own service. */
  readonly onBlocked: "fail" | "skip";
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  /** Why it is promoted; empty where nobody said. */
  readonly reason: string;
  readonly run: Provenance["run"];
  readonly people: People;
  /** Page of the repository that the artifacts are built from; empty where it has none. */
  readonly sourcePage: string;
}

export interface PromotePlan extends Decided {
  readonly promotions: readonly Promotion[];
  readonly edits: readonly ImageEdit[];
  /** What `git apply` would need to make the change. */
  readonly patch: string;
  readonly waiting: readonly Waiting[];
}

/** Decides what becomes of the tip. Pure; raises the Problems of the editor. */
export function planPromotion(
  known: readonly Known[],
  rules: Rules,
  waiting: readonly Waiting[] = [],
): PromotePlan {
  const promotions = known.map(judge);
  const stopped = rules.onBlocked === "fail" && promotions.some((one) => one.kind === "blocked");
  const going = stopped ? [] : promotions.filter((one) => one.kind === "go");
  const files = editFiles(going).filter(({ before, after }) => before !== after);
  const edits = files.flatMap((one) => one.edits);
  const patch = files.map(({ file, before, after }) => formatPatch(file, before, after)).join("");
  if (files.length === 0) return { decision: idle(promotions), promotions, edits, patch, waiting };
  const text = messageText(rules.message, going);
  return {
    decision: {
      kind: "write",
      files: new Map(files.map(({ file, after }) => [file, new TextEncoder().encode(after)])),
      message: formatMessage(text, {
        action: "promote",
        deployments: going.map((one) => ({
          service: one.route.service,
          environment: one.route.to.environment,
          image: target(one),
        })),
        sourceCommit: sourceOf(going),
        run: rules.run,
        more: [
          ["Reason", rules.reason],
          ["Requested-By", rules.people.requestedBy],
          ["Approved-By", rules.people.approvedBy.join(", ")],
          ["Waived-Gates", waivedGates(going).join(", ")],
        ],
      }),
      proposal: {
        head: headOf(promotions),
        title: text.split("\n", 1)[0] ?? "",
        body: describeProposal(promotions, patch, waiting, rules),
      },
    },
    promotions,
    edits,
    patch,
    waiting,
  };
}

/** Nothing to write. It is a matter of age only where nothing else keeps the rest back. */
function idle(promotions: readonly Promotion[]): Decision {
  const older = promotions.filter((one) => one.kind === "older");
  const [first] = older;
  if (promotions.some((one) => one.kind === "blocked")) return { kind: "nothing" };
  if (first === undefined) return { kind: "nothing", head: headOf(promotions) };
  return { kind: "superseded", by: older.map(({ route, by }) => `${placeName(route.to)}: ${by}`).join("; ") };
}

/** The one commit that everything was built from; empty where there are several, or nobody knows. */
function sourceOf(going: readonly Found[]): string {
  const commits = new Set(going.map(({ story }) => (story.kind === "known" ? story.head : "")));
  const [only = ""] = commits;
  return commits.size === 1 ? only : "";
}

/** What a hotfix went around; `after` is always among them. */
function waivedGates(going: readonly Found[]): readonly string[] {
  const waived = going.flatMap((one) => one.verdicts.filter((verdict) => verdict.state === "waived"));
  return [...new Set(waived.map((verdict) => verdict.gate))];
}

function judge(known: Known): Promotion {
  if (known.kind === "absent") return known;
  if (isSame(known)) return { ...known, kind: "same" };
  if (known.older !== undefined) return { ...known, kind: "older", by: known.older };
  return mayPass(known.verdicts) ? { ...known, kind: "go" } : { ...known, kind: "blocked" };
}

/** All edits of one file together, in the order of the routes. */
function editFiles(going: readonly Found[]) {
  const byFile = new Map<string, [Found, ...Found[]]>();
  for (const one of going) {
    const { file } = one.overlay;
    const others = byFile.get(file);
    byFile.set(file, others === undefined ? [one] : [...others, one]);
  }
  return [...byFile.values()].map((many) => {
    const { overlay } = many[0];
    const { file, text: before } = overlay;
    const changes = many.map((one) =>
      changeTo(one.name, { repository: one.destination, tag: one.artifact.tag, digest: one.artifact.digest }),
    );
    const { text: after, edits } = editImages(overlay, changes);
    return { file, before, after, edits };
  });
}

/** The user's template, or one line that says what goes where and a list of what becomes of what. */
function messageText(template: string, going: readonly Found[]): string {
  if (template !== "") return fillTemplate(template, slotsOf(going));
  const [first] = going;
  const slots = slotsOf(going);
  const subject =
    first === undefined || going.length > 1
      ? fillTemplate("Promote {count} services from {from} to {environment}", {
          ...slots,
          count: String(going.length),
        })
      : fillTemplate("Promote {service} {version} from {from} to {environment}", {
          ...slots,
          version: first.artifact.tag ?? first.artifact.digest.slice(0, 19),
        });
  const list = going.map((one) =>
    fillTemplate("- {service}: {before} -> {after}", {
      service: one.route.service || one.name,
      before: one.present === undefined ? "none" : formatImage(one.present),
      after: target(one),
    }),
  );
  return `${subject}\n\n${list.join("\n")}`;
}

function slotsOf(going: readonly Found[]): Readonly<Record<string, string>> {
  const all = (pick: (one: Found) => string) => [...new Set(going.map(pick))].filter(Boolean).join(", ");
  return {
    service: all(({ route, name }) => route.service || name),
    environment: all(({ route }) => placeName(route.to)),
    from: all(({ route }) => placeName(route.from)),
    image: all(target),
    tag: all(({ artifact }) => artifact.tag ?? ""),
    digest: all(({ artifact }) => artifact.digest),
  };
}

/** One branch for each thing that is promoted, whatever the version: the next run updates the same pull request. */
function headOf(promotions: readonly Promotion[]): string {
  const routes = promotions.flatMap((one) => (one.kind === "absent" ? [] : [one.route]));
  const [first] = routes;
  const names = routes.map(({ service, to }) => service || to.overlay);
  const name = names.length === 1 ? names.join() : `several-${fingerprint(names.join("\n"))}`;
  return `trunkline/promote/${slug(name)}/${slug(first?.to.environment || "overlay")}`;
}

function slug(text: string): string {
  return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
}
