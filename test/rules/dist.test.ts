import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { compare } from "semver";
import { describe, expect, test } from "vitest";
import { actions as names } from "../../scripts/documents.ts";
import { openExamples } from "../support/examples.ts";
import { runAction } from "../support/runner/action.ts";
import { makeFolder, readFiles } from "../support/scratch/folder.ts";
import { buildOn } from "../support/sigstore/run.ts";
import { startSigstore } from "../support/sigstore/sigstore.ts";
import { uses } from "../support/uses.ts";
import { root } from "./sources.ts";

const dist = join(root, "dist");

test("dist holds what the sources build, byte for byte", () => {
  const built = makeFolder();
  execFileSync(process.execPath, ["scripts/build.js", built], { cwd: root });
  const [fresh, committed] = [readFiles(built), readFiles(dist)];
  expect(Object.keys(committed)).toEqual(Object.keys(fresh));
  expect(Object.keys(fresh).filter((path) => fresh[path] !== committed[path])).toEqual([]);
});

test("no bundle was left with an import that ncc could not resolve", () => {
  const broken = Object.entries(readFiles(dist)).filter(([, text]) => text.includes('eval("require")'));
  expect(broken.map(([path]) => path)).toEqual([]);
});

test("the entry is small and knows neither undici nor yaml nor octokit", () => {
  expect(statSync(join(dist, "index.js")).size).toBeLessThan(180_000);
  const { "index.js": entry = "", ...chunks } = readFiles(dist);
  // A word that each of them is known by: undici, octokit, valibot, semver, picomatch, yaml.
  const words = [
    "UND_ERR_",
    "octokit",
    "safeParse",
    "MAX_SAFE_COMPONENT_LENGTH",
    "POSIX_REGEX_SOURCE",
    "BlockMap",
  ];
  const everywhere = Object.values(chunks).join("\n");
  expect(words.filter((word) => !everywhere.includes(word))).toEqual([]);
  expect(words.filter((word) => entry.includes(word))).toEqual([]);
});

test("bundles are ESM, with the licences of what they hold", () => {
  for (const folder of [dist, join(dist, "demo")]) {
    expect(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).toEqual({ type: "module" });
    expect(readdirSync(folder)).toContain("licenses.txt");
  }
});

const [oldest, node] = oldestNode();

describe(`on Node ${oldest}`, () => {
  test.each(names)("%s starts, and refuses a workspace without a repository in words", (name) => {
    const folder = makeFolder();
    const { status, stdout } = spawnSync(node, [join(root, "actions", name, "main.js")], {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder },
    });
    expect(stdout).toMatch(/^::error .*title=[A-Z_]+/m);
    expect(stdout).not.toContain("INTERNAL");
    expect(status).toBe(1);
  });

  // What checks and signs is published for newer versions of Node than the bundles promise.
  test("promote checks who built an image, and attests that it promoted it", async () => {
    const fixture = await openExamples();
    const sigstore = await startSigstore();
    const use = uses.promote["`delivery: push`, `attestations` of the environment"];
    await use?.before?.(fixture, sigstore);
    const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
    const ran = await runAction(join(root, "actions", "promote"), {
      node,
      inputs: {
        ...use?.inputs,
        attest: "true",
        "signing-config": "signing_config.json",
        "gitops-token": fixture.github.token(["contents: write"]),
      },
      workspace: (await use?.checkout?.(fixture)) ?? "",
      env: sigstore.identity(buildOn(serverUrl)),
      run: {
        serverUrl,
        apiUrl,
        graphqlUrl,
        token: fixture.github.token(["contents: read", "attestations: write"]),
      },
    });
    expect(ran.outputs.outcome, ran.log).toBe("promoted");
    const [promotion] = JSON.parse(ran.outputs.promotions ?? "[]");
    expect(promotion.gates).toContainEqual(expect.objectContaining({ gate: "attestations", state: "green" }));
    expect(promotion.attestation).toContain("/attestations/");
    await sigstore.close();
    await fixture.close();
  });
});

/** The oldest Node on the PATH (a machine's own may be older than that of the tests): the bundles hold from 20.19 on. */
function oldestNode(): readonly [version: string, path: string] {
  const folders = (process.env.PATH ?? "").split(":");
  const found = [process.execPath, ...folders.map((folder) => join(folder, "node"))].flatMap((node) => {
    const { status, stdout } = spawnSync(node, ["--version"], { encoding: "utf8" });
    return status === 0 ? [[stdout.trim(), node] as const] : [];
  });
  const [oldest = [process.version, process.execPath]] = found.toSorted(([one], [other]) =>
    compare(one, other),
  );
  return oldest;
}
