import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";

/** What a generated GitOps repository is like. */
export interface Size {
  /** Services, each with a base and three overlays: ten files. */
  readonly services: number;
  /** Bytes of each file beside the kustomizations; hexadecimal and random, so that they compress to half. */
  readonly bytes: number;
}

export const filesPerService = 10;
export const environments = ["dev", "staging", "production"] as const;

/** The overlay of a service, as the catalogue's `overlay` of such a repository would say: 25 services a team. */
export function overlayOf(service: number, environment: string): string {
  return `teams/t${Math.floor(service / 25)}/s${service}/overlays/${environment}`;
}

const fileOf: Readonly<Record<string, string>> = {
  Deployment: "deployment.yaml",
  Service: "service.yaml",
  ConfigMap: "config.yaml",
};

/** A manifest with a comment that does not compress. */
function manifest(kind: string, service: number, bytes: number): string {
  const pod =
    kind === "Deployment" ? `spec: {template: {spec: {containers: [{name: s, image: s${service}}]}}}\n` : "";
  return `kind: ${kind}\nmetadata: {name: s${service}}\n${pod}# ${randomBytes(bytes / 2).toString("hex")}\n`;
}

/** Fills an empty bare repository with one commit on main, by `git fast-import`. */
export async function fillGitops(directory: string, { services, bytes }: Size): Promise<void> {
  const child = spawn("git", ["fast-import", "--quiet", "--done"], {
    cwd: directory,
    stdio: ["pipe", "ignore", "inherit"],
  });
  const write = async (piece: string | Buffer) => {
    if (!child.stdin.write(piece)) await new Promise((done) => child.stdin.once("drain", done));
  };
  await write("commit refs/heads/main\ncommitter Ada <ada@example.com> 1700000000 +0000\ndata 5\nbegin\n");
  const file = async (path: string, content: string | Buffer) => {
    await write(`M 100644 inline ${path}\ndata ${content.length}\n`);
    await write(content);
    await write("\n");
  };
  for (let service = 0; service < services; service++) {
    const base = overlayOf(service, "").replace("/overlays/", "/base");
    await file(`${base}/kustomization.yaml`, "resources: [deployment.yaml, service.yaml, config.yaml]\n");
    for (const kind of ["Deployment", "Service", "ConfigMap"])
      await file(`${base}/${fileOf[kind]}`, manifest(kind, service, bytes));
    for (const environment of environments) {
      const overlay = overlayOf(service, environment);
      await file(
        `${overlay}/kustomization.yaml`,
        `resources: [../../base]\nimages:\n- name: s${service}\n  newTag: "1"\n`,
      );
      await file(`${overlay}/notes.md`, randomBytes(bytes / 2).toString("hex"));
    }
  }
  await write("\ndone\n");
  child.stdin.end();
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}
