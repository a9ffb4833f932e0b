import { type Bump, bumps } from "../../domain/bump.ts";
import { nearest } from "../../domain/nearest.ts";
import { problem } from "../../domain/problem.ts";
import { isStable, parseVersion, type Version } from "../../domain/version.ts";

const words = ["auto", ...bumps] as const;

/** `auto`, a bump, or a version. Raises INPUT_UNKNOWN_VALUE. */
export function parseBump(given: string, input: string): "auto" | Bump | Version {
  const word = words.find((one) => one === given) ?? parseVersion(given);
  if (word !== undefined) return word;
  const slots = { input, given, nearest: nearest(given, words) ?? "a version such as 2.0.0" };
  throw problem("INPUT_UNKNOWN_VALUE", {
    ...slots,
    words: `${words.join(", ")}, or a version such as 2.0.0`,
  });
}

/** One identifier of a pre-release that is no number (semver 9). Raises INPUT_INVALID. */
export function parseIdentifier(given: string, input: string): string {
  if (/^[0-9A-Za-z-]+$/.test(given) && !/^\d+$/.test(given)) return given;
  const expected = "Write one word such as rc or beta; the number behind it is counted.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is no pre-release identifier", expected });
}

/** A stable version. Raises INPUT_INVALID. */
export function parseInitial(given: string, input: string): Version {
  const version = parseVersion(given);
  if (version !== undefined && isStable(version)) return version;
  throw problem("INPUT_INVALID", {
    input,
    given,
    fault: "it is no stable version",
    expected: "Write it like 0.1.0.",
  });
}
