import type { Allowance, Catalogue } from "../../core/catalogue/catalogue.ts";
import { type Glob, readGlobs } from "../../core/path/glob.ts";
import { isWithin } from "../../core/path/repository-path.ts";
import { problem } from "../../core/problem/problem.ts";
import { textAt } from "../../core/yaml/plain-values.ts";
import type { GuardFacts, GuardSide } from "./facts.ts";
import { type Finding, fingerprintOf, type WeighedFinding } from "./finding.ts";
import { ruleNamed } from "./inputs.ts";
import { judgeApplications } from "./judge-applications.ts";
import { judgeChange, judgeOwners } from "./judge-change.ts";
import { decrypts, judgeDeployed } from "./judge-deployed.ts";
import { judgeEvidence, judgeOverlays } from "./judge-overlays.ts";
import { judgeOverrides } from "./judge-overrides.ts";
import { type Level, type RuleId, ruleIds, rules } from "./rules.ts";
import { judgeSecrets } from "./secrets/judge-secrets.ts";
import { hasSops } from "./secrets/sops.ts";
import { readQuietly } from "./secrets/values.ts";

/** A finding, weighed. */
export interface JudgedFinding extends Finding {
  readonly level: Exclude<Level, "off">;
  /** The base does not have it: only then it counts. */
  readonly new: boolean;
  readonly fingerprint: string;
  /** Why it is accepted; undefined where it is not. */
  readonly allowed: string | undefined;
}

export interface GuardPlan {
  readonly outcome: "clean" | "warned" | "blocked" | "doubt";
  /** The worst first. */
  readonly findings: readonly JudgedFinding[];
  /** How many findings of the base the change mends. */
  readonly fixed: number;
  /** Allowances whose day is over. */
  readonly expired: readonly Allowance[];
}

/** Judges both sides by the same rules; what both have is not this change's. Raises GUARD_RULE_UNKNOWN and GUARD_RULE_LOOSER. */
export async function planGuard(facts: GuardFacts, stricter: ReadonlyMap<RuleId, Level>): Promise<GuardPlan> {
  const { catalogue, now } = facts;
  const levels = levelsOf(catalogue, stricter);
  const allowances = await readAllowances(catalogue, now);
  const old = facts.base === undefined ? [] : judgeSide(facts.base, facts);
  const before = new Set(old.map(fingerprintOf));
  const after = [...judgeSide(facts.head, facts), ...judgeEvidence(facts.evidence), ...judgeChange(facts)];
  const seen = new Set<string>();
  const findings = after.flatMap((one): JudgedFinding[] => {
    const fingerprint = fingerprintOf(one);
    const set = levels.get(one.rule) ?? "off";
    const level = set === "off" ? "off" : (weighed(one, set, catalogue, stricter) ?? set);
    if (level === "off" || seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    const { level: _, ...finding }: WeighedFinding = one;
    return [
      { ...finding, level, fingerprint, new: !before.has(fingerprint), allowed: allowances.reasonFor(one) },
    ];
  });
  const order = ["error", "doubt", "warning"];
  findings.sort(
    (one, other) =>
      Number(other.new) - Number(one.new) || order.indexOf(one.level) - order.indexOf(other.level),
  );
  const counting = findings.filter((one) => one.new && one.allowed === undefined).map(({ level }) => level);
  return {
    outcome: counting.includes("error")
      ? "blocked"
      : counting.includes("doubt")
        ? "doubt"
        : counting.includes("warning")
          ? "warned"
          : "clean",
    findings,
    fixed: [...before].filter((one) => !seen.has(one)).length,
    expired: allowances.expired,
  };
}

/** A rule whose level nobody has set may weigh each finding; one that is set weighs all the same. */
function weighed(
  { rule, level }: WeighedFinding,
  set: Level,
  catalogue: Catalogue,
  stricter: ReadonlyMap<RuleId, Level>,
): Level | undefined {
  return catalogue.guard.rules.has(rule) || stricter.has(rule) ? set : level;
}

function judgeSide(side: GuardSide, facts: GuardFacts): readonly WeighedFinding[] {
  const { catalogue } = facts;
  const secrets = [...side.files].flatMap(([file, text]) => {
    const found = judgeSecrets({ file, text, read: (path) => side.generatorFiles.get(path) });
    const place = side.overlays.find(({ overlay }) => isWithin(file, overlay));
    const own = found.map((one) => ({
      ...one,
      environment: place?.environment ?? "",
      service: place?.service ?? "",
    }));
    return [...own, ...undecrypted(side, file, text, facts.repository, found)];
  });
  return [
    ...judgeOverlays(side, catalogue),
    ...secrets,
    ...judgeApplications(side, facts),
    ...judgeDeployed(side, facts),
    ...judgeOverrides(side, facts),
    ...judgeOwners(side, catalogue),
  ];
}

/** A Secret of SOPS that is whole, where nothing would decrypt it. */
function undecrypted(
  side: GuardSide,
  file: string,
  text: string,
  repository: string,
  found: readonly Finding[],
): readonly Finding[] {
  const byKsops = side.overlays.some(({ side: { closure } }) =>
    closure?.ksops.some(({ encrypted }) => encrypted.includes(file)),
  );
  if (byKsops || !text.includes("sops") || decrypts(side, file, repository)) return [];
  const isSecret = readQuietly(text).some((value) => textAt(value, "kind") === "Secret" && hasSops(value));
  if (!isSecret || found.some(({ rule }) => rule.startsWith("sops-"))) return [];
  return [
    {
      rule: "sops-undecrypted",
      environment: "",
      service: "",
      file,
      line: 1,
      resource: "",
      key: "sops",
      message: `${file} is encrypted by SOPS, and no Flux Kustomization with \`decryption\` reads it: the cluster would get the ciphertext. Argo CD needs a plugin for it.`,
    },
  ];
}

/** The catalogue's levels, and stricter ones of the step. */
function levelsOf(catalogue: Catalogue, stricter: ReadonlyMap<RuleId, Level>): ReadonlyMap<RuleId, Level> {
  const levels = new Map<RuleId, Level>(ruleIds.map((id) => [id, rules[id][0]]));
  for (const [id, level] of catalogue.guard.rules) levels.set(ruleNamed(id, "The catalogue"), level);
  const strength: readonly Level[] = ["off", "warning", "doubt", "error"];
  for (const [id, level] of stricter) {
    const now = levels.get(id) ?? "off";
    if (strength.indexOf(level) < strength.indexOf(now))
      throw problem("GUARD_RULE_LOOSER", { rule: id, given: level, level: now });
    levels.set(id, level);
  }
  return levels;
}

interface Allowances {
  readonly expired: readonly Allowance[];
  readonly reasonFor: (one: Finding) => string | undefined;
}

async function readAllowances({ guard: { allow } }: Catalogue, now: number): Promise<Allowances> {
  const isOver = ({ until }: Allowance) => until !== undefined && endOf(until) < now;
  const open: { readonly one: Allowance; readonly globs: readonly Glob[] }[] = [];
  for (const one of allow) {
    ruleNamed(one.rule, "The catalogue, under `guard.allow`,");
    if (!isOver(one)) open.push({ one, globs: await readGlobs(one.path === undefined ? [] : [one.path]) });
  }
  return {
    expired: allow.filter(isOver),
    reasonFor: (finding) =>
      open.find(
        ({ one, globs }) =>
          one.rule === finding.rule &&
          (one.service === undefined || one.service === finding.service) &&
          (one.environment === undefined || one.environment === finding.environment) &&
          globs.every((glob) => glob.matches(finding.file)),
      )?.one.reason,
  };
}

/** A date alone ends with its day, in UTC. */
function endOf(until: string): number {
  const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(until) ? `${until}T23:59:59Z` : until);
  return Number.isNaN(time) ? 0 : time;
}
