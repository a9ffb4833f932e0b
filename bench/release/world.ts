import { spawn } from "node:child_process";
import { join } from "node:path";
import { makeFolder } from "../../test/support/scratch/folder.ts";
import { makeClone, makeRemote } from "../../test/support/scratch/git.ts";

const types = ["fix", "feat", "docs", "chore", "refactor", "test", "ci", "build"] as const;

/** How much there is: `tags` are shared out among the first `tagged` of the `folders`, each other has one. */
export interface Size {
  readonly commits: number;
  readonly folders: number;
  readonly tagged: number;
  readonly tags: number;
}

export interface World {
  readonly clone: string;
  /** The last tag of the service that was not released for longest. */
  readonly oldest: string;
}

export const nameOf = (at: number) => `s${String(at).padStart(3, "0")}`;

/** A catalogue of the first `services` of the folders; each third stands on a library. */
export function catalogueOf(services: number): string {
  const lines = Array.from({ length: services }, (_, at) => {
    const more = at % 3 === 0 ? ", depends-on: [core]" : "";
    return `  ${nameOf(at)}: { path: services/${nameOf(at)}${more} }\n`;
  });
  return `version: 1\nservices:\n${lines.join("")}libraries:\n  core: { path: libs/core }\n`;
}

/** A clone of a repository of that size, with its history packed as a forge packs it. */
export async function makeWorld(size: Size): Promise<World> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "shop.git"));
  const child = spawn("git", ["fast-import", "--quiet", "--done"], {
    cwd: remote,
    stdio: ["pipe", "ignore", "inherit"],
  });
  for (const piece of history(size)) {
    if (!child.stdin.write(piece)) await new Promise((done) => child.stdin.once("drain", done));
  }
  child.stdin.end();
  await new Promise((done) => child.once("close", done));
  const oldest = `${nameOf(0)}/v1.${Math.floor(size.tags / size.tagged) - 1}.0`;
  return { clone: await makeClone(remote, join(root, "shop")), oldest };
}

function* history({ commits, folders, tagged, tags }: Size): Generator<string> {
  yield "reset refs/heads/main\n";
  for (let at = 1; at <= commits; at++) {
    const service = nameOf((at * 31) % folders);
    const message = `${types[at % types.length]}(${service}): change ${at} (#${at})\n\nWhat it does and why, in a line or two of prose.\n\nReviewed-by: Ada\n`;
    yield `commit refs/heads/main\nmark :${at}\ncommitter Ada <ada@example.com> ${1_700_000_000 + at * 60} +0000\ndata ${Buffer.byteLength(message)}\n${message}`;
    if (at === 1) {
      yield file(".github/trunkline.yml", catalogueOf(tagged));
      for (let one = 0; one < folders; one++)
        for (let f = 0; f < 40; f++) yield file(`services/${nameOf(one)}/d${f % 5}/f${f}.ts`, "0");
    }
    yield file(`services/${service}/d${at % 5}/f${(at % 8) * 5 + (at % 5)}.ts`, String(at));
    if (at % 50 === 0) yield file("libs/core/core.ts", String(at));
    yield "\n";
  }
  for (let service = 0; service < folders; service++) {
    const each = service < tagged ? Math.floor(tags / tagged) : 1;
    const last = commits - distanceOf(service, commits);
    for (let at = 0; at < each; at++) {
      const mark = Math.max(1, Math.floor((last * (at + 1)) / each));
      const name = `${nameOf(service)}/v1.${at}.0`;
      yield `tag ${name}\nfrom :${mark}\ntagger Ada <ada@example.com> ${1_700_000_000 + mark * 60} +0000\ndata ${name.length}\n${name}\n`;
    }
  }
  yield "done\n";
}

function file(path: string, text: string): string {
  return `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`;
}

/** How far the last tag of a service is from the tip: most are near, one is very far. */
function distanceOf(service: number, commits: number): number {
  const far = service === 0 ? Math.floor(commits * 0.427) : 60 + ((service * 7_919) % 1_150);
  return Math.min(commits - 1, far);
}
