import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { folderOf, isWithin } from "../../core/path/repository-path.ts";
import { resourceTitle } from "../../core/resources/resource.ts";
import { isMap, plainAt } from "../../core/yaml/plain-values.ts";
import { deployedFolders, isFluxKustomization } from "../../operations/read-argocd-and-flux.ts";
import type { GuardFacts, GuardSide } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { orphanPattern } from "./judge-change.ts";

const nothing = { environment: "", service: "", file: "", line: 1, resource: "", key: "" };

/** Catalogue, folders and what Argo CD and Flux deploy, each against the others; and what of that nobody can know. */
export function judgeDeployed(
  side: GuardSide,
  { catalogue, repository }: Pick<GuardFacts, "catalogue" | "repository">,
): readonly Finding[] {
  const { resources, unexpanded, unread, deployed } = side.controllers;
  const unknown: Finding[] = unexpanded.map(({ set, what, path }) => ({
    ...nothing,
    rule: "generator-unknown",
    file: set.file,
    line: set.lineOf(path),
    resource: resourceTitle(set),
    key: what,
    message: `Which Applications ${resourceTitle(set)} makes cannot be read from files: ${what}. They are not checked.`,
  }));
  if (unread > 0)
    unknown.push({
      ...nothing,
      rule: "controllers-unread",
      key: "controllers",
      message: `${unread} YAML files are too many to search for Applications; only those that the change touches were read. Name folders without any in \`guard.ignore\`.`,
    });
  const isDeploying = resources.some((one) => deployedFolders(one, resources, repository).length > 0);
  // Where something is not known, nothing is proved to be left out.
  if (!isDeploying || unknown.length > 0) return unknown;
  const built = new Set([...deployed].flatMap(([folder, { overlays }]) => [folder, ...overlays]));
  const isBuilt = (folder: string) => built.has(folder) || isInPlainFolder(side, folder);
  const places = side.overlays.filter(({ side: { closure } }) => closure !== undefined);
  const inCatalogue = new Set(
    places.flatMap(({ overlay, side: { closure } }) => [
      overlay,
      ...(closure?.kustomizations ?? []).map(folderOf),
    ]),
  );
  const orphan = orphanPattern(catalogue);
  return [
    ...unknown,
    ...places
      .filter(
        ({ overlay, side: { closure } }) =>
          closure?.kustomizations.length !== 0 && !isBuilt(folderOfPlace(overlay)),
      )
      .map(({ environment, service, overlay }) => ({
        ...nothing,
        rule: "undeployed" as const,
        environment,
        service,
        file: overlay,
        key: overlay,
        message: `${service} in ${environment} is at ${overlay}, and no Application or Flux Kustomization of this repository deploys it.`,
      })),
    ...side.kustomizations
      .filter((folder) => !inCatalogue.has(folder) && !isBuilt(folder) && orphan?.test(`${folder}/`) !== true)
      .map((folder) => ({
        ...nothing,
        rule: "undeployed" as const,
        file: folder,
        key: folder,
        message: `Nothing deploys ${folder}: no Application, no Flux Kustomization and no service of the catalogue leads there.`,
      })),
  ];
}

function folderOfPlace(overlay: string): string {
  return isKustomizationFile(overlay) ? folderOf(overlay) : overlay;
}

/** Below a folder that is deployed as it is, without a kustomization. */
function isInPlainFolder({ controllers: { deployed } }: GuardSide, folder: string): boolean {
  return [...deployed].some(
    ([path, { exists, overlays }]) => exists && overlays.length === 0 && isWithin(folder, path),
  );
}

/** Whether a Flux Kustomization with decryption reads a file: only there a SOPS Secret is right. */
export function decrypts(
  { controllers: { resources, deployed } }: GuardSide,
  file: string,
  repository: string,
): boolean {
  return resources.some((one) => {
    if (!isFluxKustomization(one) || !isMap(plainAt(one.value, ["spec", "decryption"]))) return false;
    return deployedFolders(one, resources, repository).some((folder) => {
      const { overlays = [] } = deployed.get(folder) ?? {};
      return isWithin(file, folder) || overlays.some((one) => folderOf(file) === one);
    });
  });
}
