import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

const schema = join(import.meta.dirname, "../../schema/report.schema.json");
const ajv = formats.default(new Ajv2020({ strict: true, strictRequired: false }));
const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

/** Where a decision record is not as schema/report.schema.json says; empty where it is. */
export function faultsOfRecord(record: unknown): readonly string[] {
  if (validate(record)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
