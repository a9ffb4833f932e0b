import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addSections, type Section, versionsIn } from "../../../../src/actions/release/changelog/sections.ts";
import { parseTagFormat } from "../../../../src/core/version/tag-format.ts";
import {
  compareVersions,
  formatVersion,
  parseVersion,
  stable,
} from "../../../../src/core/version/version.ts";

const calling = { service: "orders", format: parseTagFormat("{service}/v{version}", "orders") };

function section(version: string, notes = `- ${version}\n`): Section {
  const parsed = parseVersion(version);
  if (parsed === undefined) throw new Error(version);
  return { version: parsed, heading: version, notes };
}

function add(file: string | undefined, ...versions: readonly string[]): string | undefined {
  const bytes = file === undefined ? undefined : Buffer.from(file, "latin1");
  const added = addSections(
    bytes,
    calling,
    versions.map((one) => section(one)),
  );
  return added && Buffer.from(added).toString("latin1");
}

describe("where a section goes", () => {
  test.each([
    ["into a new file", undefined, ["1.0.0"], "# Changelog\n\n## 1.0.0\n\n- 1.0.0\n"],
    ["into an empty file", "", ["1.0.0"], "# Changelog\n\n## 1.0.0\n\n- 1.0.0\n"],
    [
      "above the older ones",
      "# Changelog\n\n## 1.0.0\n\n- old\n",
      ["1.1.0"],
      "# Changelog\n\n## 1.1.0\n\n- 1.1.0\n\n## 1.0.0\n\n- old\n",
    ],
    [
      "an older line below the newer ones",
      "# Changelog\n\n## 2.0.0\n\n- new\n\n## 1.4.0\n\n- old\n",
      ["1.4.1"],
      "# Changelog\n\n## 2.0.0\n\n- new\n\n## 1.4.1\n\n- 1.4.1\n\n## 1.4.0\n\n- old\n",
    ],
    [
      "below all that are newer",
      "## 2.0.0\n\n- new\n",
      ["1.4.1"],
      "## 2.0.0\n\n- new\n\n## 1.4.1\n\n- 1.4.1\n",
    ],
    [
      "several at once",
      "## 1.0.0\n",
      ["1.1.0", "1.2.0"],
      "## 1.2.0\n\n- 1.2.0\n\n## 1.1.0\n\n- 1.1.0\n\n## 1.0.0\n",
    ],
    [
      "below what is not released yet",
      "# Log\n\n## [Unreleased]\n\n- x\n\n## [1.0.0] - 2026-01-01\n",
      ["1.1.0"],
      "# Log\n\n## [Unreleased]\n\n- x\n\n## 1.1.0\n\n- 1.1.0\n\n## [1.0.0] - 2026-01-01\n",
    ],
    [
      "above the links at the end",
      "# Log\n\n## [Unreleased]\n\n[unreleased]: https://x\n",
      ["1.1.0"],
      "# Log\n\n## [Unreleased]\n\n## 1.1.0\n\n- 1.1.0\n\n[unreleased]: https://x\n",
    ],
    [
      "with the line ends of the file",
      "# Log\r\n\r\n## 1.0.0\r\n",
      ["1.1.0"],
      "# Log\r\n\r\n## 1.1.0\r\n\r\n- 1.1.0\r\n\r\n## 1.0.0\r\n",
    ],
    ["behind a last line without an end", "# Log", ["1.0.0"], "# Log\n\n## 1.0.0\n\n- 1.0.0\n"],
    [
      "behind a byte order mark",
      "\u00ef\u00bb\u00bf## 1.0.0\n",
      ["1.1.0"],
      "\u00ef\u00bb\u00bf## 1.1.0\n\n- 1.1.0\n\n## 1.0.0\n",
    ],
    [
      "above an anchor",
      '# Log\n\n<a name="1.0.0"></a>\n# 1.0.0\n',
      ["1.1.0"],
      '# Log\n\n# 1.1.0\n\n- 1.1.0\n\n<a name="1.0.0"></a>\n# 1.0.0\n',
    ],
    [
      "above an underlined one",
      "1.0.0 / 2015-01-01\n=======\n\n- x\n",
      ["1.1.0"],
      "# 1.1.0\n\n- 1.1.0\n\n1.0.0 / 2015-01-01\n=======\n\n- x\n",
    ],
    [
      "not where code shows one",
      "# Log\n\n```\n## 0.9.0\n```\n",
      ["1.0.0"],
      "# Log\n\n```\n## 0.9.0\n```\n\n## 1.0.0\n\n- 1.0.0\n",
    ],
    [
      "not where a comment shows one",
      "# Log\n\n<!--\n## 0.9.0\n-->\n",
      ["1.0.0"],
      "# Log\n\n<!--\n## 0.9.0\n-->\n\n## 1.0.0\n\n- 1.0.0\n",
    ],
  ])("%s", (_, file, versions, expected) => {
    expect(add(file, ...versions)).toBe(expected);
  });
});

const triple = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map(([a, b, c]) => formatVersion(stable(a, b, c)));

test("in whatever order versions come, they stand newest first, once each, and nothing else has changed", () => {
  fc.assert(
    fc.property(fc.array(triple), fc.constantFrom("\n", "\r\n"), (versions, end) => {
      const begun = `\u00ef\u00bb\u00bf# Log${end}${end}caf\u00e9 \u00ff${end}`;
      const done = versions.reduce<string>((file, one) => add(file, one) ?? file, begun);
      const there = versionsIn(Buffer.from(done, "latin1"), calling);
      expect(there.map(formatVersion)).toEqual(
        [...new Set(versions)].sort((one, other) => {
          const [a, b] = [parseVersion(one), parseVersion(other)];
          return a && b ? compareVersions(b, a) : 0;
        }),
      );
      expect(done.startsWith(begun)).toBe(true);
      expect(done.replaceAll(end, "")).not.toMatch(/[\r\n]/);
      expect(versions.every((one) => add(done, one) === undefined)).toBe(true);
    }),
  );
});

test("every byte of the file is still there, whatever it holds", () => {
  fc.assert(
    fc.property(fc.uint8Array(), triple, (bytes, version) => {
      const added = addSections(bytes, calling, [section(version)]);
      if (added === undefined || bytes.length === 0) return;
      const text = Buffer.from(added).toString("latin1");
      const file = Buffer.from(bytes).toString("latin1");
      const more = text.length - file.length;
      const at = [...text].findIndex((sign, index) => sign !== file[index]);
      const kept = (from: number) => text.slice(0, from) + text.slice(from + more);
      expect(Array.from({ length: at + 1 }, (_, from) => kept(from))).toContain(file);
    }),
  );
});
