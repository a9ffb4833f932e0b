import type { Decided } from "../../../src/core/commit/delivery-decision.ts";
import type { Tip } from "../../../src/ports/delivery.ts";
import { makeClock } from "../clock.ts";
import type { GitServer } from "../git-server.ts";
import { git } from "../scratch/git.ts";
import { openDelivery } from "./open-delivery.ts";
import { serve } from "./served.ts";

/** How the edits of many writers lie to each other. A writer has a name and makes one edit. */
export interface Layout {
  /** The file a writer edits. */
  readonly file: (name: string) => string;
  readonly before: (names: readonly string[]) => Readonly<Record<string, string>>;
  readonly edit: (text: string, name: string) => string;
  /** Whether the writer's edit is in its file. */
  readonly kept: (text: string, name: string) => boolean;
}

/** The five layouts in which writers to one branch get into each other's way. */
export const layouts = {
  "separate files": {
    file: (name) => `separate/${name}.yaml`,
    before: (names) => Object.fromEntries(names.map((name) => [`separate/${name}.yaml`, "tag: old\n"])),
    edit: (_, name) => `tag: ${name}\n`,
    kept: (text, name) => text === `tag: ${name}\n`,
  },
  "one file, block entries": {
    file: () => "block.yaml",
    before: (names) => ({ "block.yaml": names.map((name) => `- name: ${name}\n  newTag: old\n`).join("") }),
    edit: (text, name) =>
      text.replace(`- name: ${name}\n  newTag: old\n`, `- name: ${name}\n  newTag: new\n`),
    kept: (text, name) => text.includes(`- name: ${name}\n  newTag: new\n`),
  },
  "one file, adjacent lines": {
    file: () => "flow.yaml",
    before: (names) => ({ "flow.yaml": names.map((name) => `- {name: ${name}, newTag: old}\n`).join("") }),
    edit: (text, name) => text.replace(`{name: ${name}, newTag: old}`, `{name: ${name}, newTag: new}`),
    kept: (text, name) => text.includes(`{name: ${name}, newTag: new}`),
  },
  "one file, each adds its entry": {
    file: () => "added.yaml",
    before: () => ({ "added.yaml": "images:\n" }),
    edit: (text, name) => (text.includes(name) ? text : `${text}- {name: ${name}, newTag: new}\n`),
    kept: (text, name) => text.split(name).length === 2,
  },
  "one file, all set the same value": {
    file: () => "same.yaml",
    before: () => ({ "same.yaml": "tag: old\n" }),
    edit: (_, name) => `tag: ${name}\n`,
    kept: (text) => text.startsWith("tag: s"),
  },
} as const satisfies Readonly<Record<string, Layout>>;

/** What came of a race. */
export interface Race {
  /** How many deliveries say that they landed. */
  readonly landed: number;
  /** Commits on the branch that are no delivery's, beside the first one. */
  readonly foreign: number;
  /** Writers whose edit is not on the branch in the end. */
  readonly lost: readonly string[];
  readonly attempts: { readonly mean: number; readonly most: number };
}

/** So many writers at once on one branch of a new repository that refuses every forced push, spread over the layouts. */
export async function runRace(server: GitServer, among: readonly Layout[], writers: number): Promise<Race> {
  const seats = Array.from({ length: writers }, (_, at) => ({
    name: `s${String(at).padStart(2, "0")}`,
    layout: among[at % among.length] as Layout,
  }));
  const names = (layout: Layout) => seats.filter((seat) => seat.layout === layout).map(({ name }) => name);
  const before = Object.assign({}, ...among.map((layout) => layout.before(names(layout))));
  const { url, bare } = await serve(server, before);
  await git(bare, "config", "receive.denyNonFastForwards", "true");

  const receipts = await Promise.all(
    seats.map(({ name, layout }) => {
      const path = layout.file(name);
      const target = {
        remote: { url, repository: undefined, token: "" },
        branch: "main",
        delivery: "push",
        transport: "git",
        author: { name: "Robot", email: "robot@example.com" },
        deadlineMs: 900_000,
        pullRequest: { labels: [], reviewers: [], autoMerge: false },
        reads: [path],
      } as const;
      return openDelivery(makeClock(1)).deliver(target, async (tip: Tip): Promise<Decided> => {
        const text = Buffer.from((await tip.read(path)) ?? []).toString();
        const files = new Map([[path, Buffer.from(layout.edit(text, name))]]);
        const proposal = { head: "unused", title: "unused", body: "unused" };
        return { decision: { kind: "write", files, message: `set ${name}`, proposal } };
      });
    }),
  );

  const commits = new Set(
    receipts.filter(({ kind }) => kind === "landed").map(({ commit }) => String(commit)),
  );
  const line = (await git(bare, "log", "--format=%H", "main")).split("\n");
  const lost: string[] = [];
  for (const { name, layout } of seats) {
    const text = await git(bare, "show", `main:${layout.file(name)}`);
    if (!layout.kept(`${text}\n`, name)) lost.push(name);
  }
  const attempts = receipts.map((receipt) => receipt.attempts);
  return {
    landed: commits.size,
    foreign: line.slice(0, -1).filter((oid) => !commits.has(oid)).length,
    lost,
    attempts: { mean: attempts.reduce((sum, one) => sum + one, 0) / writers, most: Math.max(...attempts) },
  };
}
