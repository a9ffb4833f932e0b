import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ObjectFormat } from "../../../core/git/compute-object-id.ts";
import type { Checkout } from "../../../ports/git.ts";

/** Where one private bare repository is. */
export interface PrivateRepository {
  readonly directory: string;
  /** What the child takes for the user's configuration. */
  readonly globalConfig: string;
  /** What its objects are named by; known for certain once something was fetched. */
  objectFormat: ObjectFormat;
  /** Packs that came and that git has not been given yet: it is before it starts. */
  readonly packs: Uint8Array[];
}

/**
 * Makes an empty bare repository below `temporary`, by writing its files: no process, no template, no hook. With `borrow` the
 * objects of a clone are read as alternates, and its shallow boundary is copied so that cut history is known to be cut.
 * It is removed when the process ends.
 */
export function makeRepository(
  temporary: string,
  objectFormat: ObjectFormat,
  borrow?: Checkout,
): PrivateRepository {
  const directory = mkdtempSync(join(temporary, "trunkline-git-"));
  if (made.length === 0) process.once("exit", removeAll);
  made.push(directory);
  // The folders by which git knows a repository; it makes the others when it needs them.
  for (const folder of ["objects", "objects/info", "refs"]) mkdirSync(join(directory, folder));
  writeFileSync(join(directory, "HEAD"), "ref: refs/heads/none\n");
  writeFileSync(join(directory, "config"), configuration(objectFormat));
  if (borrow) {
    writeFileSync(
      join(directory, "objects/info/alternates"),
      `${quote(join(borrow.gitDirectory, "objects"))}\n`,
    );
    if (borrow.shallow.size > 0) {
      writeFileSync(join(directory, "shallow"), [...borrow.shallow, ""].join("\n"));
    }
  }
  const globalConfig = join(directory, "gitconfig");
  writeFileSync(
    globalConfig,
    "[safe]\n\tdirectory = *\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n",
  );
  return { directory, globalConfig, objectFormat, packs: [] };
}

const made: string[] = [];

function removeAll(): void {
  for (const directory of made) {
    try {
      rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A disk that has become read-only keeps it: what was done and said stays as it is.
    }
  }
}

/** Says what the objects of a repository that is still empty are named by. */
export function setObjectFormat(place: PrivateRepository, objectFormat: ObjectFormat): void {
  place.objectFormat = objectFormat;
  writeFileSync(join(place.directory, "config"), configuration(objectFormat));
}

function configuration(objectFormat: ObjectFormat): string {
  return [
    "[core]",
    "\trepositoryformatversion = 1",
    "\tbare = true",
    "\thooksPath = /dev/null",
    // It ends with the process: what a power cut would take is of no use to anybody.
    "\tfsync = none",
    "\tfsmonitor = false",
    "\tlogAllRefUpdates = false",
    // What a clone's alternates hold is asked for in that clone, and so in its configuration. `true` says nothing, and is no shell.
    "\talternateRefsCommand = true",
    "[extensions]",
    `\tobjectFormat = ${objectFormat}`,
    "[gc]",
    "\tauto = 0",
    "\tautoDetach = false",
    "[maintenance]",
    "\tauto = false",
    "[protocol]",
    "\tversion = 2",
    "[http]",
    // The token would follow: git sends a header that is set for one URL wherever it is redirected.
    "\tfollowRedirects = false",
    "\tlowSpeedLimit = 1000",
    "\tlowSpeedTime = 60",
    "[fetch]",
    "\tfsckObjects = false",
    "\twriteCommitGraph = false",
    "[push]",
    "\trecurseSubmodules = no",
    "",
  ].join("\n");
}

/** A line of objects/info/alternates: quoted as C where a line feed would end it (gitrepository-layout(5)). */
function quote(path: string): string {
  if (!/[\n"\\]/.test(path)) return path;
  return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
}
