import { fillTemplate, formatMessage } from "../../core/commit/commit-message.ts";
import {
  formatDeployed,
  isWaived,
  type PromotionCandidate,
  placeName,
  target,
} from "../../core/promotion/promotion.ts";
import type { People } from "../../operations/requester-and-approvers.ts";

/** The whole message of a commit: the text, and trailers that a later run reads back. */
export function writeMessage(
  text: string,
  going: readonly PromotionCandidate[],
  rules: { readonly reason: string; readonly people: People; readonly run: string },
): string {
  return formatMessage(text, {
    action: "promote",
    deployments: going.map((one) => ({
      service: one.path.service,
      environment: one.path.to.environment,
      image: one.artifact.kind === "image" ? target(one) : "",
    })),
    sourceCommit: sourceOf(going),
    run: rules.run,
    more: [
      ...going.map((one) => ["Revision", one.artifact.kind === "revision" ? target(one) : ""] as const),
      ["Reason", rules.reason],
      ["Requested-By", rules.people.requestedBy],
      ["Approved-By", rules.people.approvedBy.join(", ")],
      ["Waived-Gates", waivedGates(going).join(", ")],
    ],
  });
}

/** The user's template, or one line that says what goes where and a list of what becomes of what. */
export function writeText(template: string, going: readonly PromotionCandidate[]): string {
  if (template !== "") return fillTemplate(template, slotsOf(going));
  const [first] = going;
  const slots = slotsOf(going);
  const way = going.some(isWaived) ? "to {environment} as a hotfix" : "from {from} to {environment}";
  const subject =
    first === undefined || going.length > 1
      ? fillTemplate(`Promote {count} services ${way}`, { ...slots, count: String(going.length) })
      : fillTemplate(`Promote {service} {version} ${way}`, {
          ...slots,
          version: first.artifact.tag ?? first.artifact.digest?.slice(0, 19) ?? "",
        });
  const list = going.map((one) =>
    fillTemplate("- {service}: {before} -> {after}", {
      service: one.path.service || one.name,
      before: formatDeployed(one.present),
      after: target(one),
    }),
  );
  return `${subject}\n\n${list.join("\n")}`;
}

function slotsOf(going: readonly PromotionCandidate[]): Readonly<Record<string, string>> {
  const all = (pick: (one: PromotionCandidate) => string) =>
    [...new Set(going.map(pick))].filter(Boolean).join(", ");
  return {
    service: all(({ path, name }) => path.service || name),
    environment: all(({ path }) => placeName(path.to)),
    from: all(({ path }) => placeName(path.from)),
    image: all(target),
    tag: all(({ artifact }) => artifact.tag ?? ""),
    digest: all(({ artifact }) => artifact.digest ?? artifact.commit),
  };
}

/** The one commit that everything was built from; empty where there are several, or nobody knows. */
function sourceOf(going: readonly PromotionCandidate[]): string {
  const commits = new Set(going.map(({ changes }) => (changes.kind === "known" ? changes.head : "")));
  const [only = ""] = commits;
  return commits.size === 1 ? only : "";
}

/** What a hotfix went around; `after` is always among them. */
function waivedGates(going: readonly PromotionCandidate[]): readonly string[] {
  const waived = going.flatMap((one) => one.verdicts.filter((verdict) => verdict.state === "waived"));
  return [...new Set(waived.map((verdict) => verdict.gate))];
}
