import fc from "fast-check";
import { expect, it } from "vitest";
import type { Catalogue } from "../../../src/core/catalogue/catalogue.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { runs } from "../../support/effort.ts";

const file = ".github/trunkline.yml";

/** `line:column CODE` of every fault of a catalogue. */
function faults(text: string): readonly string[] {
  try {
    readCatalogue(text, file);
  } catch (thrown) {
    const found = problemsIn(thrown);
    if (found) return found.map(({ at, code }) => `${at?.line}:${at?.column} ${code}`);
    throw thrown;
  }
  return [];
}

function read(text: string): Catalogue {
  return readCatalogue(text, file);
}

const whole = `# yaml-language-server: $schema=trunkline.schema.json
version: 1
services:
  orders:
    path: ./services/orders/
    inputs: ['services/orders/**', '!**/*.md']
    depends-on: [money]
    image: ghcr.io/acme/orders
    image-name: orders
    tag-format: orders-{version}
  web: { path: services/web }
libraries:
  money: { path: libs/money }
global: [package-lock.json, .github/workflows/**]
discover: [npm, go]
environments:
  dev:
  staging: { soak: 30m, checks: [smoke] }
  production:
    after: [dev, staging]
    delivery: pull-request
    soak: 1h30m
    freeze: [{ from: 'Fri 16:00', to: 'Mon 08:00', zone: Europe/Berlin }]
    registry: registry.acme.com/prod
    tags: ['{environment}']
    tracks: revision
gitops:
  repository: acme/k8s-configs
  branch: main
  overlay: apps/{service}/overlays/{environment}
`;

it("fills in every default and keeps what is written", () => {
  const catalogue = read(whole);
  expect(catalogue.services.get("orders")).toEqual({
    name: "orders",
    path: "services/orders",
    inputs: ["services/orders/**", "!**/*.md"],
    dependsOn: ["money"],
    image: "ghcr.io/acme/orders",
    imageName: "orders",
    tagFormat: "orders-{version}",
    provenance: {},
    irreversible: [],
    environments: new Map(),
  });
  expect(catalogue.place(["services", "orders"], "key")).toEqual({ file, line: 4, column: 3 });
  expect(catalogue.services.get("web")).toMatchObject({
    inputs: ["services/web/**"],
    dependsOn: [],
    image: undefined,
    imageName: undefined,
    tagFormat: "web/v{version}",
  });
  expect([...catalogue.environments.values()].map(({ name, after }) => [name, after])).toEqual([
    ["dev", []],
    ["staging", ["dev"]],
    ["production", ["dev", "staging"]],
  ]);
  expect(catalogue.environments.get("dev")).toMatchObject({ delivery: "push", soakMs: 0, tracks: "image" });
  expect(catalogue.environments.get("production")).toMatchObject({
    soakMs: 5_400_000,
    freeze: [{ from: { day: 4, minute: 960 }, to: { day: 0, minute: 480 }, zone: "Europe/Berlin" }],
    registry: "registry.acme.com/prod",
  });
  expect(catalogue.gitops.overlay).toBe("apps/{service}/overlays/{environment}");
});

it("who must have built it, for all and for one service, and where that is asked for", () => {
  const catalogue = read(`version: 1
provenance: { repository: acme/shop, ref: refs/heads/main }
services:
  orders: { path: o, provenance: { workflow: .github/workflows/orders.yml, ref: [refs/heads/main, refs/tags/*] } }
environments: { dev: , staging: { attestations: warn }, production: { attestations: require } }
`);
  expect(catalogue.provenance).toEqual({ repository: "acme/shop", refs: ["refs/heads/main"] });
  expect(catalogue.services.get("orders")?.provenance).toEqual({
    workflow: ".github/workflows/orders.yml",
    refs: ["refs/heads/main", "refs/tags/*"],
  });
  const modes = [...catalogue.environments.values()].map(({ attestations }) => attestations);
  expect(modes).toEqual(["off", "warn", "require"]);
});

it("checks by anybody, by one creator, by one App", () => {
  const catalogue = read(`version: 1
environments: { dev: , prod: { checks: [smoke, { name: e2e, creator: 'e2e[bot]' }, { name: scan, app: scanner }] } }
`);
  expect(catalogue.environments.get("prod")?.checks).toEqual([
    { name: "smoke", creator: "", app: "" },
    { name: "e2e", creator: "e2e[bot]", app: "" },
    { name: "scan", creator: "", app: "scanner" },
  ]);
});

it("reads the smallest catalogue there is", () => {
  const catalogue = read("version: 1");
  expect([catalogue.services.size, catalogue.environments.size, catalogue.gitops.overlay]).toEqual([
    0,
    0,
    undefined,
  ]);
});

it("takes anchors and merge keys, and a service that is the whole repository", () => {
  const catalogue = read(`version: 1
environments:
  dev: &usual { checks: [smoke] }
  prod: { <<: *usual, soak: 1h }
services: { app: { path: . } }
`);
  expect(catalogue.environments.get("prod")).toMatchObject({
    checks: [{ name: "smoke", creator: "", app: "" }],
    soakMs: 3_600_000,
  });
  expect(catalogue.services.get("app")?.inputs).toEqual(["**"]);
});

it("reports every fault at once, each at its place, top to bottom", () => {
  expect(
    faults(`version: 1
servces: {}
services:
  orders:
    path: ../orders
    depends-on: [monney]
    image: ghcr.io/acme/orders:latest
    tag-format: orders
  web:
    image: 5
environments:
  dev: { after: production }
  staging: { soak: soon, delivery: pr }
  production: {}
libraries:
  money: { path: libs/money }
`),
  ).toEqual([
    "2:1 CATALOGUE_UNKNOWN_KEY",
    "5:11 CATALOGUE_PATH",
    "6:18 CATALOGUE_UNKNOWN_REFERENCE",
    "7:12 CATALOGUE_IMAGE",
    "8:17 CATALOGUE_TAG_FORMAT",
    "9:3 CATALOGUE_KEY_MISSING",
    "10:12 CATALOGUE_TYPE",
    "12:17 CATALOGUE_AFTER_CYCLE",
    "13:20 CATALOGUE_DURATION",
    "13:36 CATALOGUE_WORD",
  ]);
});

const one = "version: 1\n";
it.each([
  ["an empty file", "", ["1:1 CATALOGUE_VERSION"]],
  ["another version", "version: 2", ["1:10 CATALOGUE_VERSION"]],
  ["a version in quotes", "version: '1'", ["1:10 CATALOGUE_VERSION"]],
  ["a list", "- a", ["1:1 CATALOGUE_TYPE"]],
  ["a key twice", `${one}global: []\nglobal: []`, ["3:1 CATALOGUE_SYNTAX"]],
  ["a tab", `${one}\tservices: {}`, ["2:1 CATALOGUE_SYNTAX"]],
  ["two documents", `${one}---\na: 1`, ["2:1 CATALOGUE_SYNTAX"]],
  ["a tag nobody knows", `${one}global: !include x`, ["2:9 CATALOGUE_SYNTAX"]],
  ["a reserved name", `${one}services: { Matrix: { path: a } }`, ["2:13 CATALOGUE_NAME_RESERVED"]],
  [
    "a name that is another's output",
    `${one}services: { a: { path: a }, a_count: { path: b } }`,
    ["2:29 CATALOGUE_NAME_RESERVED"],
  ],
  [
    "names that differ in case",
    `${one}services: { a: { path: a }, A: { path: b } }`,
    ["2:13 CATALOGUE_NAME_RESERVED", "2:29 CATALOGUE_NAME_RESERVED"],
  ],
  ["a name with a slash", `${one}services: { a/b: { path: a } }`, ["2:13 CATALOGUE_NAME"]],
  ["a name that is a prototype", `${one}services: { __proto__: { path: a } }`, ["2:13 CATALOGUE_NAME"]],
  [
    "a name for two things",
    `${one}services: { a: { path: a } }\nlibraries: { a: { path: b } }`,
    ["3:14 CATALOGUE_NAME_TWICE"],
  ],
  [
    "a tag format for two services",
    `${one}services: { a: { path: a, tag-format: 'v{version}' }, b: { path: b, tag-format: 'v{version}' } }`,
    ["2:81 CATALOGUE_TAG_FORMAT_SHARED"],
  ],
  ["an environment after itself", `${one}environments: { a: { after: a } }`, ["2:29 CATALOGUE_AFTER_CYCLE"]],
  [
    "an environment after nobody",
    `${one}environments: { a: { after: b } }`,
    ["2:29 CATALOGUE_UNKNOWN_REFERENCE"],
  ],
  [
    "freezes",
    `${one}environments: { a: { freeze: [{ from: Fri, to: 'Mon 24:00', zone: Mars }, { from: 'Fri 16:00' }] } }`,
    [
      "2:39 CATALOGUE_WEEK_TIME",
      "2:48 CATALOGUE_WEEK_TIME",
      "2:67 CATALOGUE_ZONE",
      "2:75 CATALOGUE_KEY_MISSING",
    ],
  ],
  [
    "a freeze without length",
    `${one}environments: { a: { freeze: [{ from: 'Fri 16:00', to: 'Fri 16:00' }] } }`,
    ["2:56 CATALOGUE_FREEZE_EMPTY"],
  ],
  [
    "one overlay for all environments",
    `${one}environments: { a: , b: }\ngitops: { overlay: 'apps/{service}' }`,
    ["3:20 CATALOGUE_TEMPLATE"],
  ],
  [
    "one overlay for two environments on one branch",
    `${one}environments: { a: { branch: x }, b: { branch: y }, c: { branch: y } }\ngitops: { overlay: 'apps/{service}' }`,
    ["3:20 CATALOGUE_TEMPLATE"],
  ],
  ["a pattern that leaves", `${one}global: ['../x']`, ["2:10 CATALOGUE_PATTERN"]],
  ["an unknown word in a list", `${one}discover: [nmp]`, ["2:12 CATALOGUE_WORD"]],
  ["a branch that is an option", `${one}gitops: { branch: --upload-pack=x }`, ["2:19 CATALOGUE_BRANCH"]],
  ["an image tag", `${one}environments: { a: { tags: ['{env}'] } }`, ["2:29 CATALOGUE_IMAGE_TAG"]],
  ["a list of services", `${one}services: [a, b]`, ["2:11 CATALOGUE_TYPE"]],
  ["a service that is a list", `${one}services: { a: [path] }`, ["2:16 CATALOGUE_TYPE"]],
])("finds %s", (_, text, expected) => {
  expect(faults(text)).toEqual(expected);
});

it("lets environments share an overlay that have a branch each", () => {
  const text = `${one}environments: { a: { branch: x }, b: { branch: y }, c: }\ngitops: { overlay: 'apps/{service}' }`;
  expect([faults(text), read(text).environments.get("b")?.branch]).toEqual([[], "y"]);
});

it("names the nearest word that would do", () => {
  const hints: string[] = [];
  try {
    read(
      "version: 1\nservises: {}\ndiscover: [crago]\nenvironments: { a: { freeze: [{ from: 'Mon 1:00', to: 'Mon 2:00', zone: Europe/Berln }] } }",
    );
  } catch (thrown) {
    hints.push(...(problemsIn(thrown) ?? []).map((one) => one.hint));
  }
  expect(hints.join("\n")).toMatch(/`services`[\s\S]*`cargo`[\s\S]*Europe\/Berlin/);
});

const keys = fc.constantFrom(
  ...["version", "services", "libraries", "global", "discover", "environments", "gitops", "path", "inputs"],
  ...[
    "depends-on",
    "image",
    "tag-format",
    "after",
    "soak",
    "freeze",
    "from",
    "to",
    "zone",
    "overlay",
    "branch",
  ],
  ...["a", "A", "a_count", "__proto__", "constructor", "toString", "", "0", "matrix"],
);
const leaves = fc.oneof(
  fc.constantFrom<unknown>(
    1,
    2,
    null,
    true,
    "a",
    "b",
    "Fri 16:00",
    "1h",
    "{version}",
    "../x",
    "",
    "UTC",
    "main",
  ),
  fc.string({ maxLength: 8 }),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaves,
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.dictionary(keys, tie("tree"), { maxKeys: 6 }),
  ),
}));

it("reads any value, or says where it is wrong; it never fails otherwise", () => {
  fc.assert(
    fc.property(fc.dictionary(keys, tree, { maxKeys: 8 }), (value) => {
      for (const found of faults(JSON.stringify({ version: 1, ...value }))) {
        expect(found).toMatch(/^1:\d+ CATALOGUE_[A-Z_]+$/);
      }
    }),
    { numRuns: runs(300, 60) },
  );
});

it.each<[string, string[]]>([
  ["versin: 1\n", ["CATALOGUE_UNKNOWN_KEY", "CATALOGUE_VERSION"]],
  ["version: 1\nservices: []\n", ["CATALOGUE_TYPE"]],
  ["version: 1\nenvironments:\n  dev: []\n", ["CATALOGUE_TYPE"]],
  ["version: 1\nenvironments:\n  a: { freeze: [[x]] }\n", ["CATALOGUE_TYPE"]],
  ["version: 1\nlibraries:\n  a: { path: x, image: i }\n", ["CATALOGUE_UNKNOWN_KEY"]],
  [
    "version: 1\nenvironments:\n  a: { checks: [{ name: c, creator: x, crator: y }] }\n",
    ["CATALOGUE_UNKNOWN_KEY"],
  ],
  ["version: 1\nenvironments:\n  a: { checks: [{ name: c }] }\n", ["CATALOGUE_CHECK"]],
  ["version: 1\nenvironments:\n  a: { checks: [{ name: deployment, app: a }] }\n", ["CATALOGUE_CHECK"]],
  ["version: 1\nenvironments:\n  a: { checks: [[c]] }\n", ["CATALOGUE_TYPE"]],
])("finds what the schema lets pass in %j", (text, codes) => {
  const found = faults(text).map((one) => one.split(" ")[1] ?? "");
  expect(found.toSorted()).toEqual(codes);
});
