import { stringify } from "yaml";
import { splitImage } from "../image/image.ts";
import type { Applied } from "../manifest/when-change-is-applied.ts";
import { diffValues, formatFieldPath } from "../resources/diff.ts";
import { pairResources, type ResourcePair, stemName } from "../resources/pair-resources.ts";
import { type Resource, resourceTitle } from "../resources/resource.ts";
import { diffLines, splitLines } from "../text/unified-diff.ts";
import type { Plain } from "../yaml/parse.ts";
import type { KeyPath } from "../yaml/path.ts";
import { isMap, plainAt, plainText, textAt } from "../yaml/plain-values.ts";
import { type Danger, findDangers } from "./dangers.ts";
import { masked } from "./mask.ts";

/** What changes for one service in one environment. */
export interface ServiceChange {
  readonly environment: string;
  readonly service: string;
  readonly images: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  readonly replicas: readonly { readonly resource: string; readonly from: string; readonly to: string }[];
  readonly resources: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly dangers: readonly Danger[];
  /** When it gets into the cluster, by each that deploys it; none where that is not known. */
  readonly applied: readonly Applied[];
  /** `environment/service` of the first that changes in the same way; undefined where it is the first. */
  readonly sameAs: string | undefined;
  /** A unified diff of what is rendered, resource by resource; no value of a Secret is in it. */
  readonly patch: string;
}

/** What a change of the GitOps repository makes of everything that it touches. */
export interface RenderedDiff {
  readonly outcome: "changed" | "unchanged" | "doubt";
  readonly changes: readonly ServiceChange[];
  /** What could not be rendered, and why: sentences. */
  readonly unknown: readonly string[];
}

/** A service in an environment, rendered before and after. */
export interface RenderedOverlay {
  readonly environment: string;
  readonly service: string;
  readonly base: RenderedSide;
  readonly head: RenderedSide;
  /** By what deploys it, where anybody looked. */
  readonly applied?: readonly Applied[];
}

interface RenderedSide {
  readonly render:
    | { readonly kind: "rendered"; readonly resources: readonly Resource[] }
    | {
        readonly kind: "faulty";
        readonly faults: readonly { readonly why: string; readonly file: string; readonly line: number }[];
      }
    | { readonly kind: "skipped"; readonly why: string }
    | { readonly kind: "absent" | "plain" };
}

/** A field that is no difference: of which kind and name (`*` for any), and the path below which it does not count. */
export interface IgnoredField {
  readonly kind: string;
  readonly name: string;
  /** A key goes into every item of a list. */
  readonly path: KeyPath;
}

export interface RenderedDiffOptions {
  readonly ignore: readonly IgnoredField[];
  /** Lines around a difference. */
  readonly context: number;
  /** Whether what hurts in a change is looked for; not where two environments are compared. */
  readonly dangers: boolean;
}

/** Compares what is rendered before and after. Equal patches, but for the names of service and environment, are one. */
export function compareRenders(
  overlays: readonly RenderedOverlay[],
  options: RenderedDiffOptions,
): RenderedDiff {
  const unknown = overlays.flatMap(whyUnknown);
  const first = new Map<string, string>();
  const changes = overlays.flatMap((one) => {
    const [from, to] = [resourcesOf(one.base), resourcesOf(one.head)];
    if (from === undefined || to === undefined) return [];
    const change = changeOf(one, from, to, options);
    if (change === undefined) return [];
    const { applied = [] } = one;
    const shape = change.patch
      .replaceAll(one.service, "{service}")
      .replaceAll(one.environment, "{environment}");
    const same = first.get(shape);
    if (same === undefined) first.set(shape, `${one.environment}/${one.service}`);
    return [{ ...change, applied, sameAs: same }];
  });
  const outcome = unknown.length > 0 ? "doubt" : changes.length > 0 ? "changed" : "unchanged";
  return { outcome, changes, unknown };
}

/** An absent overlay has no resources; undefined where they are not known. */
function resourcesOf({ render }: RenderedSide): readonly Resource[] | undefined {
  if (render.kind === "rendered") return render.resources;
  return render.kind === "absent" ? [] : undefined;
}

function whyUnknown({ environment, service, base, head }: RenderedOverlay): readonly string[] {
  const [side, when] =
    resourcesOf(head.render.kind === "plain" ? base : head) === undefined
      ? [head, "after"]
      : [base, "before"];
  const { render } = side;
  if (render.kind === "skipped") return [`${service} in ${environment} is not rendered: ${render.why}.`];
  if (render.kind !== "faulty") return [];
  const [fault] = render.faults;
  return [
    `${service} in ${environment} cannot be rendered as it is ${when} the change: ${fault?.why} (${fault?.file}:${fault?.line}).`,
  ];
}

function changeOf(
  { environment, service }: Pick<RenderedOverlay, "environment" | "service">,
  before: readonly Resource[],
  after: readonly Resource[],
  { ignore, context, dangers }: RenderedDiffOptions,
): Omit<ServiceChange, "applied" | "sameAs"> | undefined {
  const prepare = (list: readonly Resource[]) => list.map((one) => withoutIgnored(one, ignore));
  const pairs = pairResources(prepare(before), prepare(after));
  if (pairs.length === 0) return undefined;
  const real = pairs.filter(({ mounts }) => mounts.length === 0);
  const images: ServiceChange["images"][number][] = [];
  const replicas: ServiceChange["replicas"][number][] = [];
  for (const { from, to } of real)
    if (from !== undefined && to !== undefined)
      for (const change of diffValues(from.value, to.value)) {
        const [old, now] = [plainText(change.from ?? null), plainText(change.to ?? null)];
        if (change.path.at(-1) === "image" && old !== "" && now !== "")
          images.push({ name: splitImage(now).repository, from: old, to: now });
        if (formatFieldPath(change.path) === "spec.replicas")
          replicas.push({ resource: resourceTitle(to), from: old || "1", to: now || "1" });
      }
  return {
    environment,
    service,
    images,
    replicas,
    resources: {
      added: real.filter(({ from }) => from === undefined).length,
      removed: real.filter(({ to }) => to === undefined).length,
      changed: real.filter(({ from, to }) => from !== undefined && to !== undefined).length,
    },
    dangers: dangers ? real.flatMap(findDangers) : [],
    patch: pairs.map((pair) => patchOf(pair, context, pairs)).join(""),
  };
}

function withoutIgnored(one: Resource, ignore: readonly IgnoredField[]): Resource {
  const fits = (pattern: string, text: string) => pattern === "*" || pattern === text;
  let { value } = one;
  for (const { kind, name, path } of ignore)
    if (fits(kind, one.kind) && fits(name, one.name)) value = without(value, path) as Resource["value"];
  return { ...one, value };
}

function without(value: Plain, [step, ...rest]: KeyPath): Plain {
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const items: readonly Plain[] = value;
    if (typeof step === "string") return items.map((item) => without(item, [step, ...rest]));
    const isMeant = (item: Plain, index: number) =>
      typeof step === "number" ? index === step : textAt(item, step.field) === step.is;
    return items.flatMap((item, index) => {
      if (!isMeant(item, index)) return [item];
      return rest.length === 0 ? [] : [without(item, rest)];
    });
  }
  if (typeof step !== "string" || !isMap(value) || value[step] === undefined) return value;
  const { [step]: inner = null, ...others } = value;
  return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
}

/** What follows a re-hashed ConfigMap is named under it, and has no difference of its own. */
function patchOf({ from, to, mounts }: ResourcePair, context: number, all: readonly ResourcePair[]): string {
  const one = to ?? from;
  if (one === undefined || mounts.length > 0) return "";
  const renamed = from !== undefined && to !== undefined && from.name !== to.name;
  const title = resourceTitle(renamed ? { ...one, name: stemName(one.name) } : one);
  const users = renamed ? all.filter((pair) => pair.mounts.includes(stemName(one.name))) : [];
  const used = users.map((pair) => resourceTitle(pair.to ?? one)).join(", ");
  const [old, now] = [
    from === undefined ? "" : textOf(from, to?.value, "before", renamed),
    to === undefined ? "" : textOf(to, from?.value, "after", renamed),
  ];
  const head = from === undefined ? " (new)" : to === undefined ? " (gone)" : "";
  return `# ${title}${head}${used === "" ? "" : `, used by ${used}`}\n${unified(old, now, context)}`;
}

function textOf(one: Resource, other: Plain | undefined, side: "before" | "after", renamed: boolean): string {
  const value = masked(one, other, side);
  const metadata = plainAt(value, ["metadata"]);
  const shown =
    renamed && isMap(value) && isMap(metadata)
      ? { ...value, metadata: { ...metadata, name: stemName(one.name) } }
      : value;
  return stringify(shown, {
    schema: "failsafe",
    lineWidth: 0,
    aliasDuplicateObjects: false,
    sortMapEntries: true,
  });
}

/** More lines than anybody reads, and than a comparison should take. */
const longest = 20_000;

function unified(before: string, after: string, context: number): string {
  const [old, now] = [splitLines(before), splitLines(after)];
  if (old.length + now.length > longest)
    return `  (${old.length} lines before, ${now.length} after: too long to compare)\n`;
  const lines = diffLines(old, now);
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ sign }) => sign !== " "),
  );
  let gap = false;
  let text = "";
  for (const [index, line] of lines.entries()) {
    if (near[index] === true) {
      if (gap) text += "@@\n";
      text += line.sign + line.text;
      gap = false;
    } else gap = text !== "";
  }
  return text;
}
