import type { Slots } from "../message.ts";
import { catalogueProblems } from "./catalogue.ts";
import { detectProblems } from "./detect.ts";
import { editProblems } from "./edit.ts";
import { gitProblems } from "./git.ts";
import { forgeProblems } from "./github.ts";
import { inputProblems } from "./input.ts";
import { promoteProblems } from "./promote.ts";
import { provenanceProblems } from "./provenance.ts";
import { registryProblems } from "./registry.ts";
import { releaseProblems } from "./release.ts";

/** The whole error catalogue: docs/errors.md is generated from it. Made when it is asked for: most runs have nothing to complain of. */
export const allEntries = () =>
  ({
    ...inputProblems(),
    ...catalogueProblems(),
    ...detectProblems(),
    ...editProblems(),
    ...gitProblems(),
    ...forgeProblems(),
    ...registryProblems(),
    ...releaseProblems(),
    ...promoteProblems(),
    ...provenanceProblems(),
  }) as const;

type All = ReturnType<typeof allEntries>;

export type Code = keyof All;

/** What a Problem of this code must be given: one text per slot of its message and hint. */
export type Given<C extends Code> = Readonly<
  Record<Slots<All[C]["message"]> | Slots<All[C]["hint"]>, string>
>;
