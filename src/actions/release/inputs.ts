import { flag, type InputValues, lines, oneOf, optional, secret, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { problem } from "../../core/problem/problem.ts";
import { isStable, parseVersion, type Version } from "../../core/version/version.ts";
import { deliveryInputs } from "../../operations/delivery-inputs.ts";
import { type Bump, bumps } from "./versions/bump.ts";
import { dependentsWays } from "./versions/commit-effects.ts";

const { author, transport, delivery, message, deadline, labels, reviewers } = deliveryInputs;
const delivered = { author, transport, delivery, message, deadline, labels, reviewers };

export const releaseInputs = {
  ...commonInputs,
  "dry-run": flag(false),
  comment: flag(false),
  service: lines(),
  path: text(),
  "tag-format": text(),
  bump: { default: "auto", parse: parseBump },
  prerelease: optional(parseIdentifier),
  "build-metadata": { default: "", parse: parseBuild },
  "initial-version": { default: "0.1.0", parse: parseInitial },
  dependents: oneOf(dependentsWays, "inherit"),
  commit: text(),
  "floating-tags": flag(false),
  "github-release": flag(true),
  draft: flag(false),
  latest: text(),
  "notes-template": text(),
  assets: lines(),
  changelog: text(),
  image: lines(),
  "registry-username": text(),
  "registry-password": secret(),
  dispatch: text(),
  "signing-key": secret(),
  "signing-passphrase": secret(),
  ...delivered,
  "auto-merge": deliveryInputs["auto-merge"],
  repository: text(),
  branch: text(),
} as const;

export type ReleaseInputs = InputValues<typeof releaseInputs>;

const bumpWords = ["auto", ...bumps] as const;

/** `auto`, a bump, or a version. Raises INPUT_UNKNOWN_VALUE. */
export function parseBump(given: string, input: string): "auto" | Bump | Version {
  const word = bumpWords.find((one) => one === given) ?? parseVersion(given);
  if (word !== undefined) return word;
  const slots = { input, given, nearest: nearestVersion(given) ?? nearest(given, bumpWords) ?? "" };
  throw problem("INPUT_UNKNOWN_VALUE", {
    ...slots,
    words: `${bumpWords.join(", ")}, or a version such as 2.0.0`,
  });
}

/** What was meant by `v2.0.0`, `2.0` or `2`. */
function nearestVersion(given: string): string | undefined {
  const [, numbers = "", rest = ""] = /^v?(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(given) ?? [];
  const version = [...numbers.split("."), "0", "0"].slice(0, 3).join(".") + rest;
  return parseVersion(version) && version;
}

/** One identifier of a pre-release that is no number (semver 9). Raises INPUT_INVALID. */
export function parseIdentifier(given: string, input: string): string {
  if (/^[0-9A-Za-z-]+$/.test(given) && !/^\d+$/.test(given)) return given;
  const expected = "Write one word such as rc or beta; the number behind it is counted.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is not a pre-release identifier", expected });
}

/** Dot-separated identifiers of build metadata (semver 10); none if empty. Raises INPUT_INVALID. */
export function parseBuild(given: string, input: string): readonly string[] {
  if (given === "") return [];
  if (/^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*$/.test(given)) return given.split(".");
  const expected = "Write letters, digits, hyphens and dots, without the plus sign: build.57.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is not build metadata", expected });
}

/** A stable version. Raises INPUT_INVALID. */
export function parseInitial(given: string, input: string): Version {
  const version = parseVersion(given);
  if (version !== undefined && isStable(version)) return version;
  const fault = "it is not a stable version";
  throw problem("INPUT_INVALID", { input, given, fault, expected: "Write it like 0.1.0." });
}
