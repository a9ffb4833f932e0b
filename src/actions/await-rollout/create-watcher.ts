import type { Oid } from "../../core/git/oid.ts";
import { type Glob, readGlobs } from "../../core/path/glob.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { recoverFrom } from "../../core/problem/recover-from-problem.ts";
import type { GitHub } from "../../ports/github.ts";
import type { Observation, Standing } from "./observation.ts";
import { readAnswer } from "./observe-endpoint.ts";
import { observeDeployments, observeStatuses } from "./observe-github.ts";
import type { RolloutWatch } from "./plan.ts";
import { watchApplication } from "./watch-argocd-application.ts";
import type { ObservationResult, WatchContext, Watcher, WatchOf } from "./watcher.ts";

const lacks: Standing = { kind: "lacks" };
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

function watchStatuses(watch: WatchOf<"status">, globs: readonly Glob[], context: WatchContext): Watcher {
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

function watchDeployments(watch: WatchOf<"deployment">, context: WatchContext): Watcher {
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

function watchEndpoint(watch: WatchOf<"http">, { world, inputs }: WatchContext): Watcher {
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

function watchCommand(watch: WatchOf<"command">, { world, inputs }: WatchContext): Watcher {
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
  return recoverFrom(
    ["GITHUB_UNREACHABLE", "GITHUB_LIMITED"],
    async () => ({ kind: "seen", observations: await read() }) as const,
    silence,
  );
}

async function silentUnlessAnswered<T>(
  ask: () => Promise<T>,
): Promise<{ readonly kind: "answer"; readonly value: T } | Extract<ObservationResult, { kind: "silent" }>> {
  return recoverFrom(
    ["HTTP_UNREACHABLE", "HTTP_TIMEOUT"],
    async () => ({ kind: "answer", value: await ask() }) as const,
    silence,
  );
}

function silence({ message: why }: Problem): Extract<ObservationResult, { kind: "silent" }> {
  return { kind: "silent", why, waitMs: undefined };
}
