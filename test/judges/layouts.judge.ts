import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { digest, readLayouts, repository } from "../support/layouts.ts";
import { makeFolder, writeFiles } from "../support/scratch/folder.ts";

const tagged = `${repository}:1.5.0`;
const pinned = `${tagged}@${digest}`;
const layouts = new Map(readLayouts().map((one) => [one.title, one]));

/** The file of a layout as set-image leaves it. */
function fileOf(title: string): string {
  const found = layouts.get(title);
  if (found === undefined) throw new Error(`docs/layouts.md has no ${title}`);
  return found.after;
}

const deployment = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orders}\nspec: {template: {spec: {containers: [{name: orders, image: ${repository}}]}}}\n`;

/** What kustomize makes of a kustomization over our Deployment, after `kustomize edit set image` of some arguments. */
function build(kustomization: string, ...images: readonly string[]): string {
  const folder = makeFolder();
  writeFiles(folder, {
    "base/kustomization.yaml": "resources: [d.yaml]\n",
    "base/d.yaml": deployment,
    "o/overlays/dev/kustomization.yaml": kustomization.replace("../../base", "../../../base"),
  });
  const cwd = join(folder, "o/overlays/dev");
  if (images.length > 0) execFileSync("kustomize", ["edit", "set", "image", ...images], { cwd });
  return execFileSync("kustomize", ["build", cwd], { encoding: "utf8" });
}

/** What helm makes of values, with a chart that takes the image from them as charts do. */
function template(values: unknown, image: string): string {
  const folder = makeFolder();
  writeFiles(folder, {
    "chart/Chart.yaml": "apiVersion: v2\nname: orders\nversion: 1.0.0\n",
    "chart/templates/d.yaml": deployment.replace(`image: ${repository}`, `image: '${image}'`),
    "values.yaml": typeof values === "string" ? values : stringify(values),
  });
  const args = ["template", "orders", join(folder, "chart"), "--values", join(folder, "values.yaml")];
  return execFileSync("helm", args, { encoding: "utf8" });
}

describe("kustomize builds the new image", () => {
  const base = "resources: [../../base]\n";
  test.each([
    ["Kustomize overlay", () => build(fileOf("Kustomize overlay"))],
    [
      "One kustomization for all services",
      () => build(`${base}${fileOf("One kustomization for all services")}`),
    ],
    [
      "Argo CD Application with Kustomize",
      () => build(base, ...parse(fileOf("Argo CD Application with Kustomize")).spec.source.kustomize.images),
    ],
    [
      "What Argo CD Image Updater writes",
      () => build(base, ...parse(fileOf("What Argo CD Image Updater writes")).kustomize.images),
    ],
    [
      "Flux Kustomization: images",
      () => build(`${base}${stringify({ images: parse(fileOf("Flux Kustomization: images")).spec.images })}`),
    ],
  ])("%s", (_, made) => {
    expect(made()).toContain(`image: ${pinned}`);
  });
});

describe("helm renders the new image", () => {
  const plain = "{{ .Values.image.repository }}:{{ .Values.image.tag }}";
  const whole =
    "{{ .Values.image.registry }}/{{ .Values.image.repository }}{{ if .Values.image.digest }}@{{ .Values.image.digest }}{{ else }}:{{ .Values.image.tag }}{{ end }}";
  const valuesOf = {
    release: () => parse(fileOf("HelmRelease")).spec.values,
    application: () => parse(fileOf("Argo CD Application with Helm")).spec.source.helm.valuesObject,
  };
  test.each([
    ["repository and tag", () => fileOf("Helm values: repository and tag"), plain, tagged],
    [
      "registry, repository, tag and digest",
      () => fileOf("Helm values: registry, repository, tag and digest"),
      whole,
      `${repository}@${digest}`,
    ],
    [
      "one tag, pinned",
      () => fileOf("Helm values: one tag, pinned"),
      `${repository}:{{ .Values.imageTag }}`,
      pinned,
    ],
    [
      "an umbrella chart",
      () => fileOf("Helm values of an umbrella chart"),
      plain.replaceAll("Values.", "Values.orders."),
      tagged,
    ],
    ["HelmRelease", valuesOf.release, plain, tagged],
    ["Argo CD Application with Helm", valuesOf.application, plain, tagged],
  ])("%s", (_, values, image, expected) => {
    expect(template(values(), image)).toContain(`image: '${expected}'`);
  });
});

/** A schema that also refuses fields it does not know, as an API server told to be strict does; a file of the page leaves out what it need not show. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== "object" || schema === null) return schema;
  const { required: _, ...all } = schema as Record<string, unknown>;
  const inner = Object.fromEntries(Object.entries(all).map(([key, value]) => [key, strict(value)]));
  const isOpen = "additionalProperties" in all || all["x-kubernetes-preserve-unknown-fields"] === true;
  if (all["x-kubernetes-int-or-string"] === true) return { type: ["integer", "string"] };
  return typeof all.properties === "object" && !isOpen ? { ...inner, additionalProperties: false } : inner;
}

/** What a controller's own type says of a manifest: nothing where it is one. The type is the CustomResourceDefinition in its Go module. */
function faultsOf(module: string, path: string, text: string): readonly string[] {
  const answer = execFileSync("go", ["mod", "download", "-json", module], {
    encoding: "utf8",
    cwd: makeFolder(),
  });
  const crd = parse(readFileSync(join(JSON.parse(answer).Dir, path), "utf8"));
  const manifest = parse(text);
  const [, version] = String(manifest.apiVersion ?? "argoproj.io/v1alpha1").split("/");
  const found = crd.spec.versions.find(({ name }: { name: string }) => name === version);
  const schema = strict(found.schema.openAPIV3Schema) as object;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(schema);
  if (validate(manifest)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the controller's own type takes the file", () => {
  const argocd = "github.com/argoproj/argo-cd/v3@v3.2.11";
  const application = [argocd, "manifests/crds/application-crd.yaml"] as const;
  const applicationSet = [argocd, "manifests/crds/applicationset-crd.yaml"] as const;
  const kustomization = [
    "github.com/fluxcd/kustomize-controller@v1.9.6",
    "config/crd/bases/kustomize.toolkit.fluxcd.io_kustomizations.yaml",
  ] as const;
  const gitRepository = [
    "github.com/fluxcd/source-controller@v1.9.6",
    "config/crd/bases/source.toolkit.fluxcd.io_gitrepositories.yaml",
  ] as const;
  test.each([
    ["Argo CD Application with Kustomize", application],
    ["Argo CD Application with Helm", application],
    ["An element of an ApplicationSet's list generator", applicationSet],
    ["Git tags: Argo CD ApplicationSet", applicationSet],
    ["Flux Kustomization: images", kustomization],
    ["Flux Kustomization: substitution", kustomization],
    ["Git tags: Flux GitRepository", gitRepository],
  ])("%s", (title, [module, path]) => {
    expect(faultsOf(module, path, fileOf(title))).toEqual([]);
  });

  test("and would not take a tag that reads as a number, nor a field that it does not know", () => {
    const text = fileOf("Flux Kustomization: images");
    const faults = (from: string, to: string) => faultsOf(...kustomization, text.replace(from, to));
    expect(faults("newTag: 1.5.0", "newTag: 1.5")).toEqual(["/spec/images/0/newTag must be string"]);
    expect(faults("newTag:", "tag:")).toEqual(["/spec/images/0 must NOT have additional properties"]);
  });
});
