/** Whether this is `npm run test:stress`: everything at full length. `npm cit` takes a part of the same, so that it stays short. */
export const isStress = process.env.TRUNKLINE_STRESS === "true";

/** How many runs of a property: a tenth of `full` in `npm cit`, at least `least`. */
export function runs(full: number, least = 20): number {
  return isStress ? full : Math.min(full, Math.max(least, Math.ceil(full / 10)));
}

/** The cases of a long table that `npm cit` tries: `most` of them, spread over the whole. */
export function spread<T>(cases: readonly T[], most: number): readonly T[] {
  if (isStress || cases.length <= most) return cases;
  return Array.from({ length: most }, (_, at) => cases[Math.floor((at * cases.length) / most)] as T);
}
