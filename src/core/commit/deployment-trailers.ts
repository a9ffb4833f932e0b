import { type Oid, parseOid } from "../git/oid.ts";
import { type ImageParts, splitImage } from "../image/image.ts";
import { listTrailers } from "./commit-message.ts";

/** What a commit of ours says of itself in its trailers. Untrusted: anybody can write a trailer. */
export interface DeploymentTrailers {
  /** `set-image`, `promote`, `rollback`, … */
  readonly action: string;
  readonly deployments: readonly TrailerDeployment[];
  /** Why, in somebody's words; empty where nobody said. */
  readonly reason: string;
  /** As `formatRun` wrote it; empty outside a workflow. */
  readonly run: string;
  /** Who asked for it; empty where that is not said. */
  readonly requestedBy: string;
  /** Gates that a hotfix went around. */
  readonly waivedGates: readonly string[];
  /** The artifacts that a rollback took away, as it names them. */
  readonly rolledBack: readonly string[];
}

/** What became of one service in one environment. */
export interface TrailerDeployment {
  /** Empty, both, for an overlay that was given by path. */
  readonly service: string;
  readonly environment: string;
  readonly image: ImageParts;
  readonly sourceCommit: Oid | undefined;
  /** Milliseconds since the epoch. */
  readonly sourceTime: number | undefined;
}

/** Undefined for a commit that is not ours. A `Source-Commit` that stands once counts for every service of the commit. */
export function readDeploymentTrailers(message: string): DeploymentTrailers | undefined {
  const trailers = listTrailers(message);
  if (trailers.length === 0) return undefined;
  const values = new Map<string, string[]>();
  for (const [key, value] of trailers) {
    const found = values.get(key);
    if (found === undefined) values.set(key, [value]);
    else found.push(value);
  }
  const all = (key: string): readonly string[] => values.get(key) ?? [];
  const [action = ""] = all("trunkline");
  const groups: Map<string, string>[] = [];
  const named = values.has("service");
  for (const [key, value] of trailers) {
    // An overlay that is given by path has no service: then each image is for itself.
    if (key === (named ? "service" : "image")) groups.push(new Map());
    if (groupKeys.includes(key)) groups.at(-1)?.set(key, value);
  }
  const shared = (key: string) => (all(key).length === 1 ? all(key)[0] : undefined);
  return {
    action,
    deployments: groups.flatMap((group) => {
      const image = group.get("image");
      const [service = "", environment = ""] = [group.get("service"), group.get("environment")];
      if (!image) return [];
      const commit = group.get("source-commit") ?? shared("source-commit") ?? "";
      const time = Date.parse(group.get("source-time") ?? shared("source-time") ?? "");
      return {
        service,
        environment,
        image: splitImage(image),
        sourceCommit: parseOid(commit),
        sourceTime: Number.isNaN(time) ? undefined : time,
      };
    }),
    reason: all("reason")[0] ?? "",
    run: all("workflow-run")[0] ?? "",
    requestedBy: all("requested-by")[0] ?? "",
    waivedGates: all("waived-gates")
      .flatMap((list) => list.split(/,\s*/))
      .filter(Boolean),
    rolledBack: all("rolled-back"),
  };
}

const groupKeys = ["service", "environment", "image", "source-commit", "source-time"];
