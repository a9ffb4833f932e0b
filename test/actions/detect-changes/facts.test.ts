import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { formatLedger, ledgerRef, recordGreen } from "../../../src/core/ledger/green-ledger.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git, makeRemote } from "../../support/scratch/git.ts";
import { importHistory, type Made, setRefs } from "../../support/scratch/history.ts";
import { detect, type Step } from "./step.ts";

const catalogue = `version: 1
services:
  web: { path: web }
  api: { path: api, depends-on: [lib] }
  job: { path: job }
libraries:
  lib: { path: lib }
`;
const file = (path: string, content: string) => ({ path, content });
const root = makeFolder();
const remote = join(root, "acme/shop");
let at: (name: string) => string;

beforeAll(async () => {
  await makeRemote(remote);
  const history: Made[] = [
    {
      name: "0",
      entries: [
        file(".github/trunkline.yml", catalogue),
        ...["web", "api", "job", "lib"].map((unit) => file(`${unit}/a`, "0")),
      ],
    },
    { name: "1", parents: ["0"], entries: [file("web/a", "1")] },
    { name: "2", parents: ["1"], entries: [file("lib/a", "2"), file("README", "2")] },
    { name: "3", parents: ["2"], entries: [file("job/a", "3")] },
    { name: "4", parents: ["3"], entries: [file("web/a", "0")] },
    { name: "forced", parents: ["0"], entries: [file("job/a", "forced")] },
    {
      name: "redefined",
      parents: ["4"],
      entries: [
        file(".github/trunkline.yml", catalogue.replace("path: job", "path: job, image: ghcr.io/a/job")),
      ],
    },
    {
      name: "dropped",
      parents: ["4"],
      entries: [
        file(".github/trunkline.yml", catalogue.replace("  job: { path: job }\n", "")),
        { path: "job/a", content: undefined },
      ],
    },
  ];
  const made = await importHistory(remote, history);
  at = (name) => made.get(name) ?? name;
  await setRefs(remote, {
    "refs/heads/main": at("4"),
    "refs/heads/other": at("redefined"),
    "refs/heads/third": at("dropped"),
    "refs/heads/gone": at("forced"),
  });
});

/** Writes the ledger as mark-green does: service to commit, on main. */
async function record(green: Record<string, string>): Promise<void> {
  let ledger = new Map() as ReturnType<typeof recordGreen>;
  for (const [service, commit] of Object.entries(green))
    ledger = recordGreen(ledger, "main", [service], parseOid(at(commit)) as Oid);
  const tree = await git(remote, "hash-object", "-t", "tree", "-w", "/dev/null");
  const commit = await git(
    remote,
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@b",
    "commit-tree",
    tree,
    "-m",
    formatLedger(ledger),
  );
  await setRefs(remote, { [ledgerRef]: commit });
}

const push = (before: string, after: string): Step => ({
  directory: makeFolder(),
  event: "push",
  ref: "refs/heads/main",
  sha: at(after),
  payload: { before: at(before), after: at(after), repository: { default_branch: "main" } },
  repository: "acme/shop",
  serverUrl: `file://${root}`,
  inputs: { "last-green": "true" },
});

describe("last-green", () => {
  it("compares each service with its own commit: what a red run lost is affected, what passed is not", async () => {
    await record({ web: "1", api: "1", job: "3" });
    const result = await detect(push("3", "4"));
    expect(result.outputs).toMatchObject({
      changes: ["web", "api"],
      strategy: "last-green",
      base: "",
      head: at("4"),
      matrix: {
        include: [
          { service: "web", because: [{ kind: "file", of: "web/a" }] },
          { service: "api", because: [{ kind: "dependency", of: "lib" }] },
        ],
      },
    });
    expect(result.outcome).toBe("changed");
    expect(result.report).toMatchObject({
      services: { web: { base: at("1") }, job: { base: at("3"), affected: false } },
    });
  });

  it("sees that a revert is what was green", async () => {
    await record({ web: "0", api: "2", job: "4" });
    const result = await detect(push("3", "4"));
    expect(result).toMatchObject({ outcome: "unchanged", outputs: { changes: [] } });
  });

  it("a service without a record is affected, and one whose commit is gone", async () => {
    await record({ web: "4", api: "1".repeat(40) });
    const result = await detect(push("3", "4"));
    expect(result.outputs.matrix).toMatchObject({
      include: [
        { service: "api", because: [{ kind: "doubt", of: "base-gone" }] },
        { service: "job", because: [{ kind: "doubt", of: "no-base" }] },
      ],
    });
  });

  it("is everything, in doubt, where there is no ledger", async () => {
    await git(remote, "update-ref", "-d", ledgerRef);
    const result = await detect(push("3", "4"));
    expect(result).toMatchObject({ outcome: "doubt", outputs: { all: true } });
    expect(result.reason).toMatch(/^no-base/);
  });

  it("is the base of events that have none, even unasked; a given base wins", async () => {
    await record({ web: "4", api: "4", job: "2" });
    const schedule = { ...push("3", "4"), event: "schedule", inputs: {} };
    expect((await detect(schedule)).outputs).toMatchObject({ changes: ["job"], strategy: "last-green" });
    const given = await detect({ ...push("3", "4"), inputs: { "last-green": "true", base: at("3") } });
    expect(given.outputs).toMatchObject({ changes: ["web"], strategy: "given" });
  });

  it("is sound after a force push, and for the re-run of an older run", async () => {
    await record({ web: "4", api: "4", job: "4" });
    expect((await detect(push("4", "forced"))).outputs.changes).toEqual(["api", "job"]);
    expect((await detect(push("0", "1"))).outputs.changes).toEqual(["web", "api", "job"]);
  });

  it("knows definitions and services that went, since then", async () => {
    await record({ web: "4", api: "4", job: "4" });
    expect((await detect(push("4", "redefined"))).outputs.changes).toEqual(["job"]);
    expect((await detect(push("4", "dropped"))).outputs).toMatchObject({
      changes: [],
      removed: ["job"],
      base: at("4"),
    });
  });

  it("works for filters, on pull requests, from the branch they land on", async () => {
    await record({ docs: "3", web: "3" });
    const result = await detect({
      ...push("3", "4"),
      event: "pull_request",
      ref: "refs/pull/1/merge",
      payload: { pull_request: { head: { sha: at("4") }, base: { sha: at("0"), ref: "main" } } },
      inputs: { "last-green": "true", filters: "docs: README\nweb: web/**" },
    });
    expect(result.outputs).toMatchObject({ changes: ["web"], base: at("3") });
  });
});
