import { formatMessage } from "../../../core/commit/commit-message.ts";
import type { Decided } from "../../../core/commit/delivery-decision.ts";
import type { Oid } from "../../../core/git/oid.ts";
import { code } from "../../../core/text/markdown.ts";
import type { Receipt, Remark } from "../../../ports/delivery.ts";
import type { Changed } from "./find-diverged.ts";

/** What is brought back to the branch of the lower environment, and what people must merge. */
export interface MergePlan extends Decided {
  readonly paths: readonly string[];
  readonly conflicts: readonly string[];
}

/** Decides about a merge back. Pure. One conflict leaves all of it to people: half a merge would hide the other half. */
export function planMerge(given: {
  /** The branch that was stabilised, and the environment that it is merged back to. */
  readonly names: { readonly stable: string; readonly lower: string };
  readonly run: string;
  readonly changed: readonly Changed[];
  /** Tip of the stabilised branch. */
  readonly stable: Oid;
}): MergePlan {
  const { names, run, changed, stable } = given;
  const files = new Map<string, Uint8Array>();
  for (const { path, became } of changed)
    if (became.kind === "merged") files.set(path, new TextEncoder().encode(became.text));
  const conflicts = changed.filter(({ became }) => became.kind === "conflict").map(({ path }) => path);
  const paths = [...files.keys()];
  if (files.size === 0 || conflicts.length > 0) return { decision: { kind: "nothing" }, paths, conflicts };
  const title = `Merge ${names.stable} back into ${names.lower}`;
  const slug = (text: string) => text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-");
  const list = paths.map((path) => `- ${path}`).join("\n");
  return {
    decision: {
      kind: "write",
      files,
      merges: [stable],
      message: formatMessage(`${title}\n\n${list}`, {
        ...{ action: "promote", deployments: [], sourceCommit: "", run },
        more: [["Merged-Back", stable]],
      }),
      proposal: {
        head: `trunkline/merge-back/${slug(names.stable)}/${slug(names.lower)}`,
        title,
        body: `${code(names.stable)} was changed by hand while it was stabilised, and ${names.lower} lacks that:\n\n${paths
          .map((path) => `- ${code(path)}\n`)
          .join(
            "",
          )}\nThe images that ${names.lower} runs stay as they are. Merge this with a merge commit: then Git knows what has come back.\n`,
      },
    },
    paths,
    conflicts,
  };
}

/** What there is to say of it; nothing where there was nothing to bring back. */
export function remarkMerge(receipt: Receipt<MergePlan>, stable: string): readonly Remark[] {
  const { plan, branch } = receipt;
  const { paths, conflicts } = plan;
  if (conflicts.length > 0) {
    const text = `${stable} and ${branch} have both changed ${conflicts.join(", ")}: merge ${stable} into ${branch} by hand.`;
    return [{ level: "warning", text }];
  }
  if (paths.length === 0) return [];
  const list = paths.join(", ");
  if (receipt.kind === "untouched") {
    return [{ level: "notice", text: `Would propose to merge ${stable} back into ${branch}: ${list}.` }];
  }
  const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
  const where = pull === undefined ? branch : `pull request #${pull.number} (${pull.url})`;
  return [{ level: "notice", text: `Merging ${stable} back is proposed by ${where}: ${list}.` }];
}
