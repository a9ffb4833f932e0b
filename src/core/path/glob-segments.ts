/**
 * Matches the usual patterns in linear time: `*`, `?`, `**` between slashes, classes of plain characters and braces. Patterns of
 * picomatch's language beyond that (extglobs, parentheses, escapes) are not read here. Agrees with picomatch, `dot: true` (see the test).
 */

/** One sign of a segment: a UTF-16 unit, any unit (`?`), any number of any units (`*`), or one unit of a class. */
type Sign = number | "any" | "star" | RegExp;
/** What one folder or file name must look like; `globstar`: any number of names. */
type Segment = readonly Sign[] | "globstar";

/** A pattern without its braces: one of several. */
interface Alternative {
  readonly segments: readonly Segment[];
  /** `a/**` matches `a` itself, but not so `*` before the last `**`. */
  readonly lastNeedsName: boolean;
}

/** More than this many combinations of braces are refused. */
const mostAlternatives = 256;

/**
 * Compiles a pattern without its leading `!`. Undefined where it has more than is read here; "too-many" where its braces have
 * more than 256 combinations.
 */
export function compileSegments(text: string): ((path: string) => boolean) | "too-many" | undefined {
  const parsed = parse(text);
  if (parsed === undefined) return undefined;
  const expanded = expand(parsed);
  if (expanded === "too-many") return expanded;
  const lastNeedsName = /\*\/\*\*$/.test(text);
  const alternatives: Alternative[] = [];
  for (const signs of expanded) {
    const segments = split(signs);
    if (segments === undefined) return undefined;
    if (segments.length > 0) alternatives.push({ segments, lastNeedsName });
  }
  return (path) => {
    const names = path.split("/");
    return alternatives.some((one) => matchNames(one, names));
  };
}

type Node = Sign | "globstar" | "slash" | { readonly options: readonly (readonly Node[])[] };

/** No escapes, quotes, parentheses or bars; `+` behind a bracket or brace repeats it. */
const beyond = /[\\"()|]|[\]}]\+|^[/]|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
/** A class of plain characters and ranges of letters or digits of one kind. */
const plainClass = /^\[(?:\^?)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[\w!@.,~ ])+\]/;

function parse(given: string): readonly Node[] | undefined {
  const text = given.startsWith("./") ? given.slice(2) : given;
  if (text === "" || text.startsWith("!") || beyond.test(text)) return undefined;
  const open: { readonly options: Node[][] }[] = [];
  let nodes: Node[] = [];
  const top = nodes;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash");
    else if (sign === "?") nodes.push("any");
    else if (sign === "*") {
      if (text[at + 1] === "*" && open.length > 0) return undefined;
      const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
      nodes.push(isWhole ? "globstar" : "star");
      while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
      const found = plainClass.exec(text.slice(at, at + 200))?.[0];
      if (found === undefined) return undefined;
      const one = classOf(found);
      if (one === undefined) return undefined;
      // A class without ranges and the like also stands for its own text, as in picomatch.
      const isText = !/[-*+?.^${}(|)]/.test(found);
      nodes.push(isText ? { options: [[...found].map((unit) => unit.charCodeAt(0)), [one]] } : one);
      at += found.length - 1;
    } else if (sign === "]") return undefined;
    else if (sign === "{") {
      const first: Node[] = [];
      const group = { options: [first] };
      open.push(group);
      nodes.push(group);
      nodes = first;
    } else if (sign === "," && open.length > 0) {
      nodes = [];
      open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
      const group = open.pop();
      // One option is no choice but text; two dots are a range.
      if (group === undefined || group.options.length < 2) return undefined;
      nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return undefined;
    else nodes.push(text.charCodeAt(at));
  }
  return open.length > 0 ? undefined : top;
}

function classOf(text: string): RegExp | undefined {
  try {
    return new RegExp(`^${text}$`, "s");
  } catch {
    return undefined;
  }
}

type Flat = readonly Exclude<Node, { readonly options: unknown }>[];

/** Every combination of the options of braces. */
function expand(nodes: readonly Node[]): readonly Flat[] | "too-many" {
  let lists: Flat[] = [[]];
  for (const node of nodes) {
    if (typeof node !== "object" || node instanceof RegExp) {
      lists = lists.map((list) => [...list, node]);
      continue;
    }
    const options: Flat[] = [];
    for (const option of node.options) {
      const expanded = expand(option);
      if (expanded === "too-many") return expanded;
      options.push(...expanded);
    }
    if (lists.length * options.length > mostAlternatives) return "too-many";
    lists = lists.flatMap((list) => options.map((option) => [...list, ...option]));
  }
  return lists;
}

/** Names between slashes; none where one is empty and so matches no path. Undefined for `.` and `..`, which braces may leave. */
function split(signs: Flat): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let segment: Sign[] = [];
  for (const sign of [...signs, "slash"] as const) {
    if (sign === "globstar") segments.push("globstar");
    else if (sign !== "slash") segment.push(sign);
    else if (segments.at(-1) === "globstar" && segment.length === 0) continue;
    else {
      if (segment.length === 0) return [];
      if (segment.length < 3 && segment.every((one) => one === dot)) return undefined;
      segments.push(segment);
      segment = [];
    }
  }
  return segments;
}

const dot = ".".charCodeAt(0);

/** Names against segments: of several `**` only the last one is ever tried again, which is enough. */
function matchNames({ segments, lastNeedsName }: Alternative, names: readonly string[]): boolean {
  let segment = 0;
  let name = 0;
  let retrySegment = -1;
  let retryName = 0;
  while (name < names.length) {
    const one = segments[segment];
    if (one === "globstar") {
      retrySegment = ++segment;
      retryName = name;
    } else if (one !== undefined && matchName(one, names[name] ?? "")) {
      segment++;
      name++;
    } else if (retrySegment >= 0) {
      segment = retrySegment;
      name = ++retryName;
    } else return false;
  }
  while (segments[segment] === "globstar") {
    if (lastNeedsName && segment === segments.length - 1) return false;
    segment++;
  }
  return segment === segments.length;
}

/** One name against one segment, the same way with `*`. */
function matchName(signs: readonly Sign[], name: string): boolean {
  let sign = 0;
  let at = 0;
  let retrySign = -1;
  let retryAt = 0;
  while (at < name.length) {
    const one = signs[sign];
    if (one === "star") {
      retrySign = ++sign;
      retryAt = at;
    } else if (one !== undefined && matchUnit(one, name, at)) {
      sign++;
      at++;
    } else if (retrySign >= 0) {
      sign = retrySign;
      at = ++retryAt;
    } else return false;
  }
  while (signs[sign] === "star") sign++;
  return sign === signs.length;
}

function matchUnit(sign: Exclude<Sign, "star">, name: string, at: number): boolean {
  if (typeof sign === "number") return name.charCodeAt(at) === sign;
  return sign === "any" || sign.test(name[at] ?? "");
}
