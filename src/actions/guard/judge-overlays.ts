import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import { pinOf } from "../../core/catalogue/services-in-environments.ts";
import { splitImage } from "../../core/image/image.ts";
import { resourceImages } from "../../core/kustomize/manifest-images.ts";
import type { Pinning } from "../../core/manifest/manifest-formats.ts";
import { olderThan } from "../../core/promotion/artifact-age.ts";
import { type Resource, resourceKey, resourceTitle } from "../../core/resources/resource.ts";
import { listNames } from "../../core/text/list-names.ts";
import { plainAt, textAt } from "../../core/yaml/plain-values.ts";
import type { GuardSide } from "./facts.ts";
import { lineWith, type WeighedFinding } from "./finding.ts";
import type { JudgedOverlay } from "./judged-overlay.ts";
import { closedVerdicts, type Evidence } from "./promotion-gates.ts";
import type { Level, RuleId } from "./rules.ts";
import { isSopsFile } from "./secrets/sops.ts";

/** Tags that mean another image tomorrow. */
const moving = /^(latest|edge|nightly|main|master|dev|stable)$/;

/** What is wrong with the overlays of one side: they do not build, or their images are not fixed. */
export function judgeOverlays(
  { overlays, generatorFiles, files }: GuardSide,
  catalogue: Catalogue,
): readonly WeighedFinding[] {
  return overlays.flatMap((one) => [
    ...judgeRender(one),
    ...judgeKsops(one, generatorFiles),
    ...judgeImages(one, catalogue, files),
    ...judgeRepository(one, catalogue),
  ]);
}

function judgeRender(one: JudgedOverlay): readonly WeighedFinding[] {
  const { environment, service, side, overlay } = one;
  const tell = (rule: RuleId, file: string, line: number, key: string, message: string, resource = "") => ({
    rule,
    environment,
    service,
    file,
    line,
    resource,
    key,
    message,
  });
  if (side.render.kind === "skipped")
    return [
      tell(
        "render-refused",
        overlay,
        1,
        overlay,
        `${overlay} is not rendered: ${side.render.why}. Install kustomize or kubectl on the runner.`,
      ),
    ];
  if (side.render.kind === "faulty")
    return side.render.faults.map(({ kind, why, file, line, chain }) => {
      const way = chain.length > 1 ? ` (through ${chain.join(" → ")})` : "";
      const rule = kind === "refused" ? "render-refused" : "render-failed";
      return tell(rule, file, line, why, `${service} in ${environment} cannot be rendered: ${why}${way}.`);
    });
  if (side.render.kind !== "rendered") return [];
  const seen = new Set<string>();
  const partial = (side.closure?.ksops ?? []).map(({ kustomization, named, line }) =>
    tell(
      "render-partial",
      kustomization,
      line,
      named,
      `${service} in ${environment} is rendered without the Secrets that ksops decrypts (${named}): nobody but Argo CD has the key.`,
    ),
  );
  const twice = side.render.resources.flatMap((resource) => {
    const key = resourceKey(resource);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [
      tell(
        "resource-twice",
        resource.file || overlay,
        1,
        key,
        `${service} in ${environment} has ${resourceTitle(resource)} twice.`,
        resourceTitle(resource),
      ),
    ];
  });
  const renamed = side.render.resources.flatMap((resource) => {
    const old = sealedAs(resource);
    if (old === undefined) return [];
    const now = `${resource.namespace === "" ? "" : `${resource.namespace}/`}${resource.name}`;
    const message = `${resourceTitle(resource)} was sealed as ${old}, and ${service} in ${environment} renders it as ${now}: the controller cannot decrypt it. Seal it under the name and namespace that it has there.`;
    return [tell("sealed-renamed", resource.file || overlay, 1, old, message, resourceTitle(resource))];
  });
  return [...partial, ...twice, ...renamed];
}

/** Whatever ksops would decrypt is encrypted. */
function judgeKsops(
  { environment, service, side: { closure } }: JudgedOverlay,
  texts: GuardSide["generatorFiles"],
): readonly WeighedFinding[] {
  return (closure?.ksops ?? []).flatMap(({ file, encrypted }) =>
    encrypted
      .filter((path) => !isSopsFile(texts.get(path) ?? ""))
      .map((path) => ({
        rule: "secret-generator",
        environment,
        service,
        file,
        line: 1,
        resource: "",
        key: path,
        message: `The ksops generator ${file} takes ${path}, which is not encrypted by SOPS. Encrypt it, and change the values.`,
      })),
  );
}

/**
 * The name and namespace that a SealedSecret was sealed for, where a kustomization gave it others. kubeseal writes them into the template, which
 * no kustomization changes; a strict ciphertext is bound to both, a namespace-wide one to the namespace.
 */
function sealedAs({ kind, group, value, name, namespace }: Resource): string | undefined {
  if (kind !== "SealedSecret" || group !== "bitnami.com") return undefined;
  const annotations = plainAt(value, ["metadata", "annotations"]);
  const is = (scope: string) => textAt(annotations, `sealedsecrets.bitnami.com/${scope}`) === "true";
  if (is("cluster-wide")) return undefined;
  const template = plainAt(value, ["spec", "template", "metadata"]);
  const [old, oldNamespace] = [textAt(template, "name"), textAt(template, "namespace")];
  const isRenamed = !is("namespace-wide") && old !== "" && old !== name;
  const isMoved = oldNamespace !== "" && namespace !== "" && oldNamespace !== namespace;
  return isRenamed || isMoved ? [oldNamespace, old || name].filter((one) => one !== "").join("/") : undefined;
}

/** `files`: what the change touches; the image is shown where one of them sets it, else where its resource is written. */
function judgeImages(
  one: JudgedOverlay,
  catalogue: Catalogue,
  files: GuardSide["files"],
): readonly WeighedFinding[] {
  const environment = catalogue.environments.get(one.environment);
  if (one.side.render.kind !== "rendered" || environment === undefined) return [];
  const pin = pinOf(catalogue.services.get(one.service), environment);
  const file = one.side.closure?.kustomizations[0] ?? one.overlay;
  const found = new Map<string, WeighedFinding>();
  for (const resource of one.side.render.resources)
    for (const image of resourceImages(resource.value)) {
      const fault = imageFault(image, environment, pin);
      if (fault === undefined || found.has(image)) continue;
      found.set(image, {
        rule: "image-mutable",
        environment: one.environment,
        service: one.service,
        ...placeOf(image, [...(one.side.closure?.kustomizations ?? []), resource.file || file], files),
        resource: resourceTitle(resource),
        key: splitImage(image).repository,
        message: `${one.service} in ${one.environment} runs \`${image}\`, ${fault.why}.`,
        level: fault.level,
      });
    }
  return [...found.values()];
}

/** The first of these files that names the image, and the line of its tag there; the last where none of them is known. */
function placeOf(
  image: string,
  candidates: readonly string[],
  files: GuardSide["files"],
): { readonly file: string; readonly line: number } {
  const { repository, tag = "" } = splitImage(image);
  const words = [image, `newTag: ${tag}`, `newTag: "${tag}"`, `newTag: '${tag}'`, repository];
  for (const file of candidates) {
    const text = files.get(file) ?? "";
    if (text.includes(repository)) return { file, line: lineWith(text, words) ?? 1 };
  }
  return { file: candidates.at(-1) ?? "", line: 1 };
}

function imageFault(
  image: string,
  { after }: Environment,
  pin: Pinning,
): { why: string; level: Level } | undefined {
  const { tag, digest } = splitImage(image);
  if (digest !== undefined) return undefined;
  if (tag === undefined || moving.test(tag)) {
    const why = tag === undefined ? "which has neither a tag nor a digest" : `and the tag ${tag} moves`;
    return { why, level: after.length > 0 || pin === "digest" ? "error" : "warning" };
  }
  if (pin === "tag") return undefined;
  return { why: "which has no digest", level: pin === "digest" ? "error" : "warning" };
}

/** The service's own image comes from its own repository, or from below the environment's registry. */
function judgeRepository(one: JudgedOverlay, catalogue: Catalogue): readonly WeighedFinding[] {
  const { image, environment, service, overlay, side } = one;
  const own = catalogue.services.get(service)?.image;
  const registry = catalogue.environments.get(environment)?.registry;
  if (image === undefined || own === undefined || image.repository === "" || image.repository === own)
    return [];
  if (registry !== undefined && image.repository.startsWith(`${registry.replace(/\/+$/, "")}/`)) return [];
  if (
    catalogue.guard.images.some(
      (pattern) =>
        image.repository === pattern ||
        (pattern.endsWith("/**") && image.repository.startsWith(pattern.slice(0, -2))),
    )
  )
    return [];
  const where = registry === undefined ? own : `${own} or below ${registry}`;
  return [
    {
      rule: "artifact-foreign",
      environment,
      service,
      file: side.closure?.kustomizations[0] ?? overlay,
      line: 1,
      resource: "",
      key: image.repository,
      message: `${service} in ${environment} takes its image from ${image.repository}, not from ${where}.`,
    },
  ];
}

/** What promote's gates say, as findings. A hotfix that a commit of ours records goes around what promote lets it go around. */
export function judgeEvidence(evidence: readonly Evidence[]): readonly WeighedFinding[] {
  return evidence.flatMap((one) => {
    const { environment, service, file, line, to, from, before, hotfix, isRollback, registry } = one;
    const version = [to.tag, to.digest?.slice(0, 19)].filter(Boolean).join("@");
    const base = { environment, service, file, line, resource: "" };
    const closed = closedVerdicts(one).flatMap(({ gate, state, why, remedy }): readonly WeighedFinding[] => {
      // Asked of both sides, so that an old one does not count.
      if (gate === "artifact-foreign") return [];
      const rule: RuleId = gate === "after" ? "artifact-unseen" : `artifact-${gate}`;
      const there =
        gate === "after" && before.length > 0
          ? ` ${listNames(before.map((two) => `${two.environment} runs ${two.digest ?? "no digest"}`))}.`
          : "";
      const message = `${service} in ${environment} gets ${version}. ${why}${there} ${remedy}`;
      // What nobody could look up is no proof of anything.
      const level: Level = state === "unknown" ? "doubt" : "error";
      return [{ ...base, rule, key: `${gate} ${to.digest ?? to.tag ?? ""}`, level, message: message.trim() }];
    });
    const waived = one.verdicts.filter(({ state }) => state === "waived").map(({ gate }) => gate);
    const levels = { yes: "warning", no: "error", unknown: "doubt" } as const;
    const declared: WeighedFinding[] =
      waived.length === 0 || hotfix === undefined
        ? []
        : [
            {
              ...base,
              rule: "artifact-unseen",
              key: `hotfix ${to.digest ?? ""}`,
              level: levels[hotfix.proved],
              message: `${service} in ${environment} gets ${version} as a hotfix (${hotfix.reason}), without waiting for the gates ${waived.join(", ")}. ${hotfix.why}`,
            },
          ];
    const absent: WeighedFinding[] =
      registry === undefined
        ? []
        : [
            {
              ...base,
              rule: "artifact-missing",
              key: to.digest ?? "",
              level: registry.code.startsWith("IMAGE_") ? "error" : "doubt",
              message: `${service} in ${environment} gets ${version}. ${registry.message}`,
            },
          ];
    const older = isRollback ? undefined : olderThan({ tag: to.tag, digest: to.digest }, from);
    const back: WeighedFinding[] =
      older === undefined
        ? []
        : [
            {
              ...base,
              rule: "artifact-older",
              key: `${from?.tag} ${to.tag}`,
              message: `${service} in ${environment} goes back from ${from?.tag} to ${to.tag}. Use rollback, which also holds the bad version.`,
            },
          ];
    return [...closed, ...declared, ...absent, ...back];
  });
}
