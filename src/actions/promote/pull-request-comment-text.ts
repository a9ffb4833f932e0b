import type { Environment } from "../../core/catalogue/catalogue.ts";
import { shortDigest } from "../../core/image/digest.ts";
import { type Promotion, type PromotionCandidate, placeName } from "../../core/promotion/promotion.ts";
import { isClosed } from "../../core/promotion/verdict.ts";
import { code, escapeText, link, table } from "../../core/text/markdown.ts";
import type { Receipt } from "../../ports/delivery.ts";
import type { PromotePlan } from "./plan.ts";

type Found = Exclude<Promotion, { kind: "absent" }>;

/** What became of the run, and the environments of the catalogue; none where overlays are given by path. */
export interface WaitContext {
  readonly receipt: Pick<Receipt<PromotePlan>, "kind"> & {
    readonly pullRequest?: { readonly number: number; readonly url: string } | undefined;
  };
  readonly dryRun: boolean;
  readonly environments: readonly Pick<Environment, "name" | "after">[];
}

interface Row {
  readonly one: Found;
  readonly environment: string;
  readonly waits: boolean;
  readonly state: string;
}

/** Which environments wait for what was built from a pull request, and for what they wait. Markdown. */
export function describeWait(promotions: readonly Found[], context: WaitContext): string {
  const rows = promotions.flatMap((one) => [
    { one, environment: placeName(one.path.to), ...stateOf(one, context) },
    ...(one.kind === "older" ? [] : laterThan(one, context.environments)),
  ]);
  const cells = rows.map(({ one, environment, state }) => [
    `${code(nameOf(one))} ${escapeText(versionOf(one))}`,
    escapeText(environment),
    state,
  ]);
  return `### ${escapeText(titleOf(rows))}\n\n${table(["Version", "Environment", "State"], [...new Map(cells.map((row) => [row.join("|"), row])).values()])}`;
}

function titleOf(rows: readonly Row[]): string {
  const waiting = rows.filter(({ waits }) => waits);
  const shown = waiting.length > 0 ? waiting : rows;
  const names = [...new Set(shown.map(({ one }) => `${nameOf(one)} ${versionOf(one)}`))];
  const environments = [...new Set(shown.map(({ environment }) => environment))].join(", ");
  const what = names.length === 1 ? names.join() : `${names.length} services`;
  const [waits, is] = names.length === 1 ? ["waits", "is"] : ["wait", "are"];
  if (waiting.length > 0) return `⏳ ${what} ${waits} for ${environments}`;
  if (shown.every(({ one }) => one.kind === "older")) return `⏭️ ${what} ${is} superseded in ${environments}`;
  return `✅ ${what} ${is} in ${environments}`;
}

function stateOf(one: Found, { receipt, dryRun }: WaitContext): Pick<Row, "waits" | "state"> {
  const { kind, pullRequest } = receipt;
  if (one.kind === "older") return { waits: false, state: `⏭️ superseded: ${escapeText(one.by)}` };
  if (one.kind === "same" || (one.kind === "go" && kind === "landed"))
    return { waits: false, state: "✅ runs there" };
  if (one.kind === "blocked") {
    const closed = one.verdicts.filter(isClosed);
    const lines = closed.map(
      ({ gate, why, remedy }) => `⏳ ${gate}: ${escapeText(`${why} ${remedy}`.trim())}`,
    );
    return { waits: true, state: lines.join("\n") };
  }
  if (pullRequest !== undefined)
    return { waits: true, state: `📝 proposed in ${link(`#${pullRequest.number}`, pullRequest.url)}` };
  if (dryRun) return { waits: true, state: "🔎 dry run: every gate is open" };
  return { waits: true, state: "⏳ nothing was written: another service of this run is blocked" };
}

/** The environments that follow the one it goes to, directly or not, in the order of the catalogue. */
function laterThan(one: Found, environments: WaitContext["environments"]): readonly Row[] {
  const reached = new Set([one.path.to.environment]);
  return environments.flatMap(({ name, after }) => {
    if (reached.has(name) || !after.some((before) => reached.has(before))) return [];
    reached.add(name);
    return [{ one, environment: name, waits: true, state: `⏳ comes after ${escapeText(after.join(", "))}` }];
  });
}

function nameOf(one: Pick<PromotionCandidate, "path" | "name">): string {
  return one.path.service || one.name;
}

function versionOf({ artifact }: Pick<PromotionCandidate, "artifact">): string {
  return artifact.tag ?? (artifact.digest === undefined ? "" : shortDigest(artifact.digest));
}
