/**
 * How the rules of a filter become one answer for a file. `some`: one of them matches. `every`: all of them match. `some-with-excludes`:
 * one that is no negation matches, and no negation excludes it.
 */
export type Quantifier = (typeof quantifiers)[number];
export const quantifiers = ["some", "every", "some-with-excludes"] as const;
