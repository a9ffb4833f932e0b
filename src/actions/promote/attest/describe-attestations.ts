import type { Notice } from "../../../core/action/result.ts";
import type { Json } from "../../../core/json/json-types.ts";
import { code, escapeText, link } from "../../../core/text/markdown.ts";
import type { Attested } from "./attest-promotions.ts";

/** The page of the attestation of what was promoted (`target`); null where there is none. */
export function attestationOf(what: string, attested: readonly Attested[]): Json {
  const found = attested.find((one) => one.kind === "attested" && one.what === what);
  return found?.kind === "attested" ? found.url : null;
}

/** What became of the attestations, a line each. Markdown. */
export function describeAttestations(attested: readonly Attested[]): string {
  const lines = attested.map((one) => {
    if (one.kind === "attested") return `- ${code(one.what)}: ${link("attestation", one.url)}\n`;
    const why = one.kind === "skipped" ? one.why : one.problem.message;
    return `- ${code(one.what)}: ${one.kind === "failed" ? "❌ " : ""}not attested: ${escapeText(why)}\n`;
  });
  return `**Attested:**\n\n${lines.join("")}`;
}

/** What a request for an attestation could not mean. */
export function attestationNotices(attested: readonly Attested[]): readonly Notice[] {
  return attested.flatMap((one): readonly Notice[] =>
    one.kind === "skipped"
      ? [{ level: "warning", title: "Not attested", message: `${one.what}: ${one.why}.` }]
      : [],
  );
}

/** One more sentence of the reason where something is promoted and should be attested and is not. */
export function shortfall(attested: readonly Attested[]): string {
  const failed = attested.flatMap((one) => (one.kind === "failed" ? [one.what] : []));
  return failed.length === 0 ? "" : ` It is done, and could not be attested: ${failed.join(", ")}.`;
}
