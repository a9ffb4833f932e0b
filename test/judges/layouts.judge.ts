import { execFileSync } from "node:child_process";
import { join } from "node:path";
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
