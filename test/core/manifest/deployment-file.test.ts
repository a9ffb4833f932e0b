import { expect, test } from "vitest";
import { parseImage } from "../../../src/core/image/image.ts";
import { changeTo, parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { editImages, readImage } from "../../../src/core/manifest/deployment-file.ts";
import type { FormatName } from "../../../src/core/manifest/manifest-formats.ts";

const a = `sha256:${"a1".repeat(32)}`;
const at = (name: FormatName, key: string, text: string) => ({ file: "f.yaml", text, format: { name, key } });
const set = (name: FormatName, key: string, text: string, image: string) =>
  editImages(at(name, key, text), [changeTo("orders", parseImage(image))]);

test.each([
  [
    "kustomize",
    "",
    "images:\n- name: orders\n  newTag: v1 # c\n",
    "orders:v2",
    "images:\n- name: orders\n  newTag: v2 # c\n",
  ],
  [
    "helm",
    "image",
    "image:\n  repository: r/orders # c\n  tag: 1.10\n  digest: ''\n",
    `r/orders:1.11@${a}`,
    `image:\n  repository: r/orders # c\n  tag: "1.11"\n  digest: '${a}'\n`,
  ],
  [
    "helm",
    "image",
    "image:\n  repository: r/orders\n",
    "r/orders:v2",
    "image:\n  repository: r/orders\n  tag: v2\n",
  ],
  [
    "helm",
    "orders.image",
    "orders: {image: {repository: r/orders, tag: v1}} # c\n",
    `r/orders:v2@${a}`,
    `orders: {image: {repository: r/orders, tag: v2}} # c\n`,
  ],
  [
    "helm",
    "image",
    `image: {repository: r/orders, tag: v1@${a.replace("a1", "b2")}}\n`,
    `r/orders:v2@${a}`,
    `image: {repository: r/orders, tag: v2@${a}}\n`,
  ],
  ["helm", "imageTag", "imageTag: 1.4.0\n", `r/orders:1.5.0@${a}`, "imageTag: 1.5.0\n"],
  ["yaml", "spec.version:tag", "spec: {version: v1}\n", `r/orders:v2@${a}`, "spec: {version: v2}\n"],
  ["yaml", "v:version", "v: v1\n", `r/orders:v2@${a}`, `v: v2@${a}\n`],
  [
    "yaml",
    "c[name=o].image",
    "c:\n- {name: w, image: r/w:1}\n- {name: o, image: r/orders:1}\n",
    "r/orders:2",
    "c:\n- {name: w, image: r/w:1}\n- {name: o, image: r/orders:2}\n",
  ],
  ["yaml", "c.0.image", "c:\n- image: r/orders:1\n", "r/orders:2", "c:\n- image: r/orders:2\n"],
  ["helm", "image", "image: r/orders:v1 # c\n", "r/orders:v2", "image: r/orders:v2 # c\n"],
  [
    "argocd",
    "",
    "spec:\n  source:\n    kustomize:\n      images:\n      - orders=r/orders:v1 # c\n      - web:v1\n",
    "r/new:v2",
    "spec:\n  source:\n    kustomize:\n      images:\n      - orders=r/new:v2 # c\n      - web:v1\n",
  ],
  [
    "argocd",
    "",
    "spec:\n  source:\n    kustomize:\n      images:\n      - 'web:v1'\n",
    "r/orders:v2",
    "spec:\n  source:\n    kustomize:\n      images:\n      - 'web:v1'\n      - 'orders=r/orders:v2'\n",
  ],
  [
    "argocd",
    "image",
    "spec:\n  sources:\n  - helm:\n      parameters:\n      - name: image.tag\n        value: v1\n",
    "r/orders:v2",
    "spec:\n  sources:\n  - helm:\n      parameters:\n      - name: image.tag\n        value: v2\n",
  ],
  ["yaml", "spec.version:tag", "spec:\r\n  version: v1\r\n", "r/orders:v2", "spec:\r\n  version: v2\r\n"],
  [
    "marker",
    "flux:orders",
    'tag: v1 # {"$imagepolicy": "flux:orders:tag"}\nimage: r/o:v1 # {"$imagepolicy": "flux:orders"}\n',
    "r/o:v2",
    'tag: v2 # {"$imagepolicy": "flux:orders:tag"}\nimage: r/o:v2 # {"$imagepolicy": "flux:orders"}\n',
  ],
] as [FormatName, string, string, string, string][])("%s at %j", (name, key, before, image, after) => {
  const { text, edits } = set(name, key, before, image);
  expect(text).toBe(after);
  expect(edits).toHaveLength(1);
  expect(set(name, key, after, image)).toEqual({ text: after, edits: [] });
});

test("in whichever document it is", () => {
  const application = (name: string) =>
    `kind: Application # ${name}\nspec:\n  source:\n    kustomize:\n      images:\n      - ${name}=r/${name}:v1\n`;
  const text = ["web", "orders", "api"].map(application).join("---\n");
  const { text: edited, edits } = set("argocd", "", text, "r/orders:v2");
  expect(edited).toBe(text.replace("orders:v1", "orders:v2"));
  expect(edits).toHaveLength(1);
  expect(() => set("argocd", "", `${text}---\n${application("orders")}`, "r/orders:v2")).toThrow(
    expect.objectContaining({ code: "IMAGE_PLACE_AMBIGUOUS" }),
  );
  const markers = 'tag: v1 # {"$imagepolicy": "f:o:tag"}\n';
  expect(set("marker", "f:o", `${markers}---\n${markers}`, "r/orders:v2").text).toBe(
    `${markers}---\n${markers}`.replaceAll("v1", "v2"),
  );
});

test.each([
  ["a tag", "kind: GitRepository\nspec:\n  ref:\n    tag: orders/v1.0.0 # c\n", "v1", "v2"],
  [
    "a branch: the tag is added, and decides",
    "kind: GitRepository\nspec:\n  ref:\n    branch: orders/v1.0.0\n  url: https://github.com/acme/shop\n",
    "v1.0.0\n",
    "v1.0.0\n    tag: orders/v2.0.0\n",
  ],
  [
    "the template of an ApplicationSet",
    "kind: ApplicationSet\nspec:\n  template:\n    spec:\n      source: {repoURL: x, targetRevision: orders/v1.0.0}\n",
    "v1",
    "v2",
  ],
  [
    "one of the sources of an Application",
    "kind: Application\nspec:\n  sources:\n    - {chart: x, targetRevision: 1.0.0}\n    - {repoURL: x, targetRevision: refs/tags/orders/v1.0.0}\n",
    "orders/v1",
    "orders/v2",
  ],
])("a revision: %s", (_, text, before, after) => {
  const change = {
    ...parseImageArgument("orders=*:x"),
    newTag: { kind: "set" as const, value: "orders/v2.0.0" },
  };
  const edited = editImages(at("revision", "", text), [change]);
  expect(edited).toMatchObject({
    text: text.replace(before, after),
    edits: [{ from: { newTag: "orders/v1.0.0" }, to: { newTag: "orders/v2.0.0" } }],
  });
  expect(editImages(at("revision", "", edited.text), [change]).edits).toEqual([]);
  expect(readImage(at("revision", "", text), "orders")).toMatchObject({ newTag: "orders/v1.0.0" });
});

test("what is there is read", () => {
  expect(readImage(at("helm", "image", "image: {repository: r/a, tag: v1}\n"), "x")).toEqual({
    newName: "r/a",
    newTag: "v1",
    digest: undefined,
  });
  expect(readImage(at("argocd", "", "spec: {source: {kustomize: {images: []}}}\n"), "x")).toBeUndefined();
  expect(readImage(at("kustomize", "", "images: []\n"), "x")).toBeUndefined();
});

test.each([
  ["helm", "image", "other: 1\n", "r/a:v1", "IMAGE_PLACE_MISSING"],
  ["marker", "flux:x", "a: 1\n", "r/a:v1", "IMAGE_PLACE_MISSING"],
  ["argocd", "", "spec: {source: {}}\n", "r/a:v1", "IMAGE_PLACE_MISSING"],
  ["revision", "", "kind: X\n", "r/a:v1", "REVISION_PLACE_MISSING"],
  ["revision", "", "kind: GitRepository\nspec: {ref: {semver: 1.x}}\n", "r/a:v1", "REVISION_OUTRANKED"],
  [
    "revision",
    "",
    `kind: GitRepository\nspec: {ref: {commit: ${"c".repeat(40)}}}\n`,
    "r/a:v1",
    "REVISION_OUTRANKED",
  ],
  ["yaml", "v:tag", "v: v1\n", `r/a@${a}`, "IMAGE_PART_HOMELESS"],
  ["helm", "image.tag", `image: {tag: v1, digest: ${a}}\n`, `r/orders:v2@${a}`, "IMAGE_PLACE_PINNED"],
  ["yaml", "i.tag:tag", `i: {tag: v1, sha: ${a.slice(7)}}\n`, `r/orders:v2@${a}`, "IMAGE_PLACE_PINNED"],
  ["helm", "imageTag", `imageTag: v1\nimageDigest: ${a}\n`, `r/orders:v2@${a}`, "IMAGE_PLACE_PINNED"],
  ["yaml", "c[0].image", "c: [{image: r/web:1}]\n", "r/a:v1", "IMAGE_PLACE_TAKEN"],
  ["helm", "images", "images: {repository: r/acme, tag: v1}\n", "r/acme/orders:v1", "IMAGE_PLACE_PREFIX"],
  ["yaml", "a:tag", "image: {{ .Values.image }}\na: 1\n", "r/a:v1", "FILE_IS_TEMPLATE"],
  ["yaml", "a:tag", "{{- if .x }}\na: 1\n{{- end }}\n", "r/a:v1", "FILE_IS_TEMPLATE"],
  ["yaml", "v:tag", "v: [\n", "r/a:v1", "YAML_INVALID"],
  ["yaml", "v:tag", "v: &x v0\nw: *x\n", "r/a:v1", "YAML_UNEDITABLE"],
] as [
  FormatName,
  string,
  string,
  string,
  string,
][])("%s at %j of %j with %s is %5$s", (name, key, text, image, code) => {
  expect(() => set(name, key, text, image)).toThrow(expect.objectContaining({ code }));
});

test("several keys are one image, and each must be there", () => {
  const keys = ["image.repository:repository", "image.tag:tag", "image.digest:digest"];
  const format = { name: "yaml" as const, key: keys };
  const text = `image:\n  repository: r/orders\n  tag: v1\n  digest: ${a}\n`;
  const digest = a.replaceAll("a1", "b2");
  const change = changeTo("orders", parseImage(`r/orders:v2@${digest}`));
  expect(editImages({ file: "f.yaml", text, format }, [change]).text).toBe(
    text.replace("v1", "v2").replace(a, digest),
  );
  expect(() => editImages({ file: "f.yaml", text: "image: {tag: v1}\n", format }, [change])).toThrow(
    expect.objectContaining({ code: "IMAGE_PLACE_MISSING" }),
  );
});

test("with pin: digest a place for a tag only is refused", () => {
  const format = { name: "yaml" as const, key: "tag:tag", pin: "digest" as const };
  const change = changeTo("orders", parseImage(`r/orders:v2@${a}`));
  expect(() => editImages({ file: "f.yaml", text: "tag: v1\n", format }, [change])).toThrow(
    expect.objectContaining({ code: "IMAGE_PART_HOMELESS" }),
  );
});

test("pin says whether a digest is written", () => {
  const change = changeTo("orders", parseImage(`r/orders:v2@${a}`));
  const edit = (pin: "any" | "digest" | "tag", text: string, name: FormatName = "helm") =>
    editImages({ file: "f.yaml", text, format: { name, key: "image", pin } }, [change]).text;
  const values = "image: {repository: r/orders, tag: v1}\n";
  expect(edit("any", values)).toBe(values.replace("v1", "v2"));
  expect(edit("tag", values)).toBe(values.replace("v1", "v2"));
  expect(edit("digest", values)).toBe(values.replace("v1", `v2@${a}`));
  expect(edit("tag", `image: r/orders:v1@${a}\n`)).toBe("image: r/orders:v2\n");
  const entry = "images:\n- name: orders\n  newName: r/orders\n  newTag: v1\n";
  expect(edit("tag", entry, "kustomize")).toBe(entry.replace("v1", "v2"));
});
