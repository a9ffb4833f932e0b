import { expect, test } from "vitest";
import { renderBadges } from "../../../src/actions/environments/badges.ts";
import type { Board, Cell } from "../../../src/actions/environments/board.ts";
import { renderBoardPage } from "../../../src/actions/environments/page.ts";
import { summarise } from "../../../src/actions/environments/summary.ts";
import { measureDelivery } from "../../../src/core/metrics/dora.ts";
import { bigBoard, boardOf, cellOf } from "../../support/board-page.ts";
import { digestOf, oidOf } from "../../support/promotions.ts";

const hostile = `1.0"><script>alert(1)</script>'\`&|x`;
const page = (cells: readonly Cell[], more: Partial<Board> = {}) => renderBoardPage(boardOf(cells, more));

test("hostile versions, names, reasons and subjects are text on the page, in the summary and in badges", () => {
  const cell = cellOf("orders", hostile, {
    version: hostile,
    tag: hostile,
    by: hostile,
    reason: hostile,
    fault: undefined,
  });
  const made = page([cell], { repository: hostile });
  expect(made.match(/<script/g)).toHaveLength(2);
  expect(made).not.toContain("<script>alert");
  const tags = made.match(/<[a-z][^>]*>/gi)?.join("") ?? "";
  expect(tags).not.toMatch(/\son\w+=|javascript:|\sstyle=/);
  for (const [name, text] of renderBadges(boardOf([cell])))
    if (name.endsWith(".svg")) expect(text).not.toMatch(/<script/);
  for (const name of renderBadges(boardOf([cell])).keys()) expect(name).toMatch(/^[\w.-]+(\/[\w.-]+)?$/);
  const rows = summarise(boardOf([cell]), "ok").match(/^\|.*$/gm) ?? [];
  const pipes = rows.filter((row) => row.includes("alert")).map((row) => row.match(/(?<!\\)\|/g)?.length);
  expect(new Set(pipes)).toEqual(new Set([3, 8]));
});

test("every version, digest and commit is in the index, under its own name: search without script", () => {
  const cell = cellOf("orders", "production");
  const made = page([cell]);
  for (const key of [cell.version, cell.digest, cell.commit, cell.source.commit])
    expect(made).toContain(`<li id="${key}">`);
  expect(made).toContain("<noscript>");
});

test("the table has a caption, scopes and a name above each cell; ids are there once; each link inside leads somewhere", () => {
  const made = page([cellOf("orders", "dev"), cellOf("orders", "production"), cellOf("web", "dev")]);
  expect(made).toMatch(/<caption>[^<]+<\/caption>/);
  expect(made).toMatch(/<th scope="row"/);
  expect(made).toContain('<span class="place">production</span>');
  const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target = ""] of made.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  for (const [, target = ""] of made.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(target);
});

test("the same board gives the same bytes", () => {
  const cells = [cellOf("orders", "dev")];
  expect(page(cells)).toBe(page(cells));
});

test("100 services in 4 environments with all there is to say stay below 2 MB", () => {
  const made = renderBoardPage(bigBoard());
  expect(Buffer.byteLength(made)).toBeLessThan(2_000_000);
  expect(made).toContain("service-099");
});

test("unknown is a word on the page, never an empty cell", () => {
  const made = page([
    cellOf("orders", "dev", { fault: "apps/orders is not there.", version: undefined, digest: undefined }),
  ]);
  expect(made).toContain("unknown");
  expect(made).toContain("apps/orders is not there.");
});

test("metrics without enough deployments show a dash and the count", () => {
  const metrics = new Map([["dev", measureDelivery([], { since: 0, until: 86_400_000 })]]);
  expect(page([cellOf("orders", "dev")], { metrics })).toMatch(/Deployments<\/span>0/);
});

test("a command to copy names a tag only if a shell takes it as one word, else the digest", () => {
  const changeTo = (tag: string, digest: string) => ({
    commit: {
      oid: oidOf("1"),
      time: 0,
      author: "Mona",
      subject: "",
      trailers: undefined,
      writer: { kind: "person" as const, name: "Mona" },
      reverts: undefined,
    },
    said: undefined,
    deployed: { name: "orders", repository: "ghcr.io/acme/orders", tag, digest: digestOf(digest) },
    before: undefined,
    kind: "forward" as const,
  });
  const changes = [changeTo("$(reboot)", "a"), changeTo("1.0.0", "b"), changeTo("--help", "c")];
  const made = page([cellOf("orders", "dev", { changes })]);
  const commands = [...made.matchAll(/<code>(gh [^<]*)<\/code>/g)].map(([, command]) => command);
  expect(commands.map((command) => / -f to=(\S+) /.exec(command ?? "")?.[1])).toEqual([
    digestOf("a"),
    "1.0.0",
    digestOf("c"),
  ]);
});

test("a file of holds that cannot be read is told where it holds", () => {
  const made = page([
    cellOf("orders", "dev", { holdFaults: ["h.yaml cannot be read: holds[0]: it is empty."] }),
  ]);
  expect(made).toContain("holds[0]: it is empty. Until it can be read, it holds everything.");
});
