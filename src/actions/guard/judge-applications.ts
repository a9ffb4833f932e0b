import {
  destinationOf,
  isAutomated,
  isClusterKind,
  permitsDestination,
  permitsKind,
  permitsSource,
  projectOf,
  sourcesOf,
} from "../../core/argocd/app-project.ts";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { isReleaseRevision } from "../../core/manifest/when-change-is-applied.ts";
import { memo } from "../../core/memo/memoize.ts";
import { resolvePath } from "../../core/path/repository-path.ts";
import { type Resource, resourceTitle } from "../../core/resources/resource.ts";
import { listOf, plainAt, plainText, textAt } from "../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../core/yaml/source-position.ts";
import { deployedFolders } from "../../operations/read-argocd-and-flux.ts";
import type { GuardFacts, GuardSide } from "./facts.ts";
import type { Finding } from "./finding.ts";
import type { JudgedOverlay } from "./judged-overlay.ts";
import type { RuleId } from "./rules.ts";

/** Applications against their AppProjects, by Argo CD's own rules, and against the catalogue. */
export function judgeApplications(
  side: GuardSide,
  { catalogue, repository }: Pick<GuardFacts, "catalogue" | "repository">,
): readonly Finding[] {
  const { resources } = side.controllers;
  const projects = new Map(
    resources.filter(({ kind }) => kind === "AppProject").map((one) => [one.name, one]),
  );
  // Hundreds of Applications have the same few sources.
  const permits = memo(
    ({ name }: Resource, url: string) => `${name} ${url}`,
    (project, url) => permitsSource(project, url),
  );
  const judging = {
    side,
    projects,
    catalogue,
    repository,
    environmentOf: overlayEnvironments(catalogue),
    permits,
  };
  return resources.flatMap((one) => {
    if (one.kind === "AppProject") return judgeProject(one);
    if (one.kind === "Application") return judgeApplication(one, judging);
    return one.kind === "ApplicationSet" ? judgeTemplate(one) : [];
  });
}

/** A project that a generator names is chosen by whoever writes what the generator reads. */
function judgeTemplate(one: Resource): readonly Finding[] {
  const project = textAt(plainAt(one.value, ["spec", "template", "spec"]), "project");
  if (!project.includes("{{")) return [];
  const message = `The ApplicationSet ${one.name} takes the project of its Applications from a generator (${project}), so whoever writes there chooses what they may do. Name the project.`;
  return [teller(one)("project-wide", ["spec", "template", "spec", "project"], "project", message)];
}

function teller(one: Resource, environment = "") {
  return (rule: RuleId, path: YamlPath, key: string, message: string): Finding => ({
    rule,
    environment,
    service: "",
    file: one.file,
    line: one.lineOf(path),
    resource: resourceTitle(one),
    key,
    message,
  });
}

function judgeProject(one: Resource): readonly Finding[] {
  const tell = teller(one);
  const spec = (key: string) => listOf(plainAt(one.value, ["spec", key]));
  const wide: (readonly [string, boolean])[] = [
    ["sourceRepos", spec("sourceRepos").some((item) => plainText(item) === "*")],
    [
      "destinations",
      spec("destinations").some(
        (to) => textAt(to, "namespace") === "*" && (textAt(to, "server") || textAt(to, "name")) === "*",
      ),
    ],
    [
      "clusterResourceWhitelist",
      spec("clusterResourceWhitelist").some(
        (kind) => textAt(kind, "group") === "*" && textAt(kind, "kind") === "*",
      ),
    ],
  ];
  return wide
    .filter(([, is]) => is)
    .map(([key]) =>
      tell(
        "project-wide",
        ["spec", key],
        key,
        `The AppProject ${one.name} allows everything in \`${key}\`. Name what its Applications need.`,
      ),
    );
}

interface Judging {
  readonly side: GuardSide;
  readonly projects: ReadonlyMap<string, Resource>;
  readonly catalogue: Catalogue;
  readonly repository: string;
  readonly environmentOf: ReadonlyMap<string, readonly string[]>;
  readonly permits: (project: Resource, url: string) => boolean;
}

type Tell = ReturnType<typeof teller>;

function judgeApplication(one: Resource, judging: Judging): readonly Finding[] {
  const { side, catalogue, repository } = judging;
  const { resources, deployed } = side.controllers;
  const folders = deployedFolders(one, resources, repository);
  const builds = new Set(folders.flatMap((folder) => deployed.get(folder)?.overlays ?? []));
  const places = side.overlays.filter(({ overlay }) => builds.has(overlay) || folders.includes(overlay));
  const environments = environmentsBuilt([...builds, ...folders], judging);
  const tell = teller(one, environments.length === 1 ? environments[0] : "");
  const missing = folders.filter((folder) => deployed.get(folder)?.exists === false);
  return [
    ...judgeByProject(one, places, judging, tell),
    ...judgeSync(one, environments, catalogue, tell),
    ...judgeRevisions(one, environments, judging, tell),
    ...judgeNamespaces(
      one,
      places.filter(({ overlay }) => folders.includes(overlay)),
      tell,
    ),
    ...missing.map((path) =>
      tell(
        "app-path-missing",
        ["spec"],
        path,
        `${one.name} deploys the folder ${path}, which does not exist.`,
      ),
    ),
  ];
}

function judgeByProject(
  one: Resource,
  places: readonly JudgedOverlay[],
  { projects, permits }: Judging,
  tell: Tell,
): readonly Finding[] {
  const name = projectOf(one);
  const project = projects.get(name);
  if (project === undefined) {
    if (projects.size === 0 || name === "default") return [];
    const there = [...projects.keys()].join(", ");
    const message = `${one.name} is in the project ${name}, and this repository has no such AppProject. It has: ${there}.`;
    return [tell("project-missing", ["spec", "project"], name, message)];
  }
  const refused = `so Argo CD will refuse ${one.name}`;
  const found: Finding[] = [];
  for (const { repoURL } of sourcesOf(one)) {
    if (repoURL === "" || permits(project, repoURL)) continue;
    const message = `The AppProject ${name} does not allow ${repoURL}, ${refused}. Add it to \`sourceRepos\`.`;
    found.push(tell("project-source", ["spec"], repoURL, message));
  }
  const to = destinationOf(one);
  const where = `${to.namespace || "no namespace"} on ${to.server || to.name || "no cluster"}`;
  if (permitsDestination(project, to) === "no") {
    const message = `The AppProject ${name} does not allow ${where}, ${refused}. Add it to \`destinations\`.`;
    found.push(tell("project-destination", ["spec", "destination"], where, message));
  }
  const kinds = new Map(
    places.flatMap(resourcesOf).map((kind) => [`${kind.group}/${kind.kind}`, kind] as const),
  );
  for (const [key, kind] of kinds) {
    const isCluster = isClusterKind(kind);
    if (isCluster === undefined || permitsKind(project, kind, !isCluster)) continue;
    const list = isCluster ? "clusterResourceWhitelist" : "namespaceResourceWhitelist";
    const message = `${one.name} deploys ${resourceTitle(kind)}, a kind that the AppProject ${name} does not allow. Add it to \`${list}\`.`;
    found.push(tell("project-kind", ["spec"], key, message));
  }
  return found;
}

function judgeSync(
  one: Resource,
  environments: readonly string[],
  catalogue: Catalogue,
  tell: Tell,
): readonly Finding[] {
  const last = environments.filter((environment) => isLast(environment, catalogue));
  const manual = environments.filter((name) => catalogue.environments.get(name)?.sync === "manual");
  const inDefault = `${one.name} deploys ${last.join(", ")} in the project \`default\`, which allows every repository and cluster. Give it an AppProject of its own.`;
  const automated = `${one.name} is synced by itself, and the catalogue says \`sync: manual\` for ${manual.join(", ")}.`;
  return [
    ...(projectOf(one) === "default" && last.length > 0
      ? [tell("project-default", ["spec", "project"], "default", inDefault)]
      : []),
    ...(manual.length > 0 && isAutomated(one)
      ? [tell("app-automated", ["spec", "syncPolicy"], "automated", automated)]
      : []),
  ];
}

/** An environment that tracks releases needs one; another runs what is on its branch. */
function judgeRevisions(
  one: Resource,
  environments: readonly string[],
  { catalogue, repository, side }: Judging,
  tell: Tell,
): readonly Finding[] {
  const here = deployedFolders(one, side.controllers.resources, repository);
  if (here.length === 0) return [];
  const revisions = [
    ...new Set(sourcesOf(one).map(({ value }) => textAt(value, "targetRevision") || "HEAD")),
  ];
  return environments.flatMap((name) => {
    const environment = catalogue.environments.get(name);
    const branch = environment?.branch ?? catalogue.gitops.branch;
    return revisions.flatMap((revision) => {
      const tell1 = (message: string) => [tell("app-revision", ["spec"], `${name} ${revision}`, message)];
      if (environment?.tracks === "revision")
        return isReleaseRevision(revision)
          ? []
          : tell1(
              `${one.name} follows ${revision}, a branch, and the catalogue promises a release for ${name} (\`tracks: revision\`). Write a tag.`,
            );
      if (branch === undefined || revision === "HEAD" || revision.replace(/^refs\/heads\//, "") === branch)
        return [];
      return tell1(
        `${one.name} deploys ${name} from ${revision}, and the catalogue says that ${name} is on the branch ${branch}: what is merged there does not run.`,
      );
    });
  });
}

/** What an overlay renders to, where the Application builds this very overlay and sets no namespace over it. */
function judgeNamespaces(one: Resource, places: readonly JudgedOverlay[], tell: Tell): readonly Finding[] {
  const to = destinationOf(one).namespace;
  if (
    to === "" ||
    sourcesOf(one).some(({ value }) => textAt(plainAt(value, ["kustomize"]), "namespace") !== "")
  )
    return [];
  const others = new Map<string, Resource>();
  for (const resource of places.flatMap(resourcesOf))
    if (resource.namespace !== "" && resource.namespace !== to && isClusterKind(resource) !== true)
      others.set(resource.namespace, resource);
  return [...others].map(([namespace, resource]) =>
    tell(
      "namespace-mismatch",
      ["spec", "destination"],
      namespace,
      `${one.name} deploys to the namespace ${to}, and ${resourceTitle(resource)} is written for ${namespace}, where Argo CD will put it. Let both say the same.`,
    ),
  );
}

function resourcesOf({ side: { render } }: JudgedOverlay): readonly Resource[] {
  return render.kind === "rendered" ? render.resources : [];
}

function environmentsBuilt(
  folders: readonly string[],
  { catalogue, environmentOf }: Judging,
): readonly string[] {
  const built = new Set(folders.flatMap((folder) => environmentOf.get(folder) ?? []));
  return [...catalogue.environments.keys()].filter((name) => built.has(name));
}

/** The environments of each overlay, by its folder. */
function overlayEnvironments({
  environments,
  services,
  gitops,
}: Catalogue): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, overlay = gitops.overlay ?? "" } of environments.values())
    for (const service of services.keys()) {
      const filled = overlay.replaceAll("{service}", service).replaceAll("{environment}", name);
      const folder = resolvePath("", filled) ?? filled;
      found.set(folder, [...(found.get(folder) ?? []), name]);
    }
  return found;
}

/** Nothing is promoted from it. */
function isLast(environment: string, catalogue: Catalogue): boolean {
  return ![...catalogue.environments.values()].some(({ after }) => after.includes(environment));
}
