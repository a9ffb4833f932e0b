/** Where a commit of ours comes from, in Git trailers that a later run reads back. */
export interface CommitOrigin {
  /** `set-image`, `promote`, … */
  readonly action: string;
  readonly deployments: readonly ImageTrailers[];
  /** Commit of the source repository that the artifact was built from; empty where it is not known. */
  readonly sourceCommit: string;
  /** When that commit was made, ISO 8601; absent where it is not known. */
  readonly sourceTime?: string | undefined;
  /** As `formatRun` gives it; empty outside a workflow. */
  readonly run: string;
  /** Further trailers, in order. */
  readonly more?: readonly (readonly [key: string, value: string])[];
}

/** One image that a commit sets. Empty where there is no service or environment (an overlay given by path). */
export interface ImageTrailers {
  readonly service: string;
  readonly environment: string;
  /** `repository:tag@digest`. */
  readonly image: string;
  /** Where the images of one commit were built from different ones; else it is said once for all. */
  readonly sourceCommit?: string;
  readonly sourceTime?: string;
}

/** One run of a workflow, as the `Workflow-Run` trailer tells it. */
export interface WorkflowRun {
  readonly url: string;
  readonly workflow: string;
  readonly number: number;
  readonly attempt: number;
}

/**
 * The whole commit message: the text, then the trailers as the last paragraph. No value can start a line of its own, and what
 * `text` ends with is never in the last paragraph, so neither can pass for a trailer (git-interpret-trailers).
 */
export function formatMessage(
  text: string,
  { action, deployments, sourceCommit, sourceTime, run, more }: CommitOrigin,
): string {
  const trailers: (readonly [string, string])[] = [
    ["Trunkline", action],
    ...deployments.flatMap(({ service, environment, image, sourceCommit: own = "", sourceTime: at = "" }) => [
      ["Service", service] as const,
      ["Environment", environment] as const,
      ["Image", image] as const,
      ["Source-Commit", own] as const,
      ["Source-Time", at] as const,
    ]),
    ["Source-Commit", sourceCommit],
    ["Source-Time", sourceTime ?? ""],
    ["Workflow-Run", run],
    ...(more ?? []),
  ];
  const lines = trailers
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${oneLine(value)}`);
  const body = text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd())
    .join("\n");
  return `${body.trim()}\n\n${lines.join("\n")}\n`;
}

/** The message of ours with one more trailer at its end. */
export function addTrailer(message: string, key: string, value: string): string {
  return `${message.trimEnd()}\n${key}: ${oneLine(value)}\n`;
}

/** The trailers of a message of ours, by key in lower case; empty for a commit that is not ours. */
export function parseTrailers(message: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [key, value] of listTrailers(message)) found.set(key, [...(found.get(key) ?? []), value]);
  return found;
}

/** The same in their order; of several services each has its own group. */
export function listTrailers(message: string): readonly (readonly [key: string, value: string])[] {
  // Most commits are not ours: they are not taken apart.
  if (!/^trunkline:/im.test(message)) return [];
  const lines = message.trimEnd().split("\n");
  const blank = lines.findLastIndex((line) => /^[ \t]*$/.test(line));
  const found: (readonly [string, string])[] = [];
  for (const line of lines.slice(blank + 1)) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found.push([key.toLowerCase(), value.trim()]);
  }
  return found.some(([key]) => key === "trunkline") ? found : [];
}

/** `https://github.com/acme/shop/actions/runs/1658821493 (deploy #42.1)`; empty without a run id. */
export function formatRun(run: {
  readonly serverUrl: string;
  readonly repository: string;
  readonly id: string;
  readonly workflow: string;
  readonly number: number;
  readonly attempt: number;
}): string {
  if (run.id === "") return "";
  const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
  return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
}

/** What `formatRun` wrote, or undefined for anything else. */
export function parseRun(text: string): WorkflowRun | undefined {
  const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
  if (url === undefined || workflow === undefined) return undefined;
  return { url, workflow, number: Number(number), attempt: Number(attempt) };
}

/** Fills the `{slots}` of a message template; a word in braces that is no slot stays as it is. */
export function fillTemplate(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, slot: string) => {
    const value = slots[slot];
    // Brackets become round: a value must not be able to say [skip ci].
    return value === undefined ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
  });
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
