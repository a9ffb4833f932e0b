import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { type Resource, resourceTitle } from "../../core/resources/resource.ts";
import type { YamlPath } from "../../core/yaml/source-position.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../../core/yaml/tree.ts";
import {
  destinationOf,
  isAutomated,
  isClusterKind,
  normaliseGitUrl,
  permitsDestination,
  permitsKind,
  permitsSource,
  projectOf,
  sourcesOf,
} from "./argocd/project.ts";
import { clean, type GuardFacts, type GuardSide } from "./facts.ts";
import type { Finding } from "./finding.ts";
import type { RuleId } from "./rules.ts";

/** Applications against their AppProjects, by Argo CD's own rules, and against the catalogue. */
export function judgeControllers(
  side: GuardSide,
  facts: Pick<GuardFacts, "catalogue" | "repository">,
): readonly Finding[] {
  const projects = new Map(
    side.controllers.filter(({ kind }) => kind === "AppProject").map((one) => [one.name, one]),
  );
  return side.controllers.flatMap((one) => {
    if (one.kind === "AppProject") return judgeProject(one);
    if (one.kind === "Application") return judgeApplication(one, projects, side, facts);
    return [];
  });
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

function judgeApplication(
  one: Resource,
  projects: ReadonlyMap<string, Resource>,
  side: GuardSide,
  { catalogue, repository }: Pick<GuardFacts, "catalogue" | "repository">,
): readonly Finding[] {
  const folders = sourcesOf(one).map(({ path }) => clean(path));
  const builds = new Set(folders.flatMap((folder) => side.deployed.get(folder)?.overlays ?? []));
  const here = side.overlays.filter(({ overlay }) => builds.has(overlay) || folders.includes(overlay));
  const environments = environmentsBuilt([...builds, ...folders], catalogue);
  const tell = teller(one, environments.length === 1 ? environments[0] : "");
  const name = projectOf(one);
  const project = projects.get(name);
  const found: Finding[] = [];
  if (project !== undefined) {
    for (const { repoURL } of sourcesOf(one))
      if (repoURL !== "" && !permitsSource(project, repoURL))
        found.push(
          tell(
            "project-source",
            ["spec"],
            repoURL,
            `The AppProject ${name} does not allow ${repoURL}, so Argo CD will refuse ${one.name}. Add it to \`sourceRepos\`.`,
          ),
        );
    const to = destinationOf(one);
    const where = `${to.namespace || "no namespace"} on ${to.server || to.name || "no cluster"}`;
    if (permitsDestination(project, to) === "no")
      found.push(
        tell(
          "project-destination",
          ["spec", "destination"],
          where,
          `The AppProject ${name} does not allow ${where}, so Argo CD will refuse ${one.name}. Add it to \`destinations\`.`,
        ),
      );
    const kinds = new Map(
      here
        .flatMap(({ side: { render } }) => (render.kind === "rendered" ? render.resources : []))
        .map((kind) => [`${kind.group}/${kind.kind}`, kind]),
    );
    for (const [key, kind] of kinds) {
      const isCluster = isClusterKind(kind);
      if (isCluster !== undefined && !permitsKind(project, kind, !isCluster))
        found.push(
          tell(
            "project-kind",
            ["spec"],
            key,
            `${one.name} deploys ${resourceTitle(kind)}, a kind that the AppProject ${name} does not allow. Add it to \`${isCluster ? "clusterResourceWhitelist" : "namespaceResourceWhitelist"}\`.`,
          ),
        );
    }
  } else if (projects.size > 0 && name !== "default")
    found.push(
      tell(
        "project-missing",
        ["spec", "project"],
        name,
        `${one.name} is in the project ${name}, and this repository has no such AppProject. It has: ${[...projects.keys()].join(", ")}.`,
      ),
    );
  const last = environments.filter((environment) => isLast(environment, catalogue));
  if (name === "default" && last.length > 0)
    found.push(
      tell(
        "project-default",
        ["spec", "project"],
        "default",
        `${one.name} deploys ${last.join(", ")} in the project \`default\`, which allows every repository and cluster. Give it an AppProject of its own.`,
      ),
    );
  const manual = environments.filter(
    (environment) => catalogue.environments.get(environment)?.sync === "manual",
  );
  if (manual.length > 0 && isAutomated(one))
    found.push(
      tell(
        "app-automated",
        ["spec", "syncPolicy"],
        "automated",
        `${one.name} is synced by itself, and the catalogue says \`sync: manual\` for ${manual.join(", ")}.`,
      ),
    );
  for (const { repoURL, path, value } of sourcesOf(one)) {
    if (path !== "" && isHere(repoURL, repository) && side.deployed.get(clean(path))?.exists === false)
      found.push(
        tell(
          "app-path-missing",
          ["spec"],
          path,
          `${one.name} deploys the folder ${path}, which does not exist.`,
        ),
      );
    const images = listOf(plainAt(value, ["kustomize", "images"])).map(plainText);
    for (const image of images)
      if (
        catalogueNames(catalogue).some(
          (own) => image.startsWith(`${own}:`) || image.startsWith(`${own}@`) || image.startsWith(`${own}=`),
        )
      )
        found.push(
          tell(
            "image-elsewhere",
            ["spec"],
            image.replace(/[:@=].*/, ""),
            `${one.name} sets the image \`${image}\` itself, over what the overlay says. Take it out of \`kustomize.images\`.`,
          ),
        );
  }
  return found;
}

/** `.argocd-source.yaml` and `.argocd-source-<app>.yaml` outrank the overlay that they lie beside. */
export function judgeOverrides(
  side: GuardSide,
  texts: ReadonlyMap<string, Resource["value"]>,
): readonly Finding[] {
  return [...texts].flatMap(([file, value]) => {
    if (!/(^|\/)\.argocd-source[^/]*\.yaml$/.test(file)) return [];
    const images = plainAt(value, ["kustomize", "images"]);
    const parameters = plainAt(value, ["helm", "parameters"]);
    if (listOf(images).length + listOf(parameters).length === 0) return [];
    const place = side.overlays.find(({ overlay }) => file.startsWith(`${overlay}/`));
    return [
      {
        rule: "image-elsewhere" as const,
        environment: place?.environment ?? "",
        service: place?.service ?? "",
        file,
        line: 1,
        resource: "",
        key: file,
        message: `${file} sets images over what the overlay says, so the overlay does not tell what runs. Delete it, and have the updater write the overlay.`,
      },
    ];
  });
}

function environmentsBuilt(folders: readonly string[], catalogue: Catalogue): readonly string[] {
  const built = new Set(folders);
  return [...catalogue.environments.values()]
    .filter((environment) => {
      const template = environment.overlay ?? catalogue.gitops.overlay ?? "";
      return [...catalogue.services.keys()].some((service) =>
        built.has(template.replaceAll("{service}", service).replaceAll("{environment}", environment.name)),
      );
    })
    .map(({ name }) => name);
}

/** Nothing is promoted from it. */
function isLast(environment: string, catalogue: Catalogue): boolean {
  return ![...catalogue.environments.values()].some(({ after }) => after.includes(environment));
}

function isHere(repoURL: string, repository: string): boolean {
  return repository !== "" && normaliseGitUrl(repoURL).endsWith(`/${repository.toLowerCase()}`);
}

function catalogueNames(catalogue: Catalogue): readonly string[] {
  return [...catalogue.services.values()].flatMap(({ image, imageName }) =>
    [image, imageName].filter((one) => one !== undefined),
  );
}

/** A SOPS Secret is only right where a Flux Kustomization with decryption reads it. */
export function decrypts(side: GuardSide, file: string): boolean {
  return side.controllers.some((one) => {
    if (one.group !== "kustomize.toolkit.fluxcd.io" || !isMap(plainAt(one.value, ["spec", "decryption"])))
      return false;
    const folder = clean(textAt(plainAt(one.value, ["spec"]), "path"));
    return folder === "" || file === folder || file.startsWith(`${folder}/`);
  });
}
