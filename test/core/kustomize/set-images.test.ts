import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { setKustomizeImages } from "../../../src/core/kustomize/set-images.ts";
import { runs } from "../../support/effort.ts";

const a = `sha256:${"a1".repeat(32)}`;
const b = `sha256:${"b2".repeat(32)}`;

const set = (text: string, ...given: string[]) =>
  setKustomizeImages(text, "kustomization.yaml", given.map(parseImageArgument));

/** The whole cycle: the edit as a one-line difference, comments and neighbours untouched. */
test.each([
  ["tag", "- name: app\n  newTag: v1 # c\n", ["app:v2"], "- name: app\n  newTag: v2 # c\n"],
  ["number", "- name: app\n  newTag: v1\n", ["app:1234"], '- name: app\n  newTag: "1234"\n'],
  ["float", "- name: app\n  newTag: v1\n", ["app:3.2e2"], '- name: app\n  newTag: "3.2e2"\n'],
  ["hex-like SHA", "- name: app\n  newTag: 'v1'\n", ["app:553640e6"], "- name: app\n  newTag: '553640e6'\n"],
  ["digest over tag", "- name: app\n  newTag: v1\n", [`app@${a}`], `- name: app\n  digest: ${a}\n`],
  ["tag over digest", `- name: app\n  digest: ${a}\n`, ["app:v1"], "- name: app\n  newTag: v1\n"],
  ["both", "- name: app\n  newTag: v1\n", [`app:v2@${a}`], `- name: app\n  newTag: v2\n  digest: ${a}\n`],
  [
    "newName stays",
    "- name: app\n  newName: r/app\n  newTag: v1\n",
    ["app:v2"],
    "- name: app\n  newName: r/app\n  newTag: v2\n",
  ],
  [
    "tagSuffix stays",
    "- name: app\n  tagSuffix: -x\n",
    ["app=*:v2"],
    "- name: app\n  newTag: v2\n  tagSuffix: -x\n",
  ],
  [
    "kustomize's own key order",
    `- digest: ${a}\n  name: app\n  newName: r/app\n`,
    [`app=*@${b}`],
    `- digest: ${b}\n  name: app\n  newName: r/app\n`,
  ],
  [
    "marker",
    '- name: app\n  newTag: v1 # {"$imagepolicy": "flux:app:tag"}\n',
    ["app:v2"],
    '- name: app\n  newTag: v2 # {"$imagepolicy": "flux:app:tag"}\n',
  ],
  ["case", "- Name: app\n  NEWTAG: v1\n", ["app:v2"], "- Name: app\n  NEWTAG: v2\n"],
  [
    "another one",
    "- name: zoo\n- name: bar\n",
    ["app:v2"],
    "- name: zoo\n- name: bar\n- name: app\n  newTag: v2\n",
  ],
  [
    "the last argument wins",
    "- name: app\n  newTag: v1\n",
    ["app:v2", "app:v3"],
    "- name: app\n  newTag: v3\n",
  ],
  [
    "of duplicates the one that decides",
    "- name: app\n  newTag: v1\n- name: app\n  newTag: v2\n",
    ["app:v3"],
    "- name: app\n  newTag: v1\n- name: app\n  newTag: v3\n",
  ],
  ["nothing kept, nothing there", "- name: app\n", ["app=*:*@*"], "- name: app\n"],
  [
    "keeping on a new entry",
    "- name: zoo\n",
    ["app=r/app:*"],
    "- name: zoo\n- name: app\n  newName: r/app\n",
  ],
  ["a repository alone", "- name: app\n  newTag: v1\n", ["app=r/app"], "- name: app\n  newName: r/app\n"],
])("%s", (_, before, given, after) => {
  for (const eol of ["\n", "\r\n"]) {
    const whole = (list: string) =>
      `# head\nresources:\n- x.yaml\n\nimages: # ours\n${list}# tail\n`.replaceAll("\n", eol);
    expect(set(whole(before), ...given).text).toBe(whole(after));
    expect(set(whole(after), ...given)).toEqual({ text: whole(after), edits: [] });
  }
});

test("what was, what is, and how many share the name", () => {
  const text = "images:\n- name: app\n  newTag: v1\n- name: app\n  newName: r/app\n";
  expect(set(text, `app:v2@${a}`, "web=r/web:v1").edits).toEqual([
    {
      file: "kustomization.yaml",
      name: "app",
      from: { newName: "r/app", newTag: undefined, digest: undefined },
      to: { newName: "r/app", newTag: "v2", digest: a },
      duplicates: 1,
    },
    {
      file: "kustomization.yaml",
      name: "web",
      from: { newName: undefined, newTag: undefined, digest: undefined },
      to: { newName: "r/web", newTag: "v1", digest: undefined },
      duplicates: 0,
    },
  ]);
});

test("a redundant newName is left out, a wrong one is put right", () => {
  const ensure = (text: string) =>
    setKustomizeImages(text, "k", [
      {
        name: "r/app",
        newName: { kind: "ensure", value: "r/app" },
        newTag: { kind: "set", value: "v1" },
        digest: { kind: "clear" },
      },
    ]).text;
  expect(ensure("images: []\n")).toBe("images:\n  - name: r/app\n    newTag: v1\n");
  expect(ensure("images:\n- name: r/app\n  newName: old\n")).toBe(
    "images:\n- name: r/app\n  newName: r/app\n  newTag: v1\n",
  );
});

test.each([
  ["images:\n- name: a\n  newTag: v1\n  newTag: v2\n", "YAML_INVALID"],
  ["x: &t v1\nimages:\n- name: a\n  newTag: &u v1\ny: *u\n", "YAML_UNEDITABLE"],
  ["x: &l\n- name: a\nimages: *l\n", "YAML_UNEDITABLE"],
  ["images: text\n", "KUSTOMIZATION_INVALID"],
])("%j is refused with %s", (text, code) => {
  expect(() => set(text, "a:v3")).toThrow(expect.objectContaining({ code }));
});

/** Kustomizations as people write them: every style, quote, comment and line end. */
const version = fc.constantFrom("v1", "1.10", "1234", "7e12345", "true", "latest", "2024-01-01", "0x1F");
const quoted = fc.tuple(version, fc.constantFrom("'", '"')).map(([text, quote]) => quote + text + quote);
const comment = fc.constantFrom("", " # c", ' # {"$imagepolicy": "a:b"}');
const key = fc.constantFrom("newName: r/x", "tagSuffix: -s", `digest: ${b}`, "newTag: ");
const item = fc.record({
  name: fc.constantFrom("app", "web", "r/api", "c++app"),
  keys: fc.uniqueArray(key, { maxLength: 3 }),
  tag: quoted,
  comment,
  flow: fc.boolean(),
  nameLast: fc.boolean(),
  above: fc.constantFrom("", "\n", "# about\n"),
});
const kustomization = fc.record({
  items: fc.uniqueArray(item, { maxLength: 4, selector: ({ name }) => name }),
  indent: fc.constantFrom("", "  ", "    "),
  gap: fc.constantFrom(" ", "   "),
  head: fc.constantFrom(
    "",
    "---\n",
    "\uFEFF",
    "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Component\n",
  ),
  tail: fc.constantFrom(
    "",
    "# tail\n",
    "labels:\n- pairs: {a: b}\n",
    "patch: |\n  # not a comment\n  x\n\n",
    "...\n---\nimages: 1\n",
  ),
  eol: fc.constantFrom("\n", "\r\n"),
  final: fc.boolean(),
});
const values = fc.record({
  name: fc.constantFrom("app", "web", "new"),
  newName: fc.constantFrom("", "*", "reg.io:5000/x/y"),
  tag: fc.option(fc.oneof(version, fc.constant("*")), { nil: undefined }),
  digest: fc.option(fc.constantFrom(a, b, "*"), { nil: undefined }),
});

function write({
  items,
  indent,
  gap,
  head,
  tail,
  eol,
  final,
}: typeof kustomization extends fc.Arbitrary<infer T> ? T : never): string {
  const list = items.map(({ name, keys, tag, comment, flow, nameLast, above }) => {
    const pairs = keys.map((one) => (one === "newTag: " ? one + tag : one));
    const all = nameLast ? [...pairs, `name: ${name}`] : [`name: ${name}`, ...pairs];
    if (flow) return `${above}${indent}-${gap}{${all.join(", ")}}${comment}\n`;
    return `${above}${indent}-${gap}${all.join(`${comment}\n${indent} ${" ".repeat(gap.length)}`)}${comment}\n`;
  });
  const text = `${head}${items.length > 0 ? `images:\n${list.join("")}` : ""}${tail}`;
  return (final ? text : text.replace(/\n$/, "")).replaceAll("\n", eol);
}

const comments = (text: string) => text.match(/#[^\r\n]*/g) ?? [];

test("whatever the file: the result says what was asked, and nothing else changed", () => {
  fc.assert(
    fc.property(kustomization, values, (shape, { name, newName, tag, digest }) => {
      fc.pre(newName !== "" || tag !== undefined || digest !== undefined);
      const text = write(shape);
      const given = `${name}=${newName}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
      const { text: edited, edits } = set(text, given);
      expect(set(edited, given)).toEqual({ text: edited, edits: [] });
      if (edits.length === 0) expect(edited).toBe(text);
      const before = firstDocument(text);
      const after = firstDocument(edited);
      const old = entryOf(before, name);
      const now = entryOf(after, name);
      const field = (part: string | undefined, was: unknown) => (part === "*" ? was : part);
      const want = {
        newName: newName === "" ? old?.newName : field(newName, old?.newName),
        newTag: field(tag, old?.newTag),
        digest: field(digest, old?.digest),
      };
      expect({ newName: now?.newName, newTag: now?.newTag, digest: now?.digest }).toEqual(want);
      expect(now?.tagSuffix).toEqual(old?.tagSuffix);
      const others = (root: Root) => ({
        ...root,
        images: (root.images ?? []).filter((one) => one.name !== name),
      });
      expect(others(after)).toEqual(others(before));
      expect(comments(edited)).toEqual(comments(text));
      expect(/\n$/.test(edited)).toBe(/\n$/.test(text) || text.replace("\uFEFF", "") === "");
      expect(edited.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
      if (shape.eol === "\r\n" && text.includes("\n")) expect(/[^\r]\n/.test(edited)).toBe(false);
      if (shape.eol === "\n") expect(edited).not.toContain("\r");
    }),
    { numRuns: runs(500) },
  );
});

type Entry = { name: string; newName?: string; newTag?: unknown; digest?: string; tagSuffix?: string };
type Root = { images?: Entry[] };

function firstDocument(text: string): Root {
  return (parse(text.split(/^\uFEFF?\.\.\./m)[0] ?? "", { version: "1.1" }) ?? {}) as Root;
}

function entryOf({ images }: Root, name: string): Entry | undefined {
  return images?.find((one) => one.name === name);
}
