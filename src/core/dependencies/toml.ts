/** One `key = value` of a TOML 1.0 file: the keys of its table and its own, and the value as it is written, comments taken out. */
export interface TomlEntry {
  readonly path: readonly string[];
  /** Which element of an array of tables (`[[package]]`) it is in, counted over the file; 0 outside of one. */
  readonly element: number;
  readonly value: string;
}

/**
 * Reads what manifests need of TOML: tables, arrays of tables, dotted and quoted keys, values over several lines. Throws at what is none of
 * these, and at a value without end.
 */
export function readToml(text: string): readonly TomlEntry[] {
  const entries: TomlEntry[] = [];
  let table: readonly string[] = [];
  let element = 0;
  let open: { readonly path: readonly string[]; value: string } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const bare = withoutComment(line).trim();
    if (open !== undefined) {
      open.value += ` ${bare}`;
    } else {
      const header = /^\[(\[?)\s*([^\]]+?)\s*\]?\]$/.exec(bare);
      if (header !== null) {
        table = keysOf(header[2] ?? "");
        if (header[1] === "[") element++;
        continue;
      }
      const pair = /^((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)$/.exec(
        bare,
      );
      if (pair === null && bare === "") continue;
      if (pair === null) throw new Error(`it is not TOML: ${bare.slice(0, 100)}`);
      open = { path: [...table, ...keysOf(pair[1] ?? "")], value: pair[2] ?? "" };
    }
    if (!isClosed(open.value)) continue;
    entries.push({ path: open.path, element, value: open.value });
    open = undefined;
  }
  if (open !== undefined) throw new Error(`it is not TOML: ${open.path.join(".")} has no end`);
  return entries;
}

/** The strings of a value, an array's or an inline table's included. */
export function tomlStrings(value: string): readonly string[] {
  return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(
    ([, basic, literal]) => basic ?? literal ?? "",
  );
}

/** A member of an inline table: `path` of `{ path = "../money" }`. */
export function tomlMember(value: string, name: string): string | undefined {
  const found = new RegExp(`[{,]\\s*${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|(\\w+))`).exec(value);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

function keysOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map(
    ([, basic, literal, bare]) => basic ?? literal ?? bare ?? "",
  );
}

/** A `#` in a string is none; in a string over several lines it cannot be told from one, and nothing of interest is in those. */
function withoutComment(line: string): string {
  const before = /^(?:[^#"']|"(?:[^"\\]|\\.)*"|'[^']*')*/.exec(line)?.[0] ?? "";
  return line[before.length] === "#" ? before : line;
}

/** Whether every bracket outside of strings is closed, and every multi-line string. */
function isClosed(value: string): boolean {
  const triple = value.match(/"""|'''/g)?.length ?? 0;
  if (triple % 2 === 1) return false;
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
  return (bare.match(/[[{]/g)?.length ?? 0) <= (bare.match(/[\]}]/g)?.length ?? 0);
}
