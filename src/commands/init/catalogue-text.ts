import { isWithin } from "../../core/path/repository-path.ts";
import { home } from "../../core/text/trunkline-links.ts";
import type { Findings, FoundService } from "./scan-repository.ts";

/**
 * A first catalogue, with a comment on each line that says which file it comes from. `CHECK` marks what is a guess.
 */
export function catalogueText(findings: Findings): string {
  const { services, libraries, ecosystems, overlays } = findings;
  const lines = [
    `# yaml-language-server: $schema=https://raw.githubusercontent.com/${home}/v1/schema/trunkline.schema.json`,
    "# Written by `trunkline init`. A comment says where a line comes from; CHECK marks a guess. `trunkline check` validates this file.",
    "version: 1",
    "",
    ...(services.length === 0
      ? noServices
      : ["services:", ...services.flatMap((one) => serviceLines(one, findings))]),
  ];
  if (libraries.length > 0) {
    lines.push("", "libraries:");
    for (const { name, path } of libraries) lines.push(`  ${key(name)}:`, `    path: ${value(path)}`);
  }
  lines.push(
    "",
    "# A change here is a change to every service. CHECK: add what all builds read, such as a root Makefile.",
    "global:",
    "  - .github/workflows/**",
  );
  if (ecosystems.length > 0) {
    lines.push(
      "",
      "# Dependencies are also read from these manifests, so a new one needs no line here.",
      `discover: [${ecosystems.join(", ")}]`,
    );
  }
  if (overlays !== undefined) lines.push("", ...environmentLines(findings), "", ...gitopsLines(findings));
  return `${lines.join("\n")}\n`;
}

const noServices = [
  "# No Dockerfile was found, so there is no service yet. CHECK: add yours.",
  "# services:",
  "#   orders:",
  "#     path: services/orders",
  "#     image: ghcr.io/acme/orders",
];

function serviceLines(service: FoundService, { repository, services }: Findings): readonly string[] {
  const { name, path, dockerfile, dependsOn, image } = service;
  const owner = (repository.split("/")[0] || "acme").toLowerCase();
  const part = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const guess = `ghcr.io/${owner}/${part || "app"}`;
  const outer = services.find((one) => one.name !== name && isWithin(path, one.path));
  const inside =
    outer === undefined ? "" : `. CHECK: inside of ${outer.name}; remove it if nobody deploys it`;
  const lines = [`  ${key(name)}:`, `    path: ${value(path)} # ${comment(`${dockerfile}${inside}`)}`];
  if (dependsOn.length > 0) lines.push(`    depends-on: [${dependsOn.map(value).join(", ")}]`);
  if (image === undefined)
    return [...lines, `    image: ${guess} # CHECK: a guess; no overlay and no workflow names its image`];
  lines.push(`    image: ${value(image.repository)} # ${comment(image.file)}`);
  if (image.name !== image.repository) lines.push(`    image-name: ${value(image.name)}`);
  return lines;
}

function environmentLines({ overlays }: Findings): readonly string[] {
  const names = overlays?.environments ?? [];
  const last = names.length - 1;
  return [
    "# In the order of promotion. CHECK the order, and how a change reaches the last one.",
    "environments:",
    ...names.flatMap((name, index) =>
      index === last && last > 0 ? [`  ${key(name)}:`, "    delivery: pull-request"] : [`  ${key(name)}: {}`],
    ),
  ];
}

function gitopsLines({ overlays, gitops, controllers }: Findings): readonly string[] {
  const branch = controllers.map(({ revision }) => revision).find((one) => one !== "" && one !== "HEAD");
  const from = controllers.find(({ revision }) => revision === branch);
  const example = overlays?.places[0]?.path ?? "";
  return [
    "gitops:",
    ...(gitops === "" ? [] : [`  repository: ${value(gitops)}`]),
    ...(branch === undefined || !/^[\w./-]+$/.test(branch)
      ? []
      : [`  branch: ${value(branch)} # ${comment(from?.file ?? "")}`]),
    `  overlay: ${value(overlays?.template ?? "")} # ${comment(example)}`,
  ];
}

/** A scalar that YAML reads as this very text. */
function value(text: string): string {
  const plain = /^[A-Za-z./][\w./{}-]*(:\d+\/[\w./{}-]+)?$/.test(text);
  const special = /^(true|false|yes|no|on|off|null|y|n)$/i.test(text);
  return plain && !special ? text : JSON.stringify(text);
}

const key = value;

/** Names of files may hold anything; a comment is one line. */
function comment(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "?");
}
