import { expect, test } from "vitest";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { deliveryInputs, deliveryTarget, gitopsRemote } from "../../src/operations/delivery-inputs.ts";
import type { Run } from "../../src/ports/workflow-run.ts";

const run: Run = {
  event: { name: "", payload: {} },
  sha: "",
  ref: "",
  repository: "acme/shop",
  serverUrl: "https://github.com",
  apiUrl: "",
  graphqlUrl: "",
  workflow: "",
  job: "",
  id: "",
  number: 0,
  attempt: 0,
  actor: "",
  directory: "/checkout",
  temporary: "/temporary",
};

function world(origin: string | undefined, given: Run = run) {
  const checkout = async () =>
    origin === undefined
      ? undefined
      : { gitDirectory: "", top: "", head: undefined, origin, shallow: new Set<never>(), treeless: false };
  const open = () => Promise.reject(new Error("nothing is opened"));
  return { run: given, git: { checkout, open } };
}

const inputs = {
  repository: "",
  branch: "",
  gitopsToken: "",
  githubToken: "workflow",
  delivery: undefined,
  transport: "auto" as const,
  message: "",
  author: undefined,
  deadline: 300_000,
  labels: [],
  reviewers: [],
  autoMerge: false,
};

const catalogue = readCatalogue(
  "version: 1\nservices: {}\nenvironments: { dev: {}, production: { delivery: pull-request } }\ngitops: { repository: acme/k8s, branch: live }\n",
  "trunkline.yml",
);

test("without anything said it is this repository", async () => {
  expect(await deliveryTarget(inputs, world(undefined))).toMatchObject({
    remote: { url: "https://github.com/acme/shop", repository: "acme/shop", token: "workflow" },
    branch: "",
    delivery: "push",
    author: { name: "github-actions[bot]" },
  });
  expect(await deliveryTarget(inputs, world("/srv/shop.git"))).toMatchObject({
    remote: { url: "/srv/shop.git" },
  });
});

test("the catalogue says where, an input says otherwise", async () => {
  const places = { catalogue, environments: ["dev"] };
  expect(await deliveryTarget(inputs, world(undefined), places)).toMatchObject({
    remote: { repository: "acme/k8s" },
    branch: "live",
    delivery: "push",
  });
});

test.each([
  "acme/k8s",
  "Acme/K8s.git",
  "https://github.com/acme/k8s",
  "git@github.com:acme/k8s.git",
])("the repository %s is the catalogue's, so its branch counts", async (repository) => {
  const places = { catalogue, environments: ["dev"] };
  expect((await deliveryTarget({ ...inputs, repository }, world(undefined), places)).branch).toBe("live");
});

test("a branch of the catalogue in another repository is a Problem, unless the input names the branch", async () => {
  const places = { catalogue, environments: ["dev"] };
  const other = { ...inputs, repository: "acme/other" };
  await expect(deliveryTarget(other, world(undefined), places)).rejects.toMatchObject({
    code: "GITOPS_REPOSITORY_OTHER",
  });
  expect(await deliveryTarget({ ...other, branch: "main" }, world(undefined), places)).toMatchObject({
    remote: { repository: "acme/other" },
    branch: "main",
  });
});

test("a catalogue without a repository has branches of whatever repository the input names", async () => {
  const text = "version: 1\nenvironments: { dev: {}, test: { branch: test } }\n";
  const places = { catalogue: readCatalogue(text, "trunkline.yml"), environments: ["test"] };
  expect((await deliveryTarget({ ...inputs, repository: "acme/k8s" }, world(undefined), places)).branch).toBe(
    "test",
  );
});

test("one environment with pull requests makes it a pull request, unless asked otherwise", async () => {
  const places = { catalogue, environments: ["dev", "production"] };
  expect(await deliveryTarget(inputs, world(undefined), places)).toMatchObject({ delivery: "pull-request" });
  expect(await deliveryTarget({ ...inputs, delivery: "push" }, world(undefined), places)).toMatchObject({
    delivery: "push",
  });
});

test.each([
  ["acme/k8s", "", "workflow"],
  ["acme/k8s", "app", "app"],
  ["http://127.0.0.1:1/k8s.git", "", "workflow"],
  ["https://gitlab.com/acme/k8s", "", ""],
  ["https://gitlab.com/acme/k8s", "app", "app"],
])("for %s with the token %j it is %j", async (given, gitopsToken, token) => {
  const tokens = { gitopsToken, githubToken: "workflow" };
  expect(await gitopsRemote(given, tokens, world(undefined))).toMatchObject({ token });
});

test.each([
  "--upload-pack=x",
  "a..b",
  "/a",
  "a/",
  "a b",
  "a~1",
  "a.lock",
  "@",
  "a/.b",
  "a:b",
  "a\nb",
])("no branch is called %j", async (branch) => {
  await expect(deliveryTarget({ ...inputs, branch }, world(undefined))).rejects.toMatchObject({
    code: "INPUT_INVALID",
  });
});

test("a branch may be given as a full ref", async () => {
  expect(await deliveryTarget({ ...inputs, branch: "refs/heads/live" }, world(undefined))).toMatchObject({
    branch: "live",
  });
});

test("no repository at all is a Problem", async () => {
  await expect(deliveryTarget(inputs, world(undefined, { ...run, repository: "" }))).rejects.toMatchObject({
    code: "INPUT_MISSING",
  });
  await expect(deliveryTarget({ ...inputs, repository: "k8s" }, world(undefined))).rejects.toMatchObject({
    code: "INPUT_INVALID",
  });
});

test("an author is a name and a mail address", () => {
  const { parse } = deliveryInputs.author;
  expect(parse("Mona Lisa <mona@example.com>", "author")).toEqual({
    name: "Mona Lisa",
    email: "mona@example.com",
  });
  expect(parse("", "author")).toBeUndefined();
  for (const given of ["Mona", "<mona@example.com>", "Mona <a b>", "Mo\nna <m@x>"]) {
    expect(() => parse(given, "author")).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }));
  }
});

test("an environment may have a branch of its own; several on different branches are not one commit", async () => {
  const branches = readCatalogue(
    "version: 1\nenvironments: { dev: { branch: main }, beta: { branch: main }, live: , old: }\ngitops: { repository: acme/k8s, branch: live }\n",
    "trunkline.yml",
  );
  const target = (environments: readonly string[], more: Partial<typeof inputs> = {}) =>
    deliveryTarget({ ...inputs, ...more }, world(undefined), { catalogue: branches, environments });
  expect((await target(["dev", "beta"])).branch).toBe("main");
  expect((await target(["live", "old"])).branch).toBe("live");
  expect((await target(["dev"], { branch: "other" })).branch).toBe("other");
  await expect(target(["dev"], { repository: "acme/other" })).rejects.toMatchObject({
    code: "GITOPS_REPOSITORY_OTHER",
  });
  await expect(target(["dev", "live"])).rejects.toMatchObject({ code: "ENVIRONMENT_BRANCHES_DIFFER" });
});

test("an environment, and a service in it, may have a repository of its own; several repositories are not one commit", async () => {
  const catalogue = readCatalogue(
    `version: 1
services: { orders: { path: a }, legacy: { path: b, environments: { live: { repository: acme/legacy } } } }
environments: { dev: , live: { repository: acme/k8s-live } }
gitops: { repository: acme/k8s }
`,
    "trunkline.yml",
  );
  const target = (...places: readonly string[]) =>
    deliveryTarget(inputs, world(undefined), {
      catalogue,
      places: places.map((place) => {
        const [service = "", environment = ""] = place.split("/");
        return { service, environment };
      }),
    });
  const repositories = ["orders/dev", "orders/live", "legacy/live"].map(
    async (place) => (await target(place)).remote.repository,
  );
  expect(await Promise.all(repositories)).toEqual(["acme/k8s", "acme/k8s-live", "acme/legacy"]);
  for (const places of [
    ["orders/dev", "orders/live"],
    ["orders/live", "legacy/live"],
  ]) {
    await expect(target(...places)).rejects.toMatchObject({ code: "ENVIRONMENT_REPOSITORIES_DIFFER" });
  }
});
