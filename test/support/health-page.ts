import { planHealth, type TrunkHealth } from "../../src/actions/trunk-health/plan.ts";
import type { Oid } from "../../src/core/git/oid.ts";
import { parseDigest } from "../../src/core/image/digest.ts";
import { usualLimits } from "../../src/core/metrics/health-limits.ts";
import type { DeploymentChange } from "../../src/core/promotion/deployment-changes.ts";
import { sourceLine } from "../../src/core/promotion/trunk-history.ts";
import type { PlaceFacts } from "../../src/operations/read-gitops-state.ts";
import type { CompletedRun, PullRequestTimes } from "../../src/ports/github-activity.ts";

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const now = Date.UTC(2026, 10, 30, 8);
const since = now - 30 * day;
const page = "https://github.com/acme/shop";
const oidOf = (number: number) => String(number).padStart(40, "a") as Oid;

/** Four weeks of a team: trunk red for half a day, CI that grows slow, large and old pull requests, one rollback. */
export function storyHealth(): TrunkHealth {
  return planHealth({
    repository: "acme/shop",
    page,
    trunk: "main",
    delivery: {
      kind: "known",
      value: {
        environments: ["dev", "production"],
        places: [placeOf("orders", "dev", 2), placeOf("orders", "production", 4)],
        line: sourceLine(trunk, true),
        lineWhy: "",
      },
    },
    runs: { kind: "known", value: { runs: Array.from({ length: 58 }, (_, at) => runOf(at)), more: false } },
    pullRequests: {
      kind: "known",
      value: {
        merged: Array.from({ length: 26 }, (_, at) => pullOf(at, true)),
        open: [pullOf(26, false), pullOf(27, false), pullOf(28, false)],
        more: false,
        issues: [],
      },
    },
    promotions: { kind: "known", value: 2 },
    issue: { kind: "known", value: undefined },
    limits: usualLimits,
    workflows: [],
    since,
    now,
  });
}

/** One commit each half day, newest first. */
const trunk = Array.from({ length: 60 }, (_, at) => ({
  oid: oidOf(at),
  time: now - at * 12 * hour,
  subject: `feat(orders): step ${60 - at}`,
  author: "Mona",
  services: new Set(["orders"]),
}));

function runOf(at: number): CompletedRun {
  const created = now - (58 - at) * 12 * hour;
  return {
    workflow: ".github/workflows/ci.yml",
    url: `${page}/actions/runs/${at}`,
    commit: oidOf(58 - at),
    attempt: at % 19 === 7 ? 2 : 1,
    created,
    completed: created + (4 + at / 6 + (at % 5)) * minute,
    conclusion: at === 21 || at === 40 ? "failure" : "success",
  };
}

function pullOf(at: number, isMerged: boolean): PullRequestTimes {
  const age = (0.2 + (at % 7) * 0.3 + (isMerged ? 0 : 2)) * day;
  const end = isMerged ? now - at * day : now;
  return {
    number: 100 + at,
    title: `feat(orders): pay by invoice, part ${at}`,
    url: `${page}/pull/${100 + at}`,
    branch: `invoice-${at}`,
    bot: false,
    draft: false,
    began: end - age,
    ready: end - age / 2,
    merged: isMerged ? end : undefined,
    lines: [8, 40, 75, 160, 240, 520, 900][at % 7] ?? 8,
  };
}

/** A service in an environment that gets every `step`th commit of trunk; the newest but two was taken back. */
function placeOf(service: string, environment: string, step: number): PlaceFacts {
  const built = trunk.filter((_, at) => at % step === step - 1);
  const changes = built.map((commit, at): DeploymentChange => {
    const back = environment === "production" && at === 2;
    const digest = parseDigest(`sha256:${String(at).padStart(64, "b")}`);
    const deployed = { name: service, repository: `ghcr.io/acme/${service}`, tag: `1.${60 - at}.0`, digest };
    const image = { repository: deployed.repository, tag: deployed.tag, digest };
    const said = { service, environment, image, sourceCommit: commit.oid, sourceTime: commit.time };
    const trailers = {
      ...{ action: back ? "rollback" : "promote", deployments: [said], reason: "", run: "", requestedBy: "" },
      ...{ waivedGates: [], rolledBack: [] },
    };
    const time = commit.time + step * 2 * hour;
    const writer = { kind: "trunkline", name: "Trunkline" } as const;
    return {
      ...{ said, deployed, before: undefined, kind: back ? "back" : "forward" },
      commit: {
        oid: oidOf(100 + at),
        time,
        author: "Mona",
        subject: "promote",
        trailers,
        writer,
        reverts: undefined,
      },
    };
  });
  return {
    ...{ service, environment, cluster: "", branch: "main", overlay: "", file: undefined, entry: "" },
    ...{ tracks: "image", present: changes[0]?.deployed, fault: undefined, holds: [] },
    history: { changes, whole: true },
  };
}
