import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { catalogueKeys, exampleOf } from "../../scripts/catalogue-page.ts";
import { actions, composites } from "../../scripts/documents.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { home } from "../../src/core/text/trunkline-links.ts";
import { root, textOf } from "./sources.ts";

const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\0")
  .filter((path) => path !== "" && statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true);
const pages = tracked.filter((path) => path.endsWith(".md"));

/** A page without its code: fences and spans. */
function prose(path: string): string {
  return textOf(path)
    .replace(/^( *)```[\s\S]*?^\1```/gm, "")
    .replace(/`[^`\n]*`/g, (span) => span.replace(/[[\]()<>]/g, " "));
}

/** The anchors that GitHub gives the headings of a page; a heading that comes again gets a number. */
function anchorsOf(path: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = textOf(path)
    .replace(/^( *)```[\s\S]*?^\1```/gm, "")
    .matchAll(/^#{1,6} +(.+?) *$/gm);
  const anchors = [...headings].map(([, title = ""]) => {
    const slug = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-");
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
  return new Set(anchors);
}

test("every relative link leads to a file, and to a heading of it", () => {
  const broken = pages.flatMap((page) => {
    const links = [...prose(page).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)];
    return links.flatMap(([, markdown, html]) => {
      const link = markdown ?? html ?? "";
      if (/^[a-z+]+:/.test(link)) return [];
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : posix.join(dirname(page), path).replace(/\/$/, "");
      if (!existsSync(join(root, target))) return [`${page}: ${link}`];
      return anchor === undefined || anchorsOf(target).has(anchor) ? [] : [`${page}: ${link}`];
    });
  });
  expect(broken).toEqual([]);
});

test("the catalogue of the reference is valid and uses every key", () => {
  const text = textOf("docs/catalogue-example.yml");
  readCatalogue(text, "docs/catalogue-example.yml");
  const value: unknown = parse(text);
  const missing = catalogueKeys().filter(({ path }) => exampleOf(value, path) === "");
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test("the page of egress has every action", () => {
  const [, table = ""] = textOf("docs/how-to/enterprise-server.md").split("\n## Egress\n");
  const named = [...table.matchAll(/^\| ([a-z, -]+) \|/gm)].flatMap(([, names = ""]) => names.split(", "));
  expect([...actions, ...composites].filter((name) => !named.includes(name))).toEqual([]);
});

test("all pictures together are below one megabyte", () => {
  const sizes = tracked
    .filter((path) => path.endsWith(".png"))
    .map((path) => statSync(join(root, path)).size);
  expect(sizes.reduce((all, one) => all + one, 0)).toBeLessThan(1_000_000);
});

test("the README is read in four minutes", () => {
  expect(textOf("README.md").split(/\s+/).length).toBeLessThan(900);
});

test("Trunkline's own repository is the one of package.json, wherever it is named", () => {
  const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    repository: string;
  };
  expect(repository).toBe(`github:${home}`);
  const named =
    /([\w-]+\/trunkline)(?=\/(?:actions|blob|issues|tree|v\d|schema|promotion)|[@"'`]| init| check| try)/g;
  const strays = tracked
    .filter((path) => !/^(dist|test)\/|^package-lock\.json$/.test(path))
    .flatMap((path) =>
      [...textOf(path).matchAll(named)]
        .map(([, name]) => name)
        .filter((name) => name !== home)
        .map((name) => `${path}: ${name}`),
    );
  expect(strays).toEqual([]);
});
