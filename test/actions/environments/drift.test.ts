import { expect, test } from "vitest";
import type { BoardFacts, PlaceFacts, RegistryFacts } from "../../../src/actions/environments/board.ts";
import { type DriftContext, findDrift } from "../../../src/actions/environments/drift.ts";
import type { CommitWriter } from "../../../src/core/commit/commit-writer.ts";
import type { DeploymentTrailers } from "../../../src/core/commit/deployment-trailers.ts";
import { splitImage } from "../../../src/core/image/image.ts";
import type { DeploymentChange } from "../../../src/core/promotion/deployment-changes.ts";
import { parseHolds } from "../../../src/core/promotion/holds.ts";
import type { OpenPullRequest } from "../../../src/ports/github.ts";
import { digestOf, oidOf } from "../../support/promotions.ts";

const hour = 3_600_000;
const now = 1_000 * hour;

const deployed = (letter: string, tag = "1.0.0") => ({
  name: "orders",
  repository: "ghcr.io/acme/orders",
  tag,
  digest: letter === "" ? undefined : digestOf(letter),
});

/** Two hours ago an action of ours put an artifact there, and says so. */
function change(
  letter: string,
  more: { writer?: CommitWriter; said?: string; waived?: string[] } = {},
): DeploymentChange {
  const writer = more.writer ?? { kind: "trunkline" as const, name: "Trunkline" };
  const image = splitImage(more.said ?? `ghcr.io/acme/orders:1.0.0@${digestOf(letter)}`);
  const said = {
    service: "orders",
    environment: "production",
    image,
    sourceCommit: undefined,
    sourceTime: undefined,
  };
  const trailers: DeploymentTrailers = {
    action: "promote",
    deployments: [said],
    reason: "",
    run: "",
    requestedBy: "",
    waivedGates: more.waived ?? [],
    rolledBack: [],
  };
  const ours = writer.kind === "trunkline";
  return {
    commit: {
      oid: oidOf("1"),
      time: now - 2 * hour,
      author: "Mona",
      subject: "s",
      trailers: ours ? trailers : undefined,
      writer,
      reverts: undefined,
    },
    said: ours ? said : undefined,
    deployed: deployed(letter),
    before: deployed("9"),
    kind: "forward",
  };
}

function place(letter: string, more: Partial<PlaceFacts> = {}): PlaceFacts {
  return {
    service: "orders",
    environment: "production",
    cluster: "",
    branch: "main",
    overlay: "apps/orders/production",
    file: "apps/orders/production/kustomization.yaml",
    entry: " orders",
    tracks: "image",
    present: deployed(letter),
    fault: undefined,
    history: { changes: [change(letter)], whole: true },
    holds: [],
    ...more,
  };
}

const facts: BoardFacts = {
  services: [],
  environments: [],
  places: [],
  source: { kind: "unknown", why: "" },
  github: { kind: "unknown", why: "" },
  registry: new Map(),
  configs: new Map(),
  tips: new Map(),
  repository: "acme/k8s-configs",
  pages: new Map(),
  sourcePage: "",
  now,
};

function kinds(at: PlaceFacts, more: Partial<DriftContext> = {}): readonly string[] {
  const staging = place("a", { environment: "staging" });
  const health = { state: "unknown", source: undefined, at: undefined, why: "" } as const;
  const bare = {
    facts,
    place: at,
    before: [staging],
    health,
    source: undefined,
    pullRequests: [],
    sharing: [],
  };
  return findDrift({ ...bare, ...more }).map(({ kind, level }) => `${kind} ${level}`);
}

const registry = (said: Partial<RegistryFacts>): Partial<DriftContext> => ({
  facts: {
    ...facts,
    registry: new Map([
      ["orders\nproduction", { there: true, tagNow: undefined, revision: undefined, why: "", ...said }],
    ]),
  },
});

const holds = (text: string) => [parseHolds(text, "apps/orders/production/trunkline-holds.yaml")];
const person = { kind: "person", name: "Mona" } as const;
const renovate = { kind: "bot", name: "Renovate" } as const;
const history = (...changes: DeploymentChange[]) => ({ history: { changes, whole: true } });
const pull = (more: Partial<OpenPullRequest>): readonly OpenPullRequest[] => [
  {
    number: 3,
    url: "",
    title: "",
    body: "",
    branch: "trunkline/promote/orders/production",
    conflicting: false,
    ...more,
  },
];
const removes = (letter: string) => `-    digest: ${digestOf(letter)}\n+    digest: ${digestOf("f")}`;

test.each<[string, PlaceFacts, Partial<DriftContext>, readonly string[]]>([
  ["nothing", place("a"), {}, []],
  [
    "other than before, which had it",
    place("b"),
    { before: [place("a", history(change("a"), change("b")))] },
    ["behind info"],
  ],
  ["never in the environment before", place("b"), {}, ["skipped warning", "behind info"]],
  [
    "the same, as a hotfix with a reason",
    place("b", history(change("b", { waived: ["after"] }))),
    {},
    ["behind info"],
  ],
  [
    "the same, where history is cut off",
    place("b"),
    { before: [place("a", { history: { changes: [], whole: false } })] },
    ["behind info"],
  ],
  ["the first environment", place("b"), { before: [] }, []],
  [
    "only a tag",
    place("a", { present: deployed(""), ...history(change("a", { said: "ghcr.io/acme/orders:1.0.0" })) }),
    { before: [] },
    ["unpinned warning"],
  ],
  [
    "a Git revision needs no digest",
    place("a", { tracks: "revision", present: deployed(""), history: { changes: [], whole: true } }),
    { before: [] },
    [],
  ],
  ["by hand", place("a", history(change("a", { writer: person }))), {}, ["foreign-write warning"]],
  [
    "the first value of a place, by hand",
    place("a", history({ ...change("a", { writer: person }), before: undefined })),
    {},
    [],
  ],
  [
    "by Renovate",
    place("a", history(change("a", { writer: renovate }), change("b"))),
    {},
    ["foreign-write info"],
  ],
  [
    "edited by hand after an action",
    place("a", history(change("a", { writer: person }), change("b"))),
    {},
    ["foreign-write warning"],
  ],
  [
    "trailers that say something else",
    place("a", history(change("a", { said: `ghcr.io/acme/orders:1@${digestOf("c")}` }))),
    {},
    ["trailer-mismatch error"],
  ],
  [
    "held",
    place("a", { holds: holds(`holds: [{digest: ${digestOf("a")}, reason: 500s}]`) }),
    {},
    ["held-yet-running error"],
  ],
  [
    "held by source commit",
    place("a", { holds: holds(`holds: [{source: ${oidOf("7")}, reason: 500s}]`) }),
    { source: oidOf("7") },
    ["held-yet-running error"],
  ],
  [
    "a hold that has expired",
    place("a", {
      holds: holds(`holds: [{digest: ${digestOf("a")}, reason: x, until: 1970-01-02T00:00:00Z}]`),
    }),
    {},
    [],
  ],
  ["a hold of everything", place("a", { holds: holds("holds: [{digest: '*', reason: freeze}]") }), {}, []],
  ["gone from the registry", place("a"), registry({ there: false }), ["digest-gone error"]],
  ["a registry that does not tell", place("a"), registry({ there: undefined, why: "denied" }), []],
  ["a version that moved", place("a"), registry({ tagNow: digestOf("c") }), ["tag-moved error"]],
  [
    "a moving tag that moved",
    place("a", { present: deployed("a", "latest") }),
    registry({ tagNow: digestOf("c") }),
    ["tag-moved warning"],
  ],
  [
    "degraded",
    place("a"),
    { health: { state: "degraded", source: "deployment", at: 0, why: "failure" } },
    ["controller warning"],
  ],
  [
    "one entry for two",
    place("a"),
    { sharing: [place("a", { environment: "staging" })] },
    ["shared warning"],
  ],
  ["a pull request on what is there", place("a"), { pullRequests: pull({ body: removes("a") }) }, []],
  [
    "a pull request on what is gone",
    place("a"),
    { pullRequests: pull({ body: removes("c") }) },
    ["stale-proposal warning"],
  ],
  [
    "a pull request that conflicts",
    place("a"),
    { pullRequests: pull({ conflicting: true }) },
    ["stale-proposal warning"],
  ],
  [
    "other configuration",
    place("a"),
    {
      facts: {
        ...facts,
        configs: new Map([["orders\nproduction", { other: "staging", files: ["patch.yaml"] }]]),
      },
    },
    ["config info"],
  ],
  ["nothing known", place("a", { present: undefined, fault: "gone" }), {}, []],
])("%s", (_, at, more, expected) => {
  expect(kinds(at, more)).toEqual(expected);
});
