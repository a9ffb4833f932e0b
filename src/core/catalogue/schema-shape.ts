import type * as v from "valibot";
import type { YamlPath } from "../yaml/source-position.ts";

export type Schema = v.GenericSchema;

/** The parts of a valibot schema that a catalogue uses, for those who read it instead of running it. */
export type Shape =
  | { readonly kind: "object"; readonly entries: Readonly<Record<string, Schema>> }
  | { readonly kind: "map"; readonly value: Schema }
  | { readonly kind: "list"; readonly item: Schema }
  | { readonly kind: "either"; readonly options: readonly Schema[] }
  | { readonly kind: "words"; readonly words: readonly (string | number)[] }
  | { readonly kind: "number" }
  | { readonly kind: "text" };

/** The valibot internals that are read here; all of them are documented properties of its schema objects. */
interface Anatomy {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly value?: Schema;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly options?: readonly Schema[] | readonly string[];
  readonly literal?: string | number;
}

const shapes = new WeakMap<Schema, Shape>();

/** What a schema describes, `optional` and `nullable` looked through. */
export function shapeOf(schema: Schema): Shape {
  const shape = shapes.get(schema);
  if (shape !== undefined) return shape;
  const made = readShape(schema);
  shapes.set(schema, made);
  return made;
}

function readShape(schema: Schema): Shape {
  const part = schema as unknown as Anatomy;
  if (part.wrapped !== undefined) return shapeOf(part.wrapped);
  if (part.entries !== undefined) return { kind: "object", entries: part.entries };
  if (part.type === "record" && part.value !== undefined) return { kind: "map", value: part.value };
  if (part.item !== undefined) return { kind: "list", item: part.item };
  if (part.type === "union") return { kind: "either", options: part.options as readonly Schema[] };
  if (part.type === "picklist") return { kind: "words", words: part.options as readonly string[] };
  if (part.type === "number") return { kind: "number" };
  return part.literal === undefined ? { kind: "text" } : { kind: "words", words: [part.literal] };
}

/** Whether a key with this schema may be left out. */
export function isOptional(schema: Schema): boolean {
  return schema.type === "optional";
}

/** The keys that a mapping at `path` takes; undefined where any name goes or none is expected. */
export function keysAt(schema: Schema, path: YamlPath): readonly string[] | undefined {
  const shape = shapeAt(schema, path);
  return shape?.kind === "object" ? Object.keys(shape.entries) : undefined;
}

/** Whether a value at `path` has keys. */
export function isMapping(schema: Schema, path: YamlPath): boolean {
  const kind = shapeAt(schema, path)?.kind;
  return kind === "object" || kind === "map";
}

/** The words that a text at `path` may be; undefined where it is free. */
export function wordsAt(schema: Schema, path: YamlPath): readonly string[] | undefined {
  const shape = shapeAt(schema, path);
  return shape?.kind === "words" ? shape.words.map(String) : undefined;
}

function shapeAt(schema: Schema, path: YamlPath): Shape | undefined {
  const shape = shapeOf(schema);
  const [step, ...rest] = path;
  // Of several forms only a mapping has keys.
  if (shape.kind === "either") {
    const mapping = mappingAmong(shape.options);
    return mapping && shapeAt(mapping, path);
  }
  if (step === undefined) return shape;
  if (shape.kind === "map") return shapeAt(shape.value, rest);
  if (shape.kind === "list") return shapeAt(shape.item, rest);
  const entry =
    shape.kind === "object" && Object.hasOwn(shape.entries, step) ? shape.entries[step] : undefined;
  return entry && shapeAt(entry, rest);
}

function mappingAmong(options: readonly Schema[]): Schema | undefined {
  return options.find((one) => shapeOf(one).kind === "object");
}
