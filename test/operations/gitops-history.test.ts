import { expect, test } from "vitest";
import { formatMessage } from "../../src/core/commit/commit-message.ts";
import type { Oid } from "../../src/core/git/oid.ts";
import { readDeployed } from "../../src/core/manifest/deployed-image.ts";
import { kustomizeFormat } from "../../src/core/manifest/manifest-formats.ts";
import { type DeploymentPlace, readGitopsHistory } from "../../src/operations/gitops-history.ts";
import { openGit } from "../support/git-server/open-git.ts";
import { digestOf, kustomization } from "../support/promotions.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../support/scratch/git.ts";

const file = (service: string) => `apps/${service}/dev/kustomization.yaml`;
const text = (service: string, tag: string, letter: string) =>
  kustomization(service, `ghcr.io/acme/${service}`, tag, digestOf(letter));

async function makeHistory() {
  const remote = await makeRemote(`${makeFolder()}/gitops.git`);
  const clone = await makeClone(remote, `${makeFolder()}/gitops`);
  const names: Record<string, Oid> = {};
  let time = 1_700_000_000;
  const put = async (name: string, files: Record<string, string | undefined>, message = name) => {
    time += 60;
    const date = `${time} +0000`;
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    names[name] = (await commit(clone, message, files, dates)) as Oid;
  };
  return { remote, clone, names, put };
}

async function read(remote: string, services: readonly string[], depth?: number) {
  const repository = await openGit().open({ url: `file://${remote}`, repository: undefined, token: "" });
  const how = { filter: "blob:limit=16k" as const, ...(depth === undefined ? {} : { depth }) };
  const tip = await repository.fetchRef("refs/heads/main", how);
  if (tip === undefined) throw new Error("no branch");
  const places = await Promise.all(
    services.map(async (service): Promise<DeploymentPlace> => {
      const image = { name: service, repository: "" };
      const bytes = await repository.read(tip, file(service));
      const at = { file: file(service), format: kustomizeFormat };
      const present = bytes && readDeployed({ ...at, text: new TextDecoder().decode(bytes) }, image);
      return { service, environment: "dev", ...at, image, present };
    }),
  );
  return readGitopsHistory(repository, tip, places);
}

test("of each place the commits that changed its artifact, by trailers and by content, newest first", async () => {
  const { remote, clone, names, put } = await makeHistory();
  await put("first", {
    [file("orders")]: text("orders", "1.0.0", "a"),
    [file("web")]: text("web", "1.0.0", "a"),
  });
  const trailers = { action: "set-image", sourceCommit: "", run: "" };
  const image = `ghcr.io/acme/orders:1.1.0@${digestOf("b")}`;
  const deployments = [{ service: "orders", environment: "dev", image }];
  const message = formatMessage("Set orders", { ...trailers, deployments });
  await put("ours", { [file("orders")]: text("orders", "1.1.0", "b") }, message);
  await put("comment", { [file("orders")]: `# more\n${text("orders", "1.1.0", "b")}` });
  await put("broken", { [file("web")]: "images: [" });
  await put("gone", { [file("web")]: undefined });
  await put("again", { [file("web")]: text("web", "1.0.1", "c") });
  await git(clone, "checkout", "-q", "-b", "side", "HEAD~1");
  await put("side", { [file("orders")]: text("orders", "1.2.0", "c") });
  await git(clone, "checkout", "-q", "main");
  await git(clone, "merge", "-q", "--no-ff", "-m", "merge", "side");
  names.merge = (await git(clone, "rev-parse", "HEAD")) as Oid;
  await put(
    "revert",
    { [file("orders")]: text("orders", "1.1.0", "b") },
    `Revert\n\nThis reverts commit ${names.merge}.`,
  );
  await publish(clone);

  const [orders, web] = await read(remote, ["orders", "web"]);
  const nameOf = (oid: Oid) => Object.keys(names).find((name) => names[name] === oid);
  const reading = (history = orders) =>
    history?.changes.map(({ commit, kind, deployed }) => [nameOf(commit.oid), kind, deployed?.tag]);
  expect(reading()).toEqual([
    ["revert", "back", "1.1.0"],
    ["merge", "hand", "1.2.0"],
    ["ours", "forward", "1.1.0"],
    ["first", "hand", "1.0.0"],
  ]);
  expect(reading(web)).toEqual([
    ["again", "hand", "1.0.1"],
    ["broken", "removed", undefined],
    ["first", "hand", "1.0.0"],
  ]);
  expect(orders?.whole).toBe(true);
});

test("where history is cut off, the oldest commit that was read is no change: nobody knows when it began", async () => {
  const { remote, clone, put } = await makeHistory();
  await put("first", { [file("orders")]: text("orders", "1.0.0", "a") });
  await put("second", { [file("orders")]: text("orders", "1.1.0", "b") });
  await put("third", { [file("orders")]: text("orders", "1.2.0", "c") });
  await publish(clone);
  const [orders] = await read(remote, ["orders"], 2);
  expect(orders?.changes.map(({ deployed, before }) => [before?.tag, deployed?.tag])).toEqual([
    ["1.1.0", "1.2.0"],
  ]);
  expect(orders?.whole).toBe(false);
});
