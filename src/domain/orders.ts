/** What makes one setting of a value newer than another; `order.ts` compares by them. */
export const orders = ["auto", "source", "run", "semver", "none"] as const;
export type Order = (typeof orders)[number];
