import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Target, Tip } from "../../../src/contract/delivery.ts";
import type { Decided } from "../../../src/domain/decision.ts";
import { makeClock } from "../../support/clock.ts";
import { openDelivery } from "../../support/git-server/open-delivery.ts";
import { type GitServer, startGitServer } from "../../support/git-server.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../support/scratch/git.ts";

const writers = 40;
const names = Array.from({ length: writers }, (_, index) => `s${String(index).padStart(2, "0")}`);

let server: GitServer;

beforeAll(async () => {
  server = await startGitServer({ root: makeFolder() });
});
afterAll(() => server.close());

/** What one writer makes of a file. */
interface Layout {
  readonly file: (name: string) => string;
  readonly before: Readonly<Record<string, string>>;
  readonly edit: (text: string, name: string) => string;
  readonly landed: (files: Readonly<Record<string, string>>, name: string) => boolean;
}

const one = () => "kustomization.yaml";
const kustomization = "kustomization.yaml";

const layouts: Readonly<Record<string, Layout>> = {
  "separate files": {
    file: (name) => `${name}.yaml`,
    before: Object.fromEntries(names.map((name) => [`${name}.yaml`, `tag: old\n`])),
    edit: (_, name) => `tag: ${name}\n`,
    landed: (files, name) => files[`${name}.yaml`] === `tag: ${name}\n`,
  },
  "one file, block entries": {
    file: one,
    before: {
      [kustomization]: `images:\n${names.map((name) => `- name: ${name}\n  newTag: old\n`).join("")}`,
    },
    edit: (text, name) =>
      text.replace(`- name: ${name}\n  newTag: old\n`, `- name: ${name}\n  newTag: new\n`),
    landed: (files, name) => (files[kustomization] ?? "").includes(`- name: ${name}\n  newTag: new\n`),
  },
  "one file, adjacent lines": {
    file: one,
    before: {
      [kustomization]: `images:\n${names.map((name) => `- {name: ${name}, newTag: old}\n`).join("")}`,
    },
    edit: (text, name) => text.replace(`{name: ${name}, newTag: old}`, `{name: ${name}, newTag: new}`),
    landed: (files, name) => (files[kustomization] ?? "").includes(`{name: ${name}, newTag: new}`),
  },
  "one file, each adds its entry": {
    file: one,
    before: { [kustomization]: "images:\n" },
    edit: (text, name) => (text.includes(name) ? text : `${text}- {name: ${name}, newTag: new}\n`),
    landed: (files, name) => (files[kustomization] ?? "").split(name).length === 2,
  },
  "one file, all set the same value": {
    file: one,
    before: { [kustomization]: "tag: old\n" },
    edit: (_, name) => `tag: ${name}\n`,
    landed: () => true,
  },
};

test.each(Object.entries(layouts))(
  `${writers} writers at once, %s: all land, none is lost, none is forced`,
  { timeout: 600_000 },
  async (title, layout) => {
    const repository = `acme/${title.replaceAll(/\W/g, "")}`;
    const bare = server.create(repository);
    await git(bare, "config", "receive.denyNonFastForwards", "true");
    const clone = await makeClone(bare, join(makeFolder(), "clone"));
    await commit(clone, "begin", layout.before);
    await publish(clone);
    const target: Target = {
      remote: { url: server.urlOf(repository), repository: undefined, token: "" },
      branch: "main",
      delivery: "push",
      transport: "git",
      author: { name: "Robot", email: "robot@example.com" },
      deadlineMs: 600_000,
      pullRequest: { labels: [], reviewers: [], autoMerge: false },
    };

    const decide =
      (name: string) =>
      async (tip: Tip): Promise<Decided> => {
        const path = layout.file(name);
        const text = Buffer.from((await tip.read(path)) ?? []).toString();
        const files = new Map([[path, Buffer.from(layout.edit(text, name))]]);
        const proposal = { head: "unused", title: "unused", body: "unused" };
        return { decision: { kind: "write", files, message: `set ${name}`, proposal } };
      };
    const receipts = await Promise.all(
      names.map((name) => openDelivery(makeClock(1)).deliver(target, decide(name))),
    );

    expect(new Set(receipts.map(({ kind }) => kind))).toEqual(new Set(["landed"]));
    const line = (await git(bare, "log", "--format=%H", "main")).split("\n");
    expect(line).toHaveLength(writers + 1);
    expect(new Set(line)).toEqual(new Set([line.at(-1), ...receipts.map(({ commit }) => commit)]));
    await git(clone, "pull", "-q", "origin", "main");
    const files: Record<string, string> = {};
    for (const path of new Set(names.map(layout.file)))
      files[path] = `${await git(bare, "show", `main:${path}`)}\n`;
    expect(names.filter((name) => !layout.landed(files, name))).toEqual([]);
    const attempts = receipts.map((receipt) => receipt.attempts);
    const mean = attempts.reduce((sum, count) => sum + count, 0) / writers;
    expect(mean).toBeLessThanOrEqual(6);
  },
);
