import type { ToggleSettings } from "../../core/catalogue/catalogue.ts";
import type { Problem } from "../../core/problem/problem.ts";
import { listNames } from "../../core/text/list-names.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { DynamicKey, Reference, Todo } from "./references.ts";
import type { Toggle } from "./register.ts";

export type ToggleRule =
  | "toggle-expired"
  | "toggle-expiring"
  | "toggle-unregistered"
  | "toggle-unused"
  | "toggle-elsewhere"
  | "toggle-incomplete"
  | "toggle-lifetime"
  | "toggle-postponed"
  | "toggle-todo"
  | "toggle-ticket"
  | "toggle-dynamic";

/** One thing found about a toggle, at its place. `message` is a sentence. */
export interface ToggleFinding {
  readonly rule: ToggleRule;
  readonly level: "error" | "warning" | "notice";
  readonly key: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Everything that the rules ask. */
export interface ToggleFacts {
  readonly toggles: readonly Toggle[];
  readonly references: readonly Reference[];
  readonly unregistered: readonly Reference[];
  readonly dynamic: readonly DynamicKey[];
  readonly todos: readonly Todo[];
  /** Services that own a file. */
  readonly servicesOf: (file: string) => readonly string[];
  /** How often `expires` of a key was moved to a later day, as far as the history that is here tells. */
  readonly postponed: ReadonlyMap<string, number>;
  /** By key whether its ticket is closed; one that nobody could ask for is not in it, and `problems` say what was refused. */
  readonly tickets: { readonly closed: ReadonlyMap<string, boolean>; readonly problems: readonly Problem[] };
  /** Keys that the register gives for the first time, or gives otherwise; undefined: all count. */
  readonly changedKeys: ReadonlySet<string> | undefined;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

const dayMs = 86_400_000;

/** Whole days that a date (`2026-04-15`, its end in UTC) lies behind `now`; below 0 it is still to come. */
export function daysOver(date: string, now: number): number {
  return Math.floor((now - Date.parse(date)) / dayMs);
}

/** Whether a toggle's last day is over. */
export function isExpired({ expires }: Pick<Toggle, "expires">, now: number): boolean {
  return expires !== "" && now >= Date.parse(expires) + dayMs;
}

/**
 * What the rules find. In the mode `check` only what the pull request adds is judged: then `references`, `unregistered` and `todos` are of added
 * lines, the register counts by `changedKeys`, and an expired toggle is a warning. In `sweep` everything is judged.
 */
export function judgeToggles(
  facts: ToggleFacts,
  settings: ToggleSettings,
  mode: "check" | "sweep",
): readonly ToggleFinding[] {
  const byKey = groupByKey(facts.references);
  const counts = ({ key }: Toggle) => facts.changedKeys === undefined || facts.changedKeys.has(key);
  return [
    ...facts.toggles.flatMap((one) => judgeEnd(one, byKey.get(one.key) ?? [], facts, settings, mode)),
    ...facts.toggles.filter(counts).flatMap((one) => judgeEntry(one, settings)),
    ...(mode === "sweep"
      ? facts.toggles.flatMap((one) => judgeUse(one, byKey.get(one.key) ?? [], facts))
      : []),
    ...facts.unregistered.map(({ key, file, line }) => ({
      rule: "toggle-unregistered" as const,
      level: mode === "check" ? ("error" as const) : ("warning" as const),
      key,
      file,
      line,
      message: `\`${key}\` is used as a toggle and is in no register.`,
    })),
    ...facts.dynamic.map(({ file, line, code }) => ({
      rule: "toggle-dynamic" as const,
      level: "notice" as const,
      key: "",
      file,
      line,
      message: `The key of this toggle is built while the program runs, so it is unknown which toggle it is: ${code}`,
    })),
    ...facts.todos
      .filter(({ by }) => facts.now >= Date.parse(by) + dayMs)
      .map(({ key, by, file, line }) => ({
        rule: "toggle-todo" as const,
        level: "warning" as const,
        key,
        file,
        line,
        message: `This TODO promises to remove \`${key}\` by ${by}, ${daysOver(by, facts.now)} days ago.`,
      })),
  ];
}

/** References by the key that they name, in their order. */
export function groupByKey(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const groups = new Map<string, Reference[]>();
  for (const one of references) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [one]);
    else group.push(one);
  }
  return groups;
}

function judgeEnd(
  toggle: Toggle,
  references: readonly Reference[],
  { now }: ToggleFacts,
  { warnMs }: ToggleSettings,
  mode: "check" | "sweep",
): readonly ToggleFinding[] {
  const { key, expires, owner } = toggle;
  if (expires === "" || Number.isNaN(Date.parse(expires))) return [];
  const who = owner === "" ? "" : ` ${owner} owns it.`;
  const places = mode === "check" ? references : [toggle, ...references];
  if (isExpired(toggle, now)) {
    const message = `The toggle \`${key}\` expired on ${expires}, ${daysOver(expires, now)} days ago.${who}`;
    const level = mode === "check" ? "warning" : "error";
    return places.map(({ file, line }) => ({ rule: "toggle-expired", level, key, file, line, message }));
  }
  if (now < Date.parse(expires) + dayMs - warnMs) return [];
  const message = `The toggle \`${key}\` expires on ${expires}.${who}`;
  return places
    .slice(0, 1)
    .map(({ file, line }) => ({ rule: "toggle-expiring", level: "warning", key, file, line, message }));
}

/** What the entry itself lacks. GitLab's files have no end, so only their owner is asked for. */
function judgeEntry(toggle: Toggle, { kinds }: ToggleSettings): readonly ToggleFinding[] {
  const { key, kind, file, line, created, expires, format } = toggle;
  const at = { level: "error" as const, key, file, line };
  const most = kinds.get(kind);
  const isMortal = format !== "gitlab" && (!kinds.has(kind) || most !== undefined);
  const needed = format === "gitlab" ? (["owner"] as const) : (["kind", "owner"] as const);
  const missing = [...needed, ...(isMortal ? (["expires", "ticket"] as const) : [])].filter(
    (name) => toggle[name] === "",
  );
  const incomplete =
    missing.length === 0
      ? []
      : [
          {
            ...at,
            rule: "toggle-incomplete" as const,
            message: `The toggle \`${key}\` has no ${listNames(missing)}.`,
          },
        ];
  const unknownKind = format !== "gitlab" && kind !== "" && !kinds.has(kind);
  const strange = unknownKind
    ? [
        {
          ...at,
          rule: "toggle-incomplete" as const,
          message: `The toggle \`${key}\` has the kind \`${kind}\`, which the catalogue does not have. It has ${[...kinds.keys()].join(", ")}.`,
        },
      ]
    : [];
  const lives = Date.parse(expires) - Date.parse(created);
  const tooLong = most !== undefined && lives > most;
  const lifetime = tooLong
    ? [
        {
          ...at,
          rule: "toggle-lifetime" as const,
          message: `The toggle \`${key}\` lives for ${formatDuration(lives)}. One of kind \`${kind}\` may live for ${formatDuration(most)}.`,
        },
      ]
    : [];
  return [...incomplete, ...strange, ...lifetime];
}

function judgeUse(
  toggle: Toggle,
  references: readonly Reference[],
  { servicesOf, postponed, tickets }: ToggleFacts,
): readonly ToggleFinding[] {
  const { key, file, line, services, ticket } = toggle;
  const at = { level: "warning" as const, key, file, line };
  const findings: ToggleFinding[] = [];
  const inCode = references.filter((one) => !isTest(one.file));
  if (references.length === 0)
    findings.push({ ...at, rule: "toggle-unused", message: `No code names the toggle \`${key}\`.` });
  else if (inCode.length === 0)
    findings.push({ ...at, rule: "toggle-unused", message: `Only tests name the toggle \`${key}\`.` });
  if (services.length > 0) {
    for (const one of references) {
      const others = servicesOf(one.file).filter((name) => !services.includes(name));
      if (others.length > 0)
        findings.push({
          ...at,
          file: one.file,
          line: one.line,
          rule: "toggle-elsewhere",
          message: `${others.join(", ")} uses the toggle \`${key}\`, which is registered for ${services.join(", ")}.`,
        });
    }
  }
  const moved = postponed.get(key) ?? 0;
  if (moved >= 2)
    findings.push({
      ...at,
      rule: "toggle-postponed",
      message: `The end of the toggle \`${key}\` was moved ${moved} times.`,
    });
  if (tickets.closed.get(key) === true && references.length > 0)
    findings.push({
      ...at,
      rule: "toggle-ticket",
      message: `The ticket ${ticket} of the toggle \`${key}\` is closed, and code still names the toggle.`,
    });
  return findings;
}

/** Files of tests by the names that languages and frameworks give them. */
export function isTest(file: string): boolean {
  return /(^|\/)(tests?|__tests__|spec|specs|testdata|fixtures)\/|[._-](test|spec)\.\w+$|_test\.\w+$/.test(
    file,
  );
}
