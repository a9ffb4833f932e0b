import { formatMessage } from "../../core/commit/commit-message.ts";
import type { Decided } from "../../core/commit/delivery-decision.ts";
import { code, escapeText, link } from "../../core/text/markdown.ts";
import { editYaml } from "../../core/yaml/edit.ts";
import { daysOver, groupByKey, isExpired, isTest, type ToggleFacts } from "./findings.ts";
import type { Reference } from "./references.ts";
import type { Toggle } from "./register.ts";

/** An issue of ours that is open, as far as this decides about it. */
export interface OpenIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

/** What becomes of the issues about stale toggles. */
export interface CleanupPlan {
  readonly create: readonly IssueText[];
  readonly update: readonly (IssueText & { readonly number: number })[];
  /** Issues whose toggle is gone from the code, or is no longer stale. */
  readonly close: readonly { readonly number: number; readonly why: string }[];
  /** Stale toggles that get no issue in this run, because `most` are opened already. */
  readonly later: readonly string[];
}

export interface IssueText {
  readonly key: string;
  readonly title: string;
  /** Markdown; its first line is the hidden marker by which the next run finds it. */
  readonly body: string;
  /** Logins, without `@`. */
  readonly assignees: readonly string[];
}

/**
 * One issue for each expired toggle that code still names: opened once, edited in place, closed when the last reference is gone or the toggle
 * is no longer expired. Pure. `page` is the repository's page at the commit (`https://github.com/acme/shop/blob/<sha>`), empty for none.
 */
export function planCleanup(
  facts: ToggleFacts,
  open: readonly OpenIssue[],
  { most, page }: { readonly most: number; readonly page: string },
): CleanupPlan {
  const byKey = groupByKey(facts.references);
  const stale = facts.toggles.filter(
    (one) => isExpired(one, facts.now) && (byKey.get(one.key) ?? []).length > 0,
  );
  const openByKey = new Map(open.map((one) => [keyOf(one), one]));
  const texts = stale.map((one) => textOf(one, byKey.get(one.key) ?? [], facts, page));
  const missing = texts.filter(({ key }) => !openByKey.has(key));
  const keys = new Set(stale.map(({ key }) => key));
  const registered = new Set(facts.toggles.map(({ key }) => key));
  return {
    create: missing.slice(0, most),
    later: missing.slice(most).map(({ key }) => key),
    update: texts.flatMap((text) => {
      const issue = openByKey.get(text.key);
      const same =
        issue !== undefined && issue.title === text.title && issue.body.trimEnd() === text.body.trimEnd();
      return issue === undefined || same ? [] : [{ ...text, number: issue.number }];
    }),
    close: [...openByKey].flatMap(([key, { number }]) => {
      if (key === undefined || keys.has(key)) return [];
      const isUsed = (byKey.get(key) ?? []).length > 0;
      const why = !isUsed
        ? `No code names the toggle \`${key}\` any more.${registered.has(key) ? " Its entry in the register can go, too." : ""}`
        : `The toggle \`${key}\` is not expired any more.`;
      return [{ number, why }];
    }),
  };
}

const marker = (key: string) => `<!-- trunkline:toggle:${key} -->`;

/** The toggle that an issue is about; undefined for an issue without our marker. */
function keyOf({ body }: OpenIssue): string | undefined {
  return /^<!-- trunkline:toggle:([\w.:/-]{1,200}) -->/.exec(body)?.[1];
}

/** References that an issue lists; more are counted. */
const mostReferences = 50;

function textOf(
  toggle: Toggle,
  references: readonly Reference[],
  facts: ToggleFacts,
  page: string,
): IssueText {
  const { key, kind, owner, expires, ticket, description, keep, file, line } = toggle;
  const at = (path: string, row: number) =>
    page === ""
      ? code(`${path}:${row}`)
      : link(code(`${path}:${row}`), `${page}/${path.split("/").map(encodeURIComponent).join("/")}#L${row}`);
  const services = new Map<string, string[]>();
  for (const one of references.slice(0, mostReferences)) {
    const owners = facts.servicesOf(one.file);
    const name = owners.length === 0 ? "no service" : owners.join(", ");
    const list = services.get(name) ?? [];
    list.push(`- ${at(one.file, one.line)}${isTest(one.file) ? " (test)" : ""}`);
    services.set(name, list);
  }
  const winner =
    keep === ""
      ? "The register does not say which way to keep (`keep: on` or `keep: off`)."
      : `Keep the way **${escapeText(keep)}**.`;
  const lines = [
    marker(key),
    `The feature toggle ${code(key)} expired on ${expires}, ${daysOver(expires, facts.now)} days before this was written.`,
    "",
    ...(description === "" ? [] : [escapeText(description), ""]),
    `- Kind: ${escapeText(kind || "not said")}`,
    `- Owner: ${escapeText(owner || "not said")}`,
    `- Ticket: ${/^https?:/.test(ticket) ? link(escapeText(ticket), ticket) : escapeText(ticket || "not said")}`,
    `- Registered in ${at(file, line)}`,
    "",
    `${winner} Remove the toggle from the code first, then its entry from the register. This issue closes when no code names the toggle.`,
    "",
    `### ${references.length} ${references.length === 1 ? "reference" : "references"}`,
    ...[...services].flatMap(([name, list]) => ["", `**${escapeText(name)}**`, "", ...list]),
    ...(references.length > mostReferences ? ["", `… and ${references.length - mostReferences} more.`] : []),
  ];
  return {
    key,
    title: `Remove the feature toggle ${key}`,
    body: `${lines.join("\n")}\n`,
    assignees: /^@[\w-]+$/.test(owner) ? [owner.slice(1)] : [],
  };
}

/** The branch that the proposal of a sweep lives on: the next run renews the same one. */
const head = "trunkline/toggles/unused";

/**
 * Deletes the entries of toggles that no code names from the files of the register, which are given as the tip of the branch has them. Raises
 * what the YAML editor raises. Pure. A file of GitLab's format holds one toggle and is left to people.
 */
export function planRemoval(
  unused: readonly Toggle[],
  texts: ReadonlyMap<string, string>,
  run: string,
): Decided & { readonly keys: readonly string[] } {
  const files = new Map<string, Uint8Array>();
  const keys: string[] = [];
  for (const [file, text] of texts) {
    const gone = unused.filter((one) => one.file === file && one.format !== "gitlab");
    if (gone.length === 0) continue;
    const edits = gone.map(({ key, format }) => ({
      kind: "remove" as const,
      path: format === "trunkline" ? [key] : ["flags", key],
    }));
    files.set(file, new TextEncoder().encode(editYaml(text, file, edits)));
    keys.push(...gone.map(({ key }) => key));
  }
  if (keys.length === 0) return { decision: { kind: "nothing", head }, keys };
  const title = `chore: remove ${keys.length} unused feature ${keys.length === 1 ? "toggle" : "toggles"}`;
  const list = keys.map((key) => `- ${key}`).join("\n");
  const origin = { action: "toggles", deployments: [], sourceCommit: "", run };
  return {
    decision: {
      kind: "write",
      files,
      message: formatMessage(`${title}\n\n${list}`, origin),
      proposal: {
        head,
        title,
        body: `No code names these feature toggles any more, so their entries in the register can go:\n\n${keys.map((key) => `- ${code(key)}`).join("\n")}\n\nClose this pull request to keep them.\n`,
      },
    },
    keys,
  };
}
