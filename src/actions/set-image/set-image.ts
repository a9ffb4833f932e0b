import { commonInputs, defineAction } from "../../contract/action.ts";
import { loadCatalogue, needCatalogue } from "../../contract/catalogue.ts";
import type { Tip } from "../../contract/delivery.ts";
import { deliveryInputs, deliveryTarget } from "../../contract/delivery-inputs.ts";
import { flag, json, lines, text } from "../../contract/input.ts";
import { formatRun } from "../../domain/commit-message.ts";
import { Problems } from "../../domain/problem.ts";
import { findDeadEntries } from "./dead-entry.ts";
import { lookAt } from "./look.ts";
import { planImages } from "./plan.ts";
import { outcomes, outputs, reportImages } from "./report.ts";
import { needsCatalogue, readUpdates } from "./update.ts";
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
    "source-commit": text(),
    "dry-run": flag(false),
  },
  outputs,
  outcomes,
  async run(asked, world) {
    const { run, files, delivery, log } = world;
    const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
    const catalogue = needsCatalogue(asked)
      ? await needCatalogue(files, asked.config, remedy)
      : await loadCatalogue(files, asked.config);
    const updates = readUpdates(asked, catalogue);
    const environments = new Set(updates.map(({ environment }) => environment));
    const target = {
      ...(await deliveryTarget(asked, world, { catalogue, environments })),
      reads: [...new Set(updates.map(({ overlay }) => overlay))],
    };
    const rules = {
      expect: asked.expect,
      message: asked.message,
      provenance: { sourceCommit: asked.sourceCommit || run.sha, run: formatRun(run) },
    };
    let read: Tip | undefined;
    const decide = async (tip: Tip) => {
      read = tip;
      const plan = planImages(await lookAt(tip, updates), updates, rules);
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
    return reportImages(receipt, { dryRun: asked.dryRun, page, warnings: dead });
  },
});
