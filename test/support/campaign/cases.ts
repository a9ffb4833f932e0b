import { join } from "node:path";
import { root } from "../examples.ts";
import { commit as commitTo } from "../github/repository.ts";
import type { GitHubServer } from "../github/server.ts";
import { kustomization } from "../promotion.ts";
import { type Fault, type Front, type Seen, startFront } from "../registry/front.ts";
import type { TestRegistry } from "../registry/registry.ts";
import { runAction } from "../runner/action.ts";
import type { Ran } from "../runner/process.ts";
import { makeFolder, writeFiles } from "../scratch/folder.ts";
import { git, makeClone } from "../scratch/git.ts";

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
  run(how?: {
    readonly killed?: AbortSignal;
    readonly inputs?: Readonly<Record<string, string>>;
  }): Promise<Ran>;
  /** What is to be the same however the runs went: contents, messages, tags. */
  state(): Promise<string>;
  /** The folders of its runs, and what must be in none of their files. */
  readonly folders: readonly string[];
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

export type MakeCase = (ground: Ground, message?: string) => Promise<Case>;

const password = "r3gistry-p4ssword";
let cases = 0;

/** What the cases have in common: fronts that count together, a repository, and the bundle as a step. */
async function begin({ github, source, destination }: Ground, files: Readonly<Record<string, string>>) {
  const name = `acme/case-${++cases}`;
  const repository = await github.create(name);
  await commitTo(repository, "main", files);
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
    act(
      action: string,
      inputs: Readonly<Record<string, string>>,
      workspace: string,
      killed?: AbortSignal,
      sha = "",
    ) {
      const temporary = makeFolder();
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
        ...(killed === undefined ? {} : { killed }),
      });
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
    close: async () => void (await Promise.all([front, from, to].map((one: Front) => one.stop()))),
  };
}

const overlay = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

export const setImage: MakeCase = async (ground, message = "") => {
  const path = "apps/orders/kustomization.yaml";
  const around = await begin(ground, { [path]: kustomization("orders", "ghcr.io/acme/orders", "1.0.0", "") });
  const given = {
    repository: around.name,
    branch: "main",
    overlay: "apps/orders",
    images: "orders=*:1.1.0",
    message,
  };
  return {
    ...around,
    run: ({ killed, inputs } = {}) =>
      around.act("set-image", { ...given, "gitops-token": around.token, ...inputs }, makeFolder(), killed),
    state: () => around.gitState("main"),
  };
};

export const promote: MakeCase = async (ground, message = "") => {
  const [old, next] = ground.digests;
  const at = (tag: string, digest: string) => kustomization("orders", "registry/acme/orders", tag, digest);
  const around = await begin(ground, { "README.md": "x\n" });
  const { from, to, name, bare } = around;
  const image = `${from.host}/acme/orders`;
  const files = { [overlay("dev")]: at("1.1.0", next), [overlay("staging")]: at("1.0.0", old) };
  const clone = await makeClone(bare, join(makeFolder(), "gitops"));
  writeFiles(
    clone,
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace("registry/acme/orders", image)]),
    ),
  );
  await git(clone, "add", "--all");
  await git(clone, "commit", "--quiet", "-m", "begin");
  await git(clone, "push", "--quiet", "origin", "HEAD:refs/heads/main");
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
    run: ({ killed, inputs } = {}) =>
      around.act("promote", { ...given, "gitops-token": around.token, ...inputs }, workspace, killed),
    async state() {
      const file = await git(bare, "show", `main:${overlay("staging")}`);
      const log = await git(bare, "log", "--format=%s", "main");
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

/** A monorepo with one release, a feature since, and a clone of it behind the front. */
async function monorepo(ground: Ground, message: string) {
  const around = await begin(ground, {
    ".github/trunkline.yml": "version: 1\nservices: { orders: { path: orders } }\n",
    "orders/a": "1\n",
  });
  const clone = await makeClone(around.bare, join(makeFolder(), "work"));
  await git(clone, "tag", "orders/v1.0.0");
  writeFiles(clone, { "orders/a": "2\n" });
  await git(clone, "commit", "--quiet", "--all", "-m", message || "feat(orders): more");
  await git(clone, "push", "--quiet", "origin", "HEAD:refs/heads/main", "--tags");
  await git(clone, "remote", "set-url", "origin", `${around.url}/${around.name}`);
  return { around, clone, sha: await git(clone, "rev-parse", "HEAD") };
}

export const release: MakeCase = async (ground, message = "") => {
  const { around, clone, sha } = await monorepo(ground, message);
  const given = { changelog: "{path}/CHANGELOG.md", "floating-tags": "true" };
  return {
    ...around,
    run: ({ killed, inputs } = {}) => around.act("release", { ...given, ...inputs }, clone, killed, sha),
    state: async () => (await around.gitState("main")).replace(/(CHANGELOG\.md) \w+/g, "$1"),
  };
};

export const markGreen: MakeCase = async (ground, message = "") => {
  const { around, clone, sha } = await monorepo(ground, message);
  return {
    ...around,
    run: ({ killed, inputs } = {}) =>
      around.act("mark-green", { service: "orders", ...inputs }, clone, killed, sha),
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
  const around = await begin(ground, { "README.md": "x\n" });
  const { bare, name, from, to, url } = around;
  const image = `${from.host}/acme/orders`;
  const clone = await makeClone(bare, join(makeFolder(), "work"));
  const add = async (message: string, files: Readonly<Record<string, string>>) => {
    writeFiles(clone, files);
    await git(clone, "add", "--all");
    await git(clone, "commit", "--quiet", "-m", message);
  };
  await add("begin", {
    ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: ${image}, image-name: orders } }
environments: { dev: , staging: { registry: ${to.host}/${name} } }
gitops: { repository: ${name}, overlay: 'apps/{service}/overlays/{environment}' }
`,
    [overlay("dev")]: kustomization("orders", image, "1.1.0", next),
    [overlay("staging")]: kustomization("orders", image, "1.0.0", old),
    "many/kustomization.yaml": `images:\n${names.map((one) => `  - name: ${one}\n    newTag: old\n`).join("")}`,
    "orders/a": "1\n",
  });
  await git(clone, "tag", "orders/v1.0.0");
  await add("feat(orders): more", { "orders/a": "2\n" });
  await git(clone, "push", "--quiet", "origin", "HEAD:refs/heads/main", "--tags");
  await git(clone, "remote", "set-url", "origin", `${url}/${name}`);
  await git(bare, "config", "receive.denyNonFastForwards", "true");
  const sha = await git(clone, "rev-parse", "HEAD");
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
    release: () =>
      around.act("release", { changelog: "{path}/CHANGELOG.md", deadline }, clone, undefined, sha),
    markGreen: () => around.act("mark-green", { service: "orders", deadline }, clone, undefined, sha),
    subjects: async () => (await git(bare, "log", "--format=%s", `${sha}..main`)).split("\n"),
    many: () => git(bare, "show", "main:many/kustomization.yaml"),
  };
}

export const actions = { "set-image": setImage, promote, release, "mark-green": markGreen };
