import parse from "semver/functions/parse.js";
import satisfies from "semver/functions/satisfies.js";
import { compareVersions } from "../version/version.ts";

/** Which of a repository's tags an environment follows: the newest that the filter lets through. */
export interface ImagePolicy {
  /** Regular expression; its first named group is what is compared, without one the whole tag. Empty: every tag. */
  readonly filter: string;
  readonly by: "semver" | "numerical" | "alphabetical";
  /** semver: a range; else `asc` (the highest is the newest) or `desc`. */
  readonly order: string;
}

/** The tags that a policy lets through, the newest first. Tags that cannot be compared are left out. */
export function chooseTags({ filter, by, order }: ImagePolicy, tags: readonly string[]): readonly string[] {
  const pattern = new RegExp(filter, "u");
  const candidates = tags.flatMap((tag) => {
    const found = pattern.exec(tag);
    if (found === null) return [];
    const [named] = Object.values(found.groups ?? {});
    return [{ tag, key: named ?? tag }];
  });
  const sorted =
    by === "semver"
      ? sortVersions(candidates, order)
      : by === "numerical"
        ? candidates
            .filter(({ key }) => /^\d+(\.\d+)?$/.test(key))
            .sort((a, b) => compareNumbers(a.key, b.key))
        : [...candidates].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const rising = sorted.map(({ tag }) => tag);
  return order === "desc" ? rising : rising.toReversed();
}

interface Candidate {
  readonly tag: string;
  readonly key: string;
}

/** Those in the range, lowest first. Pre-releases count only where the range names one (semver 2, and as Flux reads ranges). */
function sortVersions(candidates: readonly Candidate[], range: string): readonly Candidate[] {
  const includePrerelease = /\d-[0-9A-Za-z]/.test(range);
  return candidates
    .flatMap((candidate) => {
      const version = parse(candidate.key.replace(/^v/, ""));
      return version !== null && satisfies(version, range, { includePrerelease })
        ? [{ candidate, version }]
        : [];
    })
    .sort((a, b) => compareVersions(a.version, b.version))
    .map(({ candidate }) => candidate);
}

/** Decimal numbers of any length, exactly: run numbers and time stamps outgrow 2^53. */
function compareNumbers(one: string, other: string): number {
  const [[a = "0", x = ""], [b = "0", y = ""]] = [one.split("."), other.split(".")];
  const whole = BigInt(a) - BigInt(b);
  if (whole !== 0n) return whole < 0n ? -1 : 1;
  const length = Math.max(x.length, y.length);
  const [fraction, another] = [x.padEnd(length, "0"), y.padEnd(length, "0")];
  return fraction < another ? -1 : fraction > another ? 1 : 0;
}
