import * as v from "valibot";
import {
  duration,
  flag,
  type Input,
  type InputValues,
  lines,
  needInput,
  oneOf,
  optional,
  secret,
  splitItems,
  text,
} from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { parseOid } from "../../core/git/oid.ts";
import { parseDigest } from "../../core/image/digest.ts";
import { isLoopback } from "../../core/image/registry-repository.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { problem } from "../../core/problem/problem.ts";
import { type RolloutSource, rolloutSources } from "./observation.ts";
import { parseArgoCdName } from "./observe-argocd.ts";
import { isPointer, splitCommand } from "./observe-endpoint.ts";

export const awaitRolloutInputs = {
  ...commonInputs,
  service: { default: "", parse: readServices },
  environment: text(),
  overlay: text(),
  name: text(),
  commit: optional(
    (given, input) => parseOid(given) ?? refuse(input, given, "it is not a full SHA", fullSha),
  ),
  digest: optional(
    (given, input) => parseDigest(given) ?? refuse(input, given, "it is not a digest", aDigest),
  ),
  source: { default: "", parse: readSources },
  server: optional(readAddress),
  token: secret(),
  ca: text(),
  application: { default: "", parse: readApplications },
  contexts: lines(),
  url: text(),
  pointer: { default: "", parse: readPointer },
  expect: text(),
  hits: { default: "3", parse: readCount },
  command: { default: "", parse: readCommand },
  receiver: optional(readAddress),
  "receiver-secret": secret(),
  refresh: flag(false),
  deadline: duration("15m"),
  settle: duration("30s"),
  patience: duration("60s"),
  require: oneOf(["synced", "operation"], "synced"),
  "on-superseded": oneOf(["pass", "fail"], "pass"),
  "on-suspended": oneOf(["wait", "pass", "fail"], "wait"),
  deployment: oneOf(["false", "true", "until-verified"], "false"),
  "environment-url": text(),
  record: flag(false),
  repository: text(),
  branch: text(),
  "gitops-token": secret(),
  "dry-run": flag(false),
} as const satisfies Record<string, Input<unknown>>;

export type AwaitRolloutInputs = InputValues<typeof awaitRolloutInputs>;

/** Whether the overlay is given by path, so that no catalogue is needed. Raises INPUTS_CLASH and INPUT_MISSING. */
export function awaitsOverlay({
  overlay,
  name,
  service,
  environment,
  source,
}: Pick<AwaitRolloutInputs, "overlay" | "name" | "service" | "environment" | "source">): boolean {
  const byOverlay = overlay !== "" || name !== "";
  if (byOverlay && (service.length > 0 || environment !== "")) {
    const inputs = "`service`, `environment` and `overlay`, `name`";
    throw problem("INPUTS_CLASH", { inputs, remedy: "Name services and an environment, or one overlay." });
  }
  if (byOverlay && source.includes("deployment")) {
    const remedy = "GitHub's deployments are of an environment: name a service and an environment.";
    throw problem("INPUTS_CLASH", { inputs: "`overlay` and `source: deployment`", remedy });
  }
  if (byOverlay) needInput("overlay", overlay, "It is the overlay that is waited for.");
  else {
    needInput("service", service[0], "Name the services to wait for, one a line.");
    needInput(
      "environment",
      environment,
      "Name the environment of the catalogue that they are rolled out to.",
    );
  }
  return byOverlay;
}

const fullSha =
  "Write the full SHA of the commit in the GitOps repository, such as the output `commit` of promote.";
const aDigest = "Write `sha256:` and 64 hex digits.";

function refuse(input: string, given: string, fault: string, expected: string): never {
  throw problem("INPUT_INVALID", { input, given, fault, expected });
}

const promotions = v.array(v.object({ service: v.string(), state: v.string() }));

/** Names, one a line; or the output `promotions` of promote: the services that are there now, without those that a gate held back. */
function readServices(given: string, input: string): readonly string[] {
  if (!given.startsWith("[")) return splitItems(given);
  let read: unknown;
  try {
    read = JSON.parse(given);
  } catch {
    read = undefined;
  }
  const parsed = v.safeParse(promotions, read);
  const expected = "Write names, one a line, or give the output `promotions` of promote.";
  if (!parsed.success) return refuse(input, given, "it is not a list of promotions", expected);
  return parsed.output
    .filter(({ state }) => state === "go" || state === "same")
    .map(({ service }) => service);
}

/** `flux` is a status with Flux' contexts. */
function readSources(given: string, input: string): readonly RolloutSource[] {
  const words = [...rolloutSources, "flux"];
  const found = splitItems(given).map((word) => {
    if (word === "flux") return "status";
    const source = rolloutSources.find((one) => one === word);
    if (source !== undefined) return source;
    const slots = { input, given: word, nearest: nearest(word, words) ?? "", words: words.join(", ") };
    throw problem("INPUT_UNKNOWN_VALUE", slots);
  });
  return [...new Set(found)];
}

/** An address that a secret is sent to: https, or http on this very machine. Without a slash at its end. */
function readAddress(given: string, input: string): string {
  const invalid = (fault: string) => problem("AWAIT_SERVER_INVALID", { input, given, fault });
  if (!URL.canParse(given)) throw invalid("it is not an address");
  const url = new URL(given);
  if (url.username !== "" || url.password !== "") throw invalid("it has a user or a password in it");
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw invalid("it is not https");
  if (url.search !== "" || url.hash !== "") throw invalid("it has a query");
  return url.href.replace(/\/+$/, "");
}

function readApplications(given: string, input: string): readonly string[] {
  return splitItems(given).map((name) => {
    const example = name.replace(/\{(service|environment|cluster)\}/g, "$1");
    if (parseArgoCdName(example) !== undefined) return name;
    const expected = "Write `name`, `namespace/name` or `project/namespace/name`.";
    return refuse(input, name, "no application has such a name", expected);
  });
}

function readPointer(given: string, input: string): string {
  if (isPointer(given)) return given;
  return refuse(input, given, "it is not a JSON pointer", "Write it as `/build/digest` (RFC 6901).");
}

function readCount(given: string, input: string): number {
  const count = Number(given);
  if (Number.isInteger(count) && count >= 1 && count <= 20) return count;
  return refuse(input, given, "it is not a number from 1 to 20", "Write how many equal answers it takes.");
}

function readCommand(given: string, input: string): readonly string[] {
  const words = splitCommand(given);
  if (words !== undefined) return words;
  return refuse(
    input,
    given,
    "a quote is not closed",
    "Write a program and its arguments; there is no shell.",
  );
}
