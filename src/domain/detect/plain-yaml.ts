/** A YAML map of names to values, with the line of each name. */
export interface NamedValues<V> {
  readonly value: Readonly<Record<string, V>>;
  /** Line of a name, from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads the YAML that most filters are written in, and nothing else: names at the margin, each with one text or a list of texts, texts
 * plain or in quotes without escapes. Undefined for anything else, however valid: that is for the real parser, whose loading and reading
 * takes longer than all the rest of a run. What it does read, it reads as the real parser (see the test).
 */
export function readPlainYaml(text: string): NamedValues<string | string[]> | undefined {
  const value: Record<string, string | string[]> = {};
  const lines = new Map<string, number>();
  let list: string[] | undefined;
  let indent: string | undefined;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (/^ *(#.*)?$/.test(line)) continue;
    const item = /^( *)- +(.+?) *$/.exec(line);
    if (item !== null) {
      const scalar = readScalar(item[2] ?? "");
      if (list === undefined || scalar === undefined || (indent ?? item[1]) !== item[1]) return undefined;
      indent = item[1];
      list.push(scalar);
      continue;
    }
    const entry = /^([A-Za-z_][\w.-]*):(?: +(.+?))? *$/.exec(line);
    const [, name = "", rest] = entry ?? [];
    if (entry === null || lines.has(name) || isWord(name) || (list !== undefined && list.length === 0))
      return undefined;
    lines.set(name, at + 1);
    indent = undefined;
    list = rest === undefined ? [] : undefined;
    const scalar = rest === undefined ? list : readScalar(rest);
    if (scalar === undefined) return undefined;
    value[name] = scalar;
  }
  return lines.size === 0 || list?.length === 0 ? undefined : { value, lines };
}

function readScalar(given: string): string | undefined {
  const quoted = /^'([^'\u0000-\u001f\u007f-\uffff]*)'$|^"([^"\\\u0000-\u001f\u007f-\uffff]*)"$/.exec(given);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  return /^(?:[A-Za-z_]|\.[A-Za-z])[\w./*?@{}()!-]*$/.test(given) && !isWord(given) ? given : undefined;
}

/** Texts that YAML takes for something else. */
function isWord(text: string): boolean {
  return /^(null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text) || text === "__proto__";
}
