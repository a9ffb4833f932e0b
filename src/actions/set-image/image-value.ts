import type { ImageValue } from "../../core/kustomize/set-images.ts";

/** An entry's image as people write it: `repository:tag@digest`. */
export function formatValue(name: string, { newName, newTag, digest }: ImageValue): string {
  return `${newName ?? name}${newTag === undefined ? "" : `:${newTag}`}${digest === undefined ? "" : `@${digest}`}`;
}

/** Whether an entry is what `expect` says: a tag, a digest, `tag@digest` or the whole image, with or without a leading `:` or `@`. */
export function matchesValue(name: string, entry: ImageValue | undefined, expect: string): boolean {
  if (entry === undefined) return false;
  const { newTag = "", digest = "" } = entry;
  const forms = [newTag, `:${newTag}`, digest, `@${digest}`, `${newTag}@${digest}`, `:${newTag}@${digest}`];
  return forms.includes(expect) || formatValue(name, entry) === expect;
}
