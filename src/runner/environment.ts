import { existsSync, mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Json, JsonObject } from "../core/json/json-types.ts";
import { problem } from "../core/problem/problem.ts";
import type { EnvironmentVariables, Run } from "../ports/workflow-run.ts";

/**
 * What the runner says of this run; what a terminal does not have gets a sensible default. Raises EVENT_UNREADABLE and
 * DISK_UNUSABLE.
 */
export function readRun(env: EnvironmentVariables, workingDirectory: string): Run {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const serverUrl = trimUrl(env.GITHUB_SERVER_URL) || "https://github.com";
  const apiUrl = trimUrl(env.GITHUB_API_URL) || apiOf(serverUrl);
  return {
    event: { name: env.GITHUB_EVENT_NAME ?? "", payload: readPayload(env.GITHUB_EVENT_PATH) },
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
    serverUrl,
    apiUrl,
    graphqlUrl: trimUrl(env.GITHUB_GRAPHQL_URL) || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    id: env.GITHUB_RUN_ID ?? "",
    number: Number(env.GITHUB_RUN_NUMBER || 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT || 1),
    actor: env.GITHUB_ACTOR ?? "",
    directory: resolve(workspace, workingDirectory),
    temporary: ensureFolder(env.RUNNER_TEMP) ?? ownFolder(),
  };
}

function trimUrl(url = ""): string {
  return url.trim().replace(/\/+$/, "");
}

/** A token for one server must not be shown to another: the API is looked for on the same. */
function apiOf(serverUrl: string): string {
  return serverUrl === "https://github.com" ? "https://api.github.com" : `${serverUrl}/api/v3`;
}

/** A terminal has no RUNNER_TEMP; a step has, and does without node:os. */
function ownFolder(): string {
  return mkdtempSync(join(process.getBuiltinModule("node:os").tmpdir(), "trunkline-"));
}

function ensureFolder(path: string | undefined): string | undefined {
  if (!path) return undefined;
  try {
    mkdirSync(path, { recursive: true });
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw problem("DISK_UNUSABLE", { fault: `RUNNER_TEMP cannot be made (${fault})` }, { cause });
  }
  return path;
}

function readPayload(path: string | undefined): JsonObject {
  if (!path || !existsSync(path)) return {};
  const value = parseEvent(path);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw problem("EVENT_UNREADABLE", { fault: "it holds no JSON object" });
}

/** Not the parser's words: they quote the file. */
function parseEvent(path: string): Json {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw problem("EVENT_UNREADABLE", { fault: cause instanceof Error ? cause.message : "" }, { cause });
  }
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw problem("EVENT_UNREADABLE", { fault: "it is not JSON" });
  }
}
