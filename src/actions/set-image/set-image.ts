import { commonInputs, defineAction } from "../../contract/action.ts";
import { loadCatalogue, needCatalogue } from "../../contract/catalogue.ts";
import type { Tip } from "../../contract/delivery.ts";
import { deliveryInputs, deliveryTarget } from "../../contract/delivery-inputs.ts";
import { flag, json, lines, oneOf, optional, secret, text } from "../../contract/input.ts";
import type { Run } from "../../contract/run.ts";
import { formatRun, parseRun } from "../../domain/commit-message.ts";
import { parseOid } from "../../domain/oid.ts";
import { orders } from "../../domain/order.ts";
import { Problems, problem } from "../../domain/problem.ts";
import { compareInSource } from "./ancestry.ts";
import { chooseImages } from "./choice.ts";
import { findDeadEntries } from "./dead-entry.ts";
import { lookAt } from "./look.ts";
import { pinIn, refuseMutable } from "./pin.ts";
import { planImages } from "./plan.ts";
import { createReferee } from "./referee.ts";
import { outcomes, outputs, reportImages } from "./report.ts";
import { needsCatalogue, readRows, readUpdates } from "./update.ts";
import { readUpdateRows } from "./updates-input.ts";

/** Points environments at images: the smallest diff, in one commit, on whatever the branch has become meanwhile. */
export const setImage = defineAction({
  name: "set-image",
  inputs: {
    ...commonInputs,
    overlay: lines(),
    images: lines(),
    service: text(),
    environment: text(),
    image: text(),
    updates: json(readUpdateRows),
    ...deliveryInputs,
    expect: text(),
    strict: flag(false),
    "source-commit": optional(parseCommit),
    order: oneOf(orders, "auto"),
    pin: flag(false),
    "registry-username": text(),
    "registry-password": secret(),
    "dry-run": flag(false),
  },
  outputs,
  outcomes,
  async run(asked, world) {
    const { run, files, delivery, log } = world;
    const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
    const rows = readRows(asked);
    const catalogue = needsCatalogue(rows)
      ? await needCatalogue(files, asked.config, remedy)
      : await loadCatalogue(files, asked.config);
    const registry = () =>
      world.registries.open({
        username: asked.registryUsername,
        password: asked.registryPassword,
        token: asked.githubToken,
      });
    const chosen = await chooseImages(rows, catalogue, registry);
    const updates = readUpdates(chosen, catalogue);
    const environments = new Set(updates.map(({ environment }) => environment));
    const target = {
      ...(await deliveryTarget(asked, world, { catalogue, environments })),
      reads: [...new Set(updates.map(({ overlay }) => overlay))],
    };
    // An image that a policy found was not built from the commit that this run is on.
    const built = chosen.every((row) => !row.chosen);
    const sourceCommit = asked.sourceCommit ?? (built ? run.sha : "");
    const sourceTime = timeOf(sourceCommit, run);
    const rules = {
      expect: asked.expect,
      message: asked.message,
      provenance: { sourceCommit, sourceTime, run: formatRun(run) },
    };
    const source = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`;
    const origin = {
      sourceCommit: parseOid(sourceCommit),
      sourceTime: sourceTime === undefined ? undefined : Date.parse(sourceTime),
      run: parseRun(formatRun(run)),
    };
    const compare = compareInSource(world, asked.githubToken);
    const advisers = {
      referee: createReferee(asked.order, origin, source, compare),
      pin: asked.pin ? pinIn(registry) : refuseMutable,
    };
    let read: Tip | undefined;
    const decide = async (tip: Tip) => {
      read = tip;
      const plan = planImages(await lookAt(tip, updates, advisers), rules);
      const dead = asked.strict ? await findDeadEntries(tip, plan) : [];
      if (dead.length > 0) throw new Problems(dead);
      return plan;
    };
    const receipt = asked.dryRun
      ? await delivery.preview(target, decide)
      : await delivery.deliver(target, decide);
    // After the push: a warning is no reason to be late for it.
    const dead = asked.strict || read === undefined ? [] : await findDeadEntries(read, receipt.plan);
    if (asked.dryRun) for (const line of receipt.plan.patch.split("\n")) log.info(line);
    const { repository } = target.remote;
    const page = repository === undefined ? "" : `${run.serverUrl}/${repository}`;
    return reportImages(receipt, { dryRun: asked.dryRun, order: asked.order, page, warnings: dead });
  },
});

function parseCommit(given: string, input: string): string {
  const commit = parseOid(given);
  if (commit !== undefined) return commit;
  const expected = "Write the full SHA of the commit that the image was built from.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is no commit", expected });
}

/** When the commit was made, ISO 8601 in UTC, where the push event tells of it; nothing is fetched to find out. */
function timeOf(commit: string, { event }: Run): string | undefined {
  const head = event.payload.head_commit;
  if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return undefined;
  const time = typeof head.timestamp === "string" ? new Date(head.timestamp) : undefined;
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
