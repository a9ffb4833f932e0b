import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffValues, formatFieldPath, sameValue } from "../../../src/core/resources/diff.ts";
import { withOrigin, withoutOrigins } from "../../../src/core/resources/origin-annotation.ts";
import { pairResources } from "../../../src/core/resources/pair-resources.ts";
import { readResources, resourceKey, resourceTitle } from "../../../src/core/resources/resource.ts";
import type { Plain } from "../../../src/core/yaml/parse.ts";

const read = (text: string) => readResources(text, "a.yaml");

describe("reading", () => {
  test("documents, lists and JSON, with the line of each value", () => {
    const found = read(
      '# none\n---\nkind: List\nitems:\n- {apiVersion: v1, kind: Secret, metadata: {name: a}}\n- apiVersion: apps/v1\n  kind: Deployment\n  metadata:\n    name: b\n    namespace: n\n---\n{"apiVersion":"v1","kind":"Service","metadata":{"name":"c"}}\n',
    );
    expect(found.map(resourceKey)).toEqual(["/Secret//a", "apps/Deployment/n/b", "/Service//c"]);
    expect(found.map(resourceTitle)).toEqual(["Secret a", "Deployment n/b", "Service c"]);
    expect(found[1]?.lineOf(["metadata", "namespace"])).toBe(10);
    expect(found[1]?.lineOf(["spec", "replicas"])).toBe(6);
    expect(found[2]?.lineOf([])).toBe(12);
  });

  test("what has no kind is no resource; what is no YAML is a Problem", () => {
    expect(read("a: 1\n---\n- x\n---\n")).toEqual([]);
    expect(() => read("a: 1\na: 2\n")).toThrow("a.yaml");
  });

  test("kustomize's origin annotation is taken out and tells the file", () => {
    const annotated = (origin: string, more = "") =>
      read(
        `kind: X\nmetadata:\n  name: a\n  annotations:\n    config.kubernetes.io/origin: |\n      ${origin}\n${more}`,
      )[0];
    const one = annotated("path: ../apps/orders/base/service.yaml");
    expect(one && withOrigin(one, "render")).toMatchObject({
      file: "apps/orders/base/service.yaml",
      value: { kind: "X", metadata: { name: "a" } },
    });
    const two = annotated("configuredIn: ../o/kustomization.yaml", "    keep: me\n");
    const kept = two && withOrigin(two, "render");
    expect(kept?.file).toBe("o/kustomization.yaml");
    expect(kept?.value.metadata).toEqual({ name: "a", annotations: { keep: "me" } });
    const [other] = read("kind: X\nmetadata: {name: a, annotations: {keep: me}}\n");
    expect(other && withOrigin(other, "render")).toBe(other);
    const [bare] = read("kind: X\nmetadata: {name: a}\n");
    expect(bare && withOrigin(bare, "render")).toBe(bare);
    for (const nothing of ["repo: https://a.example/b", "# nothing"]) {
      const remote = annotated(nothing);
      expect(remote && withOrigin(remote, "render").file).toBe("");
    }
  });

  test("a render is written without origins, every value as it was", () => {
    const origin = "    config.kubernetes.io/origin: |\n      path: a.yaml\n";
    const of = (name: string, more: string) =>
      `kind: X\nmetadata:\n  name: ${name}\n${more}spec:\n  on: "yes"\n  port: "080"\n  mode: 0644\n  id: 12345678901234567890\n  none:\n`;
    const annotations = (text: string) => `  annotations:\n${text}`;
    expect(
      withoutOrigins(
        [of("a", annotations(origin)), of("b", annotations(`${origin}    keep: me\n`)), of("c", "")].join(
          "---\n",
        ),
      ),
    ).toBe([of("a", ""), of("b", annotations("    keep: me\n")), of("c", "")].join("---\n"));
    expect(withoutOrigins("")).toBe("");
  });
});

describe("differences", () => {
  const diff = (from: Plain, to: Plain) => diffValues(from, to).map(({ path }) => formatFieldPath(path));

  test.each<[string, Plain, Plain, readonly string[]]>([
    ["the order of keys", { a: "1", b: "2" }, { b: "2", a: "1" }, []],
    [
      "a container by its name",
      { containers: [{ name: "a" }, { name: "b", image: "1" }] },
      { containers: [{ name: "b", image: "2" }, { name: "a" }] },
      ["containers[b].image"],
    ],
    [
      "a port by number and protocol",
      { ports: [{ containerPort: "80" }] },
      { ports: [{ containerPort: "80", protocol: "TCP", name: "x" }] },
      ["ports[80/TCP].protocol", "ports[80/TCP].name"],
    ],
    [
      "a mount by its path",
      { m: [{ mountPath: "/a", name: "x" }] },
      { m: [{ mountPath: "/a", name: "y" }] },
      ["m[/a].name"],
    ],
    ["others by position", { args: ["a", "b"] }, { args: ["a", "c", "d"] }, ["args[1]", "args[2]"]],
    [
      "a port of a service",
      { ports: [{ port: "80" }, { port: "80", protocol: "UDP" }] },
      {
        ports: [
          { port: "80", nodePort: "1" },
          { port: "80", protocol: "UDP" },
        ],
      },
      ["ports[80/TCP].nodePort"],
    ],
    [
      "two of a name, unchanged",
      { env: [{ name: "a" }, { name: "a" }] },
      { env: [{ name: "a" }, { name: "a" }] },
      [],
    ],
    [
      "names of which one is empty",
      { c: [{ name: "a" }, { name: "" }] },
      { c: [{ name: "b" }, { name: "" }] },
      ["c[0].name"],
    ],
    ["a list that is empty", { c: [] }, { c: [{ name: "a" }] }, ["c[a]"]],
    ["two empty lists", { c: [] }, { c: [] }, []],
    ["a list that becomes a map", { c: ["a"] }, { c: { a: "b" } }, ["c"]],
    ["nothing and a text", { c: null }, { c: "a" }, ["c"]],
    ["two of a name", { env: [{ name: "a" }, { name: "a" }] }, { env: [{ name: "a" }] }, ["env"]],
    [
      "only the order of a list",
      { c: [{ name: "a" }, { name: "b" }] },
      { c: [{ name: "b" }, { name: "a" }] },
      ["c"],
    ],
  ])("%s", (_, from, to, want) => {
    expect(diff(from, to)).toEqual(want);
  });

  test("there is none exactly where two values mean the same", () => {
    const value = fc.letrec<{ v: Plain }>((tie) => ({
      v: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom("a", "b", "1"),
        fc.array(tie("v"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom("name", "x", "y"), tie("v"), { maxKeys: 3 }),
      ),
    })).v;
    fc.assert(
      fc.property(value, value, (one, other) => {
        expect(diffValues(one, one)).toEqual([]);
        expect(diffValues(one, other).length === 0).toBe(sameValue(one, other));
      }),
    );
  });
});

describe("pairs", () => {
  const config = (hash: string, value: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings-${hash}}\ndata: {a: ${value}}\n---\n`;
  const user = (hash: string, replicas = "1") =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: ${replicas}, v: [{name: c, configMap: {name: settings-${hash}}}]}\n`;
  const [one, two] = ["g4hk9g2ff8", "m7t25b6bkd"];

  test("a re-hashed ConfigMap is one change, and what mounts it says so", () => {
    const pairs = pairResources(read(config(one, "1") + user(one)), read(config(two, "2") + user(two)));
    expect(pairs.map(({ from, to, mounts }) => [from?.name, to?.name, mounts])).toEqual([
      ["web", "web", ["settings"]],
      [`settings-${one}`, `settings-${two}`, []],
    ]);
  });

  test("what changes besides is a change of its own, without the name", () => {
    const [pair] = pairResources(read(config(one, "1") + user(one)), read(config(two, "2") + user(two, "2")));
    expect(pair?.mounts).toEqual([]);
    expect(
      pair?.from &&
        pair.to &&
        diffValues(pair.from.value, pair.to.value).map(({ path }) => formatFieldPath(path)),
    ).toEqual(["spec.replicas"]);
  });

  test("new, gone, another version of the API, the same", () => {
    const pairs = pairResources(
      read(
        "kind: A\napiVersion: g/v1\nmetadata: {name: a}\n---\nkind: B\nmetadata: {name: b}\n---\nkind: D\nmetadata: {name: d}\n",
      ),
      read(
        "kind: A\napiVersion: g/v2\nmetadata: {name: a}\n---\nkind: C\nmetadata: {name: c}\n---\nkind: D\nmetadata: {name: d}\n",
      ),
    );
    expect(pairs.map(({ from, to }) => [from?.kind, to?.kind])).toEqual([
      ["A", "A"],
      [undefined, "C"],
      ["B", undefined],
    ]);
  });
});
