import { type Oid, parseOid } from "../../core/git/oid.ts";
import type { Json, JsonObject } from "../../core/json/json.ts";

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text of a payload; `otherwise` where there is none or an empty one. */
export function payloadText(value: Json | undefined, otherwise = ""): string {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

/** The commit of one end of a pull request. */
export function shaIn(pull: JsonObject, side: "base" | "head"): Oid | undefined {
  const end = pull[side];
  return isObject(end) ? parseOid(payloadText(end.sha)) : undefined;
}
