import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";
import type { Operation } from "./permissions.ts";

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One operation of GitHub's REST description, ready to judge what goes in and out. */
export interface Described {
  readonly id: Operation;
  readonly method: string;
  /** Path under the API's base; its groups are `parameters`, in order. */
  readonly path: RegExp;
  readonly parameters: readonly string[];
  /** What is wrong with a request, in words; empty if nothing. */
  request(query: URLSearchParams, body: unknown): readonly string[];
  /** Fills in what the description requires of an answer and `partial` leaves out. */
  complete(status: number, partial: unknown): unknown;
  response(status: number, body: unknown): readonly string[];
}

const file = new URL("schema/openapi.json", import.meta.url);

/** Reads the pruned description: all operations of `permissions.ts`. */
export function readDescription(): readonly Described[] {
  const document = normalise(JSON.parse(readFileSync(file, "utf8"))) as Node;
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  formats.default(ajv);
  for (const own of ["repo.nwo", "timezone", "binary"]) ajv.addFormat(own, true);
  ajv.addSchema(document, "github");
  const deref = (node: unknown): Node => {
    if (!isNode(node)) return {};
    if (typeof node.$ref !== "string") return node;
    return deref(walk(document, node.$ref.slice(2).split("/")));
  };
  const described: Described[] = [];
  // The longest path first: `…/commits/{ref}/statuses` is no commit whose name ends so.
  const paths = Object.entries(deref(document.paths)).sort(([one], [other]) => other.length - one.length);
  for (const [path, methods] of paths)
    for (const [method, operation] of Object.entries(deref(methods)))
      described.push(describe(path, method, operation as Node, ajv, deref));
  return described;
}

function describe(
  path: string,
  method: string,
  operation: Node,
  ajv: Ajv,
  deref: (node: unknown) => Node,
): Described {
  const base = ["paths", path, method];
  const parameters = (operation.parameters as readonly unknown[]).map(deref);
  const bodies = Object.keys(deref(deref(operation.requestBody).content));
  const validate = (pointer: readonly string[]) => compile(ajv, pointer);
  const schemaOf = (status: number) =>
    deref(deref(deref(deref(operation.responses)[status]).content)["application/json"]).schema;
  return {
    id: operation.operationId as Operation,
    method: method.toUpperCase(),
    path: new RegExp(
      `^${path.replace(/\{(\w+)\}/g, (_, name: string) => (/^(ref|branch|tag)$/.test(name) ? "(.+)" : "([^/]+)"))}$`,
    ),
    parameters: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
    request(query, body) {
      const faults = [...query.keys()]
        .filter((name) => !parameters.some((one) => one.in === "query" && one.name === name))
        .map((name) => `the query has an unknown parameter ${name}`);
      for (const one of parameters.filter(
        ({ in: place, name }) => place === "query" && query.has(String(name)),
      ))
        faults.push(...judgeText(query.get(String(one.name)) ?? "", deref(one.schema), String(one.name)));
      if (!bodies.includes("application/json")) return faults;
      return [
        ...faults,
        ...judge(validate([...base, "requestBody", "content", "application/json", "schema"]), body),
      ];
    },
    complete: (status, partial) => {
      const schema = schemaOf(status);
      return schema === undefined ? partial : completed(schema, partial, deref);
    },
    response(status, body) {
      if (!(status in deref(operation.responses)))
        return status < 400 ? [`it does not answer ${status}`] : [];
      const schema = schemaOf(status);
      return schema === undefined ? [] : judge(compileSchema(ajv, schema as Node), body);
    },
  };
}

const compiled = new WeakMap<object, ValidateFunction>();

function compile(ajv: Ajv, pointer: readonly string[]): ValidateFunction {
  const ref = pointer
    .map((key) => encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1")))
    .join("/");
  return ajv.getSchema(`github#/${ref}`) ?? ajv.compile({ $ref: `github#/${ref}` });
}

function compileSchema(ajv: Ajv, schema: Node): ValidateFunction {
  const validate = compiled.get(schema);
  if (validate !== undefined) return validate;
  const fresh = ajv.compile(absolute(schema) as Node);
  compiled.set(schema, fresh);
  return fresh;
}

/** Makes references within the description absolute, for a schema taken out of it. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" ? `github${inner}` : absolute(inner),
    ]),
  );
}

function judge(validate: ValidateFunction, value: unknown): readonly string[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    (one) => `${one.instancePath || "/"} ${one.message ?? ""} ${JSON.stringify(one.params)}`,
  );
}

function judgeText(text: string, schema: Node, name: string): readonly string[] {
  if (Array.isArray(schema.enum) && !schema.enum.includes(text)) return [`${name} is ${text}`];
  if (schema.type === "integer" && !/^-?\d+$/.test(text)) return [`${name} is not a number`];
  return [];
}

/** OpenAPI 3.0's `nullable` in words of JSON Schema. */
function normalise(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalise);
  if (!isNode(value)) return value;
  const { nullable, ...rest } = value;
  const inner = Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, normalise(one)]));
  return nullable === true ? { anyOf: [inner, { type: "null" }] } : inner;
}

function walk(document: Node, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), document);
}

/** The value with everything that its schema requires: null where it may be, else the plainest value there is. */
function completed(given: unknown, value: unknown, deref: (node: unknown) => Node): unknown {
  const schema = deref(given);
  const choices = (schema.anyOf ?? schema.oneOf) as readonly unknown[] | undefined;
  if (choices !== undefined) {
    const nullable = choices.some((one) => deref(one).type === "null");
    if (value === null || (value === undefined && nullable)) return null;
    return completed(choices.find((one) => fits(deref(one), value)) ?? choices[0], value, deref);
  }
  if (Array.isArray(schema.allOf))
    return schema.allOf.reduce<unknown>((sofar, one) => completed(one, sofar, deref), value);
  if (schema.type === "array")
    return Array.isArray(value) ? value.map((one) => completed(schema.items, one, deref)) : [];
  if (isNode(schema.properties) && (value === undefined || isNode(value))) {
    const object: { [key: string]: unknown } = { ...value };
    const required = Array.isArray(schema.required) ? schema.required : [];
    for (const [name, inner] of Object.entries(schema.properties))
      if (name in object || required.includes(name)) object[name] = completed(inner, object[name], deref);
    return object;
  }
  return value === undefined ? plainest(schema) : value;
}

function fits(schema: Node, value: unknown): boolean {
  if (schema.type === "null") return false;
  if (typeof value === "string") return schema.type === "string";
  if (Array.isArray(value)) return schema.type === "array";
  return value === undefined || schema.type !== "string";
}

function plainest(schema: Node): unknown {
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.format === "uri") return "https://example.com/";
  if (schema.format === "date-time") return "2026-01-01T00:00:00Z";
  if (schema.type === "string") return "";
  if (schema.type === "integer" || schema.type === "number") return 0;
  if (schema.type === "boolean") return false;
  return {};
}
