import { formatRun, parseRun } from "../../core/commit/commit-message.ts";
import { parseOid } from "../../core/git/oid.ts";
import { basesNear } from "../../core/kustomize/kustomization-file.ts";
import { isFolder } from "../../core/manifest/manifest-formats.ts";
import { holdsBeside, holdsFile } from "../../core/promotion/holds-file-path.ts";
import { compareInSource } from "../../operations/compare-commits.ts";
import { deliveryTarget } from "../../operations/delivery-inputs.ts";
import { loadCatalogue, needCatalogue } from "../../operations/load-catalogue.ts";
import type { World } from "../../ports/all-ports.ts";
import type { Run } from "../../ports/workflow-run.ts";
import type { SetImageInputs } from "./inputs.ts";
import type { UpdateRow } from "./parse-updates-input.ts";
import { chooseImages } from "./policy-images.ts";
import { readUpdatesFrom } from "./read-updates-from-files.ts";
import { logLines, reportImages } from "./report.ts";
import { pinBy, pinIn } from "./resolve-digest.ts";
import { needsCatalogue, readUpdates } from "./resolve-updates.ts";

/** The story of one run; loaded once its inputs are right. */
export async function runSetImage(
  given: readonly UpdateRow[] | "from-files",
  inputs: SetImageInputs,
  world: World,
) {
  const { run, files, delivery, log } = world;
  const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
  const catalogue =
    given === "from-files" || needsCatalogue(given)
      ? await needCatalogue(files, inputs.config, remedy)
      : await loadCatalogue(files, inputs.config);
  const rows =
    given === "from-files" && catalogue !== undefined
      ? await readUpdatesFrom(files, inputs.updatesFrom, inputs.environment, catalogue)
      : given === "from-files"
        ? []
        : given;
  const registry = () =>
    world.registries.open({
      username: inputs.registryUsername,
      password: inputs.registryPassword,
      token: inputs.githubToken,
    });
  const chosen = await chooseImages(rows, catalogue, registry);
  const updates = readUpdates(chosen, catalogue);
  const holds = updates.map(({ overlay, format }) =>
    holdsBeside(isFolder(overlay, format) ? `${overlay}/` : overlay),
  );
  const target = {
    ...(await deliveryTarget(inputs, world, { catalogue, places: updates })),
    reads: [
      ...new Set([
        ...updates.flatMap(({ overlay }) => [overlay, ...basesNear(overlay)]),
        ...holds,
        holdsFile,
      ]),
    ],
  };
  // An image that a policy found was not built from the commit that this run is on.
  const built = chosen.every((row) => !row.chosen);
  const sourceCommit = inputs.sourceCommit ?? (built ? run.sha : "");
  const sourceTime = timeOf(sourceCommit, run);
  const rules = {
    expect: inputs.expect,
    message: inputs.message,
    provenance: { sourceCommit, sourceTime, run: formatRun(run) },
    reason: inputs.reason || subjectOf(sourceCommit, run),
    requestedBy: run.actor,
    onBlocked: inputs.onBlocked,
  };
  const source = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`;
  const origin = {
    sourceCommit: parseOid(sourceCommit),
    sourceTime: sourceTime === undefined ? undefined : Date.parse(sourceTime),
    run: parseRun(formatRun(run)),
  };
  const compare = compareInSource(world, inputs.githubToken);
  const identify = pinIn(registry);
  // Most of the code is loaded while the branch is on its way.
  await delivery.begin(target);
  const { createDecision } = await import("./decide-image-updates.ts");
  const { decide, warningsOf } = createDecision({
    updates,
    rules,
    sources: {
      pin: pinBy(identify, { always: inputs.pin, chosen: !built }),
      identify,
      sourceCommit: origin.sourceCommit,
      liftHold: inputs.liftHold,
      now: () => world.clock.now(),
    },
    order: inputs.order,
    strict: inputs.strict,
    origin,
    source,
    compare,
  });
  const receipt = inputs.dryRun
    ? await delivery.preview(target, decide)
    : await delivery.deliver(target, decide);
  const warnings = await warningsOf(receipt.plan);
  if (inputs.dryRun) for (const line of receipt.plan.patch.split("\n")) log.info(line);
  const { repository = "" } = target.remote;
  const page = repository === "" ? "" : `${run.serverUrl}/${repository}`;
  const { dryRun, order, onBlocked } = inputs;
  const context = { dryRun, order, onBlocked, repository, page, warnings };
  for (const line of logLines(receipt, context)) log.info(line);
  return reportImages(receipt, context);
}

/** The first line of the message of the commit that the event is about; empty where it tells of another or of none. */
function subjectOf(commit: string, { event }: Run): string {
  const head = event.payload.head_commit;
  if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return "";
  const [subject = ""] = typeof head.message === "string" ? head.message.split(/\r?\n/, 1) : [];
  return subject.slice(0, 200);
}

/** When the commit was made, ISO 8601 in UTC, where the push event tells of it; nothing is fetched to find out. */
function timeOf(commit: string, { event }: Run): string | undefined {
  const head = event.payload.head_commit;
  if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return undefined;
  const time = typeof head.timestamp === "string" ? new Date(head.timestamp) : undefined;
  return time === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
