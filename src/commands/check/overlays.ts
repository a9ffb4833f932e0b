import type { Catalogue, Environment, Service } from "../../core/catalogue/catalogue.ts";
import { gitopsOf, servicePlaces } from "../../core/catalogue/services-in-environments.ts";
import { short } from "../../core/git/oid.ts";
import { lastPart } from "../../core/image/image.ts";
import { readImage } from "../../core/manifest/deployment-file.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { type Problem, problem, problemsIn } from "../../core/problem/problem.ts";
import { gitopsRemote } from "../../operations/delivery-inputs.ts";
import { imagesBelow } from "../../operations/overlay-images.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { World } from "../../ports/all-ports.ts";
import type { CommandOptions, CommandResult } from "../../ports/command.ts";
import type { Tip } from "../../ports/delivery.ts";
import { readingTarget } from "../open-gitops.ts";

/** What stands in one overlay: a version, a fault, or that there is none. */
type Found =
  | { readonly kind: "runs"; readonly version: string }
  | { readonly kind: "absent"; readonly overlay: string }
  | { readonly kind: "faults"; readonly problems: readonly Problem[] };

/** Reads every overlay that the catalogue means, once for each branch of a GitOps repository. */
export async function checkOverlays(
  catalogue: Catalogue,
  options: CommandOptions,
  world: World,
): Promise<CommandResult> {
  const services = [...catalogue.services.values()].filter(({ image }) => image !== undefined);
  const tips = openTips(options, world);
  const lines: string[] = [];
  const problems: Problem[] = [];
  const absent = new Map<string, string[]>();
  for (const environment of catalogue.environments.values()) {
    const missing: string[] = [];
    let where = "";
    for (const service of services) {
      const { repository = "", branch = "" } = gitopsOf(catalogue, environment, service);
      let tip: Tip;
      try {
        tip = await tips(repository, branch);
      } catch (thrown) {
        const found = problemsIn(thrown);
        if (found === undefined) throw thrown;
        return { lines, problems: [...problems, ...found] };
      }
      where = `${repository || "this repository"}@${short(tip.commit)}`;
      const found = await lookUp(tip, catalogue, service, environment);
      if (found.kind === "faults") problems.push(...found.problems);
      if (found.kind === "absent")
        absent.set(service.name, [...(absent.get(service.name) ?? []), found.overlay]);
      const words = { runs: "", absent: " has no overlay", faults: " cannot be read" }[found.kind];
      missing.push(`${service.name}${words}${found.kind === "runs" ? ` ${found.version}` : ""}`);
    }
    lines.push(
      `  ${environment.name}${where === "" ? "" : ` (${where})`}: ${missing.join(", ") || "no service is deployed here"}`,
    );
  }
  for (const [name, places] of absent) {
    if (places.length < catalogue.environments.size) continue;
    problems.push(await nowhere(catalogue, name, places, tips));
  }
  return { lines, problems };
}

type Tips = (repository: string, branch: string) => Promise<Tip>;

function openTips({ gitops, token }: CommandOptions, world: World): Tips {
  const opened = new Map<string, Promise<Tip>>();
  const open = async (repository: string, branch: string) => {
    const tokens = { gitopsToken: token, githubToken: token };
    const remote = await gitopsRemote(gitops || repository, tokens, world);
    return world.delivery.readTip(readingTarget(remote, branch));
  };
  return (repository, branch) => {
    const key = `${repository} ${branch}`;
    const tip = opened.get(key) ?? open(repository, branch);
    opened.set(key, tip);
    return tip;
  };
}

async function lookUp(
  tip: Tip,
  catalogue: Catalogue,
  service: Service,
  environment: Environment,
): Promise<Found> {
  const name = service.imageName ?? service.image ?? "";
  try {
    const versions: string[] = [];
    for (const { overlay, format } of servicePlaces(catalogue, service, environment)) {
      const at = await readDeploymentFile(tip, overlay, format);
      const value = readImage(at, name);
      const images = at.format.name === "kustomize" ? await imagesBelow(tip, at.file, at.text) : undefined;
      if (images !== undefined && images.length > 0 && !images.includes(name)) {
        const close = images.find((one) => lastPart(one) === lastPart(name)) ?? nearest(name, images);
        const advice = close === undefined ? "" : `Did you mean \`image-name: ${close}\`?`;
        const where = { at: { file: at.file } };
        return {
          kind: "faults",
          problems: [problem("IMAGE_ENTRY_DEAD", { file: at.file, name, advice }, where)],
        };
      }
      versions.push(value?.newTag ?? value?.digest?.slice(0, 19) ?? "without a version yet");
    }
    return { kind: "runs", version: [...new Set(versions)].join(" and ") };
  } catch (thrown) {
    const problems = problemsIn(thrown);
    if (problems === undefined) throw thrown;
    const missing = problems.every(
      ({ code }) => code === "KUSTOMIZATION_MISSING" || code === "OVERLAY_FILE_MISSING",
    );
    if (!missing) return { kind: "faults", problems };
    return { kind: "absent", overlay: servicePlaces(catalogue, service, environment)[0].overlay };
  }
}

/** With the folder of the repository that is nearest to what the template means. */
async function nowhere(
  catalogue: Catalogue,
  service: string,
  places: readonly string[],
  tips: Tips,
): Promise<Problem> {
  const [environment] = catalogue.environments.values();
  const { repository = "", branch = "" } = gitopsOf(catalogue, environment, catalogue.services.get(service));
  const [place = ""] = places;
  const close = await nearestFolder(await tips(repository, branch), place.split("/"));
  const slots = {
    service,
    places: places.join(", "),
    repository: repository || "this repository",
    advice: close === "" ? "Name a folder of that repository." : `Did you mean a folder of \`${close}\`?`,
  };
  return problem("CHECK_OVERLAY_NOWHERE", slots, { at: catalogue.place(["services", service]) });
}

/** Down the path as far as it exists, and then the nearest name beside what is missing. */
async function nearestFolder(tip: Tip, parts: readonly string[]): Promise<string> {
  let at = "";
  for (const part of parts) {
    const names = (await tip.list(at)) ?? [];
    const name = names.includes(part) ? part : nearest(part, names);
    if (name === undefined) return at;
    at = at === "" ? name : `${at}/${name}`;
  }
  return at;
}
