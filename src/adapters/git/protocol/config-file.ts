/** The settings of a Git config file: `section.key` or `section.subsection.key` (section and key in lower case) to the last value. */
export function parseConfig(text: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>();
  let section = "";
  for (const line of text.replace(/\\\r?\n/g, "").split(/\r?\n/)) {
    const header = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/.exec(line);
    if (header) {
      const sub = header[2]?.replace(/\\(.)/g, "$1");
      section = (header[1] ?? "").toLowerCase() + (sub === undefined ? "" : `.${sub}`);
    }
    const setting = /^\s*([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/.exec(header ? (header[3] ?? "") : line);
    if (setting) settings.set(`${section}.${setting[1]?.toLowerCase()}`, unquote(setting[2] ?? "true"));
  }
  return settings;
}

/** Quotes, escapes and comments of a value taken off (git-config(1), "Syntax"). */
function unquote(text: string): string {
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", b: "\b" };
  let value = "";
  let quoted = false;
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "\\") {
      at += 1;
      value += escapes[text.charAt(at)] ?? text.charAt(at);
      kept = value.length;
    } else if (letter === '"') {
      quoted = !quoted;
      kept = value.length;
    } else if (!quoted && (letter === "#" || letter === ";")) {
      break;
    } else {
      value += letter;
      if (quoted || !/\s/.test(letter)) kept = value.length;
    }
  }
  return value.slice(0, kept);
}
