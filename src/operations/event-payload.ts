import { type Oid, parseOid } from "../core/git/oid.ts";
import { isJsonObject, type Json, type JsonObject } from "../core/json/json-types.ts";

/** A text of a payload; `otherwise` where there is none or an empty one. */
export function payloadText(value: Json | undefined, otherwise = ""): string {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

/** A text of an object in a payload; empty where there is no such object or text. */
export function payloadTextIn(value: Json | undefined, key: string): string {
  return isJsonObject(value) ? payloadText(value[key]) : "";
}

/** The commit of one end of a pull request. */
export function shaIn(pull: JsonObject, side: "base" | "head"): Oid | undefined {
  return parseOid(payloadTextIn(pull[side], "sha"));
}

/** Short name of the branch that the pull request or the merge group of an event lands on; undefined for other events. */
export function landingBranchOf({ pull_request: pull, merge_group: group }: JsonObject): string | undefined {
  const ofPull = isJsonObject(pull) ? payloadTextIn(pull.base, "ref") : "";
  const given = ofPull || payloadTextIn(group, "base_ref").replace(/^refs\/heads\//, "");
  return given === "" ? undefined : given;
}

/** Short name of the repository's default branch, where the event says it. */
export function defaultBranchOf({ repository }: JsonObject): string | undefined {
  const given = payloadTextIn(repository, "default_branch");
  return given === "" ? undefined : given;
}
