import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";

/** What an expression can see: context names to plain JSON values, and the results so far for the status functions. */
export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status?: Status;
}

export type Status = "success" | "failure" | "cancelled" | "skipped";

const statusFunctions = ["success", "failure", "always", "cancelled"];

/** The value of one expression (without `${{ }}`), as plain JSON. */
export function evaluate(expression: string, scope: Scope): unknown {
  return JSON.parse(JSON.stringify(evaluateData(expression, scope), data.replacer));
}

/** A text with `${{ }}` in it: one expression alone keeps its type, everything else becomes text. */
export function fill(template: string, scope: Scope): unknown {
  const parts = split(template);
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "expression") return evaluate(only.text, scope);
  return parts
    .map((part) => (part.kind === "text" ? part.text : evaluateData(part.text, scope).coerceString()))
    .join("");
}

/** The same, always as text: what `with:`, `env:` and `run:` get. */
export function fillText(template: unknown, scope: Scope): string {
  if (typeof template !== "string") return toData(template ?? null).coerceString();
  return split(template)
    .map((part) => (part.kind === "text" ? part.text : evaluateData(part.text, scope).coerceString()))
    .join("");
}

/** Fills every text inside a YAML value. */
export function fillAll(value: unknown, scope: Scope): unknown {
  if (typeof value === "string") return fill(value, scope);
  if (Array.isArray(value)) return value.map((item) => fillAll(item, scope));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fillAll(item, scope)]));
  }
  return value;
}

/** An `if:`. Without a status function in it, it means `success() && (it)`. */
export function holds(condition: unknown, scope: Scope): boolean {
  if (condition === undefined || condition === null || condition === "") return scope.status === "success";
  const text = String(condition).trim();
  const parts = split(text);
  const [only] = parts;
  const expression = parts.length === 1 && only?.kind === "expression" ? only.text : text;
  const asksStatus = new Lexer(expression)
    .lex()
    .tokens.some((token, i, all) => statusFunctions.includes(token.lexeme) && all[i + 1]?.lexeme === "(");
  if (!asksStatus && scope.status !== "success") return false;
  return truthy(evaluateData(expression, scope));
}

type Part = { readonly kind: "text" | "expression"; readonly text: string };

/** Cuts a template at its `${{ }}`; a `}}` inside a quoted text does not end one. */
function split(template: string): readonly Part[] {
  const parts: Part[] = [];
  let rest = template;
  for (;;) {
    const start = rest.indexOf("${{");
    if (start < 0) break;
    const end = endOfExpression(rest, start + 3);
    if (end < 0) throw new Error(`no }} in ${template}`);
    if (start > 0) parts.push({ kind: "text", text: rest.slice(0, start) });
    parts.push({ kind: "expression", text: rest.slice(start + 3, end).trim() });
    rest = rest.slice(end + 2);
  }
  if (rest !== "") parts.push({ kind: "text", text: rest });
  return parts;
}

function endOfExpression(text: string, from: number): number {
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "'") quoted = !quoted;
    if (!quoted && text.startsWith("}}", i)) return i;
  }
  return -1;
}

function evaluateData(expression: string, { contexts, status = "success" }: Scope): data.ExpressionData {
  const functions = new Map(
    statusFunctions.map((name) => [
      name,
      {
        name,
        minArgs: 0,
        maxArgs: 0,
        call: () => new data.BooleanData(name === "always" || name === status),
      },
    ]),
  );
  const tokens = new Lexer(expression).lex().tokens;
  const tree = new Parser(tokens, Object.keys(contexts), [...functions.values()]).parse();
  return new Evaluator(tree, toData(contexts) as data.Dictionary, functions).evaluate();
}

function toData(value: unknown): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver) as data.ExpressionData;
}
