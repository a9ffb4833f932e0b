import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { setKustomizeImages } from "../../../src/core/kustomize/set-images.ts";

// The cases of kustomize's own TestSetImage (kustomize/commands/edit/set/setimage_test.go), compared by meaning: its text is
// another, ours changes only the bytes of the values.
const digest = "sha256:24a0c4b4a4c0eb97a1aabb8e29f18e917d05abfe1b7a7c07857230879ce7d3d3";
const image1 = "images:\n- name: image1\n  newName: my-image1\n  newTag: my-tag\n";
const two = `${image1}- name: image2\n  newName: my-image2\n  newTag: my-tag2\n`;

test.each([
  [
    "name and tag",
    [`image1=my-image1:my-tag`],
    "",
    [{ name: "image1", newName: "my-image1", newTag: "my-tag" }],
  ],
  [
    "a tag of digits",
    ["image1=my-image1:1234"],
    "",
    [{ name: "image1", newName: "my-image1", newTag: "1234" }],
  ],
  [
    "a tag like a float",
    ["image1=my-image1:3.2e2"],
    "",
    [{ name: "image1", newName: "my-image1", newTag: "3.2e2" }],
  ],
  ["name and digest", [`image1=my-image1@${digest}`], "", [{ name: "image1", newName: "my-image1", digest }]],
  ["a tag alone", ["image1:my-tag"], "", [{ name: "image1", newTag: "my-tag" }]],
  ["a digest alone", [`image1@${digest}`], "", [{ name: "image1", digest }]],
  ["tag and digest", [`my-image1:my-tag@${digest}`], "", [{ name: "my-image1", newTag: "my-tag", digest }]],
  [
    "all three",
    [`image1=my-image1:my-tag@${digest}`],
    "",
    [{ name: "image1", newName: "my-image1", newTag: "my-tag", digest }],
  ],
  [
    "a port, no tag",
    ["ngnix=localhost:5000/my-project/ngnix"],
    "",
    [{ name: "ngnix", newName: "localhost:5000/my-project/ngnix" }],
  ],
  [
    "a port and a tag",
    ["ngnix=localhost:5000/my-project/ngnix:dev-01"],
    "",
    [{ name: "ngnix", newName: "localhost:5000/my-project/ngnix", newTag: "dev-01" }],
  ],
  [
    "over what is there",
    ["image1=foo.bar.foo:8800/foo/image1:foo-bar"],
    two,
    [
      { name: "image1", newName: "foo.bar.foo:8800/foo/image1", newTag: "foo-bar" },
      { name: "image2", newName: "my-image2", newTag: "my-tag2" },
    ],
  ],
  [
    "other fields stay",
    ["image1=r/image1:v2"],
    `patchesJson6902:\n- path: p.yaml\n  target:\n    kind: Service\n${image1}`,
    [{ name: "image1", newName: "r/image1", newTag: "v2" }],
  ],
  [
    "a tag over a tag",
    ["image1:v1"],
    "images:\n- name: image1\n  newTag: v0\n",
    [{ name: "image1", newTag: "v1" }],
  ],
  [
    "three at once",
    ["image1=foo.bar.foo:8800/foo/image1:foo-bar", `image2=my-image2@${digest}`, "image3:my-tag"],
    `${two}- name: image3\n  newTag: old\n`,
    [
      { name: "image1", newName: "foo.bar.foo:8800/foo/image1", newTag: "foo-bar" },
      { name: "image2", newName: "my-image2", digest },
      { name: "image3", newTag: "my-tag" },
    ],
  ],
  ["* keeps the name", ["image1=*:v1"], image1, [{ name: "image1", newName: "my-image1", newTag: "v1" }]],
  [
    "* keeps the tag",
    ["image1=my-image2:*"],
    image1,
    [{ name: "image1", newName: "my-image2", newTag: "my-tag" }],
  ],
  ["* keeps both", ["image1=*:*"], image1, [{ name: "image1", newName: "my-image1", newTag: "my-tag" }]],
  [
    "* without a name to keep",
    ["image1=*:v1"],
    "images:\n- name: image1\n  newTag: my-tag\n",
    [{ name: "image1", newTag: "v1" }],
  ],
  ["* on nothing, name", ["image1=*:v1"], "", [{ name: "image1", newTag: "v1" }]],
  ["* on nothing, tag", ["image1=my-image1:*"], "", [{ name: "image1", newName: "my-image1" }]],
  [
    "a digest over a digest",
    [`image2=*@${digest}`],
    `images:\n- name: image2\n  newName: my-image2\n  digest: sha256:${"b2".repeat(32)}\n`,
    [{ name: "image2", newName: "my-image2", digest }],
  ],
  [
    "a digest over a tag",
    [`image2=*@${digest}`],
    "images:\n- name: image2\n  newName: my-image2\n  newTag: my-tag2\n",
    [{ name: "image2", newName: "my-image2", digest }],
  ],
  [
    "* keeps the digest",
    ["image2=my-image2@*"],
    `images:\n- name: image2\n  digest: ${digest}\n`,
    [{ name: "image2", newName: "my-image2", digest }],
  ],
] as [string, string[], string, object[]][])("%s", (_, args, before, images) => {
  const text = `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n${before}`;
  const edited = setKustomizeImages(text, "kustomization.yaml", args.map(parseImageArgument)).text;
  expect(parse(edited).images).toEqual(images);
  expect({ ...parse(edited), images: undefined }).toEqual({ ...parse(text), images: undefined });
});
