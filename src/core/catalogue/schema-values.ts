import * as v from "valibot";
import { parseDuration } from "../time/duration.ts";
import { parseWeekTime } from "../time/week-time.ts";
import * as words from "./text-validators.ts";

/** The codes that a text of the wrong form gives: the message of its check, so that the schema says everything. */
export type ValueCode =
  | "CATALOGUE_PATH"
  | "CATALOGUE_PLACEHOLDER"
  | "CATALOGUE_PATTERN"
  | "CATALOGUE_IMAGE"
  | "CATALOGUE_REGISTRY"
  | "CATALOGUE_TAG_FORMAT"
  | "CATALOGUE_IMAGE_TAG"
  | "CATALOGUE_LOCKSTEP"
  | "CATALOGUE_BASELINE_VERSION"
  | "CATALOGUE_BASELINE_COMMIT"
  | "CATALOGUE_DURATION"
  | "CATALOGUE_WEEK_TIME"
  | "CATALOGUE_ZONE"
  | "CATALOGUE_FILTER"
  | "CATALOGUE_BRANCH"
  | "CATALOGUE_KEY"
  | "CATALOGUE_CLUSTER"
  | "CATALOGUE_BUILDER"
  | "CATALOGUE_WORKFLOW"
  | "CATALOGUE_REF"
  | "CATALOGUE_CHECK"
  | "CATALOGUE_ISSUER"
  | "CATALOGUE_LIFETIME"
  | "CATALOGUE_KEY_PATTERN"
  | "CATALOGUE_KEY_VARIABLE"
  | "CATALOGUE_LIMIT";

/** A text that means something, and must pass a test. */
export function textValue(means: string, test?: readonly [(given: string) => boolean, ValueCode]) {
  const [passes, code]: readonly [(given: string) => boolean, string] = test ?? [() => true, ""];
  return v.pipe(v.string(), v.check(passes, code), v.description(means));
}

export const durationText = (means: string) =>
  textValue(means, [(given) => parseDuration(given) !== undefined, "CATALOGUE_DURATION"]);
export const weekTime = (means: string) =>
  textValue(means, [(given) => parseWeekTime(given) !== undefined, "CATALOGUE_WEEK_TIME"]);
export const path = (means: string) => textValue(means, [words.isPath, "CATALOGUE_PATH"]);
/** A path with places for names; a placeholder that nobody fills in would be a folder that is not there. */
export const overlay = (means: string) =>
  v.pipe(
    v.string(),
    v.check(words.isPath, "CATALOGUE_PATH"),
    v.check(words.hasKnownPlaceholders, "CATALOGUE_PLACEHOLDER"),
    v.description(means),
  );
const pattern = textValue("A glob relative to the top of the repository.", [
  words.isPattern,
  "CATALOGUE_PATTERN",
]);
export const listValue = <S extends v.GenericSchema>(item: S, means: string) =>
  v.pipe(v.array(item), v.description(means));
export const name = textValue("A name of this file.");

/** A list of patterns. */
export const patterns = (means: string) => listValue(pattern, means);

/** A check that counts only from who may set it. */
export const checkBy = v.pipe(
  v.looseObject({
    name: textValue("The name of a commit status or check run."),
    creator: v.optional(textValue("Login of who must have set the status: smoke-tests[bot].")),
    app: v.optional(textValue("Slug of the GitHub App that must have made the check run: github-actions.")),
  }),
  v.check(
    ({ name: of, creator, app }) => (creator === undefined) !== (app === undefined) && of !== "deployment",
    "CATALOGUE_CHECK",
  ),
  v.description("A check that counts only from one creator or one App."),
);

export const fullRef = textValue("A full ref; * stands for anything: refs/heads/main, refs/tags/*.", [
  words.isFullRef,
  "CATALOGUE_REF",
]);
