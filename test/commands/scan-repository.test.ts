import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { catalogueText } from "../../src/commands/init/catalogue-text.ts";
import { pipelineText } from "../../src/commands/init/pipeline-text.ts";
import { findAll } from "../../src/commands/init/scan-repository.ts";
import type { RepositoryFiles } from "../../src/commands/repository-files.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { readFiles } from "../support/scratch/folder.ts";

const root = join(import.meta.dirname, "..", "..");

/** Files by their paths, as a source to read. */
function sourceOf(files: Readonly<Record<string, string>>): RepositoryFiles {
  const paths = Object.keys(files);
  return {
    async list(folder) {
      const under = folder === "" ? "" : `${folder}/`;
      const names = paths
        .filter((path) => path.startsWith(under))
        .map((path) => path.slice(under.length).split("/")[0] ?? "");
      return names.length === 0 ? undefined : [...new Set(names)];
    },
    read: async (path) => files[path],
  };
}

async function find(files: Readonly<Record<string, string>>, gitops?: Readonly<Record<string, string>>) {
  const workspace = sourceOf(files);
  return findAll({
    workspace,
    gitops: gitops === undefined ? workspace : sourceOf(gitops),
    gitopsName: gitops === undefined ? "" : "acme/k8s-configs",
    repository: "acme/shop",
  });
}

function examples(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(readFiles(join(root, "examples", folder))).filter(
      ([path]) => !path.endsWith("trunkline.yml"),
    ),
  );
}

test("the examples give the catalogue and the pipeline of the examples", async () => {
  const findings = await find(examples("monorepo"), examples("gitops"));
  const written = parse(catalogueText(findings)) as Record<string, unknown>;
  const shown = parse(readFileSync(join(root, "examples/monorepo/.github/trunkline.yml"), "utf8"));
  expect({ ...written, discover: undefined }).toEqual({ ...shown, discover: undefined });
  const pipeline = pipelineText(findings).replace(/ # CHECK: .*/g, "");
  const example = readFileSync(join(root, "examples/workflows/pipeline.yml"), "utf8");
  // A release pins the examples to its commit.
  expect(pipeline).toBe(example.replace(/(\/trunkline\/actions\/[a-z-]+)@.*/g, "$1@v1"));
});

test("one repository for code and manifests: the workflow's own token delivers", async () => {
  const findings = await find({
    ...examples("monorepo"),
    ...examples("gitops"),
    ".git/HEAD": "ref: refs/heads/trunk\n",
  });
  expect(readCatalogue(catalogueText(findings), "c").gitops).toMatchObject({
    repository: undefined,
    overlay: "apps/{service}/overlays/{environment}",
  });
  const { on, jobs } = parse(pipelineText(findings));
  expect(on.push.branches).toEqual(["trunk"]);
  expect(jobs.deliver.permissions).toEqual({ contents: "write" });
  expect(JSON.stringify(jobs.deliver)).not.toContain("gitops-token");
});

test("a repository with nothing in it gives a catalogue that says what to write, and a workflow that only detects", async () => {
  const findings = await find({ "README.md": "" });
  expect(readCatalogue(catalogueText(findings), "c").services.size).toBe(0);
  expect(Object.keys(parse(pipelineText(findings)).jobs)).toEqual(["detect"]);
});

test("workflows of today are found with their lines, and name an image", async () => {
  const workflow = [
    "jobs:",
    "  # uses: tj-actions/changed-files@v46",
    "  a:",
    "    steps:",
    "      - uses: dorny/paths-filter@v3",
    "      - run: kustomize edit set image web=registry.example/team/web:1",
  ];
  const findings = await find({
    ".github/workflows/ci.yml": workflow.join("\n"),
    "web/Dockerfile": "FROM scratch\n",
  });
  expect(findings.workflows.map(({ kind, line, what }) => [kind, line, what])).toEqual([
    ["filter", 5, "dorny/paths-filter"],
    ["edit", 6, "kustomize edit set image"],
    ["image", 6, "registry.example/team/web"],
  ]);
  expect(findings.services).toMatchObject([
    { name: "web", image: { repository: "registry.example/team/web", file: ".github/workflows/ci.yml:6" } },
  ]);
});

test("controllers tell repository, branch and path; a template that is no YAML tells nothing", async () => {
  const findings = await find({
    "app.yaml":
      "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: shop }\nspec:\n  source: { repoURL: https://git.example/k8s, path: env/dev, targetRevision: live }\n",
    "flux.yaml":
      "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps }\nspec: { path: ./apps/dev, sourceRef: { kind: GitRepository, name: configs } }\n---\napiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: configs }\nspec: { url: https://git.example/flux, ref: { branch: main } }\n",
    "chart/templates/app.yaml": "kind: Application\n{{ range }}: {\n",
  });
  expect(findings.controllers).toMatchObject([
    { name: "shop", repository: "https://git.example/k8s", revision: "live", path: "env/dev" },
    { name: "apps", repository: "https://git.example/flux", revision: "main", path: "apps/dev" },
  ]);
});

test("whatever folders are called, the catalogue is valid", async () => {
  const part = fc.oneof(
    fc.constantFrom(
      "api",
      "API",
      "dev",
      "docker",
      "libs",
      "yes",
      "1.0",
      "a b",
      "{x}",
      "#",
      "any",
      "base",
      "é",
    ),
    fc.string({ minLength: 1, maxLength: 4 }).filter((text) => !text.includes("/") && !text.includes("\0")),
  );
  const folder = fc.array(part, { minLength: 1, maxLength: 3 }).filter((parts) => !parts.includes(".."));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(folder, { maxLength: 5 }), async (folders) => {
      const files = folders.flatMap((parts) => [
        [`${parts.join("/")}/Dockerfile`, "FROM scratch\n"],
        [
          `k8s/${parts.join("/")}/overlays/dev/kustomization.yaml`,
          "images:\n  - name: x/y\n    newTag: '1'\n",
        ],
      ]);
      const findings = await find(Object.fromEntries(files));
      readCatalogue(catalogueText(findings), "c");
      parse(pipelineText(findings));
    }),
    { numRuns: 100 },
  );
});

test("a Dockerfile inside of a service is a service that somebody has to look at", async () => {
  const text = catalogueText(await find({ "a/Dockerfile": "FROM x\n", "a/gen/Dockerfile": "FROM x\n" }));
  expect(text).toContain("path: a # a/Dockerfile\n");
  expect(text).toContain(
    "path: a/gen # a/gen/Dockerfile. CHECK: inside of a; remove it if nobody deploys it\n",
  );
});
