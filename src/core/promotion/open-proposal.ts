import { green, red } from "./gates.ts";
import type { Verdict } from "./verdict.ts";

/** Whether a pull request is open that would change what the artifact is taken from: what is there is about to be replaced. */
export function judgePending(
  environment: string,
  open: readonly { readonly number: number; readonly url: string }[],
): Verdict {
  if (open.length === 0) return green("pending", `No pull request is open for ${environment}.`);
  const list = open.map(({ number, url }) => `#${number} (${url})`).join(", ");
  return red(
    "pending",
    `A pull request for ${environment} is not merged yet: ${list}.`,
    "Merge it or close it first.",
  );
}
