import type { Resource } from "../resources/resource.ts";
import type { Plain } from "../yaml/parse.ts";
import { isMap, isNothing, listOf, plainAt, plainText, textAt } from "../yaml/plain-values.ts";
import { matchesGlob } from "./glob.ts";

/** Where an Application is deployed to: a cluster by URL or by name, and a namespace. */
export interface Destination {
  readonly server: string;
  readonly name: string;
  readonly namespace: string;
}

/** `unknown`: Argo CD would look it up in the cluster. */
export type Permitted = "yes" | "no" | "unknown";

/**
 * The rules of an AppProject as Argo CD v3.5 applies them (pkg/apis/application/v1alpha1/app_project_types.go, types.go). In lists of patterns any
 * `!pattern` that hits denies; one that does not hit counts as a match, so that a list of denials alone allows the rest.
 */
export function permitsSource({ value }: Resource, repoURL: string): boolean {
  const source = normaliseGitUrl(repoURL);
  const patterns = listOf(plainAt(value, ["spec", "sourceRepos"])).map(plainText);
  return anyOf(patterns, (pattern) => pattern === "*" || matchesGlob(normaliseGitUrl(pattern), source, "/"));
}

/** `git@h:o/r.git` as `git@h/o/r`, in lower case: ssh and https are never equal (util/git NormalizeGitURL). */
export function normaliseGitUrl(url: string): string {
  const trimmed = url
    .trim()
    .toLowerCase()
    .replace(/\.git$/, "");
  return /^[^/:]+@[^/:]+:/.test(trimmed) ? trimmed.replace(":", "/") : trimmed;
}

export function permitsDestination({ value }: Resource, to: Destination): Permitted {
  let allowed: Permitted = "no";
  for (const item of listOf(plainAt(value, ["spec", "destinations"]))) {
    const [server, name, namespace] = ["server", "name", "namespace"].map((key) => textAt(item, key));
    const denied = [server, name, namespace].some((pattern) => pattern?.startsWith("!"));
    const cluster = matchCluster(to, server ?? "", name ?? "");
    const inside = hits(namespace ?? "", to.namespace);
    if (denied) {
      // A denial that hits ends it; one that does not is a match.
      const cases = [
        [server ?? "", to.server],
        [name ?? "", to.name],
        [namespace ?? "", to.namespace],
      ] as const;
      if (
        cases.some(
          ([pattern, text]) => pattern.startsWith("!") && text !== "" && matchesGlob(pattern.slice(1), text),
        )
      )
        return "no";
    }
    if (inside && cluster === "yes") allowed = "yes";
    else if (inside && cluster === "unknown" && allowed === "no") allowed = "unknown";
  }
  return allowed;
}

function matchCluster(to: Destination, server: string, name: string): Permitted {
  if (server !== "" && to.server !== "" && hits(server, to.server)) return "yes";
  if (name !== "" && to.name !== "" && hits(name, to.name)) return "yes";
  const comparable = (to.server !== "" && server !== "") || (to.name !== "" && name !== "");
  return comparable ? "no" : "unknown";
}

/** Whether a kind may be deployed. Namespaced kinds: no list is all, an empty one none; kinds of the cluster: no list is none. */
export function permitsKind(
  { value }: Resource,
  kind: { readonly group: string; readonly kind: string; readonly name: string },
  namespaced: boolean,
): boolean {
  const list = (key: string) => {
    const found = plainAt(value, ["spec", key]);
    return Array.isArray(found) ? listOf(found) : undefined;
  };
  const hit = (items: readonly Plain[] | undefined) => items?.some((item) => isKind(item, kind)) ?? false;
  if (namespaced) {
    const white = list("namespaceResourceWhitelist");
    return (white === undefined || hit(white)) && !hit(list("namespaceResourceBlacklist"));
  }
  return hit(list("clusterResourceWhitelist")) && !hit(list("clusterResourceBlacklist"));
}

function isKind(item: Plain, { group, kind, name }: { group: string; kind: string; name: string }): boolean {
  const named = textAt(item, "name");
  return (
    matchesGlob(textAt(item, "group"), group) &&
    matchesGlob(textAt(item, "kind"), kind) &&
    (named === "" || matchesGlob(named, name))
  );
}

/** Every Git source of an Application, those that are only a `ref` too, and those of a hydrator. */
export function sourcesOf({
  value,
}: Resource): readonly { readonly repoURL: string; readonly path: string; readonly value: Plain }[] {
  const spec = plainAt(value, ["spec"]);
  const many = listOf(plainAt(spec, ["sources"]));
  const one = plainAt(spec, ["source"]);
  const dry = plainAt(spec, ["sourceHydrator", "drySource"]);
  const all = many.length > 0 ? many : isMap(one) ? [one] : isMap(dry) ? [dry] : [];
  return all.map((source) => ({
    repoURL: textAt(source, "repoURL"),
    path: textAt(source, "path"),
    value: source,
  }));
}

export function destinationOf({ value }: Resource): Destination {
  const to = plainAt(value, ["spec", "destination"]);
  return { server: textAt(to, "server"), name: textAt(to, "name"), namespace: textAt(to, "namespace") };
}

/** No project named is `default`. */
export function projectOf({ value }: Resource): string {
  return textAt(plainAt(value, ["spec"]), "project") || "default";
}

/** Whether Argo CD syncs it by itself (v3 can say `enabled: false`). */
export function isAutomated({ value }: Resource): boolean {
  const automated = plainAt(value, ["spec", "syncPolicy", "automated"]);
  return isMap(automated) ? textAt(automated, "enabled") !== "false" : !isNothing(automated);
}

function hits(pattern: string, text: string): boolean {
  return pattern.startsWith("!") ? !matchesGlob(pattern.slice(1), text) : matchesGlob(pattern, text);
}

function anyOf(patterns: readonly string[], hit: (pattern: string) => boolean): boolean {
  let any = false;
  for (const pattern of patterns) {
    if (pattern.startsWith("!")) {
      if (hit(pattern.slice(1))) return false;
      any = true;
    } else if (hit(pattern)) any = true;
  }
  return any;
}

/** Kinds of Kubernetes itself that are of no namespace. Of others nobody can tell without the cluster. */
export function isClusterKind({ group, kind }: Pick<Resource, "group" | "kind">): boolean | undefined {
  if (clusterKinds.has(`${group}/${kind}`)) return true;
  const builtIn = [
    "",
    "apps",
    "batch",
    "autoscaling",
    "policy",
    "networking.k8s.io",
    "rbac.authorization.k8s.io",
  ];
  return builtIn.includes(group) ? false : undefined;
}

const clusterKinds = new Set([
  "/Namespace",
  "/Node",
  "/PersistentVolume",
  "rbac.authorization.k8s.io/ClusterRole",
  "rbac.authorization.k8s.io/ClusterRoleBinding",
  "apiextensions.k8s.io/CustomResourceDefinition",
  "apiregistration.k8s.io/APIService",
  "admissionregistration.k8s.io/MutatingWebhookConfiguration",
  "admissionregistration.k8s.io/ValidatingWebhookConfiguration",
  "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
  "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding",
  "networking.k8s.io/IngressClass",
  "scheduling.k8s.io/PriorityClass",
  "storage.k8s.io/StorageClass",
  "storage.k8s.io/CSIDriver",
  "node.k8s.io/RuntimeClass",
]);
