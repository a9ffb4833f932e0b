import { fillTemplate, formatMessage } from "../../../core/commit/commit-message.ts";
import type { Decided } from "../../../core/commit/delivery-decision.ts";
import { problem } from "../../../core/problem/problem.ts";
import { listNames } from "../../../core/text/list-names.ts";
import { code, escapeText, table } from "../../../core/text/markdown.ts";
import { formatVersion, isSameVersion, type Version } from "../../../core/version/version.ts";
import type { Tip } from "../../../ports/delivery.ts";
import type { Calling } from "./headings.ts";
import { addSections, type Section, versionsIn } from "./sections.ts";

/** The changelog of one service. */
export interface Changelog {
  readonly path: string;
  readonly calling: Calling;
  /** What it shall have; of each version the first one counts. */
  readonly sections: readonly Section[];
}

/** What the commit says. */
export interface CommitWording {
  /** Template; empty for our own. */
  readonly message: string;
  /** The release commit. */
  readonly commit: string;
  /** As `formatRun` gives it; empty outside a workflow. */
  readonly run: string;
}

/** What is to be written to one tip of a branch. */
export interface ChangelogDecided extends Decided {
  readonly added: readonly Added[];
}

/** The versions that a changelog gets. */
export interface Added {
  readonly path: string;
  readonly service: string;
  readonly versions: readonly string[];
}

/** Where a pull request with changelogs lives: there is one at a time. */
const head = "trunkline/release/changelog";

/** The versions that a changelog has; empty where there is none. Raises RELEASE_CHANGELOG_UNREADABLE. */
export async function readVersions(tip: Tip, { path, calling }: Changelog): Promise<readonly Version[]> {
  const bytes = await readText(tip, path);
  return bytes === undefined ? [] : versionsIn(bytes, calling);
}

/** Decides what one tip of the branch lacks of the changelogs: all of it in one commit. Raises RELEASE_CHANGELOG_UNREADABLE. */
export async function decideChangelogs(
  tip: Tip,
  changelogs: readonly Changelog[],
  wording: CommitWording,
): Promise<ChangelogDecided> {
  const files = new Map<string, Uint8Array>();
  const added: Added[] = [];
  const held = await Promise.all(changelogs.map(({ path }) => readText(tip, path)));
  changelogs.forEach(({ path, calling, sections }, at) => {
    const before = held[at];
    const after = addSections(before, calling, sections);
    if (after === undefined) return;
    const there = before === undefined ? [] : versionsIn(before, calling);
    const missing = sections.filter(({ version }) => !there.some((one) => isSameVersion(one, version)));
    files.set(path, after);
    added.push({
      path,
      service: calling.service,
      versions: missing.map(({ version }) => formatVersion(version)),
    });
  });
  if (files.size === 0) return { decision: { kind: "nothing", head }, added };
  const message = writeMessage(added, wording);
  const title = message.split("\n")[0] ?? "";
  return {
    decision: { kind: "write", files, message, proposal: { head, title, body: writeBody(added) } },
    added,
  };
}

async function readText(tip: Tip, path: string): Promise<Uint8Array | undefined> {
  const bytes = await tip.read(path);
  if (bytes?.includes(0)) throw problem("RELEASE_CHANGELOG_UNREADABLE", { path });
  return bytes;
}

function writeMessage(added: readonly Added[], { message, commit, run }: CommitWording): string {
  const releases = listNames(
    added.flatMap(({ service, versions }) => versions.map((one) => `${service} ${one}`)),
  );
  const text = fillTemplate(message || "chore(release): changelog of {releases}", { releases, commit });
  const deployments = added.map(({ service }) => ({ service, environment: "", image: "" }));
  return formatMessage(text, { action: "release", deployments, sourceCommit: commit, run });
}

function writeBody(added: readonly Added[]): string {
  const rows = added.map(({ path, service, versions }) => [
    escapeText(service),
    versions.map(escapeText).join(", "),
    code(path),
  ]);
  return `The changelogs of what has been released. The tags exist already; merging this releases nothing.\n\n${table(["Service", "Versions", "File"], rows)}`;
}
