import { posix } from "node:path";
import type { Resolution } from "./resolved-version.ts";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json of version 2 and 3: `packages` by their place, found as Node finds them, from the member upwards. */
export function npmLock(text: string): Resolution {
  const { packages } = JSON.parse(text) as { packages?: Readonly<Record<string, Package>> };
  if (packages === undefined) return () => undefined;
  return ({ folder }) => {
    const start = folder === "." ? "" : folder;
    if (packages[start] === undefined) return undefined;
    const found = new Set([start]);
    for (const place of found) {
      const one = packages[place] ?? {};
      const ranges = {
        ...one.dependencies,
        ...one.optionalDependencies,
        ...one.peerDependencies,
        ...(place.includes("node_modules/") ? {} : one.devDependencies),
      };
      for (const name of Object.keys(ranges)) {
        const at = locate(packages, place, name);
        if (at !== undefined) found.add(at);
      }
    }
    return [...found]
      .sort()
      .map(
        (place) =>
          `${place} ${packages[place]?.version} ${packages[place]?.resolved} ${packages[place]?.integrity}`,
      )
      .join("\n");
  };
}

/** The place of a package that `place` asks for; a link is where it leads. */
function locate(
  packages: Readonly<Record<string, Package>>,
  place: string,
  name: string,
): string | undefined {
  for (let at = place; ; at = parentOf(at)) {
    const path = posix.join(at, "node_modules", name);
    const one = packages[path];
    if (one !== undefined) return one.link && one.resolved !== undefined ? one.resolved : path;
    if (at === "") return undefined;
  }
}

function parentOf(place: string): string {
  const inner = place.lastIndexOf("/node_modules/");
  if (inner >= 0) return place.slice(0, inner);
  if (place.startsWith("node_modules/")) return "";
  const up = posix.dirname(place);
  return up === "." ? "" : up;
}
