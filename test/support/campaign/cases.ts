import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../examples.ts";
import type { GitHubServer } from "../github/server.ts";
import { kustomization } from "../promotions.ts";
import { type Fault, type Front, type Seen, startFront } from "../registry/front.ts";
import type { TestRegistry } from "../registry/registry.ts";
import { runAction } from "../runner/action.ts";
import type { Ran } from "../runner/process.ts";
import { type Files, makeFolder, writeFiles } from "../scratch/folder.ts";
import { git, makeClone } from "../scratch/git.ts";
import { commitOnto } from "../scratch/history.ts";
import { killProcessesOf } from "./audit.ts";

/** Servers that all cases share, and what is in them. */
export interface Ground {
  readonly github: GitHubServer;
  readonly source: TestRegistry;
  readonly destination: TestRegistry;
  /** Digests of acme/orders:1.0.0 and :1.1.0 at the source. */
  readonly digests: readonly [string, string];
}

/** One action on repositories of its own, behind a server that counts and breaks what goes by. */
export interface Case {
  /** Everything that the run asked of Git, GitHub and registries, in order. */
  readonly seen: readonly Seen[];
  /** From now on: what happens to the request of that number (from 0). */
  meddle(fault: (number: number) => Fault | undefined): void;
  run(how?: { readonly kill?: Kill; readonly inputs?: Readonly<Record<string, string>> }): Promise<Ran>;
  /** What is to be the same however the runs went: contents, messages, tags. */
  state(): Promise<string>;
  /** The folders of its runs, and what must be in none of their files. */
  readonly folders: readonly string[];
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

/** When a run is killed: node alone, or with every program that it started. */
export interface Kill {
  readonly signal: AbortSignal;
  readonly children: boolean;
}

export type MakeCase = (ground: Ground, message?: string) => Promise<Case>;

const password = "r3gistry-p4ssword";
let cases = 0;

/** What the cases have in common: fronts that count together, a repository, and the bundle as a step. */
async function begin({ github, source, destination }: Ground) {
  const name = `acme/case-${++cases}`;
  const repository = await github.create(name);
  const seen: Seen[] = [];
  let fault: (number: number) => Fault | undefined = () => undefined;
  const watch = { fault: (one: Seen) => fault(seen.push(one) - 1) };
  const front = await startFront(
    { host: new URL(github.serverUrl).host, stop: async () => undefined },
    watch,
  );
  const [from, to] = [await startFront(source, watch), await startFront(destination, watch)];
  const token = github.token(["contents: write", "contents: read", "pull-requests: write", "actions: read"]);
  const folders: string[] = [];
  let time = Math.floor(Date.now() / 1_000) - 86_400;
  const url = `http://${front.host}`;
  return {
    name,
    bare: repository.directory,
    url,
    from,
    to,
    seen,
    folders,
    token,
    secrets: [
      token,
      password,
      Buffer.from(`x-access-token:${token}`).toString("base64"),
      Buffer.from(`robot:${password}`).toString("base64"),
    ],
    meddle: (next: typeof fault) => {
      seen.length = 0;
      fault = next;
    },
    /** One more commit on main, an hour after the one before; gives it. */
    commit(files: Files, message = "chore: begin", ...tags: readonly string[]) {
      time += 3_600;
      return commitOnto(repository.directory, files, { message, time, tags });
    },
    act(action: string, inputs: Readonly<Record<string, string>>, workspace: string, kill?: Kill, sha = "") {
      const temporary = makeFolder();
      if (kill?.children) kill.signal.addEventListener("abort", () => killProcessesOf(temporary));
      folders.push(temporary, workspace);
      return runAction(join(root, "actions", action), {
        inputs,
        workspace,
        temporary,
        run: {
          repository: name,
          serverUrl: url,
          apiUrl: `${url}/api/v3`,
          graphqlUrl: `${url}/api/graphql`,
          token,
          sha,
          ref: "refs/heads/main",
        },
        ...(kill === undefined ? {} : { killed: kill.signal }),
      });
    },
    /** The first lines of all messages on main, newest first. */
    async subjects() {
      await git(repository.directory, "fsck", "--strict", "--no-dangling");
      return git(repository.directory, "log", "--format=%s", "main");
    },
    /** Trees, messages and tags, without what differs between two runs of the same. */
    async gitState(...refs: readonly string[]) {
      const parts = [];
      for (const ref of refs)
        parts.push(
          await git(repository.directory, "log", "--format=%s", ref),
          await git(repository.directory, "ls-tree", "-r", "--format=%(path) %(objectname)", ref),
        );
      parts.push(
        await git(repository.directory, "for-each-ref", "--format=%(refname)", "refs/tags", "refs/heads"),
      );
      await git(repository.directory, "fsck", "--strict", "--no-dangling");
      return parts.join("\n");
    },
    async close() {
      await Promise.all([front, from, to].map((one: Front) => one.stop()));
      for (const folder of [...folders, repository.directory])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}

const overlay = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

export const setImage: MakeCase = async (ground, message = "") => {
  const path = "apps/orders/kustomization.yaml";
  const around = await begin(ground);
  await around.commit({ [path]: kustomization("orders", "ghcr.io/acme/orders", "1.0.0", "") });
  const given = {
    repository: around.name,
    branch: "main",
    overlay: "apps/orders",
    images: "orders=*:1.1.0",
    message,
  };
  return {
    ...around,
    run: ({ kill, inputs } = {}) =>
      around.act("set-image", { ...given, "gitops-token": around.token, ...inputs }, makeFolder(), kill),
    state: () => around.gitState("main"),
  };
};

export const promote: MakeCase = async (ground, message = "") => {
  const [old, next] = ground.digests;
  const around = await begin(ground);
  const { from, to, name, bare } = around;
  const image = `${from.host}/acme/orders`;
  await around.commit({
    [overlay("dev")]: kustomization("orders", image, "1.1.0", next),
    [overlay("staging")]: kustomization("orders", image, "1.0.0", old),
  });
  const workspace = makeFolder();
  writeFiles(workspace, {
    ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: ${image}, image-name: orders } }
environments: { dev: , staging: { registry: ${to.host}/${name} } }
gitops: { repository: ${name}, overlay: 'apps/{service}/overlays/{environment}' }
`,
  });
  const given = {
    service: "orders",
    to: "staging",
    message,
    "registry-username": "robot",
    "registry-password": password,
  };
  return {
    ...around,
    run: ({ kill, inputs } = {}) =>
      around.act("promote", { ...given, "gitops-token": around.token, ...inputs }, workspace, kill),
    async state() {
      const file = await git(bare, "show", `main:${overlay("staging")}`);
      const log = await around.subjects();
      const url = `http://${ground.destination.host}/v2/${name}/acme/orders`;
      const [tag, referrers] = [
        await fetch(`${url}/manifests/1.1.0`, { method: "HEAD", headers: { accept: "*/*" } }),
        await fetch(`${url}/referrers/${next}`),
      ];
      const list = (await referrers.json()) as { manifests?: readonly unknown[] };
      const text = `${file}\n${log}\n${tag.headers.get("docker-content-digest")}\n${list.manifests?.length}`;
      return [around.from.host, to.host, name].reduce((done, one) => done.replaceAll(one, "X"), text);
    },
  };
};

export const rollback: MakeCase = async (ground, message = "") => {
  const [old, next] = ground.digests;
  const around = await begin(ground);
  const { from, name, bare } = around;
  const image = `${from.host}/acme/orders`;
  const production = overlay("production");
  await around.commit({ [production]: kustomization("orders", image, "1.0.0", old) });
  await around.commit({ [production]: kustomization("orders", image, "1.1.0", next) });
  const workspace = makeFolder();
  writeFiles(workspace, {
    ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: ${image}, image-name: orders } }
environments: { production: }
gitops: { repository: ${name}, overlay: 'apps/{service}/overlays/{environment}' }
`,
  });
  const given = {
    service: "orders",
    environment: "production",
    from: next,
    reason: message || "500s on checkout",
    "registry-username": "robot",
    "registry-password": password,
  };
  return {
    ...around,
    run: ({ kill, inputs } = {}) =>
      around.act("rollback", { ...given, "gitops-token": around.token, ...inputs }, workspace, kill),
    async state() {
      const show = (path: string) => git(bare, "show", `main:${path}`);
      const holds = await show(production.replace("kustomization", "trunkline-holds"));
      const parts = [await show(production), holds.replace(/(since|by): .*/g, "$1"), await around.subjects()];
      return parts.join("\n").replaceAll(from.host, "X").replaceAll(name, "X");
    },
  };
};

/** A monorepo with one release, a feature since, and a clone of it behind the front. */
async function monorepo(ground: Ground, message: string) {
  const around = await begin(ground);
  const catalogue = "version: 1\nservices: { orders: { path: orders } }\n";
  await around.commit(
    { ".github/trunkline.yml": catalogue, "orders/a": "1\n" },
    "chore: begin",
    "orders/v1.0.0",
  );
  const sha = await around.commit({ "orders/a": "2\n" }, message || "feat(orders): more");
  const clone = await makeClone(around.bare, join(makeFolder(), "work"));
  pointAt(clone, `${around.url}/${around.name}`);
  return { around, clone, sha };
}

/** Lets a clone's `origin` be this URL. */
function pointAt(clone: string, url: string): void {
  const file = join(clone, ".git", "config");
  writeFileSync(file, readFileSync(file, "utf8").replace(/url = .*/, `url = ${url}`));
}

export const release: MakeCase = async (ground, message = "") => {
  const { around, clone, sha } = await monorepo(ground, message);
  const given = { changelog: "{path}/CHANGELOG.md", "floating-tags": "true" };
  return {
    ...around,
    run: ({ kill, inputs } = {}) => around.act("release", { ...given, ...inputs }, clone, kill, sha),
    state: async () => (await around.gitState("main")).replace(/(CHANGELOG\.md) \w+/g, "$1"),
  };
};

export const markGreen: MakeCase = async (ground, message = "") => {
  const { around, clone, sha } = await monorepo(ground, message);
  return {
    ...around,
    run: ({ kill, inputs } = {}) =>
      around.act("mark-green", { service: "orders", ...inputs }, clone, kill, sha),
    async state() {
      const refs = await git(around.bare, "for-each-ref", "--format=%(refname)", "refs/trunkline");
      const texts = refs.split("\n").filter(Boolean);
      const logs = await Promise.all(texts.map((ref) => git(around.bare, "log", "--format=%B", ref)));
      return `${refs}\n${logs.join("\n")}`.replaceAll(sha, "X");
    },
  };
};

/** One repository that is monorepo and GitOps repository at once, and all who write to it. */
export async function openCrowd(ground: Ground, names: readonly string[]) {
  const [old, next] = ground.digests;
  const around = await begin(ground);
  const { bare, name, from, to, url } = around;
  const image = `${from.host}/acme/orders`;
  const production = overlay("production");
  await around.commit(
    {
      ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: ${image}, image-name: orders } }
environments: { dev: , staging: { registry: ${to.host}/${name} }, production: }
gitops: { repository: ${name}, overlay: 'apps/{service}/overlays/{environment}' }
`,
      [overlay("dev")]: kustomization("orders", image, "1.1.0", next),
      [overlay("staging")]: kustomization("orders", image, "1.0.0", old),
      [production]: kustomization("orders", image, "1.0.0", old),
      "many/kustomization.yaml": `images:\n${names.map((one) => `  - name: ${one}\n    newTag: old\n`).join("")}`,
      "orders/a": "1\n",
    },
    "chore: begin",
    "orders/v1.0.0",
  );
  const sha = await around.commit(
    { "orders/a": "2\n", [production]: kustomization("orders", image, "1.1.0", next) },
    "feat(orders): more",
  );
  const clone = await makeClone(bare, join(makeFolder(), "work"));
  pointAt(clone, `${url}/${name}`);
  await git(bare, "config", "receive.denyNonFastForwards", "true");
  const deadline = "30m";
  const gitops = { "gitops-token": around.token, deadline };
  return {
    ...around,
    setImage: (one: string) =>
      around.act(
        "set-image",
        { ...gitops, repository: name, branch: "main", overlay: "many", images: `${one}=*:new` },
        makeFolder(),
      ),
    promote: () => around.act("promote", { ...gitops, service: "orders", to: "staging" }, clone),
    rollback: () => {
      const reason = "500s on checkout";
      const back = { ...gitops, service: "orders", environment: "production", from: next, reason };
      return around.act("rollback", back, clone);
    },
    release: () =>
      around.act("release", { changelog: "{path}/CHANGELOG.md", deadline }, clone, undefined, sha),
    markGreen: () => around.act("mark-green", { service: "orders", deadline }, clone, undefined, sha),
    /** The first lines of what they committed. */
    committed: async () => (await git(bare, "log", "--format=%s", `${sha}..main`)).split("\n"),
    many: () => git(bare, "show", "main:many/kustomization.yaml"),
  };
}

export const actions = { "set-image": setImage, promote, rollback, release, "mark-green": markGreen };
