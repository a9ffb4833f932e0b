import { catalogueProblems } from "./catalogue.ts";
import { detectProblems } from "./detect.ts";
import { editProblems } from "./edit.ts";
import type { Slots } from "./entry.ts";
import { forgeProblems } from "./forge.ts";
import { gitProblems } from "./git.ts";
import { inputProblems } from "./input.ts";
import { promoteProblems } from "./promote.ts";
import { provenanceProblems } from "./provenance.ts";
import { registryProblems } from "./registry.ts";
import { releaseProblems } from "./release.ts";

/** The whole error catalogue: docs/errors.md is generated from it. */
export const entries = {
  ...inputProblems,
  ...catalogueProblems,
  ...detectProblems,
  ...editProblems,
  ...gitProblems,
  ...forgeProblems,
  ...registryProblems,
  ...releaseProblems,
  ...promoteProblems,
  ...provenanceProblems,
} as const;

export type Code = keyof typeof entries;

/** What a Problem of this code must be given: one text per slot of its message and hint. */
export type Given<C extends Code> = Readonly<
  Record<Slots<(typeof entries)[C]["message"]> | Slots<(typeof entries)[C]["hint"]>, string>
>;
