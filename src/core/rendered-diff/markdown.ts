import { splitImage } from "../image/image.ts";
import { appliedText } from "../manifest/when-change-is-applied.ts";
import { listNames } from "../text/list-names.ts";
import { code, codeBlock, details, escapeText, table } from "../text/markdown.ts";
import type { RenderedDiff, ServiceChange } from "./rendered-diff.ts";

/** One sentence: what changes where. */
export function renderedDiffReason({ outcome, changes, unknown }: RenderedDiff): string {
  const [first] = unknown;
  if (outcome === "doubt" && first !== undefined)
    return unknown.length === 1 ? first : `${first} ${unknown.length - 1} more.`;
  if (changes.length === 0) return "Nothing that is deployed changes.";
  const environments = [...new Set(changes.map(({ environment }) => environment))];
  const parts = environments.map((environment) => {
    const services = changes.filter((one) => one.environment === environment).map(({ service }) => service);
    return `${services.length > 6 ? `${services.length} services` : listNames(services)} in ${environment}`;
  });
  const dangers = changes.reduce((sum, one) => sum + one.dangers.length, 0);
  const news = `What is deployed changes for ${listNames(parts)}${dangers === 0 ? "" : `, with ${dangers} danger${dangers === 1 ? "" : "s"}`}.`;
  return [news, ...appliedSentences(changes)].join(" ");
}

/** What the merge alone does not bring into the cluster, by environment; where all that is known is applied, that. */
function appliedSentences(changes: readonly ServiceChange[]): readonly string[] {
  const known = changes.flatMap(({ environment, applied }) =>
    applied.map((one) => ({ ...one, environment })),
  );
  const where = new Map<string, Set<string>>();
  for (const { environment, ...one } of known) {
    const text = appliedText(one);
    where.set(text, (where.get(text) ?? new Set()).add(environment));
  }
  const isWhole = changes.every(({ applied }) => applied.length > 0);
  const [only] = where.keys();
  if (where.size === 1 && isWhole && only !== undefined)
    return [/^(applied|deployed|suspended)/.test(only) ? `It is ${only}.` : `It ${only}.`];
  return [...where]
    .filter(([text]) => text !== appliedText({ when: "on-merge", detail: "" }))
    .map(([text, environments]) => `${listNames([...environments])}: ${text}.`);
}

/**
 * The summary, and the comment: every row of the table first (of a table that alone is too long, a row for each environment), then whole diffs as
 * long as they fit; the rest is counted. `limit`: in characters.
 */
export function renderedDiffMarkdown(
  diff: RenderedDiff,
  renderer: string | undefined,
  limit: number,
): string {
  const { changes, unknown, outcome } = diff;
  const parts = [`### ${iconOf(diff)} preview: ${outcome}\n`, `${escapeText(renderedDiffReason(diff))}\n`];
  for (const one of unknown.slice(0, 20)) parts.push(`- ${escapeText(one)}\n`);
  // The latest environment first: that is where it hurts.
  const shown = [...changes].reverse();
  if (changes.length > 0) {
    const isKnown = shown.some(({ applied }) => applied.length > 0);
    const head = ["Environment", "Service", "Image", "Replicas", "Resources"];
    const rows = table(
      isKnown ? [...head, "Applied"] : head,
      shown.map((one) => (isKnown ? [...rowOf(one), appliedCell(one)] : rowOf(one))),
    );
    parts.push(rows.length > limit / 2 ? countsOf(shown) : rows);
  }
  const dangers = shown.flatMap(({ environment, service, dangers: list }) =>
    list.map(
      ({ resource, why }) =>
        `- ⚠️ **${escapeText(service)} in ${escapeText(environment)}**, ${code(resource)}: ${escapeText(why)}\n`,
    ),
  );
  const [fits, tooMany] = fitting(dangers, limit / 4);
  if (fits.length > 0)
    parts.push(`${fits.join("")}${tooMany === 0 ? "" : `- and ${tooMany} more, in the report\n`}`);
  const foot = `<sub>Rendered${renderer === undefined ? "" : ` by ${escapeText(renderer)}`} from both sides. Values of Secrets are never shown.</sub>\n`;
  let length = parts.join("\n").length + foot.length + 200;
  let left = 0;
  for (const one of shown.filter(({ sameAs }) => sameAs === undefined)) {
    const twins = changes.filter(({ sameAs }) => sameAs === `${one.environment}/${one.service}`);
    const names = [one, ...twins].map(({ environment, service }) => `${service} in ${environment}`);
    const block = details(escapeText(listNames(names)), codeBlock(one.patch, "diff"));
    if (length + block.length > limit) left += 1;
    else {
      parts.push(block);
      length += block.length + 1;
    }
  }
  if (left > 0)
    parts.push(
      `${left} more difference${left === 1 ? " is" : "s are"} in the page and in the diff that the step leaves.\n`,
    );
  return `${parts.join("\n")}\n${foot}`;
}

function iconOf({ outcome, changes }: RenderedDiff): string {
  if (outcome === "doubt") return "❔";
  if (changes.some(({ dangers }) => dangers.length > 0)) return "⚠️";
  return changes.length > 0 ? "📦" : "✅";
}

/** The first lines that fit into so many characters, and how many do not. */
function fitting(lines: readonly string[], characters: number): readonly [readonly string[], number] {
  let length = 0;
  const fits = lines.filter((line) => {
    length += line.length;
    return length <= characters;
  });
  return [fits, lines.length - fits.length];
}

/** One row for each environment. */
function countsOf(changes: readonly ServiceChange[]): string {
  const environments = [...new Set(changes.map(({ environment }) => environment))];
  const sum = (list: readonly ServiceChange[], count: (one: ServiceChange) => number) =>
    list.reduce((all, one) => all + count(one), 0);
  return table(
    ["Environment", "Services", "Images", "Resources", "Dangers"],
    environments.map((environment) => {
      const here = changes.filter((one) => one.environment === environment);
      const of = (key: keyof ServiceChange["resources"]) => sum(here, (one) => one.resources[key]);
      return [
        escapeText(environment),
        String(here.length),
        String(sum(here, ({ images }) => images.length)),
        `+${of("added")} ~${of("changed")} −${of("removed")}`,
        String(sum(here, ({ dangers }) => dangers.length)),
      ];
    }),
  );
}

/** Nothing where it is not known; by name where more than one deploys it. */
function appliedCell({ applied }: ServiceChange): string {
  if (applied.length < 2) return escapeText(applied.map(appliedText).join(""));
  return applied.map((one) => `${escapeText(one.by)}: ${escapeText(appliedText(one))}`).join("\n");
}

function rowOf({
  environment,
  service,
  images,
  replicas,
  resources,
  dangers,
}: ServiceChange): readonly string[] {
  const version = (image: string) => {
    const { tag, digest } = splitImage(image);
    return [tag, digest?.slice(0, 14)].filter(Boolean).join("@") || image;
  };
  return [
    escapeText(environment),
    `${dangers.length > 0 ? "⚠️ " : ""}${escapeText(service)}`,
    images.map(({ from, to }) => `${code(version(from))} → ${code(version(to))}`).join("\n"),
    replicas.map(({ from, to }) => `${escapeText(from)} → ${escapeText(to)}`).join("\n"),
    `+${resources.added} ~${resources.changed} −${resources.removed}`,
  ];
}
