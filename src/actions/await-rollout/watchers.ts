import type { Oid } from "../../core/git/oid.ts";
import type { Remote } from "../../core/git/remote.ts";
import { isSameRepository, parseRemote } from "../../core/git/remote.ts";
import { type Glob, readGlobs } from "../../core/path/glob.ts";
import { Problem, problem } from "../../core/problem/problem.ts";
import type { ArgoCd, ArgoCdApplication } from "../../ports/argocd.ts";
import type { GitHub } from "../../ports/github.ts";
import type { World } from "../../ports/world.ts";
import type { CompareRevision } from "./compare-revision.ts";
import type { RolloutTarget } from "./facts.ts";
import type { AwaitRolloutInputs } from "./inputs.ts";
import type { Observation, Standing } from "./observation.ts";
import { comparedRevision, observeApplication, operatedRevision, revisionIn } from "./observe-argocd.ts";
import { readAnswer } from "./observe-endpoint.ts";
import { observeDeployments, observeStatuses } from "./observe-github.ts";
import type { RolloutWatch } from "./plan.ts";

/** What one look brought: observations of one or more subjects, or nothing to go by. */
export type ObservationResult =
  | { readonly kind: "seen"; readonly observations: readonly Observation[] }
  | { readonly kind: "silent"; readonly why: string; readonly waitMs: number | undefined };

/** One watch of the plan at work. */
export interface Watcher {
  readonly watch: RolloutWatch;
  /** What people call it: `Argo CD application orders-dev`. */
  readonly title: string;
  /** The shortest and the longest pause between two looks, in milliseconds. */
  readonly pace: readonly [shortest: number, longest: number];
  /** Subjects that must be seen, whatever else is. */
  readonly required: readonly string[];
  /** It is asked only when everything else is healthy: it would try the version before. */
  readonly afterOthers: boolean;
  observe(): Promise<ObservationResult>;
}

/** What watchers work with. */
export interface WatchContext {
  readonly world: Pick<World, "http" | "programs" | "clock" | "run">;
  readonly inputs: Pick<
    AwaitRolloutInputs,
    "refresh" | "require" | "hits" | "pointer" | "environmentUrl" | "deadline"
  >;
  readonly target: RolloutTarget;
  readonly remote: Remote;
  /** Short name of the branch. */
  readonly branch: string;
  readonly compareRevision: CompareRevision;
  readonly argocd: (() => Promise<ArgoCd>) | undefined;
  readonly github: (() => Promise<GitHub>) | undefined;
  /** Whether the path of an application's source holds the target's overlay. */
  readonly covers: (path: string) => Promise<boolean>;
}

const lacks: Standing = { kind: "lacks" };
/** Milliseconds: a refresh of an application that has not seen the commit. */
const refreshEvery = 60_000;
const commitsRead = 50;

/** Makes the watcher of a watch. Raises AWAIT_NO_REPOSITORY. */
export async function createWatcher(watch: RolloutWatch, context: WatchContext): Promise<Watcher> {
  switch (watch.source) {
    case "argocd":
      return watchApplication(watch, context);
    case "status":
      return watchStatuses(watch, await readGlobs(watch.contexts), context);
    case "deployment":
      return watchDeployments(watch, context);
    case "http":
      return watchEndpoint(watch, context);
    case "command":
      return watchCommand(watch, context);
  }
}

type Of<S extends RolloutWatch["source"]> = Extract<RolloutWatch, { readonly source: S }>;

function watchApplication(watch: Of<"argocd">, context: WatchContext): Watcher {
  const { world, inputs, target, compareRevision, argocd } = context;
  let index: number | undefined;
  let refreshed: number | undefined;
  let unseen = true;
  let canSync: boolean | undefined;
  const standing = async (revision: string) => {
    const oid = revisionIn(revision);
    return oid === undefined ? lacks : compareRevision(oid);
  };
  return {
    watch,
    title: `Argo CD application ${watch.name.name}`,
    pace: [3_000, 11_000],
    required: [watch.name.name],
    afterOthers: false,
    async observe() {
      const server = await argocd?.();
      if (server === undefined) throw new Error("Argo CD has no address");
      const now = world.clock.now();
      const wake = inputs.refresh && unseen && (refreshed === undefined || now - refreshed >= refreshEvery);
      if (wake) refreshed = now;
      const answer = await server.application(watch.name, wake);
      if (answer.kind === "silent") return answer;
      const app = answer.value;
      index ??= await findSource(app, context);
      const compared = await standing(comparedRevision(app, index));
      const operated = await standing(operatedRevision(app, index));
      unseen = compared.kind === "lacks";
      // Options once: it explains, and decides nothing.
      if (canSync === undefined && (unseen || app.sync.status !== "Synced"))
        canSync = (await server.canSync(watch.name)) ?? true;
      const { digest, repository } = target.deployed;
      const seen = observeApplication(app, {
        at: world.clock.now(),
        ...{ index, compared, operated, require: inputs.require, canSync, digest, repository },
        previous: target.previous,
        commitTime: target.commitTime,
      });
      return { kind: "seen", observations: [{ ...seen, subject: watch.name.name }] };
    },
  };
}

/** Which source of an application is the GitOps repository; of several the one that holds the overlay. Raises AWAIT_APP_OTHER. */
async function findSource(
  app: ArgoCdApplication,
  { remote, world, target, covers }: WatchContext,
): Promise<number> {
  const ours = app.sources.flatMap((source, index) => {
    const other = source.isChart ? undefined : parseRemote(source.repository, world.run);
    return other !== undefined && isSameRepository(other, remote) ? [{ index, path: source.path }] : [];
  });
  const [only, ...more] = ours;
  if (only !== undefined && more.length === 0) return only.index;
  for (const { index, path } of ours) if (await covers(path)) return index;
  throw problem("AWAIT_APP_OTHER", {
    application: app.name,
    repository: remote.repository ?? remote.url,
    sources: app.sources.map(({ repository, path }) => `${repository} ${path}`.trim()).join(", ") || "none",
    overlay: target.overlay,
  });
}

function watchStatuses(watch: Of<"status">, globs: readonly Glob[], context: WatchContext): Watcher {
  const { world, branch, compareRevision } = context;
  const github = needGitHub(context, "status");
  return {
    watch,
    title: `Commit statuses ${watch.contexts.join(", ")}`,
    pace: [10_000, 30_000],
    required: watch.required,
    afterOthers: false,
    observe: () =>
      unlessSilent(async () => {
        const commits = await (await github()).branchStatuses(branch, commitsRead);
        const observed = [];
        for (const { oid: commit, statuses: all } of commits) {
          const statuses = all.filter(({ context: name }) => globs.some((glob) => glob.matches(name)));
          if (statuses.length > 0)
            observed.push({ commit, standing: await compareRevision(commit), statuses });
        }
        return observeStatuses(observed, world.clock.now());
      }),
  };
}

function watchDeployments(watch: Of<"deployment">, context: WatchContext): Watcher {
  const { world, compareRevision, inputs } = context;
  const github = needGitHub(context, "deployment");
  return {
    watch,
    title: `Deployments to ${watch.environment}`,
    pace: [10_000, 30_000],
    required: [watch.environment],
    afterOthers: false,
    observe: () =>
      unlessSilent(async () => {
        const all = await (await github()).deployments(watch.environment, commitsRead);
        const observed = [];
        for (const { commit, state } of all)
          observed.push({ commit: commit as Oid, state, standing: await compareRevision(commit as Oid) });
        const where = { environment: watch.environment, at: world.clock.now(), url: inputs.environmentUrl };
        return [observeDeployments(observed, where)];
      }),
  };
}

function watchEndpoint(watch: Of<"http">, { world, inputs }: WatchContext): Watcher {
  const { url, expected } = watch;
  return {
    watch,
    title: `Endpoint ${url}`,
    pace: [3_000, 10_000],
    required: [url],
    afterOthers: false,
    async observe() {
      const values: string[] = [];
      for (let hit = 0; hit < inputs.hits; hit += 1) {
        const answer = await silentUnlessAnswered(() => world.http.request(url, { timeoutMs: 10_000 }));
        if (answer.kind === "silent") return answer;
        const read = readAnswer(answer.value, inputs.pointer);
        if (read.kind === "silent") return { ...read, waitMs: undefined };
        values.push(read.kind === "value" ? read.value : read.why);
        // The first other answer tells enough.
        if (read.kind !== "value" || !expected.includes(read.value)) break;
      }
      const last = values.at(-1) ?? "";
      const isReal = values.length === inputs.hits && expected.includes(last);
      const mixed = !isReal && values.length > 1;
      return {
        kind: "seen",
        observations: [
          {
            ...wordOf(watch, url, world.clock.now()),
            standing: isReal || mixed ? { kind: "holds" } : lacks,
            state: isReal ? "healthy" : "progressing",
            message: isReal
              ? `${inputs.hits} answers say ${last}`
              : `${mixed ? "mixed answers, one of them" : "it says"} ${last.slice(0, 200)}`,
            url,
          },
        ],
      };
    },
  };
}

function watchCommand(watch: Of<"command">, { world, inputs }: WatchContext): Watcher {
  const [program = "", ...args] = watch.words;
  return {
    watch,
    title: `Command ${program}`,
    pace: [3_000, 10_000],
    required: [program],
    afterOthers: true,
    async observe() {
      const { code } = await world.programs.run(program, args, {
        timeoutMs: inputs.deadline,
      });
      const state = code === 0 ? "healthy" : "degraded";
      const seen = { ...wordOf(watch, program, world.clock.now()), standing: { kind: "holds" } as const };
      return { kind: "seen", observations: [{ ...seen, state, message: `exit code ${code}`, url: "" }] };
    },
  };
}

function wordOf({ source }: RolloutWatch, subject: string, at: number) {
  return { at, source, subject, revision: undefined, mark: "", mixed: false, proof: "word" } as const;
}

function needGitHub({ github, remote }: WatchContext, source: string): () => Promise<GitHub> {
  if (github !== undefined) return github;
  throw problem("AWAIT_NO_REPOSITORY", { source, repository: remote.repository ?? remote.url });
}

/** GitHub that cannot be reached, or limits us, is no observation; everything else that it refuses stays refused. */
async function unlessSilent(read: () => Promise<readonly Observation[]>): Promise<ObservationResult> {
  try {
    return { kind: "seen", observations: await read() };
  } catch (thrown) {
    if (thrown instanceof Problem && ["GITHUB_UNREACHABLE", "GITHUB_LIMITED"].includes(thrown.code))
      return { kind: "silent", why: thrown.message, waitMs: undefined };
    throw thrown;
  }
}

async function silentUnlessAnswered<T>(
  ask: () => Promise<T>,
): Promise<{ readonly kind: "answer"; readonly value: T } | Extract<ObservationResult, { kind: "silent" }>> {
  try {
    return { kind: "answer", value: await ask() };
  } catch (thrown) {
    if (thrown instanceof Problem && ["HTTP_UNREACHABLE", "HTTP_TIMEOUT"].includes(thrown.code))
      return { kind: "silent", why: thrown.message, waitMs: undefined };
    throw thrown;
  }
}
