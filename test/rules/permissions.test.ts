import { join } from "node:path";
import { expect, test } from "vitest";
import { actions as names } from "../../scripts/documents.ts";
import type { ActionName } from "../../src/main.ts";
import { spread } from "../support/effort.ts";
import { openExamples } from "../support/examples.ts";
import type { Permission } from "../support/github/permissions.ts";
import type { Recorded } from "../support/github/server.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { git } from "../support/scratch/git.ts";
import { buildOn } from "../support/sigstore/run.ts";
import { startSigstore } from "../support/sigstore/sigstore.ts";
import { uses } from "../support/uses.ts";
import { root, textOf } from "./sources.ts";

/** One row of the table under `## Permissions` of a README. */
interface Row {
  readonly when: string;
  /** On the workflow's own repository. */
  readonly here: readonly string[];
  /** On the GitOps repository, where the table has such a column. */
  readonly gitops: readonly string[];
}

for (const name of names) {
  const rows = readRows(name);
  test(`${name}: every row of its permissions is proved, and every proof is a row`, () => {
    expect(rows.map(({ when }) => when).sort()).toEqual(Object.keys(uses[name]).sort());
  });

  // All of them in `npm run test:stress`.
  test.concurrent.each(
    spread(rows, 2),
  )(`${name}, $when: these permissions are enough, and all of them are needed`, async (row) => {
    const use = uses[name][row.when];
    if (use === undefined) throw new Error(`nothing proves ${row.when}`);
    const fixture = await openExamples({ registry: name === "promote" || name === "rollback" });
    const sigstore = use.sigstore && (await startSigstore());
    const identity = sigstore?.identity(buildOn(fixture.github.serverUrl));
    try {
      await use.before?.(fixture, sigstore);
      const workspace = (await use.checkout?.(fixture)) ?? fixture.shop.monorepo.clone;
      fixture.github.requests.length = 0;
      const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
      const ran = await runAction(join(root, "actions", name), {
        inputs: { "gitops-token": fixture.github.token(row.gitops as Permission[]), ...use.inputs },
        workspace,
        start: startAction,
        env: row.here.includes("id-token: write") ? { ...identity } : {},
        run: {
          sha: await git(fixture.monorepo.directory, "rev-parse", "main"),
          serverUrl,
          apiUrl,
          graphqlUrl,
          token: fixture.github.token(row.here as Permission[], "actions"),
          ...use.run?.(await git(fixture.monorepo.directory, "rev-parse", "main~1", "main")),
        },
      });
      expect(ran.outputs.outcome, ran.log).toBe(use.outcome);
      const needed = (repository: string) =>
        neededOf(fixture.github.requests.filter((one) => one.repository === repository));
      const identified = sigstore?.requests.some((path) => path.startsWith("/token/")) ?? false;
      const here = [...needed(fixture.monorepo.name), ...(identified ? ["id-token: write"] : [])];
      expect({ here: here.sort(), gitops: needed(fixture.gitops.name) }).toEqual({
        here: row.here,
        gitops: row.gitops,
      });
    } finally {
      await sigstore?.close();
      await fixture.close();
    }
  });
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
