/**
 * Why a full ref name is not one, or undefined if it is. The rules are those of git-check-ref-format(1). A name that passes may
 * still look like an option or like shell code (`refs/heads/--upload-pack=x` is valid): it stays data.
 */
export function faultInRef(name: string): string | undefined {
  if (!name.startsWith("refs/")) return "a full name begins with refs/";
  if (/[\0-\x20\x7f~^:?*[\\]/.test(name)) return "no space, control character or any of ~ ^ : ? * [ \\";
  if (name.includes("..")) return "no two dots in a row";
  if (name.includes("@{")) return "no @{";
  if (name.endsWith(".")) return "no dot at the end";
  const parts = name.split("/");
  if (parts.includes("")) return "no empty part";
  if (parts.some((part) => part.startsWith("."))) return "no part begins with a dot";
  if (parts.some((part) => part.endsWith(".lock"))) return "no part ends with .lock";
  if (parts.length < 3) return "a full name has at least three parts";
  return undefined;
}

/**
 * Why a short name cannot be that of a branch or a tag, or undefined if it can. Git also refuses what it would read as an option, and `@`,
 * which means HEAD (git-check-ref-format, `--branch`).
 */
export function faultInShortRef(name: string): string | undefined {
  if (name.startsWith("-")) return "no dash at the beginning";
  if (name === "@") return "not @ alone, which means HEAD";
  return faultInRef(`refs/heads/${name}`);
}
