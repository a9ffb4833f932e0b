import { expect, test } from "vitest";
import { findDangers } from "../../../src/core/rendered-diff/dangers.ts";
import { pairResources } from "../../../src/core/resources/pair-resources.ts";
import { readResources } from "../../../src/core/resources/resource.ts";

const of = (kind: string, rest: string, api = "v1") =>
  `apiVersion: ${api}\nkind: ${kind}\nmetadata: {name: a}\n${rest}\n`;

function dangers(before: string, after: string): readonly string[] {
  const read = (text: string) => (text === "" ? [] : readResources(text, "a.yaml"));
  return pairResources(read(before), read(after))
    .flatMap(findDangers)
    .map(({ kind }) => kind);
}

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
