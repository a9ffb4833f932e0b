import * as v from "valibot";
import type { ToggleFormat } from "../../core/catalogue/catalogue.ts";
import type { Json } from "../../core/json/json-types.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { longestConfig } from "../../core/yaml/config-size-limit.ts";
import { readConfig } from "../../core/yaml/read-config.ts";
import type { YamlPath } from "../../core/yaml/source-position.ts";

/** A feature toggle as its register has it. Texts are empty where nothing is said. */
export interface Toggle {
  readonly key: string;
  readonly kind: string;
  /** `@login`, `@org/team` or a mail address. */
  readonly owner: string;
  /** `2026-04-15`. */
  readonly created: string;
  readonly expires: string;
  readonly ticket: string;
  readonly description: string;
  /** Services that may use it; empty for any. */
  readonly services: readonly string[];
  /** Which way is kept when it is removed: `on`, `off` or empty. */
  readonly keep: string;
  readonly file: string;
  readonly line: number;
  readonly format: ToggleFormat;
}

const texts = v.optional(v.union([v.string(), v.number(), v.boolean()]));
const entry = v.looseObject({
  kind: texts,
  owner: texts,
  created: texts,
  expires: texts,
  ticket: texts,
  description: texts,
  keep: texts,
  services: v.optional(v.array(v.string())),
});
type Entry = v.InferOutput<typeof entry>;

/** A key that can be looked for: letters, digits and `._:/-`, 200 characters at most. */
const isKey = (key: string) => /^[A-Za-z0-9_][\w.:/-]{0,199}$/.test(key);
const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Reads one file of the register (YAML, or JSON, which is YAML). Formats: ours (`<key>: {kind, owner, …}`), flagd's definition, the manifest
 * of the OpenFeature CLI, and GitLab's file for one flag, which says no end. All faults of the file come at once, TOGGLES_REGISTER_INVALID each.
 */
export function readRegister(
  text: string,
  file: string,
  format: ToggleFormat,
): { readonly toggles: readonly Toggle[]; readonly faults: readonly Problem[] } {
  const faultAt = (fault: string, line?: number) =>
    problem(
      "TOGGLES_REGISTER_INVALID",
      { file, fault, format },
      { at: line === undefined ? { file } : { file, line } },
    );
  if (text.length > longestConfig) return { toggles: [], faults: [faultAt("it has more than 4 MiB")] };
  const read = readConfig(text);
  if ("faults" in read)
    return { toggles: [], faults: read.faults.map(({ fault, at }) => faultAt(fault, at?.line)) };
  const { value, spot } = read.document;
  const entries = entriesIn(value, format);
  if (typeof entries === "string") return { toggles: [], faults: [faultAt(entries)] };
  const faults: Problem[] = [];
  const toggles: Toggle[] = [];
  for (const { key, path, said } of entries) {
    const { line } = spot(path, "key");
    const checked = v.safeParse(entry, said);
    if (!isKey(key)) faults.push(faultAt(`\`${key.slice(0, 80)}\` cannot be the key of a toggle`, line));
    else if (!checked.success) {
      const wrong = checked.issues.map((one) => v.getDotPath(one) ?? "the entry").join(", ");
      faults.push(faultAt(`\`${key}\` has something else than a text at ${wrong}`, line));
    } else {
      const toggle = toggleOf(key, checked.output, file, line, format);
      for (const name of ["created", "expires"] as const)
        if (toggle[name] !== "" && !isDate(toggle[name]))
          faults.push(
            faultAt(
              `\`${name}\` of \`${key}\` is \`${toggle[name]}\`, which is not a date like 2026-04-15`,
              line,
            ),
          );
      toggles.push(toggle);
    }
  }
  return { toggles, faults };
}

interface FoundEntry {
  readonly key: string;
  readonly path: YamlPath;
  readonly said: Json | undefined;
}

/** The entries of a file, or what is wrong with the whole of it (a sentence's end). */
function entriesIn(value: Json, format: ToggleFormat): readonly FoundEntry[] | string {
  if (value === null) return [];
  if (!isObject(value)) return "its top is not a mapping";
  if (format === "trunkline")
    return Object.entries(value).map(([key, said]) => ({ key, path: [key], said: said ?? null }));
  if (format === "gitlab") {
    const { name, group, rollout_issue_url: ticket, type, description } = value;
    if (typeof name !== "string") return "it has no `name`";
    return [{ key: name, path: ["name"], said: { kind: type, owner: group, ticket, description } }];
  }
  const { flags } = value;
  if (Array.isArray(flags))
    return flags.flatMap((one: Json, index) =>
      isObject(one) && typeof one.key === "string"
        ? [{ key: one.key, path: ["flags", index], said: detailsOf(one, format) }]
        : [],
    );
  if (!isObject(flags)) return "it has no mapping `flags`";
  return Object.entries(flags).map(([key, said]) => ({
    key,
    path: ["flags", key],
    said: isObject(said) ? detailsOf(said, format) : (said ?? null),
  }));
}

type JsonMap = { readonly [key: string]: Json | undefined };

function isObject(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** flagd keeps what it does not know under `metadata`; the OpenFeature manifest beside what it knows. */
function detailsOf(flag: JsonMap, format: ToggleFormat): JsonMap {
  if (format !== "flagd") return flag;
  return isObject(flag.metadata) ? flag.metadata : {};
}

function toggleOf(key: string, said: Entry, file: string, line: number, format: ToggleFormat): Toggle {
  const text = (value: string | number | boolean | undefined) => (value === undefined ? "" : String(value));
  return {
    key,
    kind: text(said.kind),
    owner: text(said.owner),
    created: dateOf(text(said.created)),
    expires: dateOf(text(said.expires)),
    ticket: text(said.ticket),
    description: text(said.description),
    keep: said.keep === true ? "on" : said.keep === false ? "off" : text(said.keep),
    services: said.services ?? [],
    file,
    line,
    format,
  };
}

/** The number of an issue or pull request of the repository (`owner/name`) that a ticket names: `#12`, `owner/name#12` or its page. */
export function ticketNumber(
  ticket: string,
  { repository, serverUrl }: { readonly repository: string; readonly serverUrl: string },
): number | undefined {
  if (repository === "") return undefined;
  const short = /^([\w.-]+\/[\w.-]+)?#(\d{1,9})$/.exec(ticket);
  const page = ticket.toLowerCase().startsWith(`${serverUrl}/`.toLowerCase())
    ? /^([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})\b/.exec(ticket.slice(serverUrl.length + 1))
    : null;
  const [, named = repository, number] = short ?? page ?? [];
  const isHere = named.toLowerCase() === repository.toLowerCase();
  return isHere && number !== undefined ? Number(number) : undefined;
}

/** Of a point in time, `2026-04-15T00:00:00Z`, its day. */
function dateOf(text: string): string {
  return text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1");
}
