import { join } from "node:path";
import { expect, test } from "vitest";
import { type Document, parseAllDocuments, stringify } from "yaml";
import { markdownFiles, snippetsOf } from "../../scripts/snippets.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { isJsonObject } from "../../src/core/json/json-types.ts";
import { problemsIn } from "../../src/core/problem/problem.ts";
import { home } from "../../src/core/text/trunkline-links.ts";
import { type ActionName, actionNames, loadAction } from "../../src/main.ts";
import { readCommandLine } from "../../src/runner/command-line.ts";
import { readManifest } from "../support/runner/manifest.ts";
import { root, textOf } from "./sources.ts";

// Whatever a reader may copy from a page is what our own code takes.

interface Snippet {
  /** The page and the number of the snippet on it. */
  readonly place: string;
  readonly documents: readonly Document[];
}

const snippets: readonly Snippet[] = markdownFiles(root).flatMap((page) =>
  snippetsOf(textOf(page)).map((text, index) => {
    const documents = parseAllDocuments(text);
    return { place: `${page} snippet ${index + 1}`, documents: "empty" in documents ? [] : documents };
  }),
);

/** What is wrong with `work`, as one line for each Problem. */
function faultsOf(place: string, work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (thrown) {
    return (problemsIn(thrown) ?? [thrown as Error]).map(({ message }) => `${place}: ${message}`);
  }
}

test("every snippet is YAML", () => {
  const faults = snippets.flatMap(({ place, documents }) =>
    documents.flatMap(({ errors }) => errors.map(({ message }) => `${place}: ${message}`)),
  );
  expect(faults).toEqual([]);
});

interface Use {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Everything in a parsed snippet that uses an action or a workflow, however deep it is. */
function usesIn(value: unknown): readonly Use[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(usesIn);
  return "uses" in value && typeof value.uses === "string" ? [value as Use, ...inner] : inner;
}

test.each(actionNames)("%s: pages give it inputs that it has, with values that it can read", async (name) => {
  const { inputs } = await loadAction(name);
  const faults = snippets.flatMap(({ place, documents }) =>
    documents
      .flatMap((one) => usesIn(one.toJS()))
      .filter(({ uses }) => uses.startsWith(`${home}/actions/${name}@`))
      .flatMap((step) => Object.entries(step.with ?? {}))
      .flatMap(([input, value]) => {
        const declared = inputs[input];
        if (declared === undefined) return [`${place}: ${name} has no input ${input}`];
        // What an expression gives, nobody knows here.
        if (String(value).includes("${{")) return [];
        return faultsOf(place, () => declared.parse(String(value).trim(), input));
      }),
  );
  expect(faults).toEqual([]);
});

test("pages give rollout and reusable workflows only inputs that they have", () => {
  const faults = snippets.flatMap(({ place, documents }) =>
    documents
      .flatMap((one) => usesIn(one.toJS()))
      .flatMap(({ uses, with: given = {} }) => {
        const [, path = ""] =
          uses.match(new RegExp(`^${home}/(actions/[a-z-]+|[.]github/workflows/[a-z-]+[.]yml)@`)) ?? [];
        if (path === "" || actionNames.includes(path.replace("actions/", "") as ActionName)) return [];
        const known = path.startsWith("actions/")
          ? Object.keys(readManifest(join(root, path)).inputs)
          : Object.keys(workflowInputs(path));
        return Object.keys(given)
          .filter((input) => !known.includes(input))
          .map((input) => `${place}: ${path} has no input ${input}`);
      }),
  );
  expect(faults).toEqual([]);
});

function workflowInputs(path: string): object {
  const [document] = parseAllDocuments(textOf(path)) as readonly Document[];
  return document?.toJS().on.workflow_call.inputs ?? {};
}

/** What a part of a catalogue leaves out. */
const rest = {
  version: 1,
  services: { orders: { path: "services/orders", image: "ghcr.io/acme/orders" } },
  gitops: { repository: "acme/k8s-configs", overlay: "apps/{service}/overlays/{environment}" },
};

test("every part of a catalogue on a page is one", () => {
  const schema = JSON.parse(textOf("schema/trunkline.schema.json")) as { properties: object };
  const keys = Object.keys(schema.properties);
  const parts = snippets.flatMap(({ place, documents }) =>
    documents
      .map((one) => one.toJS())
      .filter((value) => isJsonObject(value) && Object.keys(value).every((key) => keys.includes(key)))
      .map((value) => ({ place, value: value as object })),
  );
  expect(parts.length).toBeGreaterThan(15);
  const faults = parts.flatMap(({ place, value }) =>
    faultsOf(place, () => readCatalogue(stringify({ ...rest, ...value }), ".github/trunkline.yml")),
  );
  expect(faults).toEqual([]);
});

test("every command of ours on a page can be read", () => {
  // One line each, up to a comment or the end of its code span.
  const pattern = new RegExp(`npx github:${home} ([^\\n#\\x60]*)`, "g");
  const commands = markdownFiles(root).flatMap((page) =>
    [...textOf(page).matchAll(pattern)].map(([, line = ""]) => line),
  );
  expect(commands.length).toBeGreaterThan(5);
  const faults = commands
    .filter((line) => !line.includes("<action>"))
    .flatMap((line) => {
      const words = line
        .replace(/\$\([^)]*\)/g, "x")
        .split(/\s+/)
        .filter(Boolean);
      return faultsOf(line, () => readCommandLine(words, actionNames, ""));
    });
  expect(faults).toEqual([]);
});
