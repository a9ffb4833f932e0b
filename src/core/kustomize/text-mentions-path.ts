/**
 * Whether a kustomization's text can name a path whose last part is `part`: false only where no YAML scalar of it does, so that the rest need not
 * be parsed. `bare`: the part alone, with no folder before it, would be that path, too.
 */
export function mentionsPath(text: string, part: string, bare: boolean): boolean {
  // Written otherwise than it reads: an escape, a quote that is doubled, a line that is folded.
  if (text.includes("\\") || /[\s'\p{Cc}]/u.test(part)) return true;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = " ", after = " "] = [text[at - 1], text[at + part.length]];
    if ((before === "/" || (bare && !inName.test(before))) && !inName.test(after)) return true;
  }
  return false;
}

/** What no part of a path begins after or ends before, in any style of YAML. */
const inName = /[\w.-]/;
