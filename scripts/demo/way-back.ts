import { renameSync } from "node:fs";
import { join } from "node:path";
import { commit, git, publish } from "../../test/support/scratch/git.ts";
import { at, buildImage, type Shop } from "../../test/support/scratch/shop.ts";
import type { Terminal } from "./terminal.ts";

type Outputs = Readonly<Record<string, string>>;

/** What the journey lends for the way back. */
export interface WayBack {
  readonly shop: Shop;
  readonly registry: string;
  readonly terminal: Terminal;
  /** Runs one of the committed actions as a step on trunk. */
  use(name: string, sha: string, inputs: Readonly<Record<string, string>>): Promise<Outputs>;
  tellCommit(outputs: Outputs, revision: string): Promise<void>;
  tellPromotions(outputs: Outputs): void;
}

const overlay = "main:apps/orders/overlays/production/kustomization.yaml";

/**
 * The new version turns out to be bad in production: it goes back, stays away, and its fix passes. Then the board shows what runs where; gives the path of
 * its page. Throws where anything else happens.
 */
export async function goBack(
  way: WayBack,
  { proposal, sha, bad }: { readonly proposal: string; readonly sha: string; readonly bad: string },
): Promise<string> {
  const { shop, terminal } = way;
  const { remote } = shop.gitops;
  const runs = async () => /digest: (\S+)/.exec(await git(remote, "show", overlay))?.[1] ?? "";
  terminal.step("rollback orders", "somebody merges, and checkout answers 500: production goes back");
  await git(remote, "update-ref", "refs/heads/main", proposal);
  const back = await way.use("rollback", sha, {
    service: "orders",
    environment: "production",
    from: bad,
    reason: "500s on checkout",
    delivery: "push",
  });
  await way.tellCommit(back, back.commit ?? "");
  expect(await runs(), shop.digests.orders, "what production runs after the rollback");

  terminal.step("promote orders to production, once more", "the next run of the pipeline meets the hold");
  const up = { service: "orders", from: "staging", to: "production", delivery: "push" };
  const blocked = await way.use("promote", sha, { ...up, "on-blocked": "skip" });
  way.tellPromotions(blocked);
  terminal.fact("outcome", blocked.outcome ?? "");
  terminal.fact("reason", blocked.reason ?? "");
  expect(blocked.outcome, "blocked", "the promotion of what is held");

  terminal.step("the fix", "a new commit, a new digest: nobody holds it");
  const fixed = await buildFix(way);
  const image = `${shop.images}/orders:${fixed.tag}@${fixed.digest}`;
  await way.use("set-image", fixed.sha, { service: "orders", environment: "dev", image });
  await way.use("promote", fixed.sha, { service: "orders", from: "dev", to: "staging" });
  const forward = await way.use("promote", fixed.sha, { ...up, reason: "500s on checkout are fixed" });
  way.tellPromotions(forward);
  await way.tellCommit(forward, forward.commit ?? "");
  expect(await runs(), fixed.digest, "what production runs after the fix");
  return showBoard(way, fixed.sha);
}

async function buildFix({ shop, registry }: WayBack) {
  const { clone } = shop.monorepo;
  const files = { "services/orders/fix.js": "export {};\n" };
  const sha = await commit(clone, "fix(orders): no 500s on checkout", files, at(90));
  await publish(clone);
  const tag = `3-${sha.slice(0, 7)}`;
  const digest = await buildImage({ registry, clone }, { service: "orders", tag, revision: sha });
  return { sha, tag, digest };
}

async function showBoard({ shop, terminal, use }: WayBack, sha: string): Promise<string> {
  terminal.step("environments", "what runs where, and why");
  const outputs = await use("environments", sha, {});
  terminal.fact("outcome", outputs.outcome ?? "");
  terminal.fact("reason", outputs.reason ?? "");
  const cells = JSON.parse(outputs.table ?? "[]") as readonly {
    service: string;
    environment: string;
    version: string | null;
  }[];
  for (const service of new Set(cells.map((cell) => cell.service))) {
    const here = cells.filter((cell) => cell.service === service);
    terminal.fact(
      service,
      here.map(({ environment, version }) => `${environment} ${version ?? "unknown"}`).join("   "),
    );
  }
  const page = join(shop.root, "board.html");
  renameSync(outputs.page ?? "", page);
  return page;
}

function expect(found: string | undefined, expected: string, what: string): void {
  if (found !== expected) throw new Error(`${what} is ${found}, not ${expected}`);
}
