import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A tool that answers the question for one service: which version is next? */
export interface Other {
  readonly name: string;
  readonly program: string;
  /** Arguments for a service in its folder; its tags begin with `<service>/v`. */
  readonly args: (service: string) => readonly string[];
}

const cliff = { name: "git-cliff", version: "2.14.2" };
const standard = { name: "commit-and-tag-version", version: "12.7.3" };

/**
 * git-cliff and commit-and-tag-version: those on the PATH, else from the npm registry into `folder`. Neither is a dependency; where the
 * registry cannot be reached the reason is said, and nothing is measured beside.
 */
export function findOthers(folder: string): readonly Other[] {
  const missing = [cliff, standard].filter(({ name }) => onPath(name) === undefined);
  if (missing.length > 0) {
    const packages = missing.map(({ name, version }) => `${name}@${version}`);
    const how = ["--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--loglevel=error"];
    const made = spawnSync("npm", ["install", "--prefix", folder, ...how, ...packages], {
      encoding: "utf8",
      timeout: 180_000,
    });
    if (made.status !== 0) {
      const why = (made.stderr ?? "").trim().split("\n")[0] || "npm did not end in time";
      console.log(
        `\nNot measured beside ${packages.join(", ")}: neither on the PATH nor to be had (${why}).`,
      );
    }
  }
  const here = (name: string, ...inside: readonly string[]) => {
    const path = onPath(name) ?? join(folder, "node_modules", ...inside);
    return existsSync(path) ? path : undefined;
  };
  const native = here(cliff.name, `git-cliff-${process.platform}-${process.arch}`, "bin", "git-cliff");
  const script = here(standard.name, standard.name, "bin", "cli.js");
  return [
    ...(native === undefined ? [] : [cliffAt(native)]),
    ...(script === undefined ? [] : [standardAt(script)]),
  ];
}

function cliffAt(program: string): Other {
  const args = (service: string) => [
    "--offline",
    "--bumped-version",
    "--include-path",
    `services/${service}/**`,
    "--tag-pattern",
    `${service}/.*`,
  ];
  return { name: `${cliff.name} ${cliff.version}`, program, args };
}

function standardAt(script: string): Other {
  const args = (service: string) => [
    script,
    "--dry-run",
    "--path",
    `services/${service}`,
    "--tag-prefix",
    `${service}/v`,
    "--packageFiles",
    "--bumpFiles",
  ];
  return { name: `${standard.name} ${standard.version}`, program: process.execPath, args };
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
