import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppState, type FakeArgoCd, makeApplication, startArgoCd } from "./server.ts";

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/argocd/${name}.json`, import.meta.url), "utf8")) as object;

/** What Argo CD says that its API answers with, and what a real one answered, recorded against real controllers. */
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(fixture("api-types"), "types");
const recorded = readdirSync(new URL("../../fixtures/argocd/", import.meta.url))
  .filter((name) => name.startsWith("application-"))
  .map((name) => fixture(name.slice(0, -".json".length)));

/** Where a value is not of a type of the API; nothing else than the type has is allowed. */
function faults(type: string, value: unknown): readonly string[] {
  const validate = ajv.getSchema(`types#/definitions/${type}`);
  if (validate === undefined) throw new Error(`there is no type ${type}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(" "),
  );
}

/** `status.sync.revision: string`, one for each leaf. */
function shape(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one) => shape(one, `${path}[]`));
  if (typeof value !== "object" || value === null)
    return value === undefined ? [] : [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
}

/** Everything that a test can let an application have. */
const full: AppState = {
  repository: "http://127.0.0.1/acme/fleet.git",
  path: "plain",
  revision: "a".repeat(40),
  operation: { phase: "Running", revision: "a".repeat(40), message: "retrying", retries: 1 },
  condition: { type: "ComparisonError", message: "no manifests", since: 0 },
  images: ["registry.test/web:v1"],
  unwell: { name: "web", health: "Progressing", message: "waiting" },
};

describe("a stand-in for Argo CD", () => {
  let argocd: FakeArgoCd;
  beforeAll(async () => {
    argocd = await startArgoCd();
    argocd.apps.set("web", full);
    argocd.streams = true;
  });
  afterAll(() => argocd.close());

  async function ask(path: string, token = argocd.token) {
    const signal = AbortSignal.timeout(10_000);
    const headers = { authorization: `Bearer ${token}` };
    return fetch(`${argocd.url}/api/v1/${path}`, { headers, signal });
  }

  it("has applications with nothing that real ones do not have", () => {
    const real = new Set(recorded.flatMap((one) => shape(one)));
    const made = makeApplication("web", full);
    expect(shape(made).filter((one) => !real.has(one))).toEqual([]);
  });

  it("answers with what the API's types have, as the real one does", async () => {
    for (const one of recorded) expect(faults("v1alpha1Application", one)).toEqual([]);
    const application = await (await ask("applications/web")).json();
    expect(faults("v1alpha1Application", application)).toEqual([]);
    for (const canSync of [true, false]) {
      argocd.canSync = canSync;
      const windows = await (await ask("applications/web/syncwindows")).json();
      expect(faults("applicationApplicationSyncWindowsResponse", windows)).toEqual([]);
    }
  });

  it.each([
    ["applications/web", "wrong", 401, 16],
    ["applications/nobody", undefined, 403, 7],
    ["applications/nobody?project=shop", undefined, 404, 5],
  ])("refuses %s as grpc-gateway does", async (path, token, status, code) => {
    const answer = await ask(path, token);
    const body = (await answer.json()) as { code: number };
    expect([answer.status, body.code]).toEqual([status, code]);
    expect(faults("runtimeError", body)).toEqual([]);
    if (status !== 401) expect(body).toEqual(fixture(`refusal-${status}`));
  });

  it("tells an application first and then each change, a line each", async () => {
    const answer = await ask("stream/applications?name=web");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => JSON.parse((await reader?.read())?.value ?? "") as { result: { type: string } };
    const added = await next();
    argocd.told();
    const changed = await next();
    await reader?.cancel();
    for (const { result } of [added, changed])
      expect(faults("v1alpha1ApplicationWatchEvent", result)).toEqual([]);
    expect([added.result.type, changed.result.type]).toEqual(["ADDED", "MODIFIED"]);
  });
});
