import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { makeFolder, readFiles, writeFiles } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote } from "../support/scratch/git.ts";

const root = join(import.meta.dirname, "..", "..");

/** A repository of code and one of manifests, as somebody has them who knows nothing of Trunkline. */
let shop: string;
let configs: string;
beforeAll(async () => {
  const monorepo = readFiles(join(root, "examples/monorepo"));
  const code = Object.fromEntries(Object.entries(monorepo).filter(([path]) => !path.startsWith(".github/")));
  shop = await repository("shop", code);
  configs = await repository("k8s-configs", readFiles(join(root, "examples/gitops")));
});

async function repository(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const clone = join(makeFolder(), name);
  await makeClone(await makeRemote(join(makeFolder(), `${name}.git`)), clone);
  writeFiles(clone, files);
  await commit(clone, "feat: begin", {});
  await git(clone, "push", "--quiet", "origin", "HEAD:main");
  await git(clone, "remote", "set-url", "origin", `https://github.com/acme/${name}`);
  return clone;
}

/** Runs the program in the repository of code, without a runner and without a token. */
function trunkline(...args: string[]) {
  const { status, stdout } = spawnSync(process.execPath, [join(root, "bin/trunkline.js"), ...args], {
    cwd: shop,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: makeFolder() },
    timeout: 60_000,
  });
  return { status, stdout };
}

test("init, check and try: from nothing to the plan of the first commit", async () => {
  const init = trunkline("init", "--gitops", configs);
  expect(init).toMatchObject({ status: 0, stdout: expect.stringContaining("Wrote .github/trunkline.yml") });
  expect(existsSync(join(shop, ".github/workflows/trunkline.yml"))).toBe(true);

  const catalogue = join(shop, ".github/trunkline.yml");
  const mine = readFileSync(catalogue, "utf8").replace("# Written by", "# Mine, written by");
  writeFileSync(catalogue, mine);
  expect(trunkline("init", "--gitops", configs).stdout).toContain("exists and stays as it is");
  expect(readFileSync(catalogue, "utf8")).toBe(mine);

  const check = trunkline("check", "--gitops", configs);
  expect(check.stdout).toContain("dev (acme/k8s-configs@");
  expect(check).toMatchObject({ status: 0, stdout: expect.stringContaining("No fault found.") });

  const args = ["service=orders", "environment=dev", "image=:1.5.0", `repository=${configs}`, "branch=main"];
  const tip = await git(configs, "rev-parse", "main");
  const tried = trunkline("try", "set-image", ...args);
  expect(tried).toMatchObject({ status: 0, stdout: expect.stringContaining("outcome=planned") });
  expect(tried.stdout).toMatch(/orders in dev: 1\.0\.0 \S+ → 1\.5\.0/);
  expect(await git(configs, "rev-parse", "main")).toBe(tip);
});

test("check: every fault at once, with its place and what to write instead", async () => {
  const catalogue = join(shop, ".github/trunkline.yml");
  const good = readFileSync(catalogue, "utf8");
  writeFileSync(
    catalogue,
    good
      .replace("path: services/web", "path: services/wib")
      .replace("image: ghcr.io/acme/orders", "image: ghcr.io/acme/order"),
  );
  const { status, stdout } = trunkline("check", "--gitops", configs);
  writeFileSync(catalogue, good);
  expect(status).toBe(1);
  expect(stdout).toMatch(/CHECK_PATH_MISSING \.github\/trunkline\.yml:\d+:\d+/);
  expect(stdout).toContain("Did you mean `services/web`?");
  expect(stdout.match(/IMAGE_ENTRY_DEAD/g)).toHaveLength(3);
});

test("a wrong word is exit code 2 and names the right one", () => {
  expect(trunkline("chek")).toMatchObject({
    status: 2,
    stdout: expect.stringContaining("Did you mean `check`?"),
  });
});
