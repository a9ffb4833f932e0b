import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRegistries } from "../../src/adapters/registry/registries.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { type Digest, parseDigest } from "../../src/core/image/digest.ts";
import { type ChangelogSources, readCommitRange } from "../../src/operations/changelog-between.ts";
import { makeClock } from "../support/clock.ts";
import { openGit } from "../support/git-server/open-git.ts";
import { programsIn } from "../support/programs.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../support/registry/registry.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../support/scratch/git.ts";

const log = { info: () => undefined, debug: () => undefined };
let registry: TestRegistry;
let root: string;
let remote: string;
/** By the word in their subject. */
const commits: Record<string, string> = {};

beforeAll(async () => {
  registry = await startRegistry();
  root = makeFolder();
  remote = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(remote, join(root, "shop"));
  for (const [word, path] of [
    ["begin", "services/orders/a"],
    ["own", "services/orders/b"],
    ["library", "libs/money/a"],
    ["foreign", "services/web/a"],
    ["last", "services/orders/c"],
  ] as const) {
    commits[word] = await commit(clone, `feat: ${word} <b>\n\nbody`, { [path]: word });
  }
  await git(clone, "tag", "orders/v1.0.0", commits.begin ?? "");
  await publish(clone, "HEAD:refs/heads/main", "--tags");
  await git(clone, "checkout", "--quiet", "--orphan", "other");
  commits.apart = await commit(clone, "feat: apart", { "services/orders/z": "z" });
  await publish(clone, "HEAD:refs/heads/other");
});
afterAll(() => registry.stop());

const catalogue = readCatalogue(
  `version: 1
services: { orders: { path: services/orders, depends-on: [money] }, web: { path: services/web } }
libraries: { money: { path: libs/money } }
`,
  "f",
);

/** `checkout`: extra arguments of `git clone` for the clone that is borrowed; undefined for none. */
async function open(checkout?: readonly string[]): Promise<ChangelogSources> {
  const ours = openGit();
  const access = { username: "", password: "", token: "" };
  const folder = join(makeFolder(), "work");
  if (checkout !== undefined) await makeClone(`file://${remote}`, folder, ...checkout);
  const borrow = checkout === undefined ? undefined : await ours.checkout(folder);
  return {
    catalogue,
    registry: await openRegistries({
      env: {},
      clock: makeClock(),
      log,
      mask: () => undefined,
      programs: programsIn(),
    }).open(access),
    source: () =>
      ours.open({ url: remote, repository: undefined, token: "" }, borrow === undefined ? {} : { borrow }),
  };
}

/** An image that says it was built from a commit; without a word it says nothing. */
async function image(tag: string, word = ""): Promise<{ repository: string; tag: string; digest: Digest }> {
  const labels = word === "" ? {} : { "org.opencontainers.image.revision": commits[word] ?? word };
  const pushed = await pushImage({ host: registry.host }, "acme/orders", tag, {
    labels,
    layers: [tag + word],
  });
  return { repository: `${registry.host}/acme/orders`, tag, digest: parseDigest(pushed.digest) as Digest };
}

it.each([
  ["a whole clone", []],
  ["a shallow clone", ["--depth=1"]],
  ["no clone", undefined],
])("tells the commits of the service and what it depends on, from %s", async (_, checkout) => {
  const sources = await open(checkout);
  const changes = await readCommitRange(
    sources,
    "orders",
    await image("new", "last"),
    await image("old", "begin"),
  );
  expect(changes).toMatchObject({
    kind: "known",
    direction: "forward",
    base: commits.begin,
    head: commits.last,
  });
  expect(changes.kind === "known" && changes.commits.map((one) => one.subject)).toEqual([
    "feat: last <b>",
    "feat: library <b>",
    "feat: own <b>",
  ]);
});

it.each([
  ["begin", "last", { kind: "known", direction: "back" }],
  ["own", "own", { kind: "known", direction: "same", commits: [] }],
  ["apart", "last", { kind: "known", direction: "apart" }],
  ["", "last", { kind: "unknown", why: expect.stringContaining("does not say") }],
  ["f".repeat(40), "last", { kind: "unknown", why: expect.stringContaining("not in the source") }],
])("%j over %j", async (word, there, expected) => {
  const changes = await readCommitRange(
    await open([]),
    "orders",
    await image("x", word),
    await image("y", there),
  );
  expect(changes).toMatchObject(expected);
});

it("finds the commit of a version by its release tag where no label says it", async () => {
  const changes = await readCommitRange(
    await open([]),
    "orders",
    await image("n", "own"),
    await image("v1.0.0"),
  );
  expect(changes).toMatchObject({ kind: "known", base: commits.begin, head: commits.own });
});

it("says why it cannot tell, and raises nothing", async () => {
  const artifact = await image("q", "last");
  const gone = { ...artifact, digest: parseDigest(`sha256:${"0".repeat(64)}`) as Digest };
  expect(await readCommitRange(await open([]), "orders", artifact, undefined)).toMatchObject({
    kind: "unknown",
  });
  expect(await readCommitRange(await open([]), "orders", artifact, gone)).toMatchObject({ kind: "unknown" });
});
