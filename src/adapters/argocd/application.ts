import * as v from "valibot";
import type { Json } from "../../core/json/json-types.ts";
import type { ArgoCdApplication } from "../../ports/argocd.ts";

const text = v.optional(v.nullable(v.string()), "");
const texts = v.optional(v.nullable(v.array(v.string())), []);

const source = v.object({ repoURL: text, path: text, targetRevision: text, chart: text });
const result = v.object({ revision: text, revisions: texts });
const health = v.object({ status: text, message: text, lastTransitionTime: text });
const hydration = v.object({ phase: text, message: text, drySHA: text, hydratedSHA: text });

const list = <T extends v.GenericSchema>(item: T) => v.optional(v.nullable(v.array(item)), []);
const maybe = <T extends v.GenericSchema>(item: T) => v.optional(v.nullable(item));

/** The parts of an Application that are read (argo-cd v3, pkg/apis/application/v1alpha1/types.go). */
const schema = v.object({
  metadata: v.object({ name: v.string(), namespace: text, deletionTimestamp: text }),
  spec: v.object({
    project: text,
    source: maybe(source),
    sources: list(source),
    sourceHydrator: maybe(v.object({ drySource: maybe(source) })),
    syncPolicy: maybe(v.object({ automated: maybe(v.object({ enabled: maybe(v.boolean()) })) })),
  }),
  operation: maybe(v.object({})),
  status: v.optional(
    v.object({
      reconciledAt: text,
      sync: maybe(v.object({ status: text, revision: text, revisions: texts })),
      health: maybe(health),
      operationState: maybe(
        v.object({
          phase: text,
          message: text,
          finishedAt: text,
          retryCount: v.optional(v.nullable(v.number()), 0),
          syncResult: maybe(result),
          operation: maybe(v.object({ sync: maybe(result) })),
        }),
      ),
      conditions: list(v.object({ type: text, message: text, lastTransitionTime: text })),
      resources: list(v.object({ kind: text, name: text, health: maybe(health) })),
      summary: maybe(v.object({ images: texts })),
      sourceHydrator: maybe(
        v.object({ currentOperation: maybe(hydration), lastSuccessfulOperation: maybe(hydration) }),
      ),
    }),
    {},
  ),
});

/** From the worst on, as Argo CD orders them (gitops-engine, pkg/health). */
const order = ["Unknown", "Degraded", "Missing", "Progressing", "Suspended"];

/** An application as the API gives it; undefined for anything that is none. `server`: the address, for its page. */
export function readApplication(body: Json, server: string): ArgoCdApplication | undefined {
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) return undefined;
  const { metadata, spec, status, operation } = parsed.output;
  const dry = spec.sourceHydrator?.drySource;
  const given = dry ? [dry] : (spec.sources ?? []).length > 0 ? (spec.sources ?? []) : [spec.source ?? {}];
  const state = status.operationState;
  const synced = state?.syncResult ?? state?.operation?.sync;
  const automated = spec.syncPolicy?.automated;
  const namespace = metadata.namespace ?? "";
  return {
    name: metadata.name,
    namespace,
    project: spec.project ?? "",
    url: `${server}/applications/${[namespace, metadata.name].filter(Boolean).map(encodeURIComponent).join("/")}`,
    deleting: metadata.deletionTimestamp !== "",
    reconciledAt: status.reconciledAt ?? "",
    sources: given.map((one) => {
      const { repoURL, path, targetRevision, chart } = v.parse(source, one);
      const isChart = (chart ?? "") !== "";
      return { repository: repoURL ?? "", path: path ?? "", revision: targetRevision ?? "", isChart };
    }),
    hydrator: dry ? readHydrator(status.sourceHydrator) : undefined,
    automated: automated !== undefined && automated !== null && automated.enabled !== false,
    sync: { status: status.sync?.status ?? "", revisions: revisionsOf(status.sync) },
    health: {
      status: status.health?.status ?? "",
      message: status.health?.message ?? "",
      since: status.health?.lastTransitionTime ?? "",
    },
    requested: operation !== undefined && operation !== null,
    operation: state
      ? {
          phase: state.phase ?? "",
          message: state.message ?? "",
          finishedAt: state.finishedAt ?? "",
          retries: state.retryCount ?? 0,
          revisions: revisionsOf(synced),
        }
      : undefined,
    conditions: (status.conditions ?? []).map((one) => ({
      type: one.type ?? "",
      message: one.message ?? "",
      since: one.lastTransitionTime ?? "",
    })),
    unwell: (status.resources ?? [])
      .map((one) => ({
        name: `${one.kind} ${one.name}`,
        health: one.health?.status ?? "",
        message: one.health?.message ?? "",
      }))
      .filter((one) => order.includes(one.health))
      .sort((one, other) => order.indexOf(one.health) - order.indexOf(other.health)),
    images: status.summary?.images ?? [],
  };
}

type Hydrations = NonNullable<v.InferOutput<typeof schema>["status"]["sourceHydrator"]>;

function readHydrator(status: Hydrations | null | undefined): ArgoCdApplication["hydrator"] {
  const { currentOperation, lastSuccessfulOperation } = status ?? {};
  return {
    phase: currentOperation?.phase ?? "",
    message: currentOperation?.message ?? "",
    dry: lastSuccessfulOperation?.drySHA ?? "",
    hydrated: lastSuccessfulOperation?.hydratedSHA ?? "",
  };
}

/** By source: `revisions` of an application with several, else the one `revision`. */
function revisionsOf(
  from: { readonly revision: string | null; readonly revisions: readonly string[] | null } | null | undefined,
): readonly string[] {
  const several = from?.revisions ?? [];
  return several.length > 0 ? several : from?.revision ? [from.revision] : [];
}
