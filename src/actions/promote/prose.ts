import { shortDigest } from "../../domain/digest.ts";
import { code, escapeText, table } from "../../domain/markdown.ts";
import type { Deployed } from "../../domain/promotion/deployed.ts";
import type { Verdict } from "../../domain/promotion/verdict.ts";
import { type Promotion, placeName, target } from "./plan.ts";
import type { Stored } from "./store.ts";

/** What goes where and why not, in Markdown for the summary and for the pull request. */
export function describePromotions(
  promotions: readonly Promotion[],
  stored: ReadonlyMap<string, Stored>,
): string {
  const rows = promotions.map((one) => [
    code(one.route.service || (one.kind === "absent" ? "" : one.name)),
    `${escapeText(placeName(one.route.from))} → ${escapeText(placeName(one.route.to))}`,
    one.kind === "absent" ? "" : version(one.present),
    one.kind === "absent" ? "" : version(one.artifact),
    stateOf(one, stored),
  ]);
  const gates = promotions.flatMap((one) =>
    one.kind === "absent"
      ? []
      : one.verdicts.map((verdict) => gateRow(one.route.service || one.name, verdict)),
  );
  const parts = [table(["Service", "Way", "Before", "After", "State"], rows)];
  if (gates.length > 0) parts.push(table(["Service", "Gate", "", "Evidence", "What opens it"], gates));
  return parts.join("\n");
}

function version(image: Pick<Deployed, "tag" | "digest"> | undefined): string {
  if (image === undefined) return "none";
  const digest = image.digest === undefined ? "" : code(shortDigest(image.digest));
  return [image.tag === undefined ? "" : code(image.tag), digest].filter(Boolean).join(" ");
}

function stateOf(one: Promotion, stored: ReadonlyMap<string, Stored>): string {
  if (one.kind === "absent") return escapeText(one.why);
  if (one.kind === "same") return "there already";
  if (one.kind === "blocked") return "❌ blocked";
  if (one.kind === "older") return `superseded: ${escapeText(one.by)}`;
  const lane = one.verdicts.some((verdict) => verdict.state === "waived") ? "🟥 hotfix, " : "";
  return lane + storedState(stored.get(target(one)));
}

function storedState(at: Stored | undefined): string {
  if (at === undefined) return "✅";
  if (at.kind === "verified")
    return `✅ ${at.verified.manifests} manifests and ${at.verified.blobs} blobs can be pulled`;
  const { manifests, mounted, transferred, bytes } = at.copied;
  return `✅ copied: ${manifests} manifests, ${mounted} blobs mounted, ${transferred} moved (${bytes} bytes)`;
}

const marks = { green: "✅", red: "❌", unknown: "❓", waived: "🟥 waived" } as const;

function gateRow(service: string, { gate, state, why, remedy }: Verdict): readonly string[] {
  return [code(service), gate, marks[state], escapeText(why), escapeText(remedy)];
}
