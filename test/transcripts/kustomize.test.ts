import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { parseImageArgument } from "../../src/core/kustomize/image-argument.ts";
import { readImages } from "../../src/core/kustomize/image-entries.ts";
import { applyEntries } from "../../src/core/kustomize/manifest-images.ts";
import { setKustomizeImages } from "../../src/core/kustomize/set-images.ts";
import { imagesBelow } from "../../src/operations/overlay-images.ts";
import { readerOf } from "../actions/set-image/reader.ts";
import { spread } from "../support/effort.ts";
import { makeFolder, writeFiles } from "../support/scratch/folder.ts";

// Kustomize itself is the judge: what our edit renders must be what `kustomize edit set image` renders. CI insists on it
// (test/rules/machine.test.ts); elsewhere the test is left out where there is no kustomize on PATH.
const installed = spawnSync("kustomize", ["version"]).status === 0;
const exec = promisify(execFile);

const a = `sha256:${"a1".repeat(32)}`;
const b = `sha256:${"b2".repeat(32)}`;

/** Kustomizations without a repository for `app`, and with one: arguments that leave it out mean different things there. */
const plain: Readonly<Record<string, string>> = {
  "no images": "resources:\n- d.yaml\n",
  "an empty list": "resources:\n- d.yaml\nimages: []\n",
  null: "images:\nresources:\n- d.yaml\n",
  tag: "resources:\n- d.yaml\nimages:\n- name: app\n  newTag: v0\n",
  digest: `resources:\n- d.yaml\nimages:\n- name: app\n  digest: ${b}\n`,
  both: `resources:\n- d.yaml\nimages:\n- name: app\n  newTag: v0\n  digest: ${b}\n`,
  neighbours:
    "resources: [d.yaml]\nimages:\n- name: web\n  newTag: w0\n- name: app\n  newTag: v0\n- name: c.d/e\n  newName: f\n",
  flow: "resources: [d.yaml]\nimages: [{name: web, newTag: w0}, {name: app, newTag: v0}]\n",
  "flow items": `resources: [d.yaml]\nimages:\n    - {name: app, digest: "${b}"}\n`,
  json: `{"resources": ["d.yaml"], "images": [{"name": "app", "newTag": "v0"}]}\n`,
  crlf: "resources:\r\n- d.yaml\r\nimages:\r\n- name: app\r\n  newTag: v0\r\n",
  "no final newline": "resources:\n- d.yaml\nimages:\n- name: app\n  newTag: v0",
  comments:
    '# head\nresources:\n- d.yaml # d\nimages: # ours\n# about\n- name: app # n\n  newTag: v0 # {"$imagepolicy": "f:a:tag"}\n# tail\n',
  "a document mark": "---\nresources:\n- d.yaml\nimages:\n- name: app\n  newTag: v0\n",
  quotes:
    "resources:\n- d.yaml\nimages:\n- name: 'app'\n  newTag: \"1.10\"\n- name: \"web\"\n  newTag: '7'\n",
  alias: "resources:\n- d.yaml\nimages:\n- name: web\n  newTag: &t v0\n- name: app\n  newTag: *t\n",
  case: "resources:\n- d.yaml\nImages:\n- name: app\n  NewTag: v0\n",
  blocks: "resources:\n- d.yaml\nimages:\n- name: app\n  newTag: >-\n    v0\n",
  sorted: `resources:\n- d.yaml\nimages:\n- digest: ${b}\n  name: app\n`,
};
/** Several entries of one name: the argument says all about the one that decides. */
const doubled: Readonly<Record<string, string>> = {
  duplicates: "resources:\n- d.yaml\nimages:\n- name: app\n  newTag: v8\n- name: app\n  newTag: v9\n",
};
const renamed: Readonly<Record<string, string>> = {
  "renamed tag": "resources:\n- d.yaml\nimages:\n- name: app\n  newName: old/app\n  newTag: v0\n",
  "renamed digest": `resources:\n- d.yaml\nimages:\n- {name: app, newName: 'old/app', digest: ${b}}\n`,
  "renamed in kustomize's order": `resources:\n- d.yaml\nimages:\n- digest: ${b}\n  name: app\n  newName: old/app\n  newTag: v0\n`,
};

/** Arguments that say what becomes of the repository, and such that do not. */
const explicit = [
  "app=r/app:v1",
  `app=r/app@${a}`,
  `app=reg.io:5000/r/app:v1@${a}`,
  "app=r/app",
  "app=*:v2",
  `app=*@${a}`,
  "app=*:*@*",
  "app=*:v2@*",
  "app=r/app:*",
  "app=r/app@*",
  "app=*:1234",
  "app=*:7e12345",
  "app=*:1.10",
] as const;
const short = [
  "app:v1",
  `app@${a}`,
  `app:v1@${a}`,
  "app=:v1",
  "web:true web:2024-01-01",
  "app:v1 web=x/web:0777 new:v1",
] as const;

interface Case {
  readonly file: string;
  readonly text: string;
  readonly args: readonly string[];
}

const pairs = (files: Readonly<Record<string, string>>, args: readonly string[]): Case[] =>
  Object.entries(files).flatMap(([file, text]) => args.map((one) => ({ file, text, args: one.split(" ") })));

/** Every argument on the usual files, and every file with some arguments, so that a run takes seconds. */
const thinned = pairs(plain, [...explicit, ...short]).filter(
  ({ file }, index) => ["tag", "both", "no images"].includes(file) || index % 4 === 0,
);
const cases = spread(
  [...thinned, ...pairs(renamed, explicit), ...pairs(doubled, ["app=r/app:v1", `app=*@${a}`, "app:v1"])],
  100,
);

const deployment = (name: string) => `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}}
spec:
  template:
    spec:
      initContainers:
      - {name: i, image: "web:0"}
      containers:
      - {name: a, image: "app:0"}
      - {name: b, image: "old/app:0@${b}"}
      - {name: c, image: "new"}
      - {name: d, image: "reg.io:5000/r/app"}
      - {name: e, image: "c.d/e:0"}
`;

/** Writes one folder for each case, with the text that `edit` makes of it, and renders them all in one build. */
async function render(texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const root = makeFolder();
  for (const [index, text] of texts.entries()) {
    writeFiles(join(root, String(index)), {
      "kustomization.yaml": text,
      "d.yaml": deployment(`case-${index}`),
    });
  }
  const resources = texts.map((_, index) => `- "${index}"`).join("\n");
  writeFileSync(join(root, "kustomization.yaml"), `resources:\n${resources}\n`);
  const { stdout } = await exec("kustomize", ["build", root], { maxBuffer: 64 << 20 });
  const images = new Map(
    parseAllDocuments(stdout).map((document) => {
      const found = document.toJS() as {
        metadata: { name: string };
        spec: { template: { spec: Record<string, { image: string }[]> } };
      };
      const { initContainers = [], containers = [] } = found.spec.template.spec;
      return [found.metadata.name, [...initContainers, ...containers].map(({ image }) => image)];
    }),
  );
  return texts.map((_, index) => images.get(`case-${index}`) ?? []);
}

/** What `kustomize edit set image` makes of a text. */
async function kustomizeEdit(text: string, args: readonly string[]): Promise<string> {
  const folder = makeFolder();
  mkdirSync(folder, { recursive: true });
  writeFiles(folder, { "kustomization.yaml": text, "d.yaml": deployment("d") });
  await exec("kustomize", ["edit", "set", "image", "--", ...args], { cwd: folder });
  return readFileSync(join(folder, "kustomization.yaml"), "utf8");
}

async function kustomizeEdits(expected: readonly Case[]): Promise<readonly string[]> {
  const results: string[] = Array(expected.length).fill("");
  let next = 0;
  const work = async () => {
    for (let index = next++; index < expected.length; index = next++) {
      const one = expected[index];
      if (one !== undefined) results[index] = await kustomizeEdit(one.text, one.args);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

const ours = ({ text, args }: Case) =>
  setKustomizeImages(text, "kustomization.yaml", args.map(parseImageArgument)).text;

describe.skipIf(!installed)("judged by kustomize (left out where it is not installed)", () => {
  let rendered: {
    readonly ours: readonly (readonly string[])[];
    readonly theirs: readonly (readonly string[])[];
  };
  beforeAll(async () => {
    rendered = { ours: await render(cases.map(ours)), theirs: await render(await kustomizeEdits(cases)) };
  }, 180_000);

  test("there are enough cases", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(cases.map(({ file }) => file)).size).toBe(
      Object.keys({ ...plain, ...renamed, ...doubled }).length,
    );
  });

  test.each(
    cases.map((one, index) => [one.file, one.args.join(" "), index] as const),
  )("%s: %s", (_, __, index) => {
    expect(rendered.ours[index]).toHaveLength(6);
    expect(rendered.ours[index]).toEqual(rendered.theirs[index]);
  });

  test("we know without kustomize what it renders", async () => {
    const results = await Promise.all(
      cases.map(async (one, index) => {
        const text = ours(one);
        const { tip } = readerOf({ "d.yaml": deployment(`case-${index}`) });
        const below = (await imagesBelow(tip, "kustomization.yaml", text)) ?? [];
        return applyEntries(below, readImages(text, "kustomization.yaml"));
      }),
    );
    expect(results).toEqual(rendered.ours);
  });

  const kept = renamed["renamed tag"] ?? "";
  test.each([
    ["a repository that is not named stays", kept, "app:v1", "old/app:v1", "app:v1"],
    ["the same with a digest", kept, `app@${a}`, `old/app@${a}`, `app@${a}`],
    [
      "entries keep their order, which is their meaning",
      "resources: [d.yaml]\nimages:\n- {name: new, newName: last}\n- {name: app, newName: new}\n",
      "app=*:v1",
      "new:v1",
      "last:v1",
    ],
    [
      "several entries of an image that nobody asked about",
      doubled.duplicates ?? "",
      "web:v1",
      "app:v9",
      "app:v8",
    ],
    [
      "a suffix stays until there is a tag",
      "resources: [d.yaml]\nimages: [{name: app, tagSuffix: -x}]\n",
      "app=*:*@*",
      "app:0-x-x",
      "app:0",
    ],
  ])("on purpose not the same: %s", async (_, text, argument, image, theirs) => {
    const one = { file: "", text, args: [argument] };
    const [our, their] = await Promise.all([render([ours(one)]), render(await kustomizeEdits([one]))]);
    expect(our[0]?.[1]).toBe(image);
    expect(their[0]?.[1]).toBe(theirs);
  });
});
