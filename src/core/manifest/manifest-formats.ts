/** How a file of the GitOps repository says which image a service runs. */
export const formats = ["auto", "kustomize", "helm", "argocd", "yaml", "marker"] as const;

export type FormatName = (typeof formats)[number] | "revision";

/** What is wanted of the version that is written: a digest, no digest, or whatever the place has room for. */
export const pins = ["any", "digest", "tag"] as const;
export type Pinning = (typeof pins)[number];

/** Whose image it is, for places that are found by themselves. Empty where it is not known. */
export interface ImageSubject {
  readonly service: string;
  readonly environment: string;
  /** Image repository of the service, without tag. */
  readonly repository: string;
}

/** A format and where in the file it is to be looked for; `{service}` and `{environment}` are filled in already. */
export interface Format {
  readonly name: FormatName;
  /**
   * helm and yaml: places as image-key.ts reads them, one or several; argocd: the prefix of the Helm parameters; marker: `namespace:policy`;
   * revision: how the URL of the source ends. Else without meaning.
   */
  readonly key: string | readonly string[];
  /** Default: `any`. */
  readonly pin?: Pinning;
  readonly subject?: ImageSubject;
}

/** A file of the GitOps repository that says which images run. */
export interface DeploymentFile {
  readonly file: string;
  readonly text: string;
  readonly format: Format;
}

export const kustomizeFormat: Format = { name: "kustomize", key: "" };

const fileName =
  /(^|\/)Kustomization$|\.(ya?ml|json|jsonnet|libsonnet|cue|tpl|gotmpl|tf|hcl|env|properties|toml)$/;

/** The keys of a format; none where it has none. */
export function keysOf({ key }: Format): readonly string[] {
  return (typeof key === "string" ? [key] : key).filter((one) => one !== "");
}

/** Whether a path names the folder of an overlay and not a file. */
export function isFolder(overlay: string, { name }: Format): boolean {
  if (name === "kustomize") return !/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(overlay);
  return name === "auto" && !fileName.test(overlay);
}
