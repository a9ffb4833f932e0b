/**
 * Prunes GitHub's published GraphQL schema (npm package @octokit/graphql-schema) to the fields that our operations use.
 * Usage: `node scripts/prune-graphql.ts`.
 */
import { writeFileSync } from "node:fs";
import { schema as published } from "@octokit/graphql-schema";
import {
  buildSchema,
  type DefinitionNode,
  type DocumentNode,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import * as queries from "../src/adapters/github/queries.ts";

const source = published.idl;
const schema = buildSchema(source, { assumeValidSDL: true });
const operations = Object.values(queries).map((one) => parse(typeof one === "string" ? one : one(2)));

/** Type name to the fields of it that are used; an input type or enum is kept whole. */
const used = new Map<string, Set<string>>([
  ["Query", new Set()],
  ["Mutation", new Set()],
]);
function use(type: string, field?: string): void {
  const keptFields = used.get(type);
  const fields = keptFields ?? new Set<string>();
  used.set(type, fields);
  if (field !== undefined) fields.add(field);
  const input = keptFields === undefined ? schema.getType(type) : undefined;
  if (isInputObjectType(input))
    for (const one of Object.values(input.getFields())) use(getNamedType(one.type).name);
}

for (const operation of operations) {
  const faults = validate(schema, operation);
  if (faults.length > 0) throw new AggregateError(faults, print(operation));
  const info = new TypeInfo(schema);
  visit(
    operation,
    visitWithTypeInfo(info, {
      Field() {
        const parent = info.getParentType();
        const field = info.getFieldDef();
        if (!parent || !field) return;
        use(parent.name, field.name);
        use(getNamedType(field.type).name);
        for (const argument of field.args) use(getNamedType(argument.type).name);
      },
      InlineFragment(node) {
        if (node.typeCondition) use(node.typeCondition.name.value);
      },
    }),
  );
}

// Whatever an interface or union may turn out to be, with the fields that it must have.
for (const [name, fields] of [...used]) {
  const type = schema.getType(name);
  if (isAbstractType(type))
    for (const one of schema.getPossibleTypes(type)) for (const field of fields) use(one.name, field);
}

const pruned: DocumentNode = visit(parse(source), {
  enter(node) {
    if (Kind.DIRECTIVE === node.kind) return null;
    if ("description" in node && node.description) return { ...node, description: undefined };
    return undefined;
  },
});
const kept = pruned.definitions.flatMap((definition): readonly DefinitionNode[] => {
  if (!("name" in definition) || !definition.name) return [];
  const fields = used.get(definition.name.value);
  if (fields === undefined) return [];
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return definition.kind === Kind.UNION_TYPE_DEFINITION
      ? [{ ...definition, types: (definition.types ?? []).filter((one) => used.has(one.name.value)) }]
      : [definition];
  const left = (definition.fields ?? []).filter((one) => fields.has(one.name.value));
  const interfaces = (definition.interfaces ?? []).filter((one) => used.has(one.name.value));
  return left.length === 0 ? [] : [{ ...definition, fields: left, interfaces }];
});
const text = print({ kind: Kind.DOCUMENT, definitions: kept });
buildSchema(text);
writeFileSync("test/support/github/schema/schema.graphql", `${text}\n`);
