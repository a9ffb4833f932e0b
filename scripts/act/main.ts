// `npm run act`: runs examples/workflows under act (https://github.com/nektos/act) in host mode, byte for byte as they are, on a GitHub and a
// registry of our own. Third-party actions have stand-ins. `act` has to be on the PATH. `npm run act -- pipeline release` runs only these.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Fixture, openExamples, root } from "../../test/support/examples.ts";
import { commit, git, gitWith, publish } from "../../test/support/scratch/git.ts";

/** The files that a change writes, by path; `read` gives one as it is. */
type Change = (read: (path: string) => string) => Readonly<Record<string, string>>;

/** One run of an example: the event, and what must be so afterwards. */
interface Example {
  readonly workflow: string;
  readonly event: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** A change on trunk that the run belongs to. */
  readonly push?: Change;
  /** A change of the GitOps repository; the run belongs to its pull request. */
  readonly propose?: Change;
  /** Gives what is wrong afterwards; empty for nothing. */
  readonly check: (before: State, after: State) => string;
}

/** What runs of the examples change: digests by environment, tags, refs of ours and pull requests. */
interface State {
  readonly orders: Readonly<Record<string, string>>;
  readonly tags: string;
  readonly green: string;
  readonly pulls: number;
  readonly comments: number;
}

const moved = (environment: string) => (before: State, after: State) =>
  before.orders[environment] === after.orders[environment] ? `orders did not move in ${environment}` : "";
const overlay = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
const nothing = () => "";
const byHand = { service: "orders", reason: "invoices", "dry-run": "false" };

const examples: readonly Example[] = [
  {
    workflow: "pipeline",
    event: "push",
    push: () => ({ "libs/money/currency.js": "export {};\n" }),
    check: moved("dev"),
  },
  {
    workflow: "last-green",
    event: "push",
    push: () => ({ "libs/money/rates.js": "export {};\n" }),
    check: (before, after) => (before.green === after.green ? "nothing was recorded as green" : ""),
  },
  { workflow: "promote-staging", event: "schedule", check: moved("staging") },
  {
    workflow: "release",
    event: "workflow_dispatch",
    inputs: { service: "", "dry-run": "false" },
    check: (_, { tags }) => (tags.includes("orders/v1.1.0") ? "" : `orders/v1.1.0 is not among ${tags}`),
  },
  {
    workflow: "promote-production",
    event: "workflow_dispatch",
    inputs: { ...byHand, to: "production", version: "" },
    check: (_, { pulls }) => (pulls === 1 ? "" : `${pulls} pull requests instead of one`),
  },
  {
    workflow: "rollback",
    event: "workflow_dispatch",
    inputs: { ...byHand, environment: "staging", to: "previous", from: "", irreversible: "false" },
    check: moved("staging"),
  },
  { workflow: "environments", event: "schedule", check: nothing },
  { workflow: "trunk-health", event: "schedule", check: nothing },
  {
    workflow: "toggles",
    event: "schedule",
    push: (read) => ({
      ".github/trunkline.yml": `${read(".github/trunkline.yml")}\ntoggles: { register: [flags.yml] }\n`,
      "flags.yml": `old: { kind: release, owner: '@mona', created: ${day(0)}, expires: ${day(20)}, ticket: '#1' }\n`,
    }),
    check: nothing,
  },
  {
    workflow: "gitops-pull-request",
    event: "pull_request",
    propose: (read) => ({ [overlay("dev")]: read(overlay("dev")).replace("count: 1", "count: 3") }),
    check: (_, { comments }) => (comments === 1 ? "" : `${comments} comments instead of one`),
  },
];

const named = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "trunkline-act-"));
const tools = makeTools();
const fixture = await openExamples();
let failed = 0;
try {
  const standIns = writeStandIns(join(folder, "stand-ins"));
  for (const example of examples.filter(({ workflow }) => named.length === 0 || named.includes(workflow))) {
    const before = await readState(fixture);
    const { code, log } = await runUnderAct(example, standIns);
    const fault = code === 0 ? example.check(before, await readState(fixture)) : `act ended with ${code}`;
    if (fault !== "") failed++;
    console.log(
      `${fault === "" ? "✅" : "❌"} ${example.workflow}${fault === "" ? "" : `: ${fault}\n${log}`}`,
    );
  }
} finally {
  await fixture.close();
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

/** A folder for each action that the examples use, as act's `--local-repository` takes it: `owner/name@ref=folder`. */
function writeStandIns(into: string): readonly string[] {
  const ours = join(into, "trunkline");
  for (const part of ["actions", "dist"]) cpSync(join(root, part), join(ours, part), { recursive: true });
  const texts = readdirSync(join(root, "examples/workflows")).map((name) =>
    readFileSync(join(root, "examples/workflows", name), "utf8"),
  );
  const uses = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/uses: ([\w-]+\/[\w-]+)[\w/-]*@(\S+)/g)].map((one) => one.join(" ")),
    ),
  );
  return [...uses].map((line) => {
    const [, , name = "", ref = ""] = line.split(" ");
    if (name.endsWith("/trunkline")) return `${name}@${ref}=${ours}`;
    const own = join(into, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "action.yml"), `name: ${name}\nruns: { using: node24, main: main.js }\n`);
    const target = JSON.stringify(`file://${join(import.meta.dirname, "stand-in.ts")}`);
    writeFileSync(join(own, "main.js"), `process.env.STAND_IN = "${name}";\nimport(${target});\n`);
    return `${name}@${ref}=${own}`;
  });
}

async function runUnderAct(
  { workflow, event, inputs, push, propose }: Example,
  standIns: readonly string[],
): Promise<{ readonly code: number; readonly log: string }> {
  const own = join(folder, workflow);
  const artifacts = join(own, "artifacts");
  mkdirSync(artifacts, { recursive: true });
  const { repository, ref, payload } =
    propose === undefined ? await pushed(workflow, push) : await proposed(propose);
  const from = { default_branch: "main", full_name: repository.name };
  writeFileSync(join(own, "event.json"), JSON.stringify({ repository: from, ...payload, inputs }));
  // The checkout that act copies for a job is the one that actions/checkout would make: its origin is the server.
  const checkout = join(own, "checkout");
  await git(folder, "clone", "--quiet", "--no-hardlinks", repository.directory, checkout);
  await git(checkout, "fetch", "--quiet", "origin", ref);
  await git(checkout, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  await git(checkout, "remote", "set-url", "origin", `${fixture.github.serverUrl}/${repository.name}`);
  const env = {
    GITHUB_REPOSITORY: repository.name,
    GITHUB_REF: ref,
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_RUN_NUMBER: "2",
    GITHUB_SERVER_URL: fixture.github.serverUrl,
    GITHUB_API_URL: fixture.github.apiUrl,
    GITHUB_GRAPHQL_URL: fixture.github.graphqlUrl,
    EXAMPLES_REGISTRY: fixture.registry,
    EXAMPLES_ARTIFACTS: artifacts,
    EXAMPLES_APP_TOKEN: fixture.token({ contents: "write", "pull-requests": "write", deployments: "write" }),
  };
  const token = fixture.token({
    contents: "write",
    actions: "read",
    "pull-requests": "write",
    issues: "write",
  });
  const each = (flag: string, values: readonly string[]) => values.flatMap((one) => [flag, one]);
  const args = [
    event,
    ...["--directory", checkout, "--workflows", join(root, "examples/workflows", `${workflow}.yml`)],
    ...["--eventpath", join(own, "event.json"), "--action-cache-path", join(folder, "cache")],
    ...["--platform", "ubuntu-24.04=-self-hosted", "--pull=false", "--no-cache-server", "--actor", "mona"],
    ...["--secret", `GITHUB_TOKEN=${token}`, "--secret", "DEPLOY_APP_PRIVATE_KEY=a private key"],
    ...["--var", "DEPLOY_APP_CLIENT_ID=Iv1.shop"],
    ...each("--local-repository", standIns),
    ...each(
      "--env",
      Object.entries(env).map((pair) => pair.join("=")),
    ),
  ];
  return start("act", args);
}

function readerOf(clone: string) {
  return (path: string) => readFileSync(join(clone, path), "utf8");
}

/** The run of a push to trunk, or of its tip. */
async function pushed(name: string, change: Change | undefined) {
  const { clone } = fixture.shop.monorepo;
  const before = await git(clone, "rev-parse", "HEAD");
  if (change !== undefined) {
    await commit(clone, `feat(money): ${name}`, change(readerOf(clone)));
    await publish(clone);
  }
  const ref = "refs/heads/main";
  const payload = { before, after: await git(clone, "rev-parse", "HEAD"), ref };
  return { repository: fixture.monorepo, ref, payload };
}

/** The run of a pull request to the GitOps repository, on its merge commit. */
async function proposed(change: Change) {
  const { clone } = fixture.shop.gitops;
  await git(clone, "fetch", "--quiet", "origin", "main");
  await git(clone, "checkout", "--quiet", "-B", "topic", "origin/main");
  const base = await git(clone, "rev-parse", "HEAD");
  const head = await commit(clone, "a change", change(readerOf(clone)));
  await git(clone, "checkout", "--quiet", "--detach", base);
  await gitWith({}, clone, "merge", "--quiet", "--no-ff", "-m", "merge", "topic");
  const ref = "refs/pull/9/merge";
  await git(clone, "push", "--quiet", "origin", `HEAD:${ref}`, "topic:refs/heads/topic");
  const none = { autoMerge: false, labels: [], reviewers: [], teams: [], comments: [], merged: false };
  const text = { title: "A change", body: "", head: "topic", base: "main", author: "mona" };
  fixture.gitops.pulls.push({ ...none, ...text, number: 9, state: "open", sha: head });
  const pull = {
    number: 9,
    user: { login: "mona" },
    base: { ref: "main", sha: base },
    head: { ref: "topic", sha: head },
  };
  return { repository: fixture.gitops, ref, payload: { number: 9, pull_request: pull } };
}

/** Everything that a program prints, and its exit code. Ends it after five minutes. */
function start(
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly log: string }> {
  return new Promise((done, fail) => {
    const path = `${tools}:${process.env.PATH ?? ""}`;
    const child = spawn(program, args, { env: { ...process.env, PATH: path }, timeout: 300_000 });
    let log = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        log += text;
      });
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? 1, log }));
  });
}

/** Programs of others that the examples call; each says yes. */
function makeTools(): string {
  const own = join(folder, "bin");
  mkdirSync(own, { recursive: true });
  for (const name of ["docker", "go", "kubeconform", "betterleaks"])
    writeFileSync(join(own, name), "#!/bin/sh\nexit 0\n", { mode: 0o755 });
  return own;
}

async function readState({ gitops, monorepo }: Fixture): Promise<State> {
  const digests = ["dev", "staging"].map(async (environment) => {
    const text = await git(gitops.directory, "show", `main:${overlay(environment)}`);
    return [environment, /digest: (\S+)/.exec(text)?.[1] ?? ""] as const;
  });
  const green = await git(monorepo.directory, "for-each-ref", "--format=%(objectname)", "refs/trunkline/");
  return {
    orders: Object.fromEntries(await Promise.all(digests)),
    tags: (await git(monorepo.directory, "tag", "--list")).replaceAll("\n", ", "),
    green,
    pulls: gitops.pulls.length,
    comments: gitops.pulls.flatMap(({ comments }) => comments).length,
  };
}
