/** How a file of the GitOps repository says which image a service runs. */
export const formats = ["kustomize", "helm", "argocd", "yaml", "marker"] as const;

export type FormatName = (typeof formats)[number] | "revision";

/** A format and where in the file it is to be looked for; `{service}` is filled in already. */
export interface Format {
  readonly name: FormatName;
  /**
   * helm: path of a map with `repository`, `tag` and `digest`, or of a text; argocd: the parameters' prefix; yaml: a path, with
   * `:tag` or `:digest` behind it where it is only that; marker: `namespace:policy`. Else without meaning.
   */
  readonly key: string;
}

export const kustomizeFormat: Format = { name: "kustomize", key: "" };
