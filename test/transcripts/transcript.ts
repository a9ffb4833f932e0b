import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import type { ActionName } from "../../src/main.ts";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { faultsOfRecord } from "../support/record.ts";
import { runAction } from "../support/runner/action.ts";
import type { Run } from "../support/runner/event.ts";
import type { Annotation } from "../support/runner/log.ts";
import type { Ran } from "../support/runner/process.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, publish } from "../support/scratch/git.ts";
import { at } from "../support/scratch/shop.ts";
import { anonymise } from "./anonymous.ts";

/** What a scenario runs: one step of a job. */
export interface Scenario {
  readonly with?: Readonly<Record<string, string>>;
  readonly run?: Partial<Run>;
  /** The `permissions:` of the job. Default: what the action's README asks for at most. */
  readonly permissions?: Readonly<Record<string, string>>;
  /** Dates that depend on today, as they are written. */
  readonly dates?: readonly string[];
  /** The checkout to work in. Default: the monorepo's clone. */
  readonly workspace?: string;
}

export interface ScenarioFixture extends Fixture {
  /** Commits on trunk of the monorepo and publishes it; gives the push event. */
  push(message: string, files: Readonly<Record<string, string | undefined>>): Promise<Partial<Run>>;
  /** The same on the GitOps repository. */
  pushGitops(message: string, files: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** A file of the monorepo's clone. */
  read(path: string): Promise<string>;
  readGitops(path: string): Promise<string>;
}

/**
 * One scenario through the committed bundle, with everything that a person could observe of it written to `<file>.txt` beside the test.
 * Without `registry` there is none, and images keep their public names.
 */
export function transcript(
  file: string,
  action: ActionName,
  what: string,
  prepare: (prepare: ScenarioFixture) => Promise<Scenario> | Scenario,
  options: { readonly registry?: boolean } = {},
): void {
  test(`${action} ${what}`, async () => {
    const fixture = await openExamples({ registry: options.registry ?? false });
    try {
      const scenario = await prepare(openScenario(fixture));
      await pointAtGitHub(fixture);
      const before = await readState(fixture);
      fixture.github.requests.length = 0;
      const temporary = makeFolder();
      const workspace = scenario.workspace ?? fixture.shop.monorepo.clone;
      const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
      const token = fixture.token(scenario.permissions ?? { contents: "write", "pull-requests": "write" });
      const sha = await git(fixture.monorepo.directory, "rev-parse", "main");
      const ran = await runAction(join(root, "actions", action), {
        inputs: scenario.with ?? {},
        workspace,
        temporary,
        run: { sha, serverUrl, apiUrl, graphqlUrl, token, ...scenario.run },
      });
      expect(faultsOfRecord(JSON.parse(await readFile(ran.outputs.report ?? "", "utf8")))).toEqual([]);
      const text = write(
        `${action} ${what}`,
        scenario,
        ran,
        changes(before, await readState(fixture)),
        fixture,
      );
      const names = {
        temporary,
        workspace,
        root: fixture.shop.root,
        token,
        remotes: join(fixture.monorepo.directory, ".."),
        dates: scenario.dates ?? [],
      };
      const shas = await readShas(fixture);
      await expect(anonymise(text, names, shas)).toMatchFileSnapshot(
        join(import.meta.dirname, `${basename(file, ".test.ts")}.txt`),
      );
    } finally {
      await fixture.close();
    }
  });
}

function openScenario(fixture: Fixture): ScenarioFixture {
  const { monorepo, gitops } = fixture.shop;
  let minute = 60;
  return {
    ...fixture,
    read: (path) => readFile(join(monorepo.clone, path), "utf8"),
    readGitops: (path) => readFile(join(gitops.clone, path), "utf8"),
    async push(message, files) {
      const before = await git(monorepo.clone, "rev-parse", "HEAD");
      minute += 1;
      const after = await commit(monorepo.clone, message, files, at(minute));
      await publish(monorepo.clone);
      const repository = { default_branch: "main", full_name: "acme/shop" };
      return { eventName: "push", event: { before, after, ref: "refs/heads/main", repository } };
    },
    async pushGitops(message, files) {
      minute += 1;
      await commit(gitops.clone, message, files, at(minute));
      await publish(gitops.clone);
    },
  };
}

/** From now on the clone's `origin` is where `actions/checkout` leaves it. */
async function pointAtGitHub({ github, shop }: Fixture): Promise<void> {
  await git(shop.monorepo.clone, "remote", "set-url", "origin", `${github.serverUrl}/acme/shop`);
}

/** Everything that could have been written: every ref of both repositories, pull requests and releases. */
async function readState({ monorepo, gitops }: Fixture): Promise<ReadonlyMap<string, string>> {
  const state = new Map<string, string>();
  for (const { name, directory, pulls, releases, issues } of [monorepo, gitops]) {
    const refs = await git(directory, "for-each-ref", "--format=%(refname) %(objectname) %(objecttype)");
    for (const line of refs.split("\n")) {
      const [ref = "", oid = "", type = ""] = line.split(" ");
      state.set(`${name} ${ref}`, await show(directory, ref, oid, type));
    }
    for (const { number, title, body, head, labels } of pulls) {
      state.set(`${name} pull request ${number}`, `${title}\nfrom ${head}\n${labels.join(", ")}\n${body}`);
    }
    for (const { number, title, body, labels, assignees, state: said } of issues) {
      const head = `${title}\n${said}, for ${assignees.join(", ") || "nobody"}\n${labels.join(", ")}`;
      state.set(`${name} issue ${number}`, `${head}\n${body}`);
    }
    for (const { tag, name: title, body } of releases)
      state.set(`${name} release ${tag}`, `${title}\n\n${body}`);
  }
  return state;
}

/** A tag as it is stored; of a branch its newest commit, with what that changed. */
async function show(directory: string, ref: string, oid: string, type: string): Promise<string> {
  if (!ref.startsWith("refs/tags/")) {
    const patch = ["--patch", "--unified=0", "--format=%an <%ae>%n%n%B"];
    return (await git(directory, "log", "-1", ...patch, oid)).replace(/^(index|@@) .*\n/gm, "");
  }
  if (type === "commit") return `commit ${oid}`;
  const text = await git(directory, "cat-file", "-p", oid);
  return text.replace(/^(tagger .*>) .*$/m, "$1").replace(/^(Writer:) .*$/m, "$1 …");
}

function changes(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string {
  const written = [...after].filter(([name, value]) => before.get(name) !== value);
  if (written.length === 0) return "nothing\n";
  return written.map(([name, value]) => `=== ${name}\n${value.trimEnd()}\n`).join("");
}

async function readShas({ monorepo, gitops }: Fixture): Promise<readonly string[]> {
  const lists = [monorepo, gitops].map(({ directory }) => git(directory, "rev-list", "--all", "--reverse"));
  return (await Promise.all(lists)).flatMap((list) => list.split("\n"));
}

function write(title: string, scenario: Scenario, ran: Ran, written: string, { github }: Fixture): string {
  const report = ran.outputs.report ?? "";
  return [
    `# ${title}`,
    ...Object.entries(scenario.with ?? {}).map(([name, value]) => `with ${name}: ${JSON.stringify(value)}`),
    `\n--- exit ${ran.exit}`,
    ran.log,
    "\n--- annotations",
    ...ran.annotations.map(tellAnnotation),
    "\n--- outputs",
    ...Object.entries(ran.outputs).map(([name, value]) => `${name}: ${value}`),
    "\n--- summary",
    ran.summary,
    "--- report",
    // On one line in the file; people read it here.
    existsSync(report) ? `${JSON.stringify(JSON.parse(readFileSync(report, "utf8")), null, 2)}\n` : "none\n",
    "--- masks",
    ...ran.masks,
    "\n--- requests",
    ...distinct(github.requests.map(({ kind, operation, status }) => `${kind} ${operation} ${status}`)),
    "\n--- written",
    written,
  ].join("\n");
}

/** Each once, sorted: how often and in which order is a matter of time, for reads go side by side. */
function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}

function tellAnnotation({ level, title, message, file, line, column }: Annotation): string {
  const where = [file, line, column].filter((part) => part !== undefined).join(":");
  return `${level} ${title ?? ""} ${where}\n  ${message.replaceAll("\n", "\n  ")}`;
}
