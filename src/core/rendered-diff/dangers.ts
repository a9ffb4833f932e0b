import { diffValues, type FieldChange, formatFieldPath } from "../resources/diff.ts";
import type { ResourcePair } from "../resources/pair-resources.ts";
import { resourceTitle } from "../resources/resource.ts";
import type { Plain } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../yaml/plain-values.ts";

export interface Danger {
  readonly kind:
    | "deletion"
    | "immutable"
    | "storage"
    | "access"
    | "privilege"
    | "replicas"
    | "limits"
    | "disruption"
    | "host"
    | "suspend";
  readonly resource: string;
  /** A sentence. */
  readonly why: string;
}

/** Fields that the API server refuses to change (Kubernetes 1.34, pkg/apis validation): a sync fails, or the controller replaces the resource. */
const immutable: Readonly<Record<string, readonly string[]>> = {
  Deployment: ["spec.selector"],
  DaemonSet: ["spec.selector"],
  ReplicaSet: ["spec.selector"],
  StatefulSet: ["spec.selector", "spec.serviceName", "spec.volumeClaimTemplates", "spec.podManagementPolicy"],
  Job: ["spec.template", "spec.selector", "spec.completions"],
  RoleBinding: ["roleRef"],
  ClusterRoleBinding: ["roleRef"],
  PersistentVolumeClaim: ["spec.storageClassName", "spec.accessModes", "spec.volumeName"],
  Service: ["spec.clusterIP"],
  StorageClass: ["provisioner", "parameters", "reclaimPolicy"],
};

/** What of a change can hurt, and why. */
export function findDangers({ from, to }: ResourcePair): readonly Danger[] {
  const one = to ?? from;
  if (one === undefined) return [];
  const resource = resourceTitle(one);
  const say = (kind: Danger["kind"], why: string): Danger => ({ kind, resource, why });
  if (to === undefined) return [say("deletion", deletion(one.kind))];
  const changes = from === undefined ? [] : diffValues(from.value, to.value);
  const fixed = changes.filter(({ path }) => immutable[one.kind]?.some((field) => isBelow(path, field)));
  const [first] = fixed;
  return [
    ...(first === undefined
      ? []
      : [
          say(
            "immutable",
            `\`${formatFieldPath(first.path)}\` cannot be changed: the sync fails until the ${one.kind} is deleted.`,
          ),
        ]),
    ...changes.flatMap((change) => ofChange(change, one.kind, say)),
    ...ofState(to.value, from?.value, one.kind, say),
  ];
}

function deletion(kind: string): string {
  if (kind === "Namespace") return "The namespace is deleted, with everything in it, if the sync prunes.";
  if (kind === "CustomResourceDefinition")
    return "Every resource of this kind is deleted with it, if the sync prunes.";
  if (kind === "PersistentVolumeClaim" || kind === "StatefulSet")
    return "It is deleted if the sync prunes, and its data may go with it.";
  return "It is deleted if the sync prunes.";
}

type Say = (kind: Danger["kind"], why: string) => Danger;

function ofChange({ path, from, to }: FieldChange, kind: string, say: Say): readonly Danger[] {
  const field = formatFieldPath(path);
  if (field === "spec.replicas") {
    const [old, now] = [Number(from ?? "1"), Number(to ?? "1")];
    if (now === 0) return [say("replicas", "It is scaled to 0.")];
    return now * 2 <= old ? [say("replicas", `It is scaled from ${old} to ${now}.`)] : [];
  }
  if (field === "spec.suspend") return [say("suspend", isTrue(to) ? "It is suspended." : "It is resumed.")];
  if (kind === "PersistentVolumeClaim" && field === "spec.resources.requests.storage")
    return sizeOf(to) < sizeOf(from)
      ? [
          say(
            "storage",
            `Its storage shrinks from ${plainText(from ?? null)} to ${plainText(to ?? null) || "nothing"}, which is refused.`,
          ),
        ]
      : [];
  if (path.includes("limits") && to === undefined)
    return [say("limits", `The limit \`${field}\` is removed.`)];
  if (kind === "Ingress" && path.at(-1) === "host" && from !== undefined)
    return [
      say(
        "host",
        `The host ${plainText(from)} ${to === undefined ? "is removed" : `becomes ${plainText(to)}`}.`,
      ),
    ];
  return [];
}

/** What is there now and was not before. */
function ofState(now: Plain, before: Plain | undefined, kind: string, say: Say): readonly Danger[] {
  const found: Danger[] = [];
  const fresh = (test: (value: Plain) => boolean, danger: Danger) => {
    if (anywhere(now, test) && !(before !== undefined && anywhere(before, test))) found.push(danger);
  };
  fresh((value) => isMap(value) && isTrue(value.privileged), say("privilege", "A container is privileged."));
  fresh(
    (value) => isMap(value) && isMap(value.hostPath ?? null),
    say("privilege", "It mounts a path of the node."),
  );
  fresh(
    (value) => isMap(value) && (isTrue(value.hostNetwork) || isTrue(value.hostPID)),
    say("privilege", "It shares the network or the processes of the node."),
  );
  if (/^(Cluster)?Role$/.test(kind)) {
    const rule = (value: Plain, key: string, word: string) =>
      listOf(plainAt(value, [key])).some((one) => plainText(one) === word);
    fresh(
      (value) => rule(value, "verbs", "*") || rule(value, "resources", "*"),
      say("access", "It may do everything with some resources."),
    );
    fresh((value) => rule(value, "resources", "secrets"), say("access", "It may use Secrets."));
  }
  if (kind === "PodDisruptionBudget") {
    const blocks = (value: Plain) =>
      textAt(value, "maxUnavailable") === "0" ||
      textAt(value, "maxUnavailable") === "0%" ||
      textAt(value, "minAvailable") === "100%";
    fresh(blocks, say("disruption", "It lets no pod be evicted: nodes cannot be drained."));
  }
  return found;
}

function anywhere(value: Plain, test: (value: Plain) => boolean): boolean {
  if (test(value)) return true;
  if (Array.isArray(value)) return value.some((item: Plain) => anywhere(item, test));
  return isMap(value) && Object.values(value).some((inner) => anywhere(inner, test));
}

function isTrue(value: Plain | undefined): boolean {
  return value === "true";
}

function isBelow(path: readonly string[], field: string): boolean {
  return field.split(".").every((step, index) => path[index] === step);
}

/** Suffixes of a quantity (Kubernetes apimachinery, pkg/api/resource). */
const units: Readonly<Record<string, number>> = {
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
};

/** In bytes: 0 where there is none, NaN (neither more nor less than anything) where it is no quantity. */
function sizeOf(value: Plain | undefined): number {
  const text = plainText(value ?? null);
  const [, number = text, unit = ""] = /^([\d.]+)([KMGTPE]i|[mkMGTPE])$/.exec(text) ?? [];
  return Number(number) * (units[unit] ?? 1);
}
