/** One way to authenticate that a server offers (RFC 9110, 11.6.1). Scheme and parameter names in lower case. */
export interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * All challenges of a `WWW-Authenticate` header, several header lines joined by commas. Values may be quoted and hold commas; a
 * token68 (as Negotiate sends it) is left out. Text that is no challenge is skipped, never an error.
 */
export function parseChallenges(header: string): readonly Challenge[] {
  const found: { scheme: string; parameters: Record<string, string> }[] = [];
  const piece =
    /\s*,?\s*(?:([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^_`|~\w:/?-]+))(?=\s*(?:,|$))|([!#$%&'*+.^_`|~\w-]+)(?=\s|,|$)|[^\s,]+)/gy;
  for (const [, name, quoted, plain, scheme] of header.matchAll(piece)) {
    if (scheme !== undefined) found.push({ scheme: scheme.toLowerCase(), parameters: {} });
    const last = found.at(-1);
    if (name === undefined || last === undefined) continue;
    last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "";
  }
  return found;
}
