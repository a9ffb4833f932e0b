import { join } from "node:path";
import { startRegistry } from "../../test/support/registry/registry.ts";
import { runAction } from "../../test/support/runner/action.ts";
import type { Run } from "../../test/support/runner/event.ts";
import { commit, git, publish } from "../../test/support/scratch/git.ts";
import {
  at,
  buildImage,
  makeShop,
  type Service,
  type Shop,
  services,
} from "../../test/support/scratch/shop.ts";
import { rollOutAndBack } from "./rollout.ts";
import type { Terminal } from "./terminal.ts";
import { goBack } from "./way-back.ts";

/**
 * The way of one change to a shared library from trunk to production and back, told as it happens. Gives the path of the board's page. Throws when a step
 * does not do what it says.
 */
export async function travel(root: string, folder: string, terminal: Terminal): Promise<string> {
  const registry = await startRegistry({ kind: "embedded", folder: join(folder, "registry") });
  try {
    const shop = await makeShop({ examples: join(root, "examples"), registry: registry.host, root: folder });
    const journey = { root, shop, registry: registry.host, terminal };
    introduce(journey);
    const change = await changeLibrary(journey);
    const changed = await detect(journey, change);
    const built = await build(journey, changed, change.after);
    for (const image of built) await deploy(journey, image, change.after);
    for (const image of built.slice(0, 1)) await deployAgain(journey, image, change.after);
    await promoteToStaging(journey, change.after);
    await release(journey, change.after);
    await rollOutAndBack({ ...journey, use: (name, sha, inputs) => use(journey, name, sha, inputs) });
    const proposal = await promoteToProduction(journey, change.after);
    await prove(journey, built, proposal);
    return await goBack(
      {
        ...{ shop, registry: registry.host, terminal },
        use: (name, sha, inputs) => use(journey, name, sha, inputs),
        tellCommit: (outputs, revision) => tellCommit(journey, outputs, revision),
        tellPromotions: (outputs) => tellPromotions(journey, outputs),
      },
      {
        proposal,
        sha: change.after,
        bad: built.find(({ service }) => service === "orders")?.digest ?? "",
      },
    );
  } finally {
    await registry.stop();
  }
}

interface Journey {
  readonly root: string;
  readonly shop: Shop;
  readonly registry: string;
  readonly terminal: Terminal;
}

interface Change {
  readonly before: string;
  readonly after: string;
}

interface Built {
  readonly service: Service;
  readonly tag: string;
  readonly digest: string;
}

function introduce({ terminal }: Journey): void {
  terminal.say(
    "",
    terminal.bold("Trunkline: one change, from trunk to production and back"),
    "",
    "A monorepo with three services, orders, payments and web, and a library, money, that two of them",
    "use. A GitOps repository that says by digest what runs in dev, staging and production. A registry.",
    "",
    "Everything below is real and in a temporary folder: bare Git remotes, an OCI registry over HTTP, and",
    "the committed actions, each started as GitHub's runner starts it. There is no cluster and no server.",
  );
}

async function changeLibrary({ shop, terminal }: Journey): Promise<Change> {
  const { clone } = shop.monorepo;
  const before = await git(clone, "rev-parse", "HEAD");
  const after = await commit(
    clone,
    "feat(money): say which currency",
    {
      "libs/money/money.js": `/** Whole cents as people write them: 123456 is "EUR 1,234.56". */
export function formatCents(cents) {
  return (cents / 100).toLocaleString("en", { style: "currency", currency: "EUR" });
}
`,
    },
    at(60),
  );
  await publish(clone);
  terminal.step("a commit on trunk", "somebody changes the shared library");
  terminal.fact("commit", `${after.slice(0, 7)}  ${await git(clone, "log", "-1", "--format=%s")}`);
  terminal.fact("files", ...(await git(clone, "diff", "--name-only", before, after)).split("\n"));
  return { before, after };
}

async function detect(journey: Journey, { before, after }: Change): Promise<readonly Service[]> {
  const { terminal } = journey;
  terminal.step("detect-changes", "which services does this push touch?");
  const outputs = await use(
    journey,
    "detect-changes",
    after,
    {},
    {
      eventName: "push",
      event: { before, after, ref: "refs/heads/main", repository: { default_branch: "main" } },
    },
  );
  const { include } = JSON.parse(outputs.matrix ?? "") as {
    include: readonly { service: Service; because: readonly { kind: string; of: string }[] }[];
  };
  const changed = include.map(({ service }) => service);
  terminal.fact(
    "decided",
    `${changed.join(" and ")}, not ${services.filter((name) => !changed.includes(name))}`,
  );
  terminal.fact(
    "because",
    ...include.map(({ service, because }) => `${service} ${because.map(explain).join(", ")}`),
  );
  terminal.fact("reason", outputs.reason ?? "");
  return changed;
}

async function build(
  { shop, registry, terminal }: Journey,
  changed: readonly Service[],
  revision: string,
): Promise<readonly Built[]> {
  terminal.step("build and push", "your own build, one job for each of them; here a small stand-in for it");
  const tag = `2-${revision.slice(0, 7)}`;
  const built: Built[] = [];
  for (const service of changed) {
    const place = { registry, clone: shop.monorepo.clone };
    const digest = await buildImage(place, { service, tag, revision });
    terminal.fact(service, `${shop.images}/${service}:${tag}`, digest);
    built.push({ service, tag, digest });
  }
  return built;
}

async function deploy(journey: Journey, image: Built, sha: string): Promise<void> {
  journey.terminal.step(`set-image ${image.service}`, "point dev at the new artifact, by digest");
  const outputs = await setImage(journey, image, sha);
  await tellCommit(journey, outputs, outputs.commit ?? "");
}

async function deployAgain(journey: Journey, image: Built, sha: string): Promise<void> {
  const { terminal } = journey;
  terminal.step(`set-image ${image.service}, once more`, "somebody runs the job again");
  const outputs = await setImage(journey, image, sha);
  terminal.fact("outcome", outputs.outcome ?? "");
  terminal.fact("reason", outputs.reason ?? "");
}

function setImage(journey: Journey, { service, tag, digest }: Built, sha: string): Promise<Outputs> {
  const image = `${journey.shop.images}/${service}:${tag}@${digest}`;
  return use(journey, "set-image", sha, { service, environment: "dev", image });
}

async function promoteToStaging(journey: Journey, sha: string): Promise<void> {
  journey.terminal.step("promote to staging", "the same artifacts, verified in the registry, one commit");
  const outputs = await use(journey, "promote", sha, { service: "*", from: "dev", to: "staging" });
  tellPromotions(journey, outputs);
  await tellCommit(journey, outputs, outputs.commit ?? "");
}

async function release(journey: Journey, sha: string): Promise<void> {
  const { terminal, shop } = journey;
  terminal.step("release", "which versions do the commits since the last ones call for?");
  const outputs = await use(journey, "release", sha, {});
  const releases = JSON.parse(outputs.releases ?? "[]") as readonly {
    service: string;
    tag: string;
    previous: string;
    bump: string;
  }[];
  terminal.fact("outcome", outputs.outcome ?? "");
  terminal.fact("reason", outputs.reason ?? "");
  for (const { service, tag, previous, bump } of releases) {
    terminal.fact(service, `${previous} → ${tag}  (${bump})`);
  }
  const tags = await git(shop.monorepo.remote, "tag", "--points-at", sha);
  terminal.fact("tags", `${tags.split("\n").join(", ")} are on the remote, at ${sha.slice(0, 7)}`);
}

async function promoteToProduction(journey: Journey, sha: string): Promise<string> {
  journey.terminal.step("promote orders to production", "by pull request, as the catalogue says");
  const outputs = await use(journey, "promote", sha, {
    service: "orders",
    from: "staging",
    to: "production",
    reason: "The currency is missing on invoices",
  });
  const branch = outputs.branch ?? "";
  tellPromotions(journey, outputs);
  journey.terminal.fact("branch", `${branch}  ${journey.terminal.dim("(on GitHub: a pull request)")}`);
  await tellCommit(journey, outputs, outputs.commit || branch);
  return branch;
}

function tellPromotions({ terminal }: Journey, outputs: Outputs): void {
  const promotions = JSON.parse(outputs.promotions ?? "[]") as readonly {
    service: string;
    state: string;
    gates: readonly { gate: string; state: string; why: string }[];
  }[];
  const words: Readonly<Record<string, string>> = { go: "goes", same: "is there already", blocked: "stays" };
  for (const { service, state, gates } of promotions) {
    const verdicts = gates.map(
      ({ gate, state, why }) => `${state === "green" ? terminal.green("✓") : "✗"} ${gate}: ${why}`,
    );
    terminal.fact(service, words[state] ?? state, ...verdicts);
  }
}

async function tellCommit({ shop, terminal }: Journey, outputs: Outputs, revision: string): Promise<void> {
  terminal.fact("outcome", outputs.outcome ?? "");
  terminal.fact("reason", outputs.reason ?? "");
  const { remote } = shop.gitops;
  terminal.fact("commit", await git(remote, "log", "-1", "--format=%h  %s", revision));
  const patch = (await git(remote, "show", "--format=", "--unified=0", revision)).split("\n");
  const removed: string[] = [];
  for (const line of patch) {
    if (line.startsWith("+++ b/")) terminal.fact("", line.slice(6));
    else if (/^-(?!--)/.test(line)) removed.push(line.slice(1).trim());
    else if (/^\+(?!\+\+|#)/.test(line)) terminal.change(removed.shift() ?? "", line.slice(1).trim());
  }
  const lines = await git(remote, "show", "--format=", "--shortstat", revision);
  terminal.fact("in all", lines.trim());
}

/** What is in Git, read with plain git from the bare remote: none of our own code says so. */
async function prove({ shop, terminal }: Journey, built: readonly Built[], proposal: string): Promise<void> {
  terminal.step("the proof", "is it the artifact that was built? asked of plain git");
  const made = built.find(({ service }) => service === "orders")?.digest ?? "none";
  terminal.fact("built", made);
  for (const [environment, branch] of [
    ["dev", "main"],
    ["staging", "main"],
    ["production", proposal],
  ] as const) {
    const overlay = `${branch}:apps/orders/overlays/${environment}/kustomization.yaml`;
    const text = await git(shop.gitops.remote, "show", overlay);
    const found = /digest: (\S+)/.exec(text)?.[1] ?? "none";
    if (found !== made) throw new Error(`${environment} has ${found}, but ${made} was built`);
    terminal.fact(environment, `${found} ${terminal.green("✓")}`);
  }
  terminal.say("", "The history of the GitOps repository:", "");
  const log = await git(shop.gitops.remote, "log", "--graph", "--format=%h %s %C()%d", "main", proposal);
  terminal.say(...log.split("\n"));
}

function explain({ kind, of }: { readonly kind: string; readonly of: string }): string {
  return kind === "dependency" ? `depends on ${of}, which changed` : `(${kind} ${of})`;
}

type Outputs = Readonly<Record<string, string>>;

/** Runs one of the committed actions as a step on trunk; a step that fails ends the journey with its log. */
async function use(
  { root, shop }: Journey,
  name: string,
  sha: string,
  inputs: Readonly<Record<string, string>>,
  run: Partial<Run> = {},
): Promise<Outputs> {
  const ran = await runAction(join(root, "actions", name), {
    inputs,
    workspace: shop.monorepo.clone,
    temporary: join(shop.root, "runner", name),
    run: { sha, runNumber: 2, ...run },
  });
  if (ran.conclusion === "failure") throw new Error(`${name} failed:\n${ran.log}`);
  return ran.outputs;
}
