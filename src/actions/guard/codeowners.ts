/**
 * The owners of a path by the text of a CODEOWNERS file (docs.github.com, about code owners): the last line that matches decides, and may name
 * nobody. Patterns are those of gitignore without `!` and `[ ]`.
 */
export function ownersOf(text: string, path: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*$/, "").trim());
  let owners: readonly string[] = [];
  for (const line of lines) {
    const [pattern = "", ...names] = line.split(/\s+/);
    if (pattern !== "" && expressionOf(pattern).test(path)) owners = names;
  }
  return owners;
}

function expressionOf(pattern: string): RegExp {
  const anchored = pattern.replace(/\/$/, "").includes("/");
  const body = pattern
    .replace(/^\//, "")
    .replace(/[.+^$()|[\]{}\\]/g, "\\$&")
    .replace(/\*\*\/|\/\*\*|\*|\?/g, (sign) =>
      sign === "**/" ? "(?:.*/)?" : sign === "/**" ? "/.*" : sign === "*" ? "[^/]*" : "[^/]",
    );
  const end = body.endsWith("/") ? ".+" : /\/\[\^\/\]\*$/.test(body) ? "" : "(?:/.*)?";
  return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${body}${end}$`);
}
