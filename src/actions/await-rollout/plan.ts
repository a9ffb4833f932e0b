import { problem } from "../../core/problem/problem.ts";
import type { ArgoCdName } from "../../ports/argocd.ts";
import type { ControllerManifest } from "./controllers.ts";
import type { RolloutTarget } from "./facts.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";
import type { RolloutSource } from "./observation.ts";
import { parseArgoCdName } from "./observe-argocd.ts";

/** Who is asked about one target. */
export type RolloutWatch =
  | { readonly source: "argocd"; readonly name: ArgoCdName }
  /** Patterns; of those in `required` there must be a status, of the others of one at least. */
  | {
      readonly source: "status";
      readonly contexts: readonly string[];
      readonly required: readonly string[];
    }
  | { readonly source: "deployment"; readonly environment: string }
  /** Any of `expected` is the version that is waited for. */
  | { readonly source: "http"; readonly url: string; readonly expected: readonly string[] }
  | { readonly source: "command"; readonly words: readonly string[] };

export interface PlannedRollout {
  readonly target: RolloutTarget;
  readonly watches: readonly RolloutWatch[];
}

/** What is known of a target from Git. */
export interface RolloutFacts {
  readonly target: RolloutTarget;
  /** The controllers' manifests that deploy it. */
  readonly controllers: readonly ControllerManifest[];
}

type Options = Pick<
  AwaitRolloutInputs,
  "source" | "server" | "application" | "contexts" | "url" | "expect" | "command"
>;

/**
 * Whom to ask about each target. Without `source` the inputs that are there decide. Raises AWAIT_SOURCE_MISSING, and AWAIT_APP_UNKNOWN where no
 * application is given and none is found. `repository`: as people know it.
 */
export function planRollout(
  facts: readonly RolloutFacts[],
  inputs: Options,
  repository: string,
): readonly PlannedRollout[] {
  return facts.map((one) => {
    const { target } = one;
    const sources = inputs.source.length > 0 ? inputs.source : impliedSources(inputs, one);
    if (sources.length === 0) {
      const { service, environment } = target;
      throw problem("AWAIT_SOURCE_MISSING", { service, environment });
    }
    return { target, watches: sources.flatMap((source) => watchesOf(source, one, inputs, repository)) };
  });
}

function impliedSources(inputs: Options, { controllers }: RolloutFacts): readonly RolloutSource[] {
  return [
    ...(inputs.server === undefined ? [] : (["argocd"] as const)),
    ...(inputs.server === undefined && (inputs.contexts.length > 0 || controllers.length > 0)
      ? (["status"] as const)
      : []),
    ...(inputs.url === "" ? [] : (["http"] as const)),
    ...(inputs.command.length === 0 ? [] : (["command"] as const)),
  ];
}

function watchesOf(
  source: RolloutSource,
  { target, controllers }: RolloutFacts,
  inputs: Options,
  repository: string,
): readonly RolloutWatch[] {
  const { service, environment, cluster, overlay, deployed } = target;
  const named = inputs.application.map((name) => fillPlaces(name, target));
  switch (source) {
    case "argocd": {
      if (inputs.server === undefined) {
        const expected = "Say where Argo CD's API is, such as https://argocd.example.com.";
        throw problem("INPUT_MISSING", { input: "server", expected });
      }
      const found = controllers.filter(({ kind }) => kind === "Application");
      const names = named.length > 0 ? named.map(nameIn) : found.map(nameOf);
      if (names.length === 0) {
        const slots = "`{service}` and `{environment}`";
        throw problem("AWAIT_APP_UNKNOWN", { repository, overlay, slots });
      }
      return names.map((name) => ({ source, name }));
    }
    case "status": {
      const applications = named.length > 0 ? named : controllers.map(({ name }) => name);
      const contexts = inputs.contexts.map((one) => fillPlaces(one, target));
      if (contexts.length > 0) {
        return [{ source, contexts, required: contexts.filter((one) => !/[*?[{!(]/.test(one)) }];
      }
      const guesses = [service, `${service}-${environment}`, `${environment}-${service}`];
      if (cluster !== "") guesses.push(`${service}-${cluster}`, `${service}-${environment}-${cluster}`);
      const names = applications.length > 0 ? applications : guesses;
      return [
        { source, contexts: names.flatMap((one) => contextsOf(one.split("/").at(-1) ?? one)), required: [] },
      ];
    }
    case "deployment":
      return [{ source, environment }];
    case "http": {
      if (inputs.url === "") {
        const expected = "Name the endpoint that says which version runs.";
        throw problem("INPUT_MISSING", { input: "url", expected });
      }
      const own = [deployed.digest, deployed.tag, target.source].filter(
        (one) => one !== undefined && one !== "",
      );
      const expected = inputs.expect === "" ? own : [fillPlaces(inputs.expect, target)];
      return [
        {
          source,
          url: fillPlaces(inputs.url, target, encodeURIComponent),
          expected: expected.filter((one) => one !== undefined),
        },
      ];
    }
    case "command": {
      const words = inputs.command.map((word) => fillPlaces(word, target));
      if (words.length > 0) return [{ source, words }];
      throw problem("INPUT_MISSING", { input: "command", expected: "Write a program and its arguments." });
    }
  }
}

/** Under which names the controllers' notifications report an application or Kustomization. */
function contextsOf(name: string): readonly string[] {
  return [
    ...["trunkline", "argocd", "continuous-delivery"].map((one) => `${one}/${name}`),
    ...["kustomization", "helmrelease"].map((one) => `${one}/${name}/*`),
  ];
}

function nameIn(text: string): ArgoCdName {
  return parseArgoCdName(text) ?? { name: text, namespace: undefined, project: undefined };
}

function nameOf({ name, namespace, project }: ControllerManifest): ArgoCdName {
  return { name, namespace: namespace || undefined, project: project || undefined };
}

/** Fills `{service}`, `{environment}`, `{cluster}`, `{digest}`, `{tag}`, `{commit}` and `{source}`. */
function fillPlaces(
  template: string,
  { service, environment, cluster, deployed, commit, source }: RolloutTarget,
  encode: (value: string) => string = (value) => value,
): string {
  const values: Readonly<Record<string, string>> = {
    service,
    environment,
    cluster,
    digest: deployed.digest ?? "",
    tag: deployed.tag ?? "",
    commit,
    source,
  };
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encode(value);
  });
}
