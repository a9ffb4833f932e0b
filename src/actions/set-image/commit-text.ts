import { fillTemplate, type ImageTrailers } from "../../core/commit/commit-message.ts";
import type { Proposal } from "../../core/commit/delivery-decision.ts";
import type { ImageEdit } from "../../core/kustomize/set-images.ts";
import { fingerprint } from "../../core/text/short-hash.ts";
import { repositoryOf, type UpdateFacts } from "./facts.ts";
import { formatValue } from "./image-value.ts";
import type { Update } from "./resolve-updates.ts";

/** An edit and the update it comes from. */
export interface Made {
  readonly facts: UpdateFacts;
  readonly edit: ImageEdit;
}

/** What the trailers say was deployed: the same image in several clusters once. */
export function deploymentsOf(made: readonly Made[]): readonly ImageTrailers[] {
  const all = made.map(deploymentOf);
  return [...new Map(all.map((one) => [Object.values(one).join(" "), one])).values()];
}

/** The trailers' words for an edit: the whole image, also where the file has room for its tag only. */
function deploymentOf({ facts: { update, at }, edit: { name, to } }: Made): ImageTrailers {
  const { service, environment, change } = update;
  const digest = to.digest ?? (change.digest.kind === "set" ? change.digest.value : undefined);
  const image = formatValue(repositoryOf(update, at) ?? name, { ...to, digest });
  return { service, environment, image };
}

/** The user's template, or one line that says what happened and a list of the edits. */
export function messageText(template: string, made: readonly Made[]): string {
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
          service: first.facts.update.service || first.edit.name,
          environment: first.facts.update.environment || first.facts.update.overlay || ".",
          version: first.edit.to.newTag ?? first.edit.to.digest?.slice(0, 19) ?? "its own tag",
        });
  return `${subject}\n\n${list.join("\n")}`;
}

function slotsOf(made: readonly Made[]): Readonly<Record<string, string>> {
  const all = (pick: (one: Made) => string | undefined) =>
    [...new Set(made.map(pick).filter((value) => value !== undefined && value !== ""))].join(", ");
  return {
    service: all(({ facts: { update }, edit }) => update.service || edit.name),
    environment: all(({ facts: { update } }) => update.environment || update.overlay),
    image: all(({ edit }) => formatValue(edit.name, edit.to)),
    tag: all(({ edit }) => edit.to.newTag),
    digest: all(({ edit }) => edit.to.digest),
    from: all(({ edit }) => formatValue(edit.name, edit.from)),
  };
}

/** One branch for each thing that is set, whatever its value: the next run updates the same pull request. */
export function headOf(updates: readonly Update[]): string {
  const subjects = updates.map(({ service, environment, overlay, change }) =>
    service === "" ? `${overlay}/${change.name}` : `${service}/${environment}`,
  );
  const [only] = subjects;
  const name =
    subjects.length === 1 && only !== undefined ? only : `images-${fingerprint(subjects.join("\n"))}`;
  return `trunkline/set-image/${name.replace(/[^\w/-]+|\/(?=\/|$)/g, "-")}`;
}

/** The pull request: the first line of the message, and the patch. */
export function proposalOf(updates: readonly Update[], text: string, patch: string): Proposal {
  const [title = ""] = text.split("\n", 1);
  const fence = "`".repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return {
    head: headOf(updates),
    title,
    body: `${fence}diff\n${patch}${fence}\n`,
  };
}
