import { needInput } from "../../core/action/input.ts";
import type { Catalogue, Environment } from "../../core/catalogue/catalogue.ts";
import {
  environmentNamed,
  serviceNamed,
  servicePlaces,
} from "../../core/catalogue/services-in-environments.ts";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import { type Digest, parseDigest } from "../../core/image/digest.ts";
import type { ImageName } from "../../core/manifest/deployed-image.ts";
import { type Format, kustomizeFormat } from "../../core/manifest/manifest-formats.ts";
import { parseRepositoryPath } from "../../core/path/repository-path.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { problem } from "../../core/problem/problem.ts";
import { parseDuration } from "../../core/time/duration.ts";
import type { RollbackInputs } from "./inputs.ts";

/** What to go back to. */
export type RollbackGoal =
  | { readonly kind: "previous" }
  | { readonly kind: "last-good" }
  /** A version, tag, digest or commit of the GitOps repository. */
  | { readonly kind: "named"; readonly given: string }
  /** Nowhere: only a hold is lifted. */
  | { readonly kind: "stay" };

/** What was asked for, checked. */
export interface RollbackRequest {
  readonly goal: RollbackGoal;
  /** Digests, one of which must be there now; none: whatever is there. */
  readonly from: readonly string[];
  readonly reason: string;
  /** Undefined: what is left is not held. */
  readonly hold: { readonly everywhere: boolean; readonly until: number | undefined } | undefined;
  /** Whose hold to lift. */
  readonly lift: Digest | Oid | undefined;
  /** A hold of the target is lifted. */
  readonly liftHold: boolean;
  readonly revert: boolean;
  readonly acknowledged: boolean;
  readonly verify: boolean;
  /** No person asked for it: recorded in the commit. */
  readonly automatic: boolean;
}

/** One place that says what a service runs. */
export interface RollbackPlace {
  /** Service and environment are empty where the overlay is given by path. */
  readonly service: string;
  readonly environment: string;
  /** Empty where the environment has no clusters. */
  readonly cluster: string;
  readonly overlay: string;
  readonly format: Format;
  readonly image: ImageName;
}

/** Whether the overlay is given by path, so that no catalogue is needed. Raises INPUTS_CLASH and INPUT_MISSING. */
export function isByOverlay({ overlay, name, service, environment }: RollbackInputs): boolean {
  const byOverlay = overlay !== "" || name !== "";
  if (byOverlay && (service.length > 0 || environment !== "")) {
    const inputs = "`service`, `environment` and `overlay`, `name`";
    throw problem("INPUTS_CLASH", { inputs, remedy: "Name services and an environment, or one overlay." });
  }
  if (byOverlay) needInput("overlay", overlay, "It is the overlay that goes back.");
  else {
    needInput("service", service[0], "Name the services that go back, one a line.");
    needInput("environment", environment, "It is the environment that goes back.");
  }
  return byOverlay;
}

/** Raises ROLLBACK_REASON_MISSING, INPUTS_CLASH, INPUT_UNKNOWN_VALUE and INPUT_INVALID. `now`: milliseconds since the epoch. */
export function readRequest(inputs: RollbackInputs, now: number): RollbackRequest {
  const { to, from, reason, hold, how, verify, acknowledge } = inputs;
  const lift = readLift(inputs.lift);
  if (reason === "") throw problem("ROLLBACK_REASON_MISSING", {});
  if (how === "revert" && hold !== "false") {
    const remedy =
      "A plain revert changes nothing but what it reverts: add `hold: false`, or use `how: edit`.";
    throw problem("INPUTS_CLASH", { inputs: "`how: revert` and `hold`", remedy });
  }
  const unknown = acknowledge.find((one) => one !== "irreversible");
  if (unknown !== undefined) {
    const words = ["irreversible"];
    throw problem("INPUT_UNKNOWN_VALUE", {
      input: "acknowledge",
      given: unknown,
      nearest: nearest(unknown, words) ?? "",
      words: words.join(", "),
    });
  }
  const until = readUntil(inputs.holdUntil, now);
  return {
    goal: goalOf(to, lift !== undefined),
    from,
    reason,
    hold: hold === "false" ? undefined : { everywhere: hold === "everywhere", until },
    lift,
    liftHold: inputs.liftHold,
    revert: how === "revert",
    acknowledged: acknowledge.length > 0,
    verify: verify === "registry",
    automatic: inputs.automatic,
  };
}

function goalOf(to: string, lifts: boolean): RollbackGoal {
  if (to === "") return lifts ? { kind: "stay" } : { kind: "previous" };
  return to === "previous" || to === "last-good" ? { kind: to } : { kind: "named", given: to };
}

function readLift(given: string): Digest | Oid | undefined {
  if (given === "") return undefined;
  const read = parseDigest(given) ?? parseOid(given);
  if (read !== undefined) return read;
  const expected = "Write the whole digest (sha256:…) or commit that the hold names.";
  throw problem("INPUT_INVALID", {
    input: "lift",
    given,
    fault: "it is neither a digest nor a commit",
    expected,
  });
}

/** Milliseconds since the epoch of a duration from now or a time to come; undefined for nothing. */
function readUntil(given: string, now: number): number | undefined {
  if (given === "") return undefined;
  const ms = parseDuration(given);
  if (ms !== undefined && ms > 0) return now + ms;
  const time = /^\d{4}-\d{2}-\d{2}/.test(given) ? Date.parse(given) : Number.NaN;
  if (time > now) return time;
  const fault = time <= now ? "it is over" : "it is neither a duration nor a time";
  const expected = "Write a duration such as 12h or 3d, or a time to come such as 2026-12-01T08:00:00Z.";
  throw problem("INPUT_INVALID", { input: "hold-until", given, fault, expected });
}

/** The places of services in an environment, one for each of its clusters. Raises SERVICE_UNKNOWN, ENVIRONMENT_UNKNOWN, PROMOTE_NO_IMAGE and OVERLAY_UNDECLARED. */
export function placesIn(catalogue: Catalogue, services: readonly string[], environment: Environment) {
  return [...new Set(services)].flatMap((given): readonly RollbackPlace[] => {
    const service = serviceNamed(catalogue, given);
    if (service.image === undefined && environment.tracks === "image") {
      const at = catalogue.place(["services", service.name], "key");
      throw problem("PROMOTE_NO_IMAGE", { service: service.name }, { at });
    }
    const image = { name: service.imageName, repository: service.image ?? "" };
    const named = { service: service.name, environment: environment.name, image };
    return servicePlaces(catalogue, service, environment).map((place) => ({ ...named, ...place }));
  });
}

/** The environment of the inputs. Raises ENVIRONMENT_UNKNOWN. */
export function environmentOf(catalogue: Catalogue, { environment }: RollbackInputs): Environment {
  return environmentNamed(catalogue, environment);
}

/** The place that is given by path. Raises PATH_INVALID. */
export function placeAt({ overlay, name }: RollbackInputs): RollbackPlace {
  return {
    ...{ service: "", environment: "", cluster: "" },
    overlay: parseRepositoryPath(overlay, "overlay"),
    format: kustomizeFormat,
    image: { name: name === "" ? undefined : name, repository: "" },
  };
}
