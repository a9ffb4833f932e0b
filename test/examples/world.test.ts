import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../support/examples.ts";
import { readFiles } from "../support/scratch/folder.ts";

const gitops = join(root, "examples", "gitops");
const environments = ["dev", "staging", "production"];

function read(path: string): unknown {
  return parse(readFileSync(path, "utf8"));
}

const catalogue = read(join(root, "examples/monorepo/.github/trunkline.yml")) as {
  services: Readonly<Record<string, { path: string; image: string }>>;
  gitops: { overlay: string };
};

/** The folders that a kustomization leads to, itself included. */
function reach(folder: string): readonly string[] {
  const { resources } = read(join(folder, "kustomization.yaml")) as { resources: readonly string[] };
  const next = resources.map((name) => join(folder, name));
  return [
    folder,
    ...next.flatMap((path) => (existsSync(join(path, "kustomization.yaml")) ? reach(path) : [path])),
  ];
}

test("the catalogue keeps the published schema", () => {
  const schema = JSON.parse(readFileSync(join(root, "schema/trunkline.schema.json"), "utf8"));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  validate(catalogue);
  expect(validate.errors).toBeNull();
});

test.each(Object.entries(catalogue.services))("%s has its Dockerfile, and copies what is there", (_, {
  path,
}) => {
  const monorepo = join(root, "examples/monorepo");
  const dockerfile = readFileSync(join(monorepo, path, "Dockerfile"), "utf8");
  const copied = [...dockerfile.matchAll(/^COPY (\S+)/gm)].map(([, source = ""]) => source);
  expect(copied).toContain(path);
  expect(copied.filter((source) => !existsSync(join(monorepo, source)))).toEqual([]);
});

describe.each(environments)("%s", (environment) => {
  const application = read(join(gitops, "argocd", `${environment}.yaml`)) as {
    metadata: { name: string };
    spec: { source: { path: string }; destination: { namespace: string } };
  };
  const overlays = Object.keys(catalogue.services).map((service) =>
    catalogue.gitops.overlay.replace("{service}", service).replace("{environment}", environment),
  );

  test("its Application leads to the overlay of every service in the catalogue", () => {
    const reached = reach(join(gitops, application.spec.source.path)).map((path) => relative(gitops, path));
    expect(reached).toEqual(expect.arrayContaining(overlays));
    expect(reached.filter((path) => !existsSync(join(gitops, path)))).toEqual([]);
    expect(application.metadata.name).toBe(application.spec.destination.namespace);
  });

  test("each overlay sets its image by digest", () => {
    for (const [at, { image }] of Object.values(catalogue.services).entries()) {
      const { images } = read(join(gitops, overlays[at] ?? "", "kustomization.yaml")) as { images: unknown };
      expect(images).toEqual([
        { name: image, newTag: "1.0.0", digest: expect.stringMatching(/^sha256:\w{64}$/) },
      ]);
    }
  });

  test("kustomize, where there is one, builds what runs there", () => {
    const folder = join(gitops, application.spec.source.path);
    const { status, stdout, stderr, error } = spawnSync("kustomize", ["build", folder], { encoding: "utf8" });
    const built = error === undefined ? stdout : Object.values(readFiles(gitops)).join("\n");
    expect(error === undefined ? { status, stderr } : { status: 0, stderr: "" }).toEqual({
      status: 0,
      stderr: "",
    });
    for (const { image } of Object.values(catalogue.services)) expect(built).toContain(image);
  });
});
