import type { Ecosystem } from "../../../core/catalogue/catalogue.ts";
import type { WorkspaceMember } from "../../../core/dependencies/connect-dependencies.ts";
import { cargoLock } from "./cargo-lock.ts";
import { npmLock } from "./npm-lock.ts";
import { pnpmLock } from "./pnpm-lock.ts";
import type { Resolution } from "./resolved-version.ts";

interface Lock {
  readonly ecosystem: Ecosystem;
  /** Undefined: the format does not tell members apart. Throws at what it cannot read. */
  readonly read: ((text: string) => Resolution) | undefined;
}

const locks: Readonly<Record<string, Lock>> = {
  "package-lock.json": { ecosystem: "npm", read: npmLock },
  "npm-shrinkwrap.json": { ecosystem: "npm", read: npmLock },
  "pnpm-lock.yaml": { ecosystem: "npm", read: pnpmLock },
  "yarn.lock": { ecosystem: "npm", read: undefined },
  "bun.lock": { ecosystem: "npm", read: undefined },
  "Cargo.lock": { ecosystem: "cargo", read: cargoLock },
  "go.sum": { ecosystem: "go", read: goSums },
  "go.work.sum": { ecosystem: "go", read: goSums },
  "uv.lock": { ecosystem: "python", read: undefined },
  "poetry.lock": { ecosystem: "python", read: undefined },
};

/** The ecosystem whose lock file has this name, undefined for any other file. */
export function ecosystemOfLock(name: string): Ecosystem | undefined {
  return Object.hasOwn(locks, name) ? locks[name]?.ecosystem : undefined;
}

/** Of the members, those for which two versions of a lock file resolve something else, or cannot tell. A missing version tells nothing. */
export function affectedByLock<M extends WorkspaceMember>(
  name: string,
  before: string | undefined,
  after: string | undefined,
  members: readonly M[],
): readonly M[] {
  const lock = Object.hasOwn(locks, name) ? locks[name] : undefined;
  if (lock?.read === undefined || before === undefined || after === undefined) return members;
  const [old, now] = [readOr(lock.read, before), readOr(lock.read, after)];
  return members.filter((member) => {
    const [one, other] = [old(member), now(member)];
    return one === undefined || one !== other;
  });
}

function readOr(read: (text: string) => Resolution, text: string): Resolution {
  try {
    return read(text);
  } catch {
    return () => undefined;
  }
}

/** go.sum and go.work.sum: the checksums of the modules that a member's go.mod requires (it lists indirect ones, too, since Go 1.17). */
export function goSums(text: string): Resolution {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return ({ manifest }) => {
    const modules = new Set(manifest.needs.map((name) => name.replace(/^go:/, "")));
    return lines
      .filter((line) => modules.has(line.slice(0, line.indexOf(" "))))
      .sort()
      .join("\n");
  };
}
