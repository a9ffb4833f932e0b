import { describe, expect, test } from "vitest";
import {
  normaliseGitUrl,
  permitsDestination,
  permitsKind,
  permitsSource,
} from "../../../src/core/argocd/app-project.ts";
import { matchesGlob } from "../../../src/core/argocd/glob.ts";
import { readResources } from "../../../src/core/resources/resource.ts";

function project(spec: object) {
  const text = JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "AppProject",
    metadata: { name: "p" },
    spec,
  });
  const [one] = readResources(text, "p.yaml");
  if (one === undefined) throw new Error("no project");
  return one;
}

/** After argo-cd.readthedocs.io/en/stable/user-guide/projects and Argo CD's own documented semantics. */
describe("sources", () => {
  test.each<[readonly string[], string, boolean]>([
    [["*"], "https://github.com/acme/k8s.git", true],
    [["https://github.com/acme/*"], "https://github.com/acme/k8s", true],
    [["https://github.com/acme/*"], "https://github.com/acme/team/k8s", false],
    [["https://github.com/**"], "https://github.com/acme/team/k8s", true],
    [["https://github.com/acme/k8s.git"], "https://GitHub.com/acme/k8s", true],
    [["https://github.com/acme/k8s"], "git@github.com:acme/k8s.git", false],
    [["git@github.com:acme/*"], "git@github.com:acme/k8s.git", true],
    [["!https://github.com/acme/bad", "*"], "https://github.com/acme/bad", false],
    [["!https://github.com/acme/bad", "*"], "https://github.com/acme/good", true],
    [["!https://github.com/acme/bad"], "https://github.com/acme/good", true],
    [["*", "!https://github.com/acme/**"], "https://github.com/acme/team/k8s", false],
    [[], "https://github.com/acme/k8s", false],
  ])("%j and %s: %s", (sourceRepos, url, want) => {
    expect(permitsSource(project({ sourceRepos }), url)).toBe(want);
  });

  test("URLs as Argo CD compares them", () => {
    expect(normaliseGitUrl(" git@GitHub.com:Acme/K8s.git ")).toBe("git@github.com/acme/k8s");
    expect(normaliseGitUrl("ssh://git@github.com:22/acme/k8s.git")).toBe("ssh://git@github.com:22/acme/k8s");
  });
});

describe("destinations", () => {
  const local = "https://kubernetes.default.svc";
  const to = (more: object) => ({ server: "", name: "", namespace: "shop", ...more });
  test.each<[readonly object[], object, "yes" | "no" | "unknown"]>([
    [[{ server: local, namespace: "shop" }], { server: local }, "yes"],
    [[{ server: local, namespace: "other" }], { server: local }, "no"],
    [[{ server: "*", namespace: "*" }], { server: local }, "yes"],
    [[{ server: local, namespace: "shop-*" }], { server: local, namespace: "shop-dev" }, "yes"],
    [[{ name: "in-cluster", namespace: "*" }], { name: "in-cluster" }, "yes"],
    [[{ server: local, namespace: "*" }], { name: "in-cluster" }, "unknown"],
    [[{ server: "https://other", namespace: "*" }], { server: local }, "no"],
    [[{ server: local, namespace: "!kube-system" }], { server: local, namespace: "kube-system" }, "no"],
    [[{ server: local, namespace: "!kube-system" }], { server: local }, "yes"],
    [
      [
        { server: local, namespace: "*" },
        { server: local, namespace: "!kube-*" },
      ],
      { server: local, namespace: "kube-system" },
      "no",
    ],
    [[{ server: "!https://prod", namespace: "*" }], { server: "https://prod" }, "no"],
    [[{ server: "!https://prod", namespace: "*" }], { server: local }, "yes"],
    [[], { server: local }, "no"],
  ])("%j and %j: %s", (destinations, given, want) => {
    expect(permitsDestination(project({ destinations }), to(given))).toBe(want);
  });
});

describe("kinds", () => {
  const deployment = { group: "apps", kind: "Deployment", name: "a" };
  const namespace = { group: "", kind: "Namespace", name: "a" };
  const all = [{ group: "*", kind: "*" }];
  test.each<[string, object, typeof deployment, boolean, boolean]>([
    ["no list of namespaced kinds is all", {}, deployment, true, true],
    ["an empty list is none", { namespaceResourceWhitelist: [] }, deployment, true, false],
    ["listed", { namespaceResourceWhitelist: [{ group: "apps", kind: "Deploy*" }] }, deployment, true, true],
    ["not listed", { namespaceResourceWhitelist: [{ group: "", kind: "Service" }] }, deployment, true, false],
    [
      "the blacklist wins",
      { namespaceResourceWhitelist: all, namespaceResourceBlacklist: [{ group: "apps", kind: "*" }] },
      deployment,
      true,
      false,
    ],
    ["no list of cluster kinds is none", {}, namespace, false, false],
    ["an empty one too", { clusterResourceWhitelist: [] }, namespace, false, false],
    ["all", { clusterResourceWhitelist: all }, namespace, false, true],
    [
      "by name",
      { clusterResourceWhitelist: [{ group: "", kind: "Namespace", name: "shop-*" }] },
      namespace,
      false,
      false,
    ],
    [
      "blacklisted",
      { clusterResourceWhitelist: all, clusterResourceBlacklist: [{ group: "", kind: "Namespace" }] },
      namespace,
      false,
      false,
    ],
  ])("%s", (_, spec, kind, namespaced, want) => {
    expect(permitsKind(project(spec), kind, namespaced)).toBe(want);
  });
});

test.each<[string, string, string, boolean]>([
  ["a*c", "abbc", "", true],
  ["a*c", "ab/c", "/", false],
  ["a**c", "ab/c", "/", true],
  ["{a,b}-?", "b-1", "", true],
  ["[!a]b", "ab", "", false],
  ["[a-c]b", "bb", "", true],
  ["a.b", "axb", "", false],
  ["a\\*", "a*", "", true],
  ["[", "[", "", false],
])("the glob %s and %s", (pattern, text, separator, want) => {
  expect(matchesGlob(pattern, text, separator)).toBe(want);
});
