import { readCatalogue } from "../../core/catalogue/read-catalogue.ts";
import { isSameRepository, parseRemote } from "../../core/git/remote.ts";
import { listNames } from "../../core/text/list-names.ts";
import { home } from "../../core/text/trunkline-links.ts";
import type { World } from "../../ports/all-ports.ts";
import type { CommandOptions, CommandResult } from "../../ports/command.ts";
import { openGitops } from "../open-gitops.ts";
import { catalogueText } from "./catalogue-text.ts";
import { pipelineText } from "./pipeline-text.ts";
import { type Findings, findAll, type Repositories } from "./scan-repository.ts";

const workflow = ".github/workflows/trunkline.yml";

/**
 * Reads a repository, and the GitOps repository if one is named, and writes a first catalogue and a first workflow. A file that exists stays as
 * it is. Raises Problems where the GitOps repository cannot be read.
 */
export async function init(options: CommandOptions, world: World): Promise<CommandResult> {
  const findings = await findAll(await openSources(options, world));
  const files = new Map([
    [options.config, catalogueText(findings)],
    // Without a service there is nothing to build.
    ...(findings.services.length === 0 ? [] : [[workflow, pipelineText(findings)] as const]),
  ]);
  // What this writes is valid, or the fault is shown here and now.
  readCatalogue(files.get(options.config) ?? "", options.config);
  const lines = ["Found:", ...foundLines(findings).map((line) => `  ${line}`), ""];
  for (const [path, text] of files) {
    if (options.print) lines.push(`--- ${path}`, ...text.split("\n"));
    else if ((await world.files.read(path)) !== undefined) lines.push(`${path} exists and stays as it is.`);
    else {
      await world.files.writeInto(".", new Map([[path, text]]));
      lines.push(`Wrote ${path}`);
    }
  }
  return { lines: [...lines, "", ...nextLines(findings, options.gitops)], problems: [] };
}

async function openSources(options: CommandOptions, world: World): Promise<Repositories> {
  const { files, git, run } = world;
  const workspace = {
    list: (folder: string) => files.list(folder === "" ? "." : folder),
    read: (path: string) => files.read(path),
  };
  const origin = (await git.checkout(run.directory))?.origin;
  const repository = (origin && parseRemote(origin, run)?.repository) || run.repository;
  if (options.gitops === "") return { workspace, gitops: workspace, gitopsName: "", repository };
  const { source, name, remote } = await openGitops(options.gitops, options.token, world);
  const isHere = origin !== undefined && isSameRepository(remote, parseRemote(origin, run) ?? remote);
  return { workspace, gitops: source, gitopsName: isHere ? "" : name, repository };
}

function foundLines(findings: Findings): readonly string[] {
  const { services, libraries, overlays, controllers, workflows, gitops } = findings;
  const where = gitops === "" ? "" : ` in ${gitops}`;
  return [
    count(
      services.length,
      "service",
      services.map(({ name, dockerfile }) => `${name} (${dockerfile})`),
    ),
    count(
      libraries.length,
      "library",
      libraries.map(({ name, path }) => `${name} (${path})`),
    ),
    overlays === undefined
      ? `no overlays${where}: the catalogue gets no environments. If they are in another repository, run init with --gitops owner/name`
      : `overlays ${overlays.template}${where}, environments ${overlays.environments.join(", ")}`,
    ...controllers
      .slice(0, 10)
      .map(({ kind, name, file, path }) => `${kind} ${name} (${file}) deploys ${path}${where}`),
    ...workflows
      .filter(({ kind }) => kind !== "image")
      .map(({ file, line, what, kind }) => `${file}:${line} uses ${what}: ${migrations[kind]}`),
  ];
}

/** What can take the place of what is used today. */
const migrations = {
  filter: "detect-changes takes the same filters in its input `filters` (docs/migration/paths-filter.md)",
  edit: "set-image takes the same arguments (docs/migration/kustomize-edit.md)",
  release: "release reads the same commits (docs/migration/release-please.md)",
  image: "",
} as const;

function count(many: number, word: string, names: readonly string[]): string {
  if (many === 0) return word === "service" ? "no service: no Dockerfile" : "no shared library";
  const plural = word === "library" ? "libraries" : `${word}s`;
  return `${many} ${many === 1 ? word : plural}: ${listNames(names)}`;
}

function nextLines({ services, overlays, gitops }: Findings, given: string): readonly string[] {
  const again = `npx github:${home}`;
  if (services.length === 0)
    return ["Next:", "  1. add your services to the catalogue", `  2. ${again} check`];
  const steps = [
    "read the lines with CHECK in both files",
    `${again} check${given === "" ? "" : ` --gitops ${given}`}`,
    `${again} try detect-changes base=$(git rev-parse HEAD~1)`,
    ...(overlays === undefined || gitops === "" || services.length === 0
      ? []
      : ["make the GitHub App whose token writes to the GitOps repository: docs/how-to/github-app.md"]),
  ];
  return ["Next:", ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
