import { type Board, type Cell, columnName } from "../../src/actions/environments/board.ts";
import type { Oid } from "../../src/core/git/oid.ts";
import { parseDigest } from "../../src/core/image/digest.ts";
import { measureDelivery } from "../../src/core/metrics/dora.ts";
import type { DeploymentChange } from "../../src/core/promotion/deployment-changes.ts";

const now = Date.UTC(2026, 10, 30, 8);
const hour = 3_600_000;
const hex = (seed: string, length: number) =>
  Array.from({ length }, (_, at) =>
    ((seed.charCodeAt(at % seed.length) * 31 + at * 7) % 16).toString(16),
  ).join("");
const digestFor = (seed: string) => parseDigest(`sha256:${hex(seed, 64)}`);
const oidFor = (seed: string) => hex(seed, 40) as Oid;

/** One cell with everything known. */
export function cellOf(service: string, environment: string, more: Partial<Cell> = {}): Cell {
  const seed = `${service} ${environment}`;
  return {
    service,
    environment,
    cluster: "",
    page: "https://github.com/acme/k8s-configs",
    overlay: `apps/${service}/overlays/${environment}`,
    repository: `ghcr.io/acme/${service}`,
    version: `1.4.${seed.length}`,
    tag: `1.4.${seed.length}`,
    digest: digestFor(seed),
    fault: undefined,
    commit: oidFor(`commit ${seed}`),
    since: now - 30 * hour,
    by: "Mona",
    action: "promote",
    reason: undefined,
    run: "https://github.com/acme/shop/actions/runs/7",
    source: { commit: oidFor(`source ${seed}`), time: now - 40 * hour },
    behind: { of: "trunk", state: "same" },
    next: undefined,
    pullRequests: [],
    holds: [],
    holdFaults: [],
    health: {
      state: "unknown",
      source: undefined,
      at: undefined,
      why: "Deployments and checks were not read.",
    },
    drift: [],
    changes: [],
    ...more,
  };
}

export function boardOf(cells: readonly Cell[], more: Partial<Board> = {}): Board {
  const environments = [...new Set(cells.map(({ environment }) => environment))];
  const window = { since: now - 720 * hour, until: now };
  return {
    services: [...new Set(cells.map(({ service }) => service))],
    environments,
    columns: [...new Map(cells.map((cell) => [columnName(cell), cell])).values()],
    cells,
    drift: cells.flatMap(({ drift }) => drift),
    metrics: new Map(environments.map((name) => [name, measureDelivery([], window)])),
    window,
    found: undefined,
    repository: "acme/k8s-configs",
    pages: new Map([["main", "https://github.com/acme/k8s-configs"]]),
    sourcePage: "https://github.com/acme/shop",
    tips: new Map([["main", oidFor("tip")]]),
    now,
    ...more,
  };
}

/** 100 services in 4 environments, each with drift, gates, commits between and five changes. */
export function bigBoard(): Board {
  const environments = ["dev", "test", "staging", "production"];
  const cells = Array.from({ length: 100 }, (_, at) => `service-${String(at).padStart(3, "0")}`).flatMap(
    (service) =>
      environments.map((environment, at) => {
        const bare = cellOf(service, environment);
        if (at === 0) return { ...bare, changes: changesOf(service, environment) };
        return {
          ...bare,
          changes: changesOf(service, environment),
          behind: {
            of: environments[at - 1] ?? "",
            state: "behind" as const,
            commits: 40,
            more: false,
            days: 3.5,
            changes: Array.from({ length: 20 }, (_, index) => ({
              oid: oidFor(`${service} ${index}`),
              time: now,
              subject: `fix(${service}): round the amounts of an order up, number ${index}`,
              author: "Mona Lisa",
              services: new Set([service]),
            })),
          },
          next: {
            from: environments[at - 1] ?? "",
            tag: "1.5.0",
            digest: digestFor(`next ${service}`),
            gates: (["after", "soak", "freeze", "hold"] as const).map((gate) => ({
              gate,
              state: gate === "soak" ? ("red" as const) : ("green" as const),
              why: "It was in staging for 19h3s; 24h are required.",
              remedy: "",
              ...(gate === "soak" ? { greenAt: now } : {}),
            })),
          },
          drift: [
            {
              kind: "behind" as const,
              level: "info" as const,
              service,
              environment,
              cluster: "",
              message: "dev has 1.5.0.",
            },
            {
              kind: "foreign-write" as const,
              level: "warning" as const,
              service,
              environment,
              cluster: "",
              message: "Mona set it.",
            },
          ],
        };
      }),
  );
  return boardOf(cells);
}

const five = ["1.4.0", "1.3.0", "1.2.0", "1.1.0", "1.0.0"];

function changesOf(service: string, environment: string, tags = five): readonly DeploymentChange[] {
  return tags.map((tag, at) => {
    const seed = `${service} ${environment} ${at}`;
    return {
      commit: {
        oid: oidFor(seed),
        time: now - (6 + at * 24) * hour,
        author: "Mona",
        subject: `Set ${service}`,
        trailers: undefined,
        writer: { kind: "person" as const, name: "Mona" },
        reverts: undefined,
      },
      said: undefined,
      deployed: {
        name: service,
        repository: `ghcr.io/acme/${service}`,
        tag,
        digest: digestFor(`${service} ${tag}`),
      },
      before: undefined,
      kind: "forward" as const,
    };
  });
}

/** What was released of each service, newest first. */
const versions: Readonly<Record<string, readonly string[]>> = {
  orders: ["1.5.0", "1.4.2", "1.4.1", "1.4.0", "1.3.0"],
  payments: ["2.1.0", "2.0.1", "2.0.0", "1.9.4"],
  web: ["3.0.0", "2.8.1", "2.8.0"],
};

/** A small board with all that people look for: current, behind, held, drifted and unknown. */
export function storyBoard(): Board {
  const waits = (of: string, service: string, commits: number): Partial<Cell> => ({
    behind: {
      of,
      state: "behind",
      commits,
      more: false,
      days: 1.7,
      changes: [
        {
          oid: oidFor(`source ${service}`),
          time: now,
          subject: `fix(${service}): round the amounts up`,
          author: "Mona Lisa",
          services: new Set([service]),
        },
      ],
    },
    next: {
      from: of,
      tag: "1.5.0",
      digest: digestFor(`next ${service}`),
      gates: [
        { gate: "after", state: "green", why: `${of} has it.`, remedy: "" },
        { gate: "soak", state: "red", why: "19 of 24 hours.", remedy: "", greenAt: now + 5 * hour },
      ],
    },
  });
  const at = (service: string, environment: string, version: string, more: Partial<Cell> = {}) => {
    const released = versions[service] ?? [];
    const changes = changesOf(service, environment, released.slice(released.indexOf(version)));
    const [newest] = changes;
    return cellOf(service, environment, {
      version,
      tag: version,
      changes,
      digest: newest?.deployed?.digest,
      commit: newest?.commit.oid,
      since: newest?.commit.time,
      ...more,
    });
  };
  const held = {
    digest: digestFor("payments 2.1.0"),
    source: undefined,
    reason: "500s on checkout",
    until: now + 24 * hour,
    since: now - 2 * hour,
    by: "Mona",
    file: "apps/payments/overlays/staging/trunkline-holds.yaml",
    index: 0,
  };
  const nothing = {
    version: undefined,
    tag: undefined,
    digest: undefined,
    commit: undefined,
    since: undefined,
    source: { commit: undefined, time: undefined },
  };
  const byHand = {
    kind: "foreign-write" as const,
    level: "warning" as const,
    ...{ service: "payments", environment: "production", cluster: "" },
    message: "Mona set it without an action of Trunkline (4d1f0c2).",
  };
  return boardOf([
    at("orders", "dev", "1.5.0"),
    at("orders", "staging", "1.5.0", { behind: { of: "dev", state: "same" } }),
    at("orders", "production", "1.4.2", waits("staging", "orders", 3)),
    at("payments", "dev", "2.1.0"),
    at("payments", "staging", "2.0.1", { ...waits("dev", "payments", 1), holds: [held] }),
    at("payments", "production", "2.0.0", { drift: [byHand] }),
    at("web", "dev", "3.0.0", {
      health: { state: "healthy", source: "deployment", at: now, why: "The deployment is success." },
    }),
    at("web", "staging", "3.0.0", { behind: { of: "dev", state: "same" } }),
    cellOf("web", "production", {
      ...nothing,
      fault: "apps/web/overlays/production is not there.",
    }),
  ]);
}
