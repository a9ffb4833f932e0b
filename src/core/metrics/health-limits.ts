import { parseDuration } from "../time/duration.ts";

/** What trunk-health compares with a limit. Values are seconds, of `pull-request` lines. */
export const healthLimits = ["branch-age", "pull-request", "ci", "red", "time-to-merge"] as const;
export type HealthLimit = (typeof healthLimits)[number];

/** Undefined: there is no limit. */
export type HealthLimits = Readonly<Record<HealthLimit, number | undefined>>;

/** Where neither catalogue nor input says otherwise: a day of branch, 400 lines of review, ten minutes of CI, an hour of red trunk. */
export const usualLimits: HealthLimits = {
  "branch-age": 86_400,
  "pull-request": 400,
  ci: 600,
  red: 3_600,
  "time-to-merge": 86_400,
};

/** A limit as people write it: a duration (`10m`), of `pull-request` a number of lines (`400`, `400 lines`), or `off`. Undefined if it is none. */
export function parseHealthLimit(limit: HealthLimit, text: string): number | "off" | undefined {
  if (text === "off") return "off";
  if (limit === "pull-request") {
    const lines = /^(\d{1,7})(?: lines)?$/.exec(text)?.[1];
    return lines === undefined ? undefined : Number(lines);
  }
  const ms = parseDuration(text);
  return ms === undefined ? undefined : ms / 1_000;
}

/** Limits with others in their place. */
export function withLimits(
  limits: HealthLimits,
  others: Readonly<Partial<Record<HealthLimit, number | "off">>>,
): HealthLimits {
  const kept = healthLimits.map((name) => {
    const other = others[name];
    return [name, other === "off" ? undefined : (other ?? limits[name])];
  });
  return Object.fromEntries(kept) as HealthLimits;
}
