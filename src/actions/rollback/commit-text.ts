import { fillTemplate, formatMessage, type ImageTrailers } from "../../core/commit/commit-message.ts";
import { parseDigest, shortDigest } from "../../core/image/digest.ts";
import { formatImage } from "../../core/image/image.ts";
import type { Deployed } from "../../core/manifest/deployed-image.ts";
import type { Holdable } from "../../core/promotion/holds.ts";
import type { People } from "../../operations/requester-and-approvers.ts";
import type { RollbackRequest } from "./request.ts";
import { environmentName, type RollbackFacts, rollbackPlaceName } from "./rollback.ts";
import { versionName } from "./target-candidates.ts";

type Back = RollbackFacts & { readonly kind: "back" };

/** An artifact as people and trailers write it: `repository:tag@digest`, or `tag@commit` of a release in Git. */
export function artifactName(deployed: Deployed, identity: Holdable["identity"]): string {
  if (deployed.repository === "")
    return `${deployed.tag ?? ""}${identity === undefined ? "" : `@${identity}`}`;
  return formatImage({ ...deployed, digest: deployed.digest ?? parseDigest(identity ?? "") });
}

/** The user's template, or a line that says what goes back to what, and a list. A plain revert says what Git's own would. */
export function rollbackText(
  facts: readonly RollbackFacts[],
  { message, request }: { readonly message: string; readonly request: RollbackRequest },
): string {
  const back = facts.filter((one) => one.kind === "back");
  const [first] = back;
  if (first === undefined) return holdText(facts, request);
  if (message !== "") return fillTemplate(message, slotsOf(back));
  if (request.revert && first.revert !== undefined) return revertText(back);
  const slots = slotsOf(back);
  const services = new Set(back.map(({ place, present }) => place.service || present.name)).size;
  const versions = new Set(back.map(({ target }) => versionName(target.deployed))).size;
  const subject =
    services > 1
      ? fillTemplate(`Roll back {count} services in {environment}`, { ...slots, count: String(services) })
      : versions > 1
        ? fillTemplate("Roll back {service} in {environment}", slots)
        : fillTemplate("Roll back {service} in {environment} to {version}", {
            ...slots,
            version: versionName(first.target.deployed),
          });
  const list = back.map((one) =>
    fillTemplate(
      one.place.cluster === ""
        ? "- {service}: {before} -> {after}"
        : "- {service} ({cluster}): {before} -> {after}",
      {
        service: one.place.service || one.present.name,
        cluster: one.place.cluster,
        before: artifactName(one.present, one.from.identity),
        after: artifactName(one.image, one.targetIdentity.identity),
      },
    ),
  );
  return `${subject}\n\n${list.join("\n")}`;
}

function holdText(facts: readonly RollbackFacts[], { lift }: RollbackRequest): string {
  const where = [...new Set(facts.map(({ place }) => rollbackPlaceName(place)))].join(", ");
  if (lift === undefined) return fillTemplate("Hold what was rolled back: {where}", { where });
  const digest = parseDigest(lift);
  const what = digest === undefined ? lift.slice(0, 12) : shortDigest(digest);
  return fillTemplate("Lift the hold of {what}: {where}", { what, where });
}

/** As git-revert words it, so that what reads histories knows it. */
function revertText(back: readonly Back[]): string {
  const steps = new Map(back.flatMap(({ revert }) => (revert ? [[revert.step.commit, revert.step]] : [])));
  return [...steps.values()]
    .map(({ commit, subject, at: { parents } }) => {
      const [first, ...merged] = parents;
      const merge = merged.length > 0 ? `, reversing\nchanges made to ${first}` : "";
      return `Revert "${fillTemplate("{subject}", { subject })}"\n\nThis reverts commit ${commit}${merge}.`;
    })
    .join("\n\n");
}

function slotsOf(back: readonly Back[]): Readonly<Record<string, string>> {
  const all = (pick: (one: Back) => string | undefined) =>
    [...new Set(back.map(pick))].filter((value) => value !== undefined && value !== "").join(", ");
  return {
    service: all(({ place, present }) => place.service || present.name),
    environment: all(({ place }) => place.environment || environmentName(place)),
    image: all((one) => artifactName(one.image, one.targetIdentity.identity)),
    tag: all(({ image }) => image.tag),
    digest: all(({ targetIdentity }) => targetIdentity.identity),
    from: all((one) => artifactName(one.present, one.from.identity)),
  };
}

/** The whole message: the text, and trailers that a later run reads back. Each service is a group of its own, with the target's own source. */
export function rollbackMessage(
  text: string,
  facts: readonly (RollbackFacts & { readonly hold: { readonly digest: string } | undefined })[],
  rules: { readonly request: RollbackRequest; readonly people: People; readonly run: string },
): string {
  const back = facts.filter((one) => one.kind === "back");
  const holds = facts.flatMap(({ hold }) => (hold === undefined ? [] : [hold.digest]));
  const groups = withoutRepeats(back);
  return formatMessage(text, {
    action: "rollback",
    deployments: groups.map(
      ({ place, image, targetIdentity, target: { step } }): ImageTrailers => ({
        service: place.service,
        environment: place.environment,
        image: image.repository === "" ? "" : artifactName(image, targetIdentity.identity),
        sourceCommit: targetIdentity.source ?? "",
        ...(step.source?.time === undefined ? {} : { sourceTime: new Date(step.source.time).toISOString() }),
      }),
    ),
    sourceCommit: "",
    run: rules.run,
    more: [
      ...groups.map(
        (one) =>
          [
            "Revision",
            one.image.repository === "" ? artifactName(one.image, one.targetIdentity.identity) : "",
          ] as const,
      ),
      ...groups.map((one) => ["Rolled-Back", artifactName(one.present, one.from.identity)] as const),
      ...[...new Set(back.map(({ from }) => from.commit ?? ""))].map(
        (commit) => ["Rolled-Back-Commit", commit] as const,
      ),
      ["Reason", rules.request.reason],
      ["Automatic", back.length === 0 ? "" : String(rules.request.automatic)],
      ...[...new Set(holds)].map((digest) => ["Hold", digest] as const),
      ["Lifted", rules.request.lift ?? ""],
      ["Requested-By", rules.people.requestedBy],
      ["Approved-By", rules.people.approvedBy.join(", ")],
    ],
  });
}

/** The same change in several clusters is said once. */
function withoutRepeats(back: readonly Back[]): readonly Back[] {
  const said = new Map<string, Back>();
  for (const one of back) {
    const { service, environment } = one.place;
    const [before, after] = [
      one.from.identity ?? one.present.tag,
      one.targetIdentity.identity ?? one.image.tag,
    ];
    const key = [service || one.overlay.file, environment, before, after].join("\n");
    if (!said.has(key)) said.set(key, one);
  }
  return [...said.values()];
}
