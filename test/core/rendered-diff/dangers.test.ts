import { expect, test } from "vitest";
import { type Danger, findDangers } from "../../../src/core/rendered-diff/dangers.ts";
import { pairResources } from "../../../src/core/resources/pair-resources.ts";
import { readResources } from "../../../src/core/resources/resource.ts";

const of = (kind: string, rest: string, api = "v1") =>
  `apiVersion: ${api}\nkind: ${kind}\nmetadata: {name: a}\n${rest}\n`;

function find(before: string, after: string): readonly Danger[] {
  const read = (text: string) => (text === "" ? [] : readResources(text, "a.yaml"));
  return pairResources(read(before), read(after)).flatMap(findDangers);
}

const dangers = (before: string, after: string) => find(before, after).map(({ kind }) => kind);

const pod = (container: string) =>
  of("Deployment", `spec: {template: {spec: {containers: [{name: a, ${container}}]}}}`, "apps/v1");
const spec = (kind: string, text: string) => of(kind, `spec: {${text}}`);

test.each<[string, string, string, readonly string[]]>([
  ["a resource that goes", spec("Service", "a: b"), "", ["deletion"]],
  [
    "a selector",
    spec("Deployment", "selector: {matchLabels: {a: b}}"),
    spec("Deployment", "selector: {matchLabels: {a: c}}"),
    ["immutable"],
  ],
  [
    "a volume claim template",
    spec("StatefulSet", "serviceName: a"),
    spec("StatefulSet", "serviceName: b"),
    ["immutable"],
  ],
  ["a role", of("RoleBinding", "roleRef: {name: a}"), of("RoleBinding", "roleRef: {name: b}"), ["immutable"]],
  [
    "storage that shrinks",
    spec("PersistentVolumeClaim", "resources: {requests: {storage: 2Gi}}"),
    spec("PersistentVolumeClaim", "resources: {requests: {storage: 500Mi}}"),
    ["storage"],
  ],
  [
    "storage that grows",
    spec("PersistentVolumeClaim", "resources: {requests: {storage: 500Mi}}"),
    spec("PersistentVolumeClaim", "resources: {requests: {storage: 2Gi}}"),
    [],
  ],
  ["scaled to nothing", spec("Deployment", "replicas: 3"), spec("Deployment", "replicas: 0"), ["replicas"]],
  ["halved", spec("Deployment", "replicas: 4"), spec("Deployment", "replicas: 2"), ["replicas"]],
  ["a little less", spec("Deployment", "replicas: 4"), spec("Deployment", "replicas: 3"), []],
  [
    "a limit that goes",
    pod("resources: {limits: {memory: 1Gi, cpu: 1}}"),
    pod("resources: {limits: {cpu: 1}}"),
    ["limits"],
  ],
  [
    "a privileged container",
    pod("image: a"),
    pod("image: a, securityContext: {privileged: true}"),
    ["privilege"],
  ],
  [
    "one that was there",
    pod("image: a, securityContext: {privileged: true}"),
    pod("image: b, securityContext: {privileged: true}"),
    [],
  ],
  [
    "a role for everything",
    of("Role", "rules: []"),
    of("Role", "rules: [{verbs: ['*'], resources: [pods]}]"),
    ["access"],
  ],
  ["a role for secrets", "", of("ClusterRole", "rules: [{verbs: [get], resources: [secrets]}]"), ["access"]],
  [
    "a budget that blocks",
    spec("PodDisruptionBudget", "maxUnavailable: 1"),
    spec("PodDisruptionBudget", "maxUnavailable: 0"),
    ["disruption"],
  ],
  ["a host", spec("Ingress", "rules: [{host: a}]"), spec("Ingress", "rules: [{host: b}]"), ["host"]],
  ["suspended", spec("CronJob", "suspend: false"), spec("CronJob", "suspend: true"), ["suspend"]],
  ["an image", pod("image: a"), pod("image: b"), []],
])("%s", (_, before, after, want) => {
  expect(dangers(before, after)).toEqual(want);
});

const storage = (size: string) =>
  spec("PersistentVolumeClaim", `resources: {requests: {${size === "" ? "" : `storage: ${size}`}}}`);
const host = (kind: string, text: string) => spec(kind, `rules: [{${text}}]`);

test.each<[string, string, string, readonly string[]]>([
  ["one Pi after 900 Ti", storage("900Ti"), storage("1Pi"), []],
  ["the same size in other words", storage("1Gi"), storage("1024Mi"), []],
  ["a power of ten", storage("1e12"), storage("1G"), ["storage"]],
  ["bytes without a unit", storage("2000"), storage("1k"), ["storage"]],
  ["a size that nobody can read", storage("2Gi"), storage("much"), []],
  [
    "one replica that is written out",
    spec("Deployment", "a: b"),
    spec("Deployment", "replicas: 1, a: b"),
    [],
  ],
  [
    "replicas that are written no more",
    spec("Deployment", "replicas: 4, a: b"),
    spec("Deployment", "a: b"),
    ["replicas"],
  ],
  ["a host that comes", host("Ingress", "path: x"), host("Ingress", "path: x, host: a"), []],
  ["a host of something else", host("Gateway", "host: a"), host("Gateway", "host: b"), []],
  ["a limit that changes", pod("resources: {limits: {cpu: 1}}"), pod("resources: {limits: {cpu: 2}}"), []],
  ["a new resource that mounts the node", "", spec("Pod", "volumes: [{hostPath: {path: /}}]"), ["privilege"]],
  [
    "the network of the node",
    spec("Pod", "hostNetwork: false"),
    spec("Pod", "hostNetwork: true"),
    ["privilege"],
  ],
  ["the processes of the node", spec("Pod", "a: b"), spec("Pod", "a: b, hostPID: true"), ["privilege"]],
  [
    "a role for all resources",
    of("ClusterRole", "rules: []"),
    of("ClusterRole", "rules: [{verbs: [get], resources: ['*']}]"),
    ["access"],
  ],
  ["a role for some", of("Role", "rules: []"), of("Role", "rules: [{verbs: [get], resources: [pods]}]"), []],
  ["no percent", "", spec("PodDisruptionBudget", "maxUnavailable: 0%"), ["disruption"]],
  ["all must stay", "", spec("PodDisruptionBudget", "minAvailable: 100%"), ["disruption"]],
  ["half must stay", "", spec("PodDisruptionBudget", "minAvailable: 50%"), []],
])("%s", (_, before, after, want) => {
  expect(dangers(before, after)).toEqual(want);
});

test.each<[string, string, string]>([
  [of("Namespace", ""), "", "The namespace is deleted, with everything in it, if the sync prunes."],
  [
    of("CustomResourceDefinition", ""),
    "",
    "Every resource of this kind is deleted with it, if the sync prunes.",
  ],
  [of("StatefulSet", ""), "", "It is deleted if the sync prunes, and its data may go with it."],
  [of("PersistentVolumeClaim", ""), "", "It is deleted if the sync prunes, and its data may go with it."],
  [of("Service", ""), "", "It is deleted if the sync prunes."],
  [spec("CronJob", "suspend: true"), spec("CronJob", "suspend: false"), "It is resumed."],
  [spec("Deployment", "replicas: 4"), spec("Deployment", "replicas: 2"), "It is scaled from 4 to 2."],
  [storage("2Gi"), storage("1Gi"), "Its storage shrinks from 2Gi to 1Gi, which is refused."],
  [storage("2Gi"), storage(""), "Its storage shrinks from 2Gi to nothing, which is refused."],
  [host("Ingress", "host: a, path: x"), host("Ingress", "path: x"), "The host a is removed."],
  [host("Ingress", "host: a"), host("Ingress", "host: b"), "The host a becomes b."],
  [
    spec("Service", "clusterIP: 10.0.0.1"),
    spec("Service", "clusterIP: 10.0.0.2"),
    "`spec.clusterIP` cannot be changed: the sync fails until the Service is deleted.",
  ],
])("what can hurt is said in a sentence: %#", (before, after, want) => {
  expect(find(before, after).map(({ why }) => why)).toEqual([want]);
});
