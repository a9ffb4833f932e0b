import { expect, test } from "vitest";
import { readTrunkMessage } from "../../../../src/actions/release/messages/trunk-message.ts";
import { linksOf } from "../../../../src/actions/release/pages/links.ts";
import { fitNotes, longestNotes, writeNotes } from "../../../../src/actions/release/pages/notes.ts";
import { effectsOf } from "../../../../src/actions/release/versions/commit-effects.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";
import type { Because } from "../../../../src/core/ownership/affected-reasons.ts";

const author = { name: "Ada *L*", email: "ada@example.com" };
const oid = (id: number) => id.toString(16).padStart(7, "0").padEnd(40, "a") as Oid;
const own: readonly Because[] = [{ kind: "file", of: "services/orders/x" }];
const effects = (commits: readonly (readonly [text: string, because?: readonly Because[]])[]) =>
  effectsOf(
    commits.map(([text, because = own], at) => ({
      oid: oid(at + 1),
      merge: undefined,
      author,
      message: readTrunkMessage(text, author),
      because,
    })),
  );

test("notes are grouped, linked, and say through what a change came", () => {
  const notes = writeNotes({
    service: "orders",
    version: "2.0.0",
    tag: "orders/v2.0.0",
    previous: "orders/v1.4.0",
    links: linksOf("https://github.com", "acme/shop"),
    effects: effects([
      ["feat(api)!: say *more* (#12)\n\nBREAKING CHANGE: `less` is gone"],
      ["fix: round <b>half</b>", [{ kind: "dependency", of: "money" }]],
      ["docs: explain @everyone"],
      ["no commit convention at all"],
      [`Revert "feat: x"\n\nThis reverts commit ${oid(99)}.`],
    ]),
  });
  expect(notes).toMatchInlineSnapshot(`
    "### Breaking changes

    - **api:** \\\`less\\\` is gone ([#12](https://github.com/acme/shop/pull/12), [0000001](https://github.com/acme/shop/commit/0000001aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)) by Ada \\*L\\*

    ### Features

    - **api:** say \\*more\\* ([#12](https://github.com/acme/shop/pull/12), [0000001](https://github.com/acme/shop/commit/0000001aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)) by Ada \\*L\\*

    ### Fixes

    - round &lt;b&gt;half&lt;/b&gt; ([0000002](https://github.com/acme/shop/commit/0000002aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)) by Ada \\*L\\* (through money)

    ### Taken back

    - feat: x ([0000005](https://github.com/acme/shop/commit/0000005aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)) by Ada \\*L\\*

    ### Other changes

    - explain @<!-- -->everyone ([0000003](https://github.com/acme/shop/commit/0000003aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)) by Ada \\*L\\*
    - no commit convention at all ([0000004](https://github.com/acme/shop/commit/0000004aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)) by Ada \\*L\\*

    **Everything:** [orders/v1.4.0...orders/v2.0.0](https://github.com/acme/shop/compare/orders/v1.4.0...orders/v2.0.0)
    "
  `);
});

test("a first release is compared with nothing, and a repository not on GitHub has no links", () => {
  const notes = writeNotes({
    service: "orders",
    version: "2.0.0",
    tag: "orders/v0.1.0",
    previous: "",
    links: linksOf("https://github.com", undefined),
    effects: effects([["feat: begin (#1)"]]),
  });
  expect(notes).toBe("### Features\n\n- begin (#1, 0000001) by Ada \\*L\\*\n");
});

test("a template orders the parts its own way", () => {
  const noted = {
    service: "orders",
    version: "1.1.0",
    tag: "orders/v1.1.0",
    previous: "orders/v1.0.0",
    links: linksOf("", undefined),
  };
  const notes = writeNotes(
    { ...noted, effects: effects([["fix: b"], ["feat: a"]]) },
    "# {service} {version}\n{fixes}{unknown}{features}",
  );
  expect(notes).toBe(
    "# orders 1.1.0\n### Fixes\n\n- b (0000001) by Ada \\*L\\*\n{unknown}### Features\n\n- a (0000002) by Ada \\*L\\*\n",
  );
});

test("notes are cut to what a release page takes", () => {
  const many = Array.from({ length: 3_000 }, (_, at) => [`feat: ${at} ${"long ".repeat(10)}`] as const);
  const noted = {
    service: "a",
    version: "1.0.0",
    tag: "v1.0.0",
    previous: "",
    links: linksOf("", undefined),
  };
  const notes = writeNotes({ ...noted, effects: effects(many) });
  const fit = fitNotes(notes, "NOTES.md");
  expect(notes.length).toBeGreaterThan(longestNotes);
  expect(fit.length).toBeLessThanOrEqual(longestNotes);
  expect(fit).toContain("see `NOTES.md`");
  expect(fitNotes("short\n", "NOTES.md")).toBe("short\n");
});
