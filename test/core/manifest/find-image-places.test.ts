import { describe, expect, test } from "vitest";
import { parseImage } from "../../../src/core/image/image.ts";
import { changeTo } from "../../../src/core/kustomize/image-argument.ts";
import { editImages, placesOf, readImage } from "../../../src/core/manifest/deployment-file.ts";
import type { DeploymentFile } from "../../../src/core/manifest/manifest-formats.ts";

const digest = `sha256:${"a1".repeat(32)}`;
const repository = "ghcr.io/acme/orders";
const image = `${repository}:1.5.0@${digest}`;
const pinned = `1.5.0@${digest}`;
const at = (text: string, file = "apps/orders/dev.yaml"): DeploymentFile => ({
  file,
  text,
  format: { name: "auto", key: "", subject: { service: "orders", environment: "dev", repository } },
});
const change = changeTo(repository, parseImage(image));
const set = (text: string, file?: string) => editImages(at(text, file), [change]).text;

const old = `${repository}:1.4.0`;
const deployment = (...images: readonly string[]) =>
  `kind: Deployment\nspec:\n  template:\n    spec:\n      initContainers:\n      - image: ${images[0]} # init\n      containers:\n${images.map((one, index) => `      - name: c${index}\n        image: ${one}\n`).join("")}`;

describe("the one place of a file is found", () => {
  test.each([
    [
      "containers of manifests, all of one image",
      `${deployment(old, "log:1")}---\n${deployment(old)}`,
      old,
      image,
    ],
    [
      "a container of the same last part in another registry",
      deployment("reg.acme.com/prod/orders:1.4.0"),
      "reg.acme.com/prod/orders:1.4.0",
      image,
    ],
    [
      "a map of values",
      `web:\n  image: {repository: ghcr.io/acme/web, tag: 1.4.0}\norders:\n  image:\n    repository: ${repository}\n    tag: 0.4.0 # c\n`,
      "0.4.0",
      "1.5.0",
    ],
    [
      "a map with a registry and a digest",
      `image:\n  registry: ghcr.io\n  repository: acme/orders\n  tag: 1.4.0\n  digest: ''\n`,
      "1.4.0\n  digest: ''",
      `1.5.0\n  digest: '${digest}'`,
    ],
    [
      "a map without a tag",
      `image:\n  repository: ${repository}\n`,
      `${repository}\n`,
      `${repository}\n  tag: 1.5.0\n`,
    ],
    ["one text of values", `ordersImage: ${old}\n`, old, image],
    [
      "flat keys that belong together",
      `ordersRepository: ${repository}\nordersTag: 1.4.0\nwebTag: 1.4.0\n`,
      "ordersTag: 1.4.0",
      "ordersTag: 1.5.0",
    ],
    [
      "a tag by the service's name",
      "orders: {image: {tag: 1.4.0}}\nweb: {image: {tag: 1.4.0}}\n",
      "orders: {image: {tag: 1.4.0",
      "orders: {image: {tag: 1.5.0",
    ],
    ["a tag that can be nothing else", "version: 3.0.0\nimage:\n  tag: 1.4.0\n", "1.4.0", "1.5.0"],
    [
      "a tag that has its digest",
      `imageTag: 1.4.0@${digest.replaceAll("a1", "b2")}\n`,
      `1.4.0@${digest.replaceAll("a1", "b2")}`,
      pinned,
    ],
    ["JSON", `{"image": {"repository": "${repository}", "tag": "1.4.0"}}\n`, "1.4.0", "1.5.0"],
    [
      "a HelmRelease",
      `kind: HelmRelease\nspec:\n  chart: {spec: {version: 1.4.0}}\n  values:\n    image: {repository: ${repository}, tag: 0.4.0}\n`,
      "0.4.0",
      "1.5.0",
    ],
    [
      "kustomize.images of an Application",
      `kind: Application\nspec: {source: {kustomize: {images: ['${old}', 'web:1']}}}\n`,
      old,
      image,
    ],
    [
      "helm.parameters of an Application",
      "kind: Application\nspec:\n  source:\n    targetRevision: 1.4.0\n    helm:\n      parameters:\n      - name: image.tag\n        value: 0.4.0\n",
      "0.4.0",
      "1.5.0",
    ],
    [
      "helm.valuesObject of an Application",
      `kind: Application\nspec: {sources: [{helm: {valuesObject: {image: {repository: ${repository}, tag: 1.4.0}}}}]}\n`,
      "1.4.0",
      "1.5.0",
    ],
    [
      "an ApplicationSet's template",
      `kind: ApplicationSet\nspec: {template: {spec: {source: {repoURL: '{{url}}', kustomize: {images: ['${old}']}}}}}\n`,
      old,
      image,
    ],
    [
      "an element of a list generator",
      "kind: ApplicationSet\nspec:\n  generators:\n  - matrix:\n      generators:\n      - list:\n          elements:\n          - {env: dev, tag: 0.4.0}\n          - {env: live, tag: 1.3.0}\n  template: {spec: {source: {helm: {parameters: [{name: image.tag, value: '{{tag}}'}]}}}}\n",
      "0.4.0",
      "1.5.0",
    ],
    [
      "spec.images of a Flux Kustomization",
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec:\n  images:\n  - name: ${repository}\n    newTag: 1.4.0\n`,
      "1.4.0\n",
      `1.5.0\n    digest: ${digest}\n`,
    ],
    [
      "a variable of a Flux Kustomization",
      "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: {postBuild: {substitute: {region: eu, ORDERS_IMAGE_TAG: 1.4.0}}}\n",
      "1.4.0",
      "1.5.0",
    ],
    [
      "an OCIRepository",
      `kind: OCIRepository\nspec:\n  url: oci://${repository}\n  ref:\n    tag: 1.4.0\n`,
      "1.4.0",
      "1.5.0",
    ],
    [
      "markers of the service's policy",
      `kind: X\na: ${old} # {"$imagepolicy": "flux:orders"}\nb: 1.4.0 # {"$imagepolicy": "flux:web:tag"}\n`,
      old,
      image,
    ],
  ])("%s", (_, text, before, after) => {
    const edited = set(text);
    expect(edited).toBe(text.replaceAll(before, after));
    expect(set(edited)).toBe(edited);
    expect(readImage(at(edited), repository)).toMatchObject({ newTag: "1.5.0" });
  });

  test("the file that Argo CD Image Updater writes", () => {
    const text = `kustomize:\n  images:\n  - ${old}\n`;
    expect(set(text, "apps/.argocd-source-orders.yaml")).toBe(text.replace(old, image));
  });
});

test.each([
  [
    "two tags that could be meant",
    "a: {image: {tag: 1.4.0}}\nb: {image: {tag: 1.4.0}}\norders: {tag: 1.0.0, image: {tag: 1.4.0}}\n",
    "IMAGE_PLACES_SEVERAL",
  ],
  [
    "one repository in two maps",
    `a: {repository: ${repository}, tag: '1'}\nb: {repository: ${repository}, tag: '1'}\n`,
    "IMAGE_PLACES_SEVERAL",
  ],
  [
    "elements that nothing tells apart",
    "kind: ApplicationSet\nspec: {generators: [{list: {elements: [{tag: '1'}, {tag: '2'}]}}]}\n",
    "IMAGE_PLACES_SEVERAL",
  ],
  ["another service's manifest", deployment("ghcr.io/acme/web:1"), "IMAGE_PLACE_UNFOUND"],
  [
    "values without an image",
    "replicas: 3\nimage: {repository: ghcr.io/acme/web, pullPolicy: Always}\n",
    "IMAGE_PLACE_UNFOUND",
  ],
  ["nothing", "", "IMAGE_PLACE_UNFOUND"],
  ["a chart's template", "image: {{ .Values.image }}\n", "FILE_IS_TEMPLATE"],
])("%s: nothing is written", (_, text, code) => {
  expect(() => set(text)).toThrow(expect.objectContaining({ code }));
});

test("every place that could be meant is named", () => {
  const text = `a: {image: ${old}}\n---\nb: {image: ${old}}\n`;
  expect(placesOf(at(text), repository).map(({ slots }) => slots[0]?.path.join("."))).toEqual([
    "a.image",
    "b.image",
  ]);
  expect(() => set(text)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining("a.image in apps/orders/dev.yaml (values); b.image"),
    }),
  );
});

test.each([
  "x.jsonnet",
  "params.libsonnet",
  "x.cue",
  "charts/_x.tpl",
  ".env",
])("%s is named as what it is", (file) => {
  expect(() => set("a: 1\n", file)).toThrow(expect.objectContaining({ code: "FILE_IS_TEMPLATE" }));
});

describe("what would be silently wrong", () => {
  const bare = "c3".repeat(32);
  test.each([
    ["a number stays a number to others", `image: {repository: ${repository}, tag: 1.5.0}\n`, "1.10"],
  ])("%s", (_, text, tag) => {
    const same = text.replace("1.5.0", tag);
    const { text: edited } = editImages(at(same), [changeTo(repository, parseImage(`${repository}:${tag}`))]);
    expect(edited).toBe(text.replace("1.5.0", JSON.stringify(tag)));
  });

  test.each([
    [
      "a digest whose algorithm the chart adds",
      `image: {repository: ${repository}, tag: 1.4.0, digest: ${bare}}\n`,
    ],
    ["a digest that the chart calls sha", `image: {repository: ${repository}, tag: 1.4.0, sha: ${bare}}\n`],
    ["one beside a flat tag", `imageTag: 1.4.0\nimageSha: ${bare}\n`],
    [
      "one beside a flat tag with its repository",
      `orders_image: ${repository}\norders_image_tag: 1.4.0\norders_image_sha: ${bare}\n`,
    ],
  ])("%s keeps its shape", (_, text) => {
    const hex = digest.slice("sha256:".length);
    expect(set(text)).toBe(text.replace("1.4.0", "1.5.0").replace(bare, hex));
    expect(readImage(at(set(text)), repository)).toMatchObject({ newTag: "1.5.0", digest });
  });

  test.each([
    [
      "the tag of another image",
      "image: {repository: ghcr.io/acme/web, tag: 1.4.0}\n",
      "IMAGE_PLACE_UNFOUND",
    ],
    ["the tag of a public image", "image: {repository: nginx, tag: 1.4.0}\n", "IMAGE_PLACE_UNFOUND"],
    [
      "a path to which a registry is added elsewhere",
      "global: {imageRegistry: ghcr.io}\nimage: {repository: acme/orders, tag: 1.4.0}\n",
      "IMAGE_PLACE_REGISTRY",
    ],
    [
      "what a chart fills in",
      `image: {repository: ${repository}, tag: '{{ .x }}'}\n`,
      "IMAGE_PLACE_FILLED_IN",
    ],
    ["what Flux fills in", deployment(`${repository}:\${orders_tag:=1.4.0}`), "IMAGE_PLACE_FILLED_IN"],
    ["a Helm template that is YAML by luck", deployment(`${repository}:{{ .x }}`), "IMAGE_PLACE_FILLED_IN"],
    [
      "what a generator fills in",
      `kind: ApplicationSet\nspec: {template: {spec: {source: {kustomize: {images: ['${repository}:{{tag}}']}}}}}\n`,
      "IMAGE_PLACE_UNFOUND",
    ],
  ])("%s is not replaced", (_, text, code) => {
    expect(() => set(text)).toThrow(expect.objectContaining({ code }));
  });

  test("an entry of a kustomization that Flux fills in is not replaced", () => {
    const text = `images:\n- name: ${repository}\n  newTag: \${tag}\n`;
    const format = { name: "kustomize" as const, key: "" };
    expect(() => editImages({ file: "kustomization.yaml", text, format }, [change])).toThrow(
      expect.objectContaining({ code: "IMAGE_PLACE_FILLED_IN" }),
    );
  });
});
