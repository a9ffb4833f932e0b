import { expect, test } from "vitest";
import { expandApplicationSet, generatorFiles } from "../../../src/core/argocd/application-set.ts";
import { readResources } from "../../../src/core/resources/resource.ts";

const paths = [
  "apps/orders/overlays/dev/kustomization.yaml",
  "apps/orders/overlays/production/kustomization.yaml",
  "apps/web/overlays/dev/kustomization.yaml",
  "clusters/eu/config.json",
  ".hidden/x.yaml",
];
const here = "https://github.com/acme/k8s";
const files: Readonly<Record<string, string>> = { "clusters/eu/config.json": '{"cluster":{"name":"eu"}}' };

function expand(generators: readonly object[], template: object, more: object = {}) {
  const text = JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "ApplicationSet",
    metadata: { name: "all", namespace: "argocd" },
    spec: { generators, template, ...more },
  });
  const [set] = readResources(text, "set.yaml");
  if (set === undefined) throw new Error("no set");
  expect(generatorFiles(set, paths).every((path) => path in files)).toBe(true);
  const { applications, unknown } = expandApplicationSet(set, {
    paths,
    read: (path) => files[path],
    isHere: (url, revision) => url === here && revision !== "other",
  });
  return {
    names: applications.map(({ name }) => name),
    unknown: unknown.map(({ what }) => what),
    applications,
  };
}

const named = (name: string) => ({ metadata: { name }, spec: { project: "shop" } });
const git = (more: object) => ({ git: { repoURL: here, revision: "HEAD", ...more } });

/** After argo-cd.readthedocs.io, ApplicationSet: generators and templates. */
test.each<[string, readonly object[], object, object, readonly string[], readonly string[]]>([
  [
    "a list",
    [{ list: { elements: [{ env: "dev" }, { env: "production" }] } }],
    named("shop-{{env}}"),
    {},
    ["shop-dev", "shop-production"],
    [],
  ],
  [
    "a list for Go templates",
    [{ list: { elements: [{ env: "dev" }] } }],
    named("shop-{{ .env }}"),
    { goTemplate: true },
    ["shop-dev"],
    [],
  ],
  [
    "directories, without one",
    [git({ directories: [{ path: "apps/*/overlays/*" }, { path: "apps/web/**", exclude: true }] })],
    named("{{path[1]}}-{{path.basename}}"),
    {},
    ["orders-dev", "orders-production"],
    [],
  ],
  [
    "directories for Go templates",
    [git({ directories: [{ path: "apps/*/overlays/dev" }] })],
    named("{{index .path.segments 1}}-{{.path.basename}}"),
    { goTemplate: true },
    ["orders-dev", "web-dev"],
    [],
  ],
  [
    "files",
    [git({ files: [{ path: "clusters/*/config.json" }] })],
    named("{{cluster.name}}-{{path.basename}}"),
    {},
    ["eu-eu"],
    [],
  ],
  [
    "a matrix",
    [
      {
        matrix: {
          generators: [
            { list: { elements: [{ app: "orders" }, { app: "web" }] } },
            git({ directories: [{ path: "apps/{{app}}/overlays/*" }] }),
          ],
        },
      },
    ],
    named("{{app}}-{{path.basename}}"),
    {},
    ["orders-dev", "orders-production", "web-dev"],
    [],
  ],
  [
    "a merge",
    [
      {
        merge: {
          mergeKeys: ["env"],
          generators: [
            { list: { elements: [{ env: "dev", size: "1" }] } },
            { list: { elements: [{ env: "dev", size: "2" }] } },
          ],
        },
      },
    ],
    named("{{env}}-{{size}}"),
    {},
    ["dev-2"],
    [],
  ],
  [
    "a selector",
    [
      {
        list: { elements: [{ env: "dev" }, { env: "production" }] },
        selector: { matchLabels: { env: "dev" } },
      },
    ],
    named("{{env}}"),
    {},
    ["dev"],
    [],
  ],
  [
    "clusters",
    [{ clusters: {} }, { list: { elements: [{ name: "a" }] } }],
    named("{{name}}"),
    {},
    ["a"],
    ["clusters"],
  ],
  [
    "a matrix with pull requests",
    [{ matrix: { generators: [{ list: { elements: [{ a: "b" }] } }, { pullRequest: {} }] } }],
    named("{{a}}"),
    {},
    [],
    ["pullRequest"],
  ],
  [
    "another repository",
    [{ git: { repoURL: "https://github.com/other/k8s", directories: [{ path: "*" }] } }],
    named("{{path}}"),
    {},
    [],
    ["git of another repository"],
  ],
  [
    "a function of Go templates",
    [{ list: { elements: [{ env: "dev" }] } }],
    named("{{ .env | upper }}"),
    { goTemplate: true },
    [],
    ["{{ .env | upper }}"],
  ],
  ["nothing is found", [git({ directories: [{ path: "none/*" }] })], named("{{path}}"), {}, [], []],
])("%s", (_, generators, template, more, names, unknown) => {
  expect(expand(generators, template, more)).toMatchObject({ names, unknown });
});

test("an Application knows the line of its template", () => {
  const [one] = expand([{ list: { elements: [{ env: "dev" }] } }], named("{{env}}")).applications;
  expect(one).toMatchObject({ kind: "Application", namespace: "argocd", file: "set.yaml" });
  expect(one?.lineOf(["spec", "project"])).toBe(1);
});
