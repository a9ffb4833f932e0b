import { formatMessage } from "../../../core/commit/commit-message.ts";
import { short } from "../../../core/git/oid.ts";
import { sha256Of } from "../../../core/image/digest.ts";
import type { Effect } from "./commit-effects.ts";

/** What an annotated tag of ours says. */
export interface TagText {
  readonly service: string;
  readonly version: string;
  /** Tag of the previous release; empty for the first. */
  readonly previous: string;
  readonly bump: string;
  readonly effects: readonly Effect[];
  /** Digest of the plan that the tag is part of. */
  readonly plan: string;
  /** As `formatRun` gives it; empty outside a workflow. */
  readonly run: string;
  /** Whoever else writes at the same time has another one: no two runs make the same tag object. */
  readonly writer: string;
}

/** A tag is no place for a thousand lines; the release page has them. */
const most = 50;

/** The message: what changed, in plain text, and where it came from, in trailers. */
export function formatTagMessage(tag: TagText): string {
  const { service, version, previous, bump, effects, plan, run, writer } = tag;
  const lines = effects.flatMap(({ statements, commit }) =>
    statements
      .filter((one) => one.bump !== "none")
      .map((one) => `- ${one.description} (${short(commit.oid)})`),
  );
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : [];
  const text = `${service} ${version}\n\n${[...lines.slice(0, most), ...more].join("\n")}`;
  return formatMessage(text, {
    action: "release",
    deployments: [{ service, environment: "", image: "" }],
    sourceCommit: "",
    run,
    more: [
      ["Version", version],
      ["Previous", previous],
      ["Bump", bump],
      ["Plan", plan],
      ["Writer", writer],
    ],
  });
}

/** Names a plan by what it decides: the commit, and each new tag with the one before it. The same plan, the same digest. */
export function digestOfPlan(
  commit: string,
  tags: readonly { readonly tag: string; readonly previous: string }[],
): string {
  const lines = tags.map(({ tag, previous }) => `${tag} ${previous}`).sort();
  return sha256Of([commit, ...lines].join("\n"));
}
