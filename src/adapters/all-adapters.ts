import { once } from "../core/memo/memoize.ts";
import type { Log, World } from "../ports/all-ports.ts";
import type { Delivery } from "../ports/delivery.ts";
import type { Git } from "../ports/git.ts";
import type { Programs } from "../ports/programs.ts";
import type { Runner } from "../ports/runner.ts";
import type { Run } from "../ports/workflow-run.ts";
import { clock as machine } from "./clock.ts";
import { endless, wakeAt } from "./deadline.ts";
import { createFiles } from "./files.ts";

/** The real world of one run: nothing happens until a story asks for it, and each neighbour is loaded when it is first asked. */
export function createWorld(
  run: Run,
  env: Readonly<Record<string, string | undefined>>,
  log: Log,
  { mask, notice, deadline }: Runner = nobody,
): World {
  const clock = wakeAt(deadline, machine);
  const programs: Programs = {
    async run(program, args, options) {
      const { createPrograms } = await import("./programs/programs.ts");
      return createPrograms(env, run.directory, log).run(program, args, options);
    },
  };
  const git = gitOnUse(
    once(async () => {
      const { createGit } = await import("./git/git.ts");
      return createGit({
        environment: env,
        temporary: run.temporary,
        clock,
        log,
        programs,
        deadline,
        notice,
      });
    }),
  );
  const openGitHub: World["openGitHub"] = async (repository, token) => {
    const { createGitHub } = await import("./github/github.ts");
    return createGitHub({ run, clock, log, deadline })(repository, token);
  };
  const delivery = deliveryOnUse(
    once(async () => {
      const { createDelivery } = await import("./delivery/delivery.ts");
      return createDelivery({ git, openGitHub, clock, log, deadline });
    }),
  );
  return {
    run,
    clock,
    log,
    programs,
    git,
    openGitHub,
    delivery,
    files: createFiles(run.directory, run.temporary),
    provenance: {
      async examine(trusted) {
        const { createProvenance } = await import("./sigstore/sigstore.ts");
        return createProvenance(run, env, deadline).examine(trusted);
      },
      async sign(statement, how) {
        const { createProvenance } = await import("./sigstore/sigstore.ts");
        return createProvenance(run, env, deadline).sign(statement, how);
      },
    },
    http: {
      async request(url, options) {
        const { createHttp } = await import("./http.ts");
        return createHttp(env, deadline).request(url, options);
      },
      async follow(url, take, options) {
        const { createHttp } = await import("./http.ts");
        return createHttp(env, deadline).follow(url, take, options);
      },
    },
    async identity(audience) {
      const { requestIdentity } = await import("./identity-token.ts");
      const answer = await requestIdentity(env, audience, deadline);
      if (answer.kind === "token") mask(answer.token);
      return answer;
    },
    async argocd(access) {
      const { createArgoCd } = await import("./argocd/argocd.ts");
      const { createHttp } = await import("./http.ts");
      return createArgoCd(createHttp(env, deadline), access, clock);
    },
    registries: {
      async open(access) {
        const { openRegistries } = await import("./registry/registries.ts");
        return openRegistries({ env, clock, log, mask, programs, deadline }).open(access);
      },
    },
  };
}

/** Where there is no runner. */
const nobody: Runner = { mask: () => undefined, notice: () => undefined, deadline: endless };

function gitOnUse(load: () => Promise<Git>): Git {
  return {
    open: async (remote, how) => (await load()).open(remote, how),
    checkout: async (directory) => (await load()).checkout(directory),
    openSigner: async (key, passphrase) => (await load()).openSigner(key, passphrase),
  };
}

/** One for the whole run: what a preview has read is not read again by the delivery. */
function deliveryOnUse(load: () => Promise<Delivery>): Delivery {
  return {
    begin: async (target) => (await load()).begin(target),
    deliver: async (target, decide) => (await load()).deliver(target, decide),
    readTip: async (target) => (await load()).readTip(target),
    tipAt: async (repository, commit) => (await load()).tipAt(repository, commit),
    preview: async (target, decide) => (await load()).preview(target, decide),
  };
}
