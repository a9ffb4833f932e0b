import { isSameRepository, parseRemote } from "../../core/git/remote.ts";
import { problem } from "../../core/problem/problem.ts";
import type { ArgoCd, ArgoCdApplication } from "../../ports/argocd.ts";
import type { Standing } from "./observation.ts";
import { comparedRevision, observeApplication, operatedRevision, revisionIn } from "./observe-argocd.ts";
import type { WatchContext, Watcher, WatchOf } from "./watcher.ts";

const lacks: Standing = { kind: "lacks" };
/** Milliseconds: a refresh of an application that has not seen the commit. */
const refreshEvery = 60_000;
/** Milliseconds between two tries to be told of changes: proxies may cut a stream, or have none of it. */
const followAgainAfter = 90_000;

/** Looks at an application of Argo CD. Where the server tells of changes, looks come when it does. Raises AWAIT_APP_OTHER. */
export function watchApplication(watch: WatchOf<"argocd">, context: WatchContext): Watcher {
  const { world, inputs, target, compareRevision, argocd } = context;
  let source: { readonly index: number; readonly doubt: string } | undefined;
  let refreshed: number | undefined;
  let unseen = true;
  let canSync: boolean | undefined;
  let looked = "";
  let told: { readonly changed: () => void; readonly signal: AbortSignal } | undefined;
  let followed: number | undefined;
  let isTold = false;
  function follow(server: ArgoCd, now: number): void {
    if (told === undefined || isTold) return;
    if (followed !== undefined && now - followed < followAgainAfter) return;
    followed = now;
    const { changed, signal } = told;
    const seen = (app: ArgoCdApplication) => {
      isTold = true;
      if (stateOf(app) !== looked) changed();
    };
    void server.follow(watch.name, seen, signal).then(() => {
      if (isTold && !signal.aborted) changed();
      isTold = false;
    });
  }
  const standing = async (revision: string) => {
    const oid = revisionIn(revision);
    return oid === undefined ? lacks : compareRevision(oid);
  };
  return {
    watch,
    title: `Argo CD application ${watch.name.name}`,
    /** Where the server tells of changes, looking is only for the case that it does not. */
    get pace() {
      return [3_000, isTold ? 30_000 : 13_000] as const;
    },
    required: [watch.name.name],
    afterOthers: false,
    follow(changed, signal) {
      told = { changed, signal };
    },
    async observe() {
      const server = await argocd?.();
      if (server === undefined) throw new Error("Argo CD has no address");
      const now = world.clock.now();
      const wake = inputs.refresh && unseen && (refreshed === undefined || now - refreshed >= refreshEvery);
      if (wake) refreshed = now;
      const answer = await server.application(watch.name, wake);
      if (answer.kind === "silent") return answer;
      const app = answer.value;
      looked = stateOf(app);
      follow(server, now);
      source ??= await findSource(app, context);
      const { index, doubt } = source;
      const compared = await standing(comparedRevision(app, index));
      const operated = await standing(operatedRevision(app, index));
      unseen = compared.kind === "lacks";
      // Options once: it explains, and decides nothing.
      if (canSync === undefined && (unseen || app.sync.status !== "Synced"))
        canSync = (await server.canSync(watch.name)) ?? true;
      const { digest, repository } = target.deployed;
      const seen = observeApplication(app, {
        at: world.clock.now(),
        ...{ index, doubt, compared, operated, require: inputs.require, canSync, digest, repository },
        previous: target.previous,
        commitTime: target.commitTime,
      });
      return { kind: "seen", observations: [{ ...seen, subject: watch.name.name }] };
    },
  };
}

/** What of an application can change a judgement, as one text. */
function stateOf(app: ArgoCdApplication): string {
  const { sync, health, operation, conditions, images, hydrator, requested, deleting, reconciledAt } = app;
  const isStale = operation !== undefined && reconciledAt < operation.finishedAt;
  const { message: _, ...ran } = operation ?? { message: "" };
  const faults = conditions.map(({ type }) => type);
  return JSON.stringify([sync, health.status, ran, faults, images, hydrator, requested, deleting, isStale]);
}

/**
 * Which source of an application is the GitOps repository; of several the one that holds the overlay. Where the only one does not hold it, somebody may have
 * named the wrong application, or it is included by a URL: that is a doubt. Raises AWAIT_APP_OTHER.
 */
async function findSource(
  app: ArgoCdApplication,
  { remote, world, target, covers }: WatchContext,
): Promise<{ readonly index: number; readonly doubt: string }> {
  const ours = app.sources.flatMap((source, index) => {
    const other = source.isChart ? undefined : parseRemote(source.repository, world.run);
    return other !== undefined && isSameRepository(other, remote) ? [{ index, path: source.path }] : [];
  });
  for (const { index, path } of ours) if (await covers(path)) return { index, doubt: "" };
  const [only, ...more] = ours;
  if (only !== undefined && more.length === 0) {
    const { index, path } = only;
    // Values files lie anywhere.
    const isOverlay = target.at.format.name === "kustomize";
    return { index, doubt: isOverlay ? `its path ${path} does not hold ${target.overlay}` : "" };
  }
  throw problem("AWAIT_APP_OTHER", {
    application: app.name,
    repository: remote.repository ?? remote.url,
    sources: app.sources.map(({ repository, path }) => `${repository} ${path}`.trim()).join(", ") || "none",
    overlay: target.overlay,
  });
}
