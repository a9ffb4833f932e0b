import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, writeFiles } from "../../../support/scratch/folder.ts";
import { makeClone, makeRemote } from "../../../support/scratch/git.ts";
import { importHistory, type Made, setRefs } from "../../../support/scratch/history.ts";
import { argumentsOf, runRelease, tracedGit } from "../world.ts";

const names = (services: number) => Array.from({ length: services }, (_, at) => `s${at}`);
const catalogueOf = (services: number) =>
  `version: 1\nservices:\n${names(services)
    .map((name) => `  ${name}: { path: ${name} }\n`)
    .join("")}`;

/** A remote with these commits (their names are their messages) and tags; trunk is at the last one. */
async function makeTrunk(commits: readonly Made[], tags: Readonly<Record<string, string>>): Promise<string> {
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  const oids = await importHistory(remote, commits);
  const refs = Object.entries(tags).map(([tag, name]) => [`refs/tags/${tag}`, oids.get(name)] as const);
  await setRefs(remote, {
    "refs/heads/main": oids.get(commits.at(-1)?.name ?? ""),
    ...Object.fromEntries(refs),
  });
  return remote;
}

/** What would be released from a remote (or a clone of it), and with how many git processes. */
async function plan(remote: string, services: number, clone?: string) {
  const directory = clone ?? makeFolder();
  writeFiles(directory, { ".github/trunkline.yml": catalogueOf(services) });
  const trace = join(makeFolder(), "trace");
  const requests = { "dry-run": "true", ...(clone === undefined ? { repository: remote } : {}) };
  const result = await runRelease(directory, requests, { environment: tracedGit(trace) });
  const tags = (result.outputs.releases as { tag: string }[]).map(({ tag }) => tag);
  return { tags, processes: argumentsOf(trace).length, report: result.report };
}

const edit = (path: string, content: string) => ({ entries: [{ path, content }] });

/** Trunk with `merges` merges that say nothing; each brings a fix of s0, the last one a feature of s1. */
function silentMerges(merges: number): readonly Made[] {
  const commits: Made[] = [{ name: "chore: begin", ...edit("x", "0") }];
  let tip = "chore: begin";
  for (let at = 1; at <= merges; at++) {
    const last = at === merges ? "feat: new" : `fix: more ${at}`;
    commits.push({ name: `fix: part ${at}`, parents: [tip], ...edit("s0/a", `${at}`) });
    commits.push({ name: last, parents: [`fix: part ${at}`], ...edit("s1/a", `${at}`) });
    const files = [
      { path: "s0/a", content: `${at}` },
      { path: "s1/a", content: `${at}` },
    ];
    commits.push({ name: `Merge branch 'topic-${at}'`, parents: [tip, last], entries: files });
    tip = `Merge branch 'topic-${at}'`;
  }
  return commits;
}

test("merges that say nothing cost one process together, not one each", async () => {
  const tags = { "s0/v1.0.0": "chore: begin", "s1/v1.0.0": "chore: begin" };
  const few = await plan(await makeTrunk(silentMerges(1), tags), 2);
  const many = await plan(await makeTrunk(silentMerges(40), tags), 2);
  expect(few.tags).toEqual(["s0/v1.0.1", "s1/v1.1.0"]);
  expect(many.tags).toEqual(["s0/v1.0.1", "s1/v1.1.0"]);
  expect(many.processes).toBe(few.processes);
});

test("a branch that was merged into the branch speaks, too; trunk that was merged into it does not", async () => {
  const commits: Made[] = [
    { name: "chore: begin", ...edit("x", "0") },
    { name: "wip", parents: ["chore: begin"], ...edit("s0/a", "1") },
    { name: "feat: deep", parents: ["wip"], ...edit("s0/b", "1") },
    { name: "wip 2", parents: ["wip"], ...edit("s0/c", "1") },
    { name: "Merge branch 'deep'", parents: ["wip 2", "feat: deep"], ...edit("s0/b", "1") },
    { name: "feat!: other", parents: ["chore: begin"], ...edit("s1/a", "1") },
    { name: "Merge branch 'main'", parents: ["Merge branch 'deep'", "feat!: other"], ...edit("s1/a", "1") },
    { name: "fix: late", parents: ["Merge branch 'main'"], ...edit("s2/a", "1") },
    {
      name: "Merge branch 'topic'",
      parents: ["feat!: other", "fix: late"],
      entries: ["s0/a", "s0/b", "s0/c", "s2/a"].map((path) => ({ path, content: "1" })),
    },
  ];
  const base = "chore: begin";
  const remote = await makeTrunk(commits, { "s0/v1.0.0": base, "s1/v1.0.0": base, "s2/v1.0.0": base });
  const { tags, report } = await plan(remote, 3);
  expect(tags).toEqual(["s0/v1.1.0", "s1/v2.0.0", "s2/v1.0.1"]);
  const second = (report.releases as { service: string; changes: unknown[] }[]).find(
    ({ service }) => service === "s1",
  );
  expect(JSON.stringify(second)).not.toContain("Merge branch");
});

test("a branch on top of one that was merged before brings only its own commits", async () => {
  const files = (content: string) => ["s0/a", "s1/a"].map((path) => ({ path, content }));
  const commits: Made[] = [
    { name: "chore: begin", ...edit("x", "0") },
    { name: "feat: one", parents: ["chore: begin"], entries: files("1") },
    { name: "Merge branch 'one'", parents: ["chore: begin", "feat: one"], entries: files("1") },
    { name: "fix: two", parents: ["feat: one"], entries: files("2") },
    { name: "Merge branch 'two'", parents: ["Merge branch 'one'", "fix: two"], entries: files("2") },
  ];
  const tags = { "s0/v1.0.0": "chore: begin", "s1/v1.0.0": "Merge branch 'one'" };
  const { tags: planned } = await plan(await makeTrunk(commits, tags), 2);
  expect(planned).toEqual(["s0/v1.1.0", "s1/v1.0.1"]);
});

test("a commit of a branch that is cut off never counts", async () => {
  const commits: Made[] = [
    { name: "chore: begin", entries: names(3).map((name) => ({ path: `${name}/a`, content: "0" })) },
    ...[1, 2, 3].map((at) => ({
      name: `fix: t${at}`,
      parents: [at === 1 ? "chore: begin" : `fix: t${at - 1}`],
      ...edit("s0/a", `${at}`),
    })),
    // With three commits fetched this one is the boundary: it looks as if it had made every file.
    { name: "feat!: t4", parents: ["fix: t3"], ...edit("s2/b", "1") },
    { name: "fix: t5", parents: ["feat!: t4"], ...edit("s0/a", "5") },
    { name: "fix: here", parents: ["chore: begin"], ...edit("s2/a", "1") },
    {
      name: "Merge branch 'topic'",
      parents: ["fix: here", "fix: t5"],
      entries: ["s0/a", "s2/b"].map((path) => ({ path, content: "4" })),
    },
  ];
  const remote = await makeTrunk(commits, {
    "s0/v1.0.0": "chore: begin",
    "s1/v1.0.0": "chore: begin",
    "s2/v1.0.0": "chore: begin",
  });
  for (const depth of ["1", "2", "3", "4"]) {
    const clone = await makeClone(`file://${remote}`, makeFolder(), "--depth", depth, "--no-tags");
    expect((await plan(remote, 3, clone)).tags).toEqual(["s0/v1.0.1", "s2/v2.0.0"]);
  }
});

/** Each service has a hotfix that was tagged on a branch and merged back; trunk went on meanwhile, and after. */
function hotfixes(services: number): readonly Made[] {
  const commits: Made[] = [{ name: "chore: begin", entries: [] }];
  let tip = "chore: begin";
  const trunk = (name: string, path: string, ...more: readonly string[]) => {
    commits.push({ name, parents: [tip, ...more], ...edit(path, name) });
    tip = name;
  };
  for (const name of names(services)) {
    trunk(`feat: ${name} one`, `${name}/a`);
    trunk(`feat: ${name} two`, `${name}/a`);
    commits.push({ name: `fix: ${name} hot`, parents: [tip], ...edit(`${name}/hot`, "1") });
    trunk(`feat: ${name} meanwhile`, `${name}/a`);
    trunk(`Merge branch 'hotfix-${name}'`, `${name}/hot`, `fix: ${name} hot`);
    trunk(`fix: ${name} after`, `${name}/a`);
  }
  return commits;
}

test("baselines on merged branches cost one question together; what is in them was released", async () => {
  const tagsOf = (services: number) =>
    Object.fromEntries(
      names(services).flatMap((name) => [
        [`${name}/v1.0.0`, `feat: ${name} one`],
        [`${name}/v1.2.0`, `fix: ${name} hot`],
      ]),
    );
  const one = await plan(await makeTrunk(hotfixes(1), tagsOf(1)), 1);
  const many = await plan(await makeTrunk(hotfixes(12), tagsOf(12)), 12);
  expect(one.tags).toEqual(["s0/v1.3.0"]);
  expect(many.tags).toEqual(names(12).map((name) => `${name}/v1.3.0`));
  expect(many.processes).toBe(one.processes);
  const [first] = many.report.releases as { changes: { subject: string }[] }[];
  expect(JSON.stringify(first)).not.toContain("two");
});

test("a family with many tags beside trunk is asked about once", async () => {
  const beside = Array.from({ length: 30 }, (_, at) => ({
    name: `fix: beside ${at}`,
    parents: ["chore: begin"],
    ...edit("s0/a", `${at}`),
  }));
  const commits: Made[] = [
    { name: "chore: begin", ...edit("x", "0") },
    ...beside,
    { name: "fix: s0", parents: ["chore: begin"], ...edit("s0/b", "1") },
  ];
  const tags = Object.fromEntries(beside.map(({ name }, at) => [`s0/v1.0.${at + 1}`, name]));
  const none = await plan(await makeTrunk(commits, { "s0/v1.0.0": "chore: begin" }), 1);
  const all = await plan(await makeTrunk(commits, { "s0/v1.0.0": "chore: begin", ...tags }), 1);
  expect([none.tags, all.tags]).toEqual([["s0/v1.0.1"], ["s0/v1.0.31"]]);
  expect(all.processes).toBeLessThanOrEqual(none.processes + 2);
});
