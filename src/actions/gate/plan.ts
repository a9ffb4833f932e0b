import { nearest } from "../../core/problem/nearest-word.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { listNames } from "../../core/text/list-names.ts";
import type { JobServices } from "./inputs.ts";
import type { ExpectedServices } from "./read-expected-services.ts";

/** All that the verdict depends on. */
export interface GateFacts {
  /** Job to its result, as GitHub says it. */
  readonly needs: ReadonlyMap<string, string>;
  readonly jobs: ReadonlyMap<string, JobServices>;
  readonly allowedFailures: readonly string[];
  readonly expected: ExpectedServices;
  /** What `lint` found. */
  readonly lint: readonly Problem[];
}

/** What is said of one job. `because` is a sentence's end. */
export interface JobVerdict {
  readonly job: string;
  readonly result: string;
  readonly green: boolean;
  readonly because: string;
}

export interface GatePlan {
  readonly verdicts: readonly JobVerdict[];
  /** Everything that is wrong; the gate is red if there is any. */
  readonly faults: readonly Problem[];
}

/** Judges every job and everything the gate was given. `success` passes; a skip passes only with a proof; what is not known is red. */
export function planGate(facts: GateFacts): GatePlan {
  const judged = [...facts.needs].map(([job, result]) => judge(job, result, facts));
  return {
    verdicts: judged.map(({ verdict }) => verdict),
    faults: [
      ...(facts.needs.size === 0 ? [problem("GATE_NO_JOBS", {})] : []),
      ...judged.flatMap(({ fault }) => (fault === undefined ? [] : [fault])),
      ...configurationFaults(facts),
      ...facts.lint,
    ],
  };
}

interface Judged {
  readonly verdict: JobVerdict;
  readonly fault?: Problem;
}

function judge(job: string, result: string, facts: GateFacts): Judged {
  const say = (green: boolean, because: string) => ({ job, result, green, because });
  switch (result) {
    case "success":
      return { verdict: say(true, "it succeeded") };
    case "failure":
    case "cancelled":
      if (facts.allowedFailures.includes(job)) return { verdict: say(true, "`allowed-failures` names it") };
      return {
        verdict: say(false, result === "failure" ? "it failed" : "it was cancelled"),
        fault: problem("GATE_JOB_NOT_GREEN", { job, result }),
      };
    case "skipped": {
      const proof = proveSkip(facts.jobs.get(job), facts.expected);
      if (proof.proved) return { verdict: say(true, proof.because) };
      const { why, remedy } = proof;
      return { verdict: say(false, why), fault: problem("GATE_SKIP_UNPROVED", { job, why, remedy }) };
    }
    default:
      return {
        verdict: say(false, "its result is unknown"),
        fault: problem("GATE_RESULT_UNKNOWN", { job, result }),
      };
  }
}

type Proof =
  | { readonly proved: true; readonly because: string }
  | { readonly proved: false; readonly why: string; readonly remedy: string };

function proveSkip(services: JobServices | undefined, expected: ExpectedServices): Proof {
  const open = (why: string, remedy: string): Proof => ({ proved: false, why, remedy });
  if (services === undefined)
    return open("`jobs` does not say which services it is for", "Add it to `jobs`, or let it always run.");
  if (expected.kind === "none")
    return open("`expected` is empty", "Pass on the outputs of detect-changes as `expected`.");
  if (expected.kind === "unreadable") return open(expected.fault, "Correct `expected`.");
  if (expected.kind === "doubt")
    return open(
      "detect-changes could not find out what changed, so every service counts as affected",
      "Its reason is in its own summary. Run the workflow again when that is solved.",
    );
  const names = services === "any" ? [...expected.affected.keys()] : services;
  const affected = names.filter((name) => expected.affected.get(name) !== false);
  if (affected.length === 0) {
    const none =
      services === "any"
        ? "no service is affected"
        : `${listNames(names)} ${names.length === 1 ? "is" : "are"} not affected`;
    return { proved: true, because: none };
  }
  const verb = affected.length === 1 ? "is" : "are";
  return open(
    `${listNames(affected)} ${verb} affected`,
    "Look for what skipped it: its own `if`, or a job that it needs.",
  );
}

/** Names that mean nothing: each could hide a job or a service that nobody checks. */
function configurationFaults({ needs, jobs, allowedFailures, expected }: GateFacts): readonly Problem[] {
  const names = needs.size === 0 ? "nothing" : listNames([...needs.keys()]);
  const missing = (input: string) => (job: string) =>
    needs.has(job) ? [] : [problem("GATE_JOB_MISSING", { input, job, names })];
  const serviceNames = knownServices(expected);
  const strangers = [...jobs].flatMap(([job, services]) =>
    services === "any" || serviceNames === undefined
      ? []
      : services
          .filter((service) => !serviceNames.includes(service))
          .map((service) =>
            problem("GATE_SERVICE_UNKNOWN", {
              job,
              service,
              nearest: nearest(service, serviceNames) ?? "any",
              names: listNames(serviceNames),
            }),
          ),
  );
  return [
    ...(expected.kind === "unreadable"
      ? [problem("GATE_EXPECTED_UNREADABLE", { fault: expected.fault })]
      : []),
    ...[...jobs.keys()].flatMap(missing("jobs")),
    ...allowedFailures.flatMap(missing("allowed-failures")),
    ...strangers,
  ];
}

function knownServices(expected: ExpectedServices): readonly string[] | undefined {
  if (expected.kind === "known") return [...expected.affected.keys()];
  return expected.kind === "doubt" ? [...expected.services] : undefined;
}
