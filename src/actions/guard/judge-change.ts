import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { isWithin, resolvePath } from "../../core/path/repository-path.ts";
import { sameValue } from "../../core/resources/diff.ts";
import { resourceKey } from "../../core/resources/resource.ts";
import { listNames } from "../../core/text/list-names.ts";
import type { OverlayChange } from "../../operations/overlay-changes.ts";
import { ownersOf } from "./codeowners.ts";
import type { GuardFacts, GuardSide } from "./facts.ts";
import type { Finding } from "./finding.ts";
import type { RuleId } from "./rules.ts";

/** What is said of the change itself, not of one of its sides. It is always new. */
export function judgeChange(facts: GuardFacts): readonly Finding[] {
  return [
    ...policyChanges(facts),
    ...missing(facts),
    ...orphans(facts),
    ...skips(facts),
    ...mixed(facts),
    ...denied(facts),
  ];
}

const nothing = { environment: "", service: "", file: "", line: 1, resource: "", key: "" };

function policyChanges({ changes, catalogue }: GuardFacts): readonly Finding[] {
  const isPolicy = (path: string) =>
    path === catalogue.file ||
    /^(\.github\/|docs\/)?CODEOWNERS$/.test(path) ||
    path.startsWith(".github/workflows/") ||
    /(^|\/)trunkline-holds\.yaml$/.test(path);
  return changes
    .filter(({ path }) => isPolicy(path))
    .map(({ path }) => ({
      ...nothing,
      rule: "policy-changed",
      file: path,
      key: path,
      message: `${path} changes the rules of guard. This change is judged by the rules of the base.`,
    }));
}

function missing({ overlays }: GuardFacts): readonly Finding[] {
  return overlays
    .filter(({ base, head }) => base.closure !== undefined && head.closure === undefined)
    .map(({ environment, service, overlay }) => ({
      ...nothing,
      rule: "overlay-missing",
      environment,
      service,
      file: overlay,
      key: overlay,
      message: `${overlay} is gone, and the catalogue still says that ${service} is in ${environment}.`,
    }));
}

/** Folders that fit the template of overlays; undefined where the catalogue has none with a service. */
export function orphanPattern({ gitops }: Catalogue): RegExp | undefined {
  const overlay = resolvePath("", gitops.overlay ?? "");
  if (overlay === undefined || !overlay.includes("{service}")) return undefined;
  const source = overlay
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace("{service}", "(?<service>[^/]+)")
    .replace("{environment}", "(?<environment>[^/]+)")
    .replaceAll("{service}", "\\k<service>")
    .replaceAll("{environment}", "\\k<environment>");
  return new RegExp(`^(?<overlay>${source})/`);
}

/** Overlays of a service that nobody knows. */
function orphans({ changes, catalogue }: GuardFacts): readonly Finding[] {
  const pattern = orphanPattern(catalogue);
  if (pattern === undefined) return [];
  const found = new Map<string, Finding>();
  for (const { path, status } of changes) {
    const { overlay = "", service = "", environment = "" } = pattern.exec(path)?.groups ?? {};
    if (overlay === "" || status === "deleted" || catalogue.services.has(service)) continue;
    if (environment !== "" && !catalogue.environments.has(environment)) continue;
    const message = `${overlay} looks like ${service} in ${environment}, and the catalogue has no service ${service}. Nothing checks what runs there.`;
    found.set(overlay, {
      ...nothing,
      rule: "overlay-orphan",
      environment,
      file: path,
      key: overlay,
      message,
    });
  }
  return [...found.values()];
}

/** A later environment renders otherwise although none of its own files changed. */
function skips({ overlays, changes, catalogue }: GuardFacts): readonly Finding[] {
  return overlays.filter(differs).flatMap(({ environment, service, overlay, head }) => {
    const after = catalogue.environments.get(environment)?.after ?? [];
    const own = changes.some(({ path }) => isWithin(path, overlay));
    if (after.length === 0 || own) return [];
    const shared = changes.map(({ path }) => path).filter((path) => head.closure?.files.has(path));
    const [file = ""] = shared;
    const message = `${service} in ${environment} changes by ${listNames(shared)}, which it shares with ${after.join(", ")}: both change at once, so nothing was tested before. Put the change into the overlay of ${after.join(", ")} first.`;
    return [
      {
        ...nothing,
        rule: "order-skipped" as const,
        environment,
        service,
        file,
        key: shared.join(" "),
        message,
      },
    ];
  });
}

/** Whether what is deployed is another; what cannot be rendered counts by its files. */
export function differs({ base, head }: OverlayChange): boolean {
  if (base.render.kind !== "rendered" || head.render.kind !== "rendered")
    return base.closure?.hash !== head.closure?.hash;
  const old = new Map(base.render.resources.map((one) => [resourceKey(one), one]));
  if (old.size !== head.render.resources.length) return true;
  return head.render.resources.some((one) => !sameValue(one.value, old.get(resourceKey(one))?.value ?? null));
}

function mixed({ overlays }: GuardFacts): readonly Finding[] {
  const changed = [...new Set(overlays.filter(differs).map(({ environment }) => environment))];
  if (changed.length < 2) return [];
  const message = `One change is for ${listNames(changed)}.`;
  return [{ ...nothing, rule: "environments-mixed", key: changed.join(" "), message }];
}

function denied({ overlays, writers, catalogue }: GuardFacts): readonly Finding[] {
  const touched = [...new Set(overlays.filter(differs).map(({ environment }) => environment))];
  return touched.flatMap((environment) => {
    const allowed = catalogue.environments.get(environment)?.writers ?? [];
    if (allowed.length === 0) return [];
    const lower = allowed.map((one) => one.toLowerCase());
    return writers
      .filter((login) => !lower.includes(login.toLowerCase()))
      .map((login) => {
        const message = `${login} changes ${environment}, and its writers are ${listNames(allowed)}.`;
        return { ...nothing, rule: "writer-denied" as const, environment, key: login, message };
      });
  });
}

/** Files of environments that are changed by pull request, with nobody to review them. */
export function judgeOwners({ overlays, codeowners }: GuardSide, catalogue: Catalogue): readonly Finding[] {
  if (codeowners === undefined) return [];
  return overlays
    .filter(({ environment }) => catalogue.environments.get(environment)?.delivery === "pull-request")
    .filter(
      ({ side, overlay }) => ownersOf(codeowners, side.closure?.kustomizations[0] ?? overlay).length === 0,
    )
    .map(({ environment, service, overlay }) => ({
      ...nothing,
      rule: "owner-missing" as RuleId,
      environment,
      service,
      file: overlay,
      key: overlay,
      message: `CODEOWNERS names no owner for ${overlay}, so anybody may approve a change of ${service} in ${environment}.`,
    }));
}
