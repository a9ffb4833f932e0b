import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actions as names } from "../../scripts/documents.ts";
import type { ActionName } from "../../src/main.ts";
import type { Permission } from "../support/github/permissions.ts";
import type { Recorded } from "../support/github/server.ts";
import { runAction } from "../support/runner/action.ts";
import type { Run } from "../support/runner/event.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";
import { openTown, type Town } from "../support/town.ts";
import { root, textOf } from "./sources.ts";

/** One row of the table under `## Permissions` of a README. */
interface Row {
  readonly when: string;
  /** On the workflow's own repository. */
  readonly here: readonly string[];
  /** On the GitOps repository, where the table has such a column. */
  readonly gitops: readonly string[];
}

/** A use of an action that does what a row says. */
interface Use {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly before?: (town: Town) => Promise<void>;
  /** The checkout to work in. Default: the whole clone of the monorepo. */
  readonly checkout?: (town: Town) => Promise<string>;
  /** The run, given the last two commits of trunk. */
  readonly run?: (commits: string) => Partial<Run>;
  readonly outcome: string;
}

/** A push of the newest commit. */
const push = (commits: string): Partial<Run> => {
  const [before = "", after = ""] = commits.split("\n");
  const repository = { default_branch: "main", full_name: "acme/shop" };
  return { eventName: "push", event: { before, after, ref: "refs/heads/main", repository } };
};

const image = `:1.1.0@sha256:${"c".repeat(64)}`;
const orders = { service: "orders", environment: "dev", image };

/** What proves each row. A row without a use, and a use without a row, fail. */
const uses: Readonly<Record<ActionName, Readonly<Record<string, Use>>>> = {
  "detect-changes": {
    "any input, shallow clone": { before: addFeature, checkout: cloneShallow, outcome: "changed", run: push },
    "any input, full clone": { before: addFeature, outcome: "changed", run: push },
  },
  "mark-green": {
    "any input": { inputs: { service: "orders" }, before: addFeature, outcome: "changed", run: push },
    "`dry-run: true`": {
      inputs: { service: "orders", "dry-run": "true" },
      before: addFeature,
      outcome: "planned",
      run: push,
    },
  },
  "set-image": {
    "`delivery: push`": { inputs: orders, outcome: "changed" },
    "`delivery: push`, `transport: api`": { inputs: { ...orders, transport: "api" }, outcome: "changed" },
    "`delivery: pull-request`": {
      inputs: { ...orders, delivery: "pull-request", labels: "deploy", reviewers: "octocat" },
      outcome: "proposed",
    },
    "`delivery: pull-request`, `transport: api`": {
      inputs: { ...orders, delivery: "pull-request", transport: "api" },
      outcome: "proposed",
    },
    "`auto-merge: true`": {
      inputs: { ...orders, delivery: "pull-request", "auto-merge": "true" },
      before: async ({ gitops }) => void gitops.settings.requiredChecks.push("main"),
      outcome: "proposed",
    },
    "`dry-run: true`": { inputs: { ...orders, "dry-run": "true" }, outcome: "planned" },
  },
  release: {
    "tags alone: `github-release: false`": {
      inputs: { "github-release": "false" },
      before: addFeature,
      outcome: "released",
    },
    "release pages, `assets`": { inputs: { assets: "README.md" }, before: addFeature, outcome: "released" },
    "`transport: api`": { inputs: { transport: "api" }, before: addFeature, outcome: "released" },
    "`dispatch`": { inputs: { dispatch: "deploy.yml" }, before: addFeature, outcome: "released" },
    "`dry-run: true`": { inputs: { "dry-run": "true" }, before: addFeature, outcome: "planned" },
  },
  promote: {
    "`delivery: push`": {
      inputs: { service: "orders", to: "staging" },
      before: deliver,
      outcome: "promoted",
    },
    "`delivery: push`, `transport: api`": {
      inputs: { service: "orders", to: "staging", transport: "api" },
      before: deliver,
      outcome: "promoted",
    },
    "`delivery: pull-request`": {
      inputs: { service: "orders", to: "staging", delivery: "pull-request" },
      before: deliver,
      outcome: "proposed",
    },
    "`delivery: push`, and `checks` in the catalogue": {
      inputs: { service: "orders", to: "staging" },
      before: deliverChecked,
      outcome: "promoted",
    },
    "`delivery: push`, and who approved the run in the commit": {
      inputs: { service: "orders", to: "staging" },
      before: deliver,
      outcome: "promoted",
    },
    "`delivery: push`, `deployment: true`": {
      inputs: { service: "orders", to: "staging", deployment: "true" },
      before: deliver,
      outcome: "promoted",
    },
    "`dry-run: true`": {
      inputs: { service: "orders", to: "staging", "dry-run": "true" },
      before: deliver,
      outcome: "planned",
    },
  },
};

for (const name of names) {
  const rows = readRows(name);
  test(`${name}: every row of its permissions is proved, and every proof is a row`, () => {
    expect(rows.map(({ when }) => when).sort()).toEqual(Object.keys(uses[name]).sort());
  });

  test.each(rows)(`${name}, $when: these permissions are enough, and all of them are needed`, async (row) => {
    const use = uses[name][row.when];
    if (use === undefined) throw new Error(`nothing proves ${row.when}`);
    const town = await openTown({ registry: name === "promote" });
    try {
      await use.before?.(town);
      const workspace = (await use.checkout?.(town)) ?? town.shop.monorepo.clone;
      town.github.requests.length = 0;
      const { serverUrl, apiUrl, graphqlUrl } = town.github;
      const ran = await runAction(join(root, "actions", name), {
        inputs: { "gitops-token": town.github.token(row.gitops as Permission[]), ...use.inputs },
        workspace,
        run: {
          sha: await git(town.monorepo.directory, "rev-parse", "main"),
          serverUrl,
          apiUrl,
          graphqlUrl,
          token: town.github.token(row.here as Permission[], "actions"),
          ...use.run?.(await git(town.monorepo.directory, "rev-parse", "main~1", "main")),
        },
      });
      expect(ran.outputs.outcome, ran.log).toBe(use.outcome);
      const needed = (repository: string) =>
        neededOf(town.github.requests.filter((one) => one.repository === repository));
      expect({ here: needed(town.monorepo.name), gitops: needed(town.gitops.name) }).toEqual({
        here: row.here,
        gitops: row.gitops,
      });
    } finally {
      await town.close();
    }
  });
}

/** Something to find or release: a feature of orders, and the workflow that `dispatch` names. */
async function addFeature({ shop, github, monorepo }: Town): Promise<void> {
  const { clone } = shop.monorepo;
  const workflow = "on:\n  workflow_dispatch:\n    inputs: { service: {}, version: {}, tag: {} }\n";
  await commit(clone, "feat(orders): more", { "services/orders/more.js": "export {};\n" });
  await commit(clone, "ci: deploy", { ".github/workflows/deploy.yml": workflow });
  await publish(clone);
  await git(clone, "remote", "set-url", "origin", `${github.serverUrl}/${monorepo.name}`);
}

/** An image of orders that only dev runs, built of trunk's newest commit. */
async function deliver(town: Town): Promise<void> {
  await addFeature(town);
  const { clone } = town.shop.monorepo;
  const revision = await git(clone, "rev-parse", "HEAD");
  const place = { registry: town.registry, clone };
  const digest = await buildImage(place, { service: "orders", tag: "1.1.0", revision });
  const path = "apps/orders/overlays/dev/kustomization.yaml";
  const overlay = await readFile(join(town.shop.gitops.clone, path), "utf8");
  const text = overlay.replace("newTag: 1.0.0", "newTag: 1.1.0").replace(/sha256:[0-9a-f]{64}/, digest);
  await commit(town.shop.gitops.clone, "Set orders in dev to 1.1.0", { [path]: text });
  await publish(town.shop.gitops.clone);
}

/** The same, and staging asks for a check that is green. */
async function deliverChecked(town: Town): Promise<void> {
  await deliver(town);
  const file = join(town.shop.monorepo.clone, ".github/trunkline.yml");
  await writeFile(
    file,
    (await readFile(file, "utf8")).replace("staging: {}", "staging: { checks: [smoke] }"),
  );
  const sha = await git(town.gitops.directory, "rev-parse", "main");
  town.gitops.statuses.push({ sha, context: "smoke", state: "success", url: "" });
}

/** What actions/checkout makes by default. */
async function cloneShallow({ monorepo, github }: Town): Promise<string> {
  const folder = await makeClone(`file://${monorepo.directory}`, join(makeFolder(), "clone"), "--depth=1");
  await git(folder, "remote", "set-url", "origin", `${github.serverUrl}/${monorepo.name}`);
  return folder;
}

/** The permissions that requests took, sorted; `write` includes `read`. What was refused and did no harm was not needed. */
function neededOf(requests: readonly Recorded[]): readonly string[] {
  const granted = requests.filter(({ status }) => status !== 403);
  const needs = new Set(granted.flatMap((one) => one.needs.flatMap((need) => need.slice(0, 1))));
  return [...needs]
    .filter((one) => !needs.has(one.replace(": read", ": write") as Permission) || one.endsWith("write"))
    .sort();
}

function readRows(name: ActionName): readonly Row[] {
  const section = textOf(`actions/${name}/README.md`)
    .split("\n## ")
    .find((one) => one.startsWith("Permissions\n"));
  const lines = (section ?? "").split("\n").filter((line) => line.startsWith("|"));
  const cells = lines.map((line) =>
    line
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.replace(/^\s*\|?\s*|\s*\|?\s*$/g, "")),
  );
  return cells.slice(2).map(([when = "", here = "", gitops = ""]) => ({
    when,
    here: permissionsIn(here),
    gitops: permissionsIn(gitops),
  }));
}

function permissionsIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([\w-]+: (?:read|write))`/g)].map(([, one = ""]) => one).sort();
}
