import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { readDeploymentTrailers } from "../../core/commit/deployment-trailers.ts";
import type { Json } from "../../core/json/json-types.ts";
import { isWithin } from "../../core/path/repository-path.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import type { GitopsChange } from "../../operations/gitops-change.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Finding } from "./finding.ts";

/** How often people and other tools change what runs, beside our actions, and how old findings are: what an audit tells, and nothing fails by. */
export interface Overrides {
  /** Where the last 30 days begin, ISO 8601. */
  readonly since: string;
  /** When a file of a finding was last changed (ISO 8601), as far as the history tells: the finding is at least as old. */
  readonly lastChanged: ReadonlyMap<string, string>;
  /** Commits of the last 30 days that change an overlay or a hold, ours too. */
  readonly commits: number;
  /** Those that say of themselves that none of our actions made them, newest first. */
  readonly manual: readonly ManualChange[];
}

export interface ManualChange {
  readonly commit: string;
  /** ISO 8601. */
  readonly time: string;
  readonly author: string;
  readonly subject: string;
  readonly environments: readonly string[];
  /** It takes a hold back or edits one. */
  readonly hold: boolean;
}

/** Thirty days, and more commits than anybody makes in them. */
const windowMs = 30 * 24 * 60 * 60 * 1_000;
const mostCommits = 1_000;

/** Reads the branch's history of what is deployed and of the files of findings; undefined where it cannot be fetched. */
export async function readOverrides(
  { repository, head, places, catalogue }: GitopsChange,
  findings: readonly Pick<Finding, "file">[],
  world: World,
): Promise<Overrides | undefined> {
  const folder = commonFolder(places.map(({ overlay }) => overlay));
  try {
    const tip = await world.delivery.tipAt(repository, head);
    const files = [...new Set(findings.map(({ file }) => file))].filter((file) => file !== "");
    const all = files.every((file) => isWithin(file, folder));
    const history = await tip.history(all ? folder : "", mostCommits);
    const since = world.clock.now() - windowMs;
    const recent = history.filter(
      (one) => one.time * 1_000 >= since && one.files.some((file) => isWithin(file, folder)),
    );
    const manual = recent.flatMap((one): ManualChange[] => {
      const environments = environmentsOf(one.files, places, catalogue);
      const hold = one.files.some((file) => /(^|\/)trunkline-holds\.yaml$/.test(file));
      if (readDeploymentTrailers(one.message) !== undefined || (environments.length === 0 && !hold))
        return [];
      return [
        {
          commit: one.oid,
          time: timeOf(one),
          author: one.author.name,
          subject: one.message.split("\n")[0] ?? "",
          environments,
          hold,
        },
      ];
    });
    const lastChanged = new Map<string, string>();
    for (const file of files) {
      const last = history.find((one) => one.files.some((changed) => isWithin(changed, file)));
      if (last !== undefined) lastChanged.set(file, timeOf(last));
    }
    return { since: new Date(since).toISOString(), lastChanged, commits: recent.length, manual };
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return undefined;
  }
}

function timeOf({ time }: { readonly time: number }): string {
  return new Date(time * 1_000).toISOString();
}

export function overridesJson(overrides: Overrides | undefined): Json {
  return overrides === undefined
    ? null
    : {
        commits: overrides.commits,
        manual: overrides.manual.map((one) => ({ ...one, environments: [...one.environments] })),
      };
}

/** The deepest folder that all overlays are in; empty for the top. */
function commonFolder(overlays: readonly string[]): string {
  const [first = "", ...others] = overlays.map((overlay) => overlay.split("/"));
  const end = Array.from(first).findIndex((step, index) => others.some((other) => other[index] !== step));
  return Array.from(first)
    .slice(0, end < 0 ? Math.max(0, first.length - 1) : end)
    .join("/");
}

function environmentsOf(
  files: readonly string[],
  places: GitopsChange["places"],
  { environments }: Catalogue,
): readonly string[] {
  const changed = new Set(
    places
      .filter(({ overlay }) => files.some((file) => isWithin(file, overlay)))
      .map(({ environment }) => environment),
  );
  return [...environments.keys()].filter((name) => changed.has(name));
}
