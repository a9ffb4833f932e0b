import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { checkOut, clones, type Land, makeLand, scenarios } from "../../actions/detect-changes/events.ts";
import { detect } from "../../actions/detect-changes/step.ts";
import { isStress } from "../../support/effort.ts";
import { git } from "../../support/scratch/git.ts";

const filters = "a: a/**\nb: b/**\ndocs: '**/*.md'\n";
let land: Land;

beforeAll(async () => {
  land = await makeLand();
});

/** What plain git says in the full repository. */
async function truthOf(base: string, head: string): Promise<string[]> {
  const from = base === "empty tree" ? "4b825dc642cb6eb9a060e54bf8d69288fbee4904" : land.at(base);
  const listed = await git(
    land.remote,
    "diff-tree",
    "-r",
    "-z",
    "--name-only",
    "--no-renames",
    from,
    land.at(head),
  );
  return listed.split("\0").filter((path) => path !== "");
}

const names = scenarios({ root: "", remote: "", at: (name) => name }).map(({ name }) => name);

/** Every event in every clone in `npm run test:stress`; in `npm cit` each event in one of the clones, in turn. */
const isDue = (event: number, clone: number) => isStress || (event + clone) % clones.length === 0;

describe.each(clones)("clone: %s", (kind) => {
  const due = names.map((name, i) => [name, i] as const).filter(([, i]) => isDue(i, clones.indexOf(kind)));
  it.concurrent.each(due)("%s", async (_, i) => {
    const scenario = scenarios(land)[i];
    if (scenario === undefined) return expect.unreachable();
    const { event, ref, sha, payload, checkout, inputs, truth } = scenario;
    const result = await detect({
      directory: await checkOut(land, checkout ?? sha, kind),
      event,
      ref,
      sha,
      payload,
      repository: "acme/shop",
      serverUrl: `file://${land.root}`,
      inputs: { filters, ...inputs },
    });
    const { changes, base, head } = result.outputs;
    if (truth === "deleted") {
      expect(result).toMatchObject({ outcome: "unchanged", outputs: { changes: [], strategy: "deleted" } });
      return;
    }
    if (truth === "doubt") {
      expect(result.outcome, result.reason).toBe("doubt");
      expect(changes).toEqual(["a", "b", "docs"]);
      return;
    }
    // Without a checkout there is no head but that of the event: a PR is its merge commit where it has one.
    const withoutCheckout = kind === "none" && checkout !== undefined && event === "pull_request";
    if (withoutCheckout && land.at(truth[1]) !== head) {
      expect(result.outputs.strategy).toBe("merge-commit");
      return;
    }
    expect(result.outcome, result.reason).not.toBe("doubt");
    const paths = readFileSync(String(result.outputs.files), "utf8").split("\0").slice(0, -1);
    expect(paths).toEqual(await truthOf(truth[0], truth[1]));
    expect(head).toBe(land.at(truth[1]));
    if (truth[0] !== "empty tree") expect(base).toBe(land.at(truth[0]));
  });
});
