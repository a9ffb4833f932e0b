/** XML without its comments. Throws where one has no end. Like all here in one pass, so that no text takes long. */
export function withoutComments(text: string): string {
  return cut(text, "<!--", "-->").outside;
}

/** What is between `<name>` and the next `</name>`, every time, without white space around it. Throws where one has no end. */
export function elements(xml: string, name: string): readonly string[] {
  return cut(xml, `<${name}>`, `</${name}>`).inside.map((inner) => inner.trim());
}

/** The XML without these elements. Throws where one has no end. */
export function withoutElements(xml: string, names: readonly string[]): string {
  return names.reduce((rest, name) => cut(rest, `<${name}>`, `</${name}>`).outside, xml);
}

/** The attributes of every `<name …>`, as they are written; names in any case. Throws where a tag has no end. */
export function tags(xml: string, name: string): readonly string[] {
  const start = new RegExp(`<${name}(?=[\\s/>])`, "gi");
  const found: string[] = [];
  for (let match = start.exec(xml); match !== null; match = start.exec(xml)) {
    const end = xml.indexOf(">", start.lastIndex);
    if (end < 0) throw new Error(`<${name} has no end`);
    found.push(xml.slice(start.lastIndex, end));
    start.lastIndex = end;
  }
  return found;
}

function cut(text: string, open: string, close: string) {
  const inside: string[] = [];
  const outside: string[] = [];
  let at = 0;
  for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const end = text.indexOf(close, from + open.length);
    if (end < 0) throw new Error(`${open} has no end`);
    outside.push(text.slice(at, from));
    inside.push(text.slice(from + open.length, end));
    at = end + close.length;
  }
  outside.push(text.slice(at));
  return { inside, outside: outside.join("") };
}
