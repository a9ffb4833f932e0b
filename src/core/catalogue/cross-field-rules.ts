import validRange from "semver/ranges/valid.js";
import { nearest } from "../problem/nearest-word.ts";
import { type FilePosition, problem } from "../problem/problem.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { fillTagFormat, followed } from "./fill-in-defaults.ts";
import type { PartialCatalogue } from "./partial-catalogue.ts";
import { clashesAmong } from "./reserved-names.ts";
import type { Fault } from "./schema-faults.ts";
import { isName, isTagFormat } from "./text-validators.ts";

type Rule = (catalogue: PartialCatalogue) => readonly Fault[];

/** What must hold between the parts of a catalogue, beyond the shape of each. */
export function ruleFaults(catalogue: PartialCatalogue): readonly Fault[] {
  return rules.flatMap((rule) => rule(catalogue));
}

const rules: readonly Rule[] = [
  namesAreUsable,
  namesAreFree,
  namesAreUnique,
  servicesHavePaths,
  dependenciesExist,
  predecessorsExist,
  promotionHasABeginning,
  tagFormatsDiffer,
  freezesHaveLength,
  overlaysDiffer,
  policiesDecide,
  rangesAreRanges,
  clustersHavePlaces,
  overridesAreOfEnvironments,
];

function namesAreUsable(catalogue: PartialCatalogue): readonly Fault[] {
  const faults: Fault[] = [];
  for (const kind of ["services", "libraries", "environments"] as const)
    for (const given of catalogue[kind].keys())
      if (!isName(given))
        faults.push(onKey([kind, given], (at) => problem("CATALOGUE_NAME", { given }, { at })));
  return faults;
}

function namesAreFree({ services }: PartialCatalogue): readonly Fault[] {
  const names = [...services.keys()];
  const clashOf = clashesAmong(names);
  return names.flatMap((given) => {
    const clash = clashOf(given);
    if (clash === undefined) return [];
    return [onKey(["services", given], (at) => problem("CATALOGUE_NAME_RESERVED", { given, clash }, { at }))];
  });
}

function namesAreUnique({ services, libraries }: PartialCatalogue): readonly Fault[] {
  return [...libraries.keys()]
    .filter((given) => services.has(given))
    .map((given) => onKey(["libraries", given], (at) => problem("CATALOGUE_NAME_TWICE", { given }, { at })));
}

/** A GitOps repository has no sources, so its catalogue has no path at all. */
function servicesHavePaths({ services, libraries }: PartialCatalogue): readonly Fault[] {
  const units = [...services.values()];
  if (libraries.size === 0 && units.every(({ hasPath, dependsOn }) => !hasPath && dependsOn.length === 0))
    return [];
  return [...services].flatMap(([name, { hasPath }]) => {
    if (hasPath) return [];
    const slots = { key: "path", where: `\`services.${name}\``, meaning: "the folder its files are in" };
    return [onKey(["services", name], (at) => problem("CATALOGUE_KEY_MISSING", slots, { at }))];
  });
}

function dependenciesExist(catalogue: PartialCatalogue): readonly Fault[] {
  const names = new Set([...catalogue.services.keys(), ...catalogue.libraries.keys()]);
  const faults: Fault[] = [];
  for (const kind of ["services", "libraries"] as const)
    for (const [name, { dependsOn }] of catalogue[kind])
      if (dependsOn.length > 0)
        faults.push(...unknown(dependsOn, names, [kind, name, "depends-on"], "service or library"));
  return faults;
}

function predecessorsExist({ environments }: PartialCatalogue): readonly Fault[] {
  const names = new Set(environments.keys());
  return [...environments].flatMap(([name, { after }]) =>
    unknown(after ?? [], names, ["environments", name, "after"], "environment"),
  );
}

function unknown(
  given: readonly string[],
  names: ReadonlySet<string>,
  path: YamlPath,
  kind: string,
): readonly Fault[] {
  return given.flatMap((one, index) => {
    if (one === "" || names.has(one)) return [];
    const slots = {
      key: path.join("."),
      given: one,
      kind,
      nearest: nearest(one, [...names]) ?? "",
      words: [...names].join(", "),
    };
    return [onValue([...path, index], (at) => problem("CATALOGUE_UNKNOWN_REFERENCE", slots, { at }))];
  });
}

function promotionHasABeginning({ environments }: PartialCatalogue): readonly Fault[] {
  const after = followed(environments);
  const settled = new Set<string>();
  return [...environments.keys()].flatMap((name) => {
    const circle = circleFrom(name, after, [], settled);
    if (circle === undefined) return [];
    const guilty = circle.find((one) => environments.get(one)?.after !== undefined) ?? name;
    const slots = { circle: [...circle, circle[0]].join(" after ") };
    return [
      onValue(["environments", guilty, "after"], (at) => problem("CATALOGUE_AFTER_CYCLE", slots, { at })),
    ];
  });
}

/** The first circle that can be reached from `name` through environments that are not settled yet. */
function circleFrom(
  name: string,
  after: ReadonlyMap<string, readonly string[]>,
  trail: readonly string[],
  settled: Set<string>,
): readonly string[] | undefined {
  if (trail.includes(name)) return trail.slice(trail.indexOf(name));
  if (settled.has(name)) return undefined;
  for (const next of after.get(name) ?? []) {
    const circle = circleFrom(next, after, [...trail, name], settled);
    if (circle !== undefined) {
      settled.add(name);
      return circle;
    }
  }
  settled.add(name);
  return undefined;
}

function tagFormatsDiffer({ services }: PartialCatalogue): readonly Fault[] {
  // Names differ, and with them the formats that nobody wrote.
  if (![...services.values()].some(({ tagFormat }) => tagFormat !== undefined)) return [];
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [other, { tagFormat }] of services) {
    if (tagFormat !== undefined && !isTagFormat(tagFormat)) continue;
    const format = fillTagFormat(tagFormat, other);
    const one = first.get(format);
    if (one === undefined) first.set(format, other);
    else
      faults.push(
        onValue(["services", other, "tag-format"], (at) =>
          problem("CATALOGUE_TAG_FORMAT_SHARED", { one, other, format }, { at }),
        ),
      );
  }
  return faults;
}

function freezesHaveLength({ environments }: PartialCatalogue): readonly Fault[] {
  return [...environments].flatMap(([name, { freeze }]) =>
    freeze.flatMap(({ from, to }, index) => {
      if (from === undefined || from !== to) return [];
      const path = ["environments", name, "freeze", index, "to"];
      const slots = { key: `environments.${name}.freeze`, given: from };
      return [onValue(path, (at) => problem("CATALOGUE_FREEZE_EMPTY", slots, { at }))];
    }),
  );
}

function overlaysDiffer({ environments, overlay }: PartialCatalogue): readonly Fault[] {
  if (overlay === undefined || overlay.includes("{environment}")) return [];
  const sharing = [...environments]
    .filter(([, one]) => one.overlay === undefined)
    .map(([name, { branch, repository, key }]) =>
      [branch, repository, key.replaceAll("{environment}", name)].join("\n"),
    );
  if (new Set(sharing).size === sharing.length) return [];
  const slots = { key: "gitops.overlay", given: overlay, service: "{service}", environment: "{environment}" };
  return [onValue(["gitops", "overlay"], (at) => problem("CATALOGUE_TEMPLATE", slots, { at }))];
}

/** `{cluster}` stands in the overlays of environments that have clusters, and in no others. */
function clustersHavePlaces({ environments, services, overlay }: PartialCatalogue): readonly Fault[] {
  const braces = { cluster: "{cluster}", service: "{service}" };
  const faultOf = (path: YamlPath, fault: string) =>
    onValue(path, (at) => problem("CATALOGUE_CLUSTERS", { fault, ...braces }, { at }));
  const judge = (template: string | undefined, name: string, path: YamlPath): readonly Fault[] => {
    const count = environments.get(name)?.clusters.length ?? 0;
    if (template === undefined || template.includes("{cluster}") === count > 0) return [];
    return count > 0
      ? [
          faultOf(
            path,
            `The environment \`${name}\` has clusters, and its overlay \`${template}\` is the same for all.`,
          ),
        ]
      : [
          faultOf(
            path,
            `The overlay \`${template}\` has a {cluster}, and the environment \`${name}\` has no clusters.`,
          ),
        ];
  };
  return [
    ...[...environments].flatMap(([name, one]) =>
      judge(one.overlay ?? overlay, name, [
        "environments",
        name,
        one.overlay === undefined ? "clusters" : "overlay",
      ]),
    ),
    ...[...services].flatMap(([service, { overlays }]) =>
      [...overlays].flatMap(([name, own]) =>
        judge(own, name, ["services", service, "environments", name, "overlay"]),
      ),
    ),
  ];
}

function overridesAreOfEnvironments({ services, environments }: PartialCatalogue): readonly Fault[] {
  const names = [...environments.keys()];
  return [...services].flatMap(([service, { overlays }]) =>
    [...overlays.keys()]
      .filter((given) => !environments.has(given))
      .map((given) => {
        const key = `services.${service}.environments`;
        const slots = {
          key,
          given,
          kind: "environment",
          nearest: nearest(given, names) ?? "",
          words: names.join(", "),
        };
        return onKey(["services", service, "environments", given], (at) =>
          problem("CATALOGUE_UNKNOWN_REFERENCE", slots, { at }),
        );
      }),
  );
}

function policiesDecide({ environments }: PartialCatalogue): readonly Fault[] {
  return [...environments].flatMap(([name, { policy }]) => {
    if (policy === undefined || policy.length === 1) return [];
    const slots = {
      key: `environments.${name}.policy`,
      count: policy.length === 0 ? "no" : String(policy.length),
    };
    return [onKey(["environments", name, "policy"], (at) => problem("CATALOGUE_POLICY", slots, { at }))];
  });
}

function rangesAreRanges({ environments }: PartialCatalogue): readonly Fault[] {
  return [...environments].flatMap(([name, { range }]): readonly Fault[] => {
    if (range === undefined || (range.trim() !== "" && validRange(range) !== null)) return [];
    const path = ["environments", name, "policy", "semver"];
    const slots = { key: path.join("."), given: range };
    return [onValue(path, (at) => problem("CATALOGUE_RANGE", slots, { at }))];
  });
}

function onKey(path: YamlPath, make: (at: FilePosition) => ReturnType<typeof problem>): Fault {
  return { path, on: "key", problem: make };
}

function onValue(path: YamlPath, make: (at: FilePosition) => ReturnType<typeof problem>): Fault {
  return { path, on: "value", problem: make };
}
