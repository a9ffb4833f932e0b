import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startArgoCd } from "../../test/support/argocd/server.ts";
import { runWorkflow } from "../../test/support/runner/workflow.ts";
import { commit, git, publish } from "../../test/support/scratch/git.ts";
import { at, buildImage, type Shop } from "../../test/support/scratch/shop.ts";
import type { Terminal } from "./terminal.ts";

/** What the journey lends for a rollout. */
export interface RolloutStage {
  /** The checkout with the actions. */
  readonly root: string;
  readonly shop: Shop;
  readonly registry: string;
  readonly terminal: Terminal;
  /** Runs one of the committed actions as a step on trunk. */
  use(
    name: string,
    sha: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<Readonly<Record<string, string>>>;
}

const overlay = "apps/web/overlays/staging";

/**
 * A version of web that never gets healthy goes to staging, and the rollout puts back what ran before by itself. The controller is simulated: a server that
 * answers as Argo CD's API does, says so in the demo, and calls every version degraded but the one before. Throws where anything else happens.
 */
export async function rollOutAndBack(demo: RolloutStage): Promise<void> {
  const { shop, terminal } = demo;
  const { remote } = shop.gitops;
  terminal.step("rollout web to staging", "it does not get healthy, and goes back by itself");
  terminal.say("There is no cluster here: a small server plays Argo CD, and finds the new version degraded.");
  const { sha, image } = await buildWeb(demo);
  await demo.use("set-image", sha, { service: "web", environment: "dev", image });
  const argocd = await startArgoCd();
  const state = await following(remote);
  const timer = setInterval(() => void state.look(), 200);
  try {
    const repository = `file://${remote}`;
    argocd.apps.set("web-staging", () => ({ repository, path: overlay, ...state.now() }));
    const outputs = await rollOut(demo, sha, { server: argocd.url, token: argocd.token });
    terminal.fact("outcome", outputs.outcome ?? "");
    terminal.fact("reason", outputs.reason ?? "");
    const log = await git(remote, "log", "-2", "--format=%h  %s", "main");
    terminal.fact("commits", ...log.split("\n"));
    if (outputs.outcome !== "rolled-back") throw new Error(`the rollout ended as ${outputs.outcome}`);
  } finally {
    clearInterval(timer);
    await argocd.close();
  }
  const text = await git(remote, "show", `main:${overlay}/kustomization.yaml`);
  if (!text.includes(shop.digests.web)) throw new Error("staging has not gone back");
}

async function buildWeb({ shop, registry }: RolloutStage) {
  const { clone } = shop.monorepo;
  const sha = await commit(
    clone,
    "feat(web): a new page",
    { "services/web/page.js": "export {};\n" },
    at(70),
  );
  await publish(clone);
  const tag = `2-${sha.slice(0, 7)}`;
  const digest = await buildImage({ registry, clone }, { service: "web", tag, revision: sha });
  return { sha, image: `${shop.images}/web:${tag}@${digest}` };
}

/** What the simulated controller says: it has the tip of the branch, and only the first version is healthy. */
async function following(remote: string) {
  const read = async () => ({
    revision: await git(remote, "rev-parse", "main"),
    text: await git(remote, "show", `main:${overlay}/kustomization.yaml`),
  });
  const first = await read();
  let last = first;
  return {
    async look() {
      last = await read();
    },
    now: () => ({
      revision: last.revision,
      health: last.text === first.text ? "Healthy" : "Degraded",
    }),
  };
}

/** Runs the composite action as a runner does, in a job of its own on a checkout of trunk. */
async function rollOut(
  { root, shop }: RolloutStage,
  sha: string,
  controller: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const folder = join(shop.root, "rollout", ".github/workflows");
  const temporary = join(shop.root, "runner", "rollout");
  for (const one of [folder, temporary]) mkdirSync(one, { recursive: true });
  const file = join(folder, "rollout.yml");
  const inputs = {
    ...{ service: "web", from: "dev", to: "staging", application: "web-staging", config: "soak.yml" },
    ...{ settle: "1s", patience: "1s", deployment: "false", ...controller },
  };
  const uses = "your-org/trunkline/actions/rollout@v1";
  const steps = [{ uses: "actions/checkout@v7" }, { id: "rollout", uses, with: inputs }];
  const jobs = { rollout: { "runs-on": "ubuntu-24.04", steps } };
  writeFileSync(file, JSON.stringify({ on: "workflow_dispatch", jobs }));
  const ran = await runWorkflow(file, {
    run: { sha, runNumber: 2 },
    repositories: { "your-org/trunkline": root },
    standIns: {
      async "actions/checkout"({ workspace }) {
        await git(shop.root, "clone", "--quiet", `file://${shop.monorepo.remote}`, workspace);
        // What was in an environment for a second counts as good here; in life this is hours.
        const catalogue = readFileSync(join(workspace, ".github/trunkline.yml"), "utf8");
        writeFileSync(
          join(workspace, "soak.yml"),
          catalogue.replace(/(\n {2}production:\n)/, "$1    soak: 1s\n"),
        );
        return {};
      },
    },
    temporary,
    token: () => "",
  });
  return ran.jobs[0]?.steps.at(-1)?.outputs ?? {};
}
