import { expect, test } from "vitest";
import {
  compareRenders,
  type RenderedDiffOptions,
  type RenderedOverlay,
} from "../../../src/core/rendered-diff/rendered-diff.ts";
import { readResources } from "../../../src/core/resources/resource.ts";
import { parsePath } from "../../../src/core/yaml/path.ts";

type Side = RenderedOverlay["base"];

const rendered = (text: string): Side => ({
  render: { kind: "rendered", resources: readResources(text, "a.yaml") },
});
const absent: Side = { render: { kind: "absent" } };
const plain: Side = { render: { kind: "plain" } };
const skipped: Side = { render: { kind: "skipped", why: "it inflates a Helm chart" } };
const faulty: Side = {
  render: { kind: "faulty", faults: [{ why: "no such file `x.yaml`", file: "k.yaml", line: 3 }] },
};

const options: RenderedDiffOptions = { ignore: [], context: 1, dangers: true };

const overlay = (base: Side, head: Side, service = "orders", environment = "dev"): RenderedOverlay => ({
  environment,
  service,
  base,
  head,
});

function compare(before: string, after: string, more: Partial<RenderedDiffOptions> = {}) {
  return compareRenders([overlay(rendered(before), rendered(after))], { ...options, ...more });
}

const deployment = (image: string, more = "", name = "orders") =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {${more}template: {spec: {containers: [{name: app, image: '${image}'}]}}}\n---\n`;
const service = "apiVersion: v1\nkind: Service\nmetadata: {name: orders, namespace: shop}\n---\n";

test("two renders that mean the same are no change", () => {
  const other = "kind: Deployment\napiVersion: apps/v1\nspec: {a: b, c: d}\nmetadata: {name: x}\n";
  const again = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {c: d, a: b}\n";
  expect(compare(other, again)).toEqual({ outcome: "unchanged", changes: [], unknown: [] });
});

test("an image that changes is named, from and to, with the lines around it", () => {
  const { outcome, changes } = compare(deployment("r.example/orders:1"), deployment("r.example/orders:2"));
  expect(outcome).toBe("changed");
  expect(changes).toEqual([
    {
      environment: "dev",
      service: "orders",
      images: [{ name: "r.example/orders", from: "r.example/orders:1", to: "r.example/orders:2" }],
      replicas: [],
      resources: { added: 0, removed: 0, changed: 1 },
      dangers: [],
      applied: [],
      sameAs: undefined,
      patch:
        "# Deployment orders\n       containers:\n-        - image: r.example/orders:1\n+        - image: r.example/orders:2\n           name: app\n",
    },
  ]);
});

test("an image that comes or goes with its field is no image from one to another", () => {
  const without = deployment("a:1").replace(", image: 'a:1'", "");
  expect(compare(without, deployment("a:1")).changes[0]?.images).toEqual([]);
  expect(compare(deployment("a:1"), without).changes[0]?.images).toEqual([]);
});

test.each([
  ["replicas: 2, ", "replicas: 3, ", { from: "2", to: "3" }],
  ["", "replicas: 3, ", { from: "1", to: "3" }],
  ["replicas: 3, ", "", { from: "3", to: "1" }],
])("replicas %j to %j: none written is one", (before, after, want) => {
  expect(compare(deployment("a", before), deployment("a", after)).changes[0]?.replicas).toEqual([
    { resource: "Deployment orders", ...want },
  ]);
});

test("what is new and what is gone is counted, says so, and is shown whole", () => {
  const { changes } = compare(service, deployment("a:1"));
  const [change] = changes;
  expect(change?.resources).toEqual({ added: 1, removed: 1, changed: 0 });
  expect(change?.patch).toContain("# Deployment orders (new)\n+apiVersion: apps/v1\n");
  expect(change?.patch).toContain("# Service shop/orders (gone)\n-apiVersion: v1\n");
  expect(change?.patch).not.toContain("\n ");
});

test("a whole overlay may be new or gone", () => {
  const both = rendered(service + deployment("a:1"));
  const [fresh, gone] = compareRenders(
    [overlay(absent, both), overlay(both, absent, "orders", "staging")],
    options,
  ).changes;
  expect(fresh?.resources).toEqual({ added: 2, removed: 0, changed: 0 });
  expect(gone?.resources).toEqual({ added: 0, removed: 2, changed: 0 });
  expect(gone?.dangers.map(({ kind }) => kind)).toEqual(["deletion", "deletion"]);
});

test.each<[string, Side, Side, readonly string[]]>([
  ["skipped after", rendered(service), skipped, ["orders in dev is not rendered: it inflates a Helm chart."]],
  ["skipped before", skipped, absent, ["orders in dev is not rendered: it inflates a Helm chart."]],
  [
    "faulty after",
    rendered(service),
    faulty,
    ["orders in dev cannot be rendered as it is after the change: no such file `x.yaml` (k.yaml:3)."],
  ],
  [
    "faulty before",
    faulty,
    rendered(service),
    ["orders in dev cannot be rendered as it is before the change: no such file `x.yaml` (k.yaml:3)."],
  ],
  ["no overlay of kustomize on either side", plain, plain, []],
  ["no overlay of kustomize before", plain, rendered(service), []],
  ["no overlay of kustomize after", rendered(service), plain, []],
])("%s: nothing is claimed, and the doubt has a sentence", (_, base, head, want) => {
  const diff = compareRenders([overlay(base, head)], options);
  expect(diff).toEqual({ outcome: want.length > 0 ? "doubt" : "unchanged", changes: [], unknown: want });
});

test("one overlay in doubt hides no change of another", () => {
  const diff = compareRenders(
    [overlay(faulty, absent), overlay(absent, rendered(service), "orders", "staging")],
    options,
  );
  expect(diff.outcome).toBe("doubt");
  expect(diff.changes.map(({ environment }) => environment)).toEqual(["staging"]);
});

test("patches that differ in the names of service and environment only are one", () => {
  const of = (name: string, environment: string, to: string) =>
    overlay(
      rendered(deployment("a:1", `env: ${environment}, `, name)),
      rendered(deployment(to, `env: ${environment}, `, name)),
      name,
      environment,
    );
  const { changes } = compareRenders(
    [
      of("orders", "dev", "a:2"),
      of("billing", "dev", "a:2"),
      of("orders", "staging", "a:2"),
      of("mail", "dev", "a:3"),
    ],
    options,
  );
  expect(changes.map(({ sameAs }) => sameAs)).toEqual([undefined, "dev/orders", "dev/orders", undefined]);
});

const steps = (text: string) => parsePath(text) ?? [];

test.each([
  ["the field of a kind and name", { kind: "Deployment", name: "orders", path: steps("spec.replicas") }, 0],
  ["the field of any", { kind: "*", name: "*", path: steps("spec.replicas") }, 0],
  ["everything below a path", { kind: "*", name: "orders", path: steps("spec") }, 0],
  ["of another kind", { kind: "StatefulSet", name: "*", path: steps("spec.replicas") }, 1],
  ["of another name", { kind: "*", name: "billing", path: steps("spec.replicas") }, 1],
  ["another field", { kind: "*", name: "*", path: steps("spec.paused") }, 1],
  ["below a value that has no fields", { kind: "*", name: "*", path: steps("spec.replicas.max") }, 1],
])("ignored: %s", (_, field, changes) => {
  const [before, after] = [deployment("a", "replicas: 2, "), deployment("a", "replicas: 3, ")];
  expect(compare(before, after, { ignore: [field] }).changes).toHaveLength(changes);
});

test("an ignored field counts in no item of a list", () => {
  const ignore = [{ kind: "*", name: "*", path: steps("spec.template.spec.containers.image") }];
  expect(compare(deployment("a:1"), deployment("a:2"), { ignore }).outcome).toBe("unchanged");
});

test.each([
  ['metadata.annotations."a.b/c"', "unchanged"],
  ['metadata.annotations["a.b/c"]', "unchanged"],
  ["metadata.annotations.a", "changed"],
  ["spec.c[name=app].x", "changed"],
])("an ignored key that has dots: %s", (path, outcome) => {
  const of = (value: string) =>
    `kind: A\nmetadata: {name: a, annotations: {a.b/c: ${value}}}\nspec: {c: [{name: app, x: 1}]}\n`;
  const ignore = [{ kind: "*", name: "*", path: steps(path) }];
  expect(compare(of("1"), of("2"), { ignore }).outcome).toBe(outcome);
});

test("an ignored item of a list by its name or its place", () => {
  const of = (x: string, y: string) =>
    `kind: A\nmetadata: {name: a}\nspec: {c: [{name: app, x: ${x}}, {name: side, x: ${y}}]}\n`;
  const outcome = (path: string, after: string) =>
    compare(of("1", "1"), after, { ignore: [{ kind: "*", name: "*", path: steps(path) }] }).outcome;
  expect(outcome("spec.c[name=side].x", of("1", "2"))).toBe("unchanged");
  expect(outcome("spec.c[name=side].x", of("2", "1"))).toBe("changed");
  expect(outcome("spec.c[1]", of("1", "2"))).toBe("unchanged");
  expect(outcome("spec.c.x", of("2", "2"))).toBe("unchanged");
});

test("dangers are looked for where they are asked for", () => {
  const [before, after] = [deployment("a", "replicas: 2, "), deployment("a", "replicas: 0, ")];
  expect(compare(before, after).changes[0]?.dangers.map(({ kind }) => kind)).toEqual(["replicas"]);
  expect(compare(before, after, { dangers: false }).changes[0]?.dangers).toEqual([]);
});

test("a re-hashed ConfigMap is shown under its own name, with whom uses it; the user has no patch", () => {
  const config = (hash: string, value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings-${hash}}\ndata: {level: ${value}}\n---\n`;
  const user = (hash: string) => deployment("a", `from: settings-${hash}, `);
  const { changes } = compare(
    config("g4hk9g2ff8", "info") + user("g4hk9g2ff8"),
    config("m7t25b6bkd", "debug") + user("m7t25b6bkd"),
  );
  expect(changes[0]?.resources).toEqual({ added: 0, removed: 0, changed: 1 });
  expect(changes[0]?.patch).toBe(
    "# ConfigMap settings, used by Deployment orders\n data:\n-  level: info\n+  level: debug\n kind: ConfigMap\n",
  );
});

test("a ConfigMap that nobody uses names nobody", () => {
  const config = (hash: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: s-${hash}}\ndata: {a: ${hash}}\n`;
  expect(compare(config("g4hk9g2ff8"), config("m7t25b6bkd")).changes[0]?.patch).toMatch(/^# ConfigMap s\n/);
});

test("no value of a Secret is in the patch", () => {
  const secret = (value: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata: {p: ${value}}\n`;
  expect(compare(secret("b2xk"), secret("bmV3")).changes[0]?.patch).toContain(
    "-  p: (hidden, before)\n+  p: (hidden, after)\n",
  );
});

test("differences that are far apart have a gap between them", () => {
  const list = (first: string, last: string) =>
    `kind: A\nmetadata: {name: a}\nspec: {a: ${first}, b: 1, c: 1, d: 1, e: ${last}}\n`;
  expect(compare(list("1", "1"), list("2", "2"), { context: 0 }).changes[0]?.patch).toBe(
    "# A a\n-  a: 1\n+  a: 2\n@@\n-  e: 1\n+  e: 2\n",
  );
});

test("more lines than anybody reads are counted and not compared", () => {
  const long = (value: string) =>
    `kind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n${`    ${value}\n`.repeat(10_001)}`;
  expect(compare(long("1"), long("2")).changes[0]?.patch).toBe(
    "# ConfigMap a\n  (10006 lines before, 10006 after: too long to compare)\n",
  );
});
