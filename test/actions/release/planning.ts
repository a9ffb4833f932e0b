import type { ServiceFacts } from "../../../src/actions/release/facts.ts";
import { readTrunkMessage } from "../../../src/actions/release/messages/trunk-message.ts";
import { linksOf } from "../../../src/actions/release/pages/links.ts";
import type { ReleasePlanOptions } from "../../../src/actions/release/plan.ts";
import type { ReleasedService } from "../../../src/actions/release/released-services.ts";
import type { ServiceCommit } from "../../../src/actions/release/versions/commit-effects.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import type { Because } from "../../../src/core/ownership/affected-reasons.ts";
import { parseTagFormat } from "../../../src/core/version/tag-format.ts";
import { stable } from "../../../src/core/version/version.ts";
import { versionTagsOf } from "../../../src/core/version/version-tags.ts";

/** The commit at a position of trunk; higher is newer. */
export const at = (position: number) => position.toString(16).padStart(8, "0").padEnd(40, "e") as Oid;

/** The release commit of these plans. */
export const head = at(100);

const author = { name: "Ada", email: "ada@example.com" };
const own: readonly Because[] = [{ kind: "file", of: "services/x/main.ts" }];

export function subject(service: string, more: Partial<ReleasedService> = {}): ReleasedService {
  const format = parseTagFormat("{service}/v{version}", service);
  return {
    service,
    path: `services/${service}`,
    image: undefined,
    format,
    lockstep: undefined,
    baseline: undefined,
    ...more,
  };
}

export interface Situation {
  /** Tag to the position of its commit; negative: not an ancestor. */
  readonly tags?: Readonly<Record<string, number>>;
  /** Position on trunk to message, or to message and reasons. */
  readonly commits?: Readonly<Record<number, string | readonly [string, readonly Because[]]>>;
  readonly newer?: string;
  readonly subject?: Partial<ReleasedService>;
}

/** Facts of one service in a situation. */
export function factsOf(
  service: string,
  { tags = {}, commits = {}, newer, subject: more = {} }: Situation,
): ServiceFacts {
  const one = subject(service, more);
  const listed = Object.entries(tags).map(([name, position]) => ({ name, commit: at(Math.abs(position)) }));
  const family = versionTagsOf(one.format, listed);
  const newest = Object.entries(commits)
    .map(([position, commit]) => ({ position: Number(position), commit }))
    .sort((a, b) => b.position - a.position);
  const reached = family
    .filter(({ name }) => (tags[name] ?? -1) >= 0)
    .map((tag) => ({
      ...tag,
      since: newest.filter(({ position }) => position > (tags[tag.name] ?? 0)).length,
    }));
  const baseline = reached.find(({ version, commit }) => version.prerelease.length === 0 && commit !== head);
  const from = baseline === undefined ? 0 : (tags[baseline.name] ?? 0);
  const serviceCommits = newest
    .filter(({ position }) => position > from)
    .map(({ position, commit }): ServiceCommit => {
      const [text, because] = typeof commit === "string" ? [commit, own] : commit;
      return {
        oid: at(position),
        merge: undefined,
        author,
        message: readTrunkMessage(text, author),
        because,
      };
    });
  return {
    subject: one,
    family,
    line: { reached, commits: serviceCommits },
    newer: family.filter(({ name }) => name === newer),
  };
}

export const planOptions: ReleasePlanOptions = {
  bump: "auto",
  prerelease: undefined,
  initial: stable(0, 1, 0),
  build: [],
  burned: new Set(),
  dependents: "inherit",
  latest: "",
  environments: [],
  floating: undefined,
  template: "",
  links: linksOf("https://github.com", "acme/shop"),
  run: "",
  writer: "7f",
  made: new Set(),
};
