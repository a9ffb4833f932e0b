import type { Catalogue, Environment, Service } from "../../core/catalogue/catalogue.ts";
import { serviceNamed } from "../../core/catalogue/services-in-environments.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { Owners } from "../../core/ownership/ownership.ts";
import { Problems, problem } from "../../core/problem/problem.ts";
import type { TagFormat } from "../../core/version/tag-format.ts";
import { parseTagFormat, sharedTag } from "../../core/version/tag-format.ts";
import { parseVersion, type Version } from "../../core/version/version.ts";
import { changelogPaths } from "./changelog/changelog-path.ts";

/** Who is released, and what decides which files are whose. */
export interface Subjects {
  readonly subjects: readonly ReleasedService[];
  readonly owners: Owners;
  /** Undefined for a repository that is one service. */
  readonly catalogue: Catalogue | undefined;
  /** Files that releases write, by service: of all services of the catalogue. A change of one is no change of the service. */
  readonly changelogs: ReadonlyMap<string, string>;
  /** In the order of promotion. */
  readonly environments: readonly Environment[];
}

/** The inputs that say who. */
export interface ReleaseSubjectInputs {
  readonly service: readonly string[];
  readonly path: string;
  readonly tagFormat: string;
  readonly changelog: string;
}

/**
 * The services of a catalogue that `service` names, or all of them. Raises SERVICE_UNKNOWN (of all names at once), RELEASE_TAG_FORMAT,
 * RELEASE_TAG_SHARED, RELEASE_TAG_OVERLAP, RELEASE_CHANGELOG_SHARED, INPUT_INVALID.
 */
export function subjectsOf(
  catalogue: Catalogue,
  { service, tagFormat, changelog }: ReleaseSubjectInputs,
): Subjects {
  const services = [...catalogue.services.values()];
  const chosen = service.length === 0 ? services : service.map((name) => serviceNamed(catalogue, name));
  const subjects = [...new Set(chosen)].map((one) => subjectOf(one, tagFormat || one.tagFormat));
  refuseShared(subjects);
  const names = new Set(subjects.map((one) => one.service));
  const others = services.filter(({ name }) => !names.has(name));
  refuseOverlap(subjects, [...subjects, ...others.map((one) => subjectOf(one, one.tagFormat))]);
  const environments = [...catalogue.environments.values()];
  return {
    subjects,
    owners: catalogue,
    catalogue,
    changelogs: changelogPaths(changelog, services),
    environments,
  };
}

/** The repository, or a folder of it, as the one service. It has a name in its tags only if it was given one. */
export function singleSubject(inputs: ReleaseSubjectInputs, fallbackName: string): Subjects {
  const { service, path, tagFormat, changelog } = inputs;
  const name = service[0] ?? fallbackName;
  const folder = path.replace(/^(\.?\/)+|\/+$/g, "") || ".";
  const format = tagFormat || (service.length > 0 ? "{service}/v{version}" : "v{version}");
  const own = [folder === "." ? "**" : `${literal(folder)}/**`];
  return {
    subjects: [
      {
        service: name,
        path: folder,
        image: undefined,
        format: parseTagFormat(format, name),
        lockstep: undefined,
        baseline: undefined,
      },
    ],
    environments: [],
    changelogs: changelogPaths(changelog, [{ name, path: folder }]),
    catalogue: undefined,
    owners: {
      services: new Map([[name, { name, inputs: own, dependsOn: [] }]]),
      libraries: new Map(),
      global: [],
    },
  };
}

function subjectOf({ name, path, image, lockstep, baseline }: Service, format: string): ReleasedService {
  const version = parseVersion(baseline?.version ?? "");
  const before =
    baseline === undefined || version === undefined ? undefined : { version, commit: baseline.commit };
  return { service: name, path, image, format: parseTagFormat(format, name), lockstep, baseline: before };
}

function refuseShared(subjects: readonly ReleasedService[]): void {
  const byFormat = new Map<string, string[]>();
  for (const { service, format } of subjects) {
    byFormat.set(format.text, [...(byFormat.get(format.text) ?? []), service]);
  }
  const faults = [...byFormat]
    .filter(([, services]) => services.length > 1)
    .map(([format, services]) =>
      problem("RELEASE_TAG_SHARED", { format, services: services.join(", "), example: "{service}" }),
    );
  if (faults.length > 0) throw new Problems(faults);
}

/** A tag must say whose it is: also whose of the services that are not released now. */
function refuseOverlap(subjects: readonly ReleasedService[], all: readonly ReleasedService[]): void {
  const faults = subjects.flatMap((other) =>
    all.flatMap((one) => {
      const tag = one.service === other.service ? undefined : sharedTag(one.format, other.format);
      if (tag === undefined) return [];
      const slots = { tag, one: one.service, other: other.service, format: other.format.text };
      return [problem("RELEASE_TAG_OVERLAP", { ...slots, example: "{service}/v{version}" })];
    }),
  );
  if (faults.length > 0) throw new Problems(faults);
}

/** A folder as a pattern that means only itself. */
function literal(folder: string): string {
  return folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}

/** A service that can be released. */
export interface ReleasedService {
  readonly service: string;
  readonly path: string;
  /** Repository of its image, undefined where it has none. */
  readonly image: string | undefined;
  readonly format: TagFormat;
  /** Whoever has the same word is released together with it. */
  readonly lockstep: string | undefined;
  /** Where its first release counts from, where the catalogue says so. */
  readonly baseline: { readonly version: Version; readonly commit: Oid } | undefined;
}
