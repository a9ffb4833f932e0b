import type { Slots } from "../message.ts";
import { catalogueProblems } from "./catalogue.ts";
import { checkProblems } from "./check.ts";
import { detectProblems } from "./detect.ts";
import { editProblems } from "./edit.ts";
import { environmentsProblems } from "./environments.ts";
import { gateProblems } from "./gate.ts";
import { gitProblems } from "./git.ts";
import { githubProblems } from "./github.ts";
import { guardProblems } from "./guard.ts";
import { healthProblems } from "./health.ts";
import { holdsProblems } from "./holds.ts";
import { httpProblems } from "./http.ts";
import { inputProblems } from "./input.ts";
import { programsProblems } from "./programs.ts";
import { promoteProblems } from "./promote.ts";
import { provenanceProblems } from "./provenance.ts";
import { registryProblems } from "./registry.ts";
import { releaseProblems } from "./release.ts";
import { renderProblems } from "./render.ts";
import { rollbackProblems } from "./rollback.ts";
import { rolloutProblems } from "./rollout.ts";
import { runnerProblems } from "./runner.ts";
import { togglesProblems } from "./toggles.ts";

/** The whole error catalogue: docs/errors.md is generated from it. Made when it is asked for: most runs have nothing to complain of. */
export const allEntries = () =>
  ({
    ...inputProblems(),
    ...catalogueProblems(),
    ...detectProblems(),
    ...editProblems(),
    ...gitProblems(),
    ...githubProblems(),
    ...registryProblems(),
    ...releaseProblems(),
    ...promoteProblems(),
    ...provenanceProblems(),
    ...holdsProblems(),
    ...rollbackProblems(),
    ...environmentsProblems(),
    ...rolloutProblems(),
    ...runnerProblems(),
    ...programsProblems(),
    ...httpProblems(),
    ...guardProblems(),
    ...renderProblems(),
    ...gateProblems(),
    ...togglesProblems(),
    ...healthProblems(),
    ...checkProblems(),
  }) as const;

type All = ReturnType<typeof allEntries>;

export type Code = keyof All;

/** What a Problem of this code must be given: one text per slot of its message and hint. */
export type Given<C extends Code> = Readonly<
  Record<Slots<All[C]["message"]> | Slots<All[C]["hint"]>, string>
>;
