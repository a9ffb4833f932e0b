import type { KustomizationText } from "../../contract/kustomization.ts";
import { fillTemplate, formatMessage, type Provenance } from "../../domain/commit-message.ts";
import type { Decided, Decision } from "../../domain/decision.ts";
import type { Digest } from "../../domain/digest.ts";
import { fingerprint } from "../../domain/fingerprint.ts";
import { formatImage } from "../../domain/image.ts";
import { changeTo } from "../../domain/kustomize/argument.ts";
import { type ImageEdit, setImages } from "../../domain/kustomize/set-images.ts";
import { formatPatch } from "../../domain/patch.ts";
import type { Deployed } from "../../domain/promotion/deployed.ts";
import type { Route } from "../../domain/promotion/route.ts";
import { mayPass, type Verdict } from "../../domain/promotion/verdict.ts";

/** An image that is known to the last byte. */
export interface Artifact {
  /** As the overlay of `from` has it. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: Digest;
  /** The overlay named only a tag; the digest is what the tag means now. */
  readonly pinned: boolean;
}

/** What one tip of the GitOps repository says about one route. */
export type Known =
  /** `from` does not have the service (only for services taken by `*`). */
  | { readonly kind: "absent"; readonly route: Route; readonly why: string }
  | {
      readonly kind: "found";
      readonly route: Route;
      readonly artifact: Artifact;
      /** Where the image will be when `to` runs it. */
      readonly destination: string;
      /** The overlay of `to`, and what it sets now. */
      readonly overlay: KustomizationText;
      readonly name: string;
      readonly present: Deployed | undefined;
      /** Why `to` has something newer, unless this version was asked for by name. */
      readonly older: string | undefined;
      /** Empty where `to` has the artifact already, or something newer. */
      readonly verdicts: readonly Verdict[];
    };

/** What becomes of one route. */
export type Promotion =
  | { readonly kind: "absent"; readonly route: Route; readonly why: string }
  | ({ readonly kind: "same" } & Found)
  | ({ readonly kind: "older"; readonly by: string } & Found)
  | ({ readonly kind: "blocked" } & Found)
  | ({ readonly kind: "go" } & Found);

/** A route whose artifact was found. */
export type Found = Omit<Extract<Known, { kind: "found" }>, "kind">;

export interface Rules {
  /** `fail`: one closed gate stops everything. `skip`: it stops only its own service. */
  readonly onBlocked: "fail" | "skip";
  /** Template of the commit message; empty for ours. */
  readonly message: string;
  /** Why it is promoted; empty where nobody said. */
  readonly reason: string;
  readonly run: Provenance["run"];
}

export interface PromotePlan extends Decided {
  readonly promotions: readonly Promotion[];
  readonly edits: readonly ImageEdit[];
  /** What `git apply` would need to make the change. */
  readonly patch: string;
}

/** Decides what becomes of the tip. Pure; raises the Problems of the editor. */
export function planPromotion(known: readonly Known[], rules: Rules): PromotePlan {
  const promotions = known.map(judge);
  const stopped = rules.onBlocked === "fail" && promotions.some((one) => one.kind === "blocked");
  const going = stopped ? [] : promotions.filter((one) => one.kind === "go");
  const files = editFiles(going).filter(({ before, after }) => before !== after);
  const edits = files.flatMap((one) => one.edits);
  const patch = files.map(({ file, before, after }) => formatPatch(file, before, after)).join("");
  if (files.length === 0) return { decision: idle(promotions), promotions, edits, patch };
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
        sourceCommit: "",
        run: rules.run,
        more: [
          ["Reason", rules.reason],
          ["Waived-Gates", waivedGates(going).join(", ")],
        ],
      }),
      proposal: { head: headOf(promotions), title: text.split("\n", 1)[0] ?? "", body: "" },
    },
    promotions,
    edits,
    patch,
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

/** `repository:tag@digest` as `to` will have it. */
export function target({ artifact, destination }: Pick<Found, "artifact" | "destination">): string {
  return formatImage({ repository: destination, tag: artifact.tag, digest: artifact.digest });
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

/** Whether `to` says already what it shall say. */
export function isSame({
  present,
  artifact,
  destination,
}: Pick<Found, "present" | "artifact" | "destination">): boolean {
  return (
    present !== undefined && formatImage(present) === formatImage({ ...artifact, repository: destination })
  );
}

/** All edits of one file together, in the order of the routes. */
function editFiles(going: readonly Found[]) {
  const byFile = new Map<string, Found[]>();
  for (const one of going) byFile.set(one.overlay.file, [...(byFile.get(one.overlay.file) ?? []), one]);
  return [...byFile].map(([file, many]) => {
    const before = many[0]?.overlay.text ?? "";
    const changes = many.map((one) =>
      changeTo(one.name, { repository: one.destination, tag: one.artifact.tag, digest: one.artifact.digest }),
    );
    const { text: after, edits } = setImages(before, file, changes);
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

/** What people call one end of a route. */
export function placeName({ environment, overlay }: Route["from"]): string {
  return environment || overlay || "the top of the repository";
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
