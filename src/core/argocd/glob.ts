const compiled = new Map<string, RegExp>();

/**
 * A glob of github.com/gobwas/glob, as Argo CD uses it: `*` stays between separators, `**` crosses them, `?` is one sign, `[abc]` and `[!a-c]`
 * are sets, `{a,b}` alternatives, `\` escapes. Without a separator `*` is everything. A pattern that cannot be read matches nothing.
 */
export function matchesGlob(pattern: string, text: string, separator = ""): boolean {
  const key = `${separator} ${pattern}`;
  const expression = compiled.get(key) ?? compile(pattern, separator);
  compiled.set(key, expression);
  return expression.test(text);
}

function compile(pattern: string, separator: string): RegExp {
  const one = separator === "" ? "[\\s\\S]" : `[^${separator}]`;
  let depth = 0;
  const source = pattern.replace(/\\.|\*\*|\*|\?|\[!|\[|\]|[{},]|[.+^$()|\\/-]/g, (sign) => {
    if (sign === "**") return "[\\s\\S]*";
    if (sign === "*") return `${one}*`;
    if (sign === "?") return one;
    if (sign === "[!") return "[^";
    if (sign === "[" || sign === "]") return sign;
    if (sign === "-") return "-";
    if (sign === "{") {
      depth += 1;
      return "(?:";
    }
    if (sign === "}") {
      depth -= 1;
      return ")";
    }
    if (sign === ",") return depth > 0 ? "|" : ",";
    return sign.startsWith("\\") && sign.length > 1 ? `\\${sign.slice(1)}` : `\\${sign}`;
  });
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /^(?!)/;
  }
}
