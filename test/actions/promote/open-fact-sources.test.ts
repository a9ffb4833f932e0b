import { afterAll, beforeAll, expect, it } from "vitest";
import { openFactSources } from "../../../src/actions/promote/open-fact-sources.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { openArtifactStore } from "../../../src/operations/copy-artifact.ts";
import { found } from "../../support/promotions.ts";
import { startRegistry, type TestRegistry } from "../../support/registry/registry.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { tipOf } from "../../support/tip.ts";

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

it("answers without catalogue and forge what can be answered: no commit range, only holds", async () => {
  const run = {
    event: { name: "", payload: {} },
    ...{
      serverUrl: "https://github.com",
      apiUrl: "",
      graphqlUrl: "",
      id: "",
      sha: "",
      ref: "",
      repository: "",
    },
    ...{
      workflow: "",
      job: "",
      number: 0,
      attempt: 1,
      actor: "",
      directory: makeFolder(),
      temporary: makeFolder(),
    },
  };
  const world = createWorld(run, {}, { info: () => undefined, debug: () => undefined });
  const client = await world.registries.open({ username: "", password: "", token: "" });
  const target = {
    remote: { url: "/nowhere", repository: undefined, token: "" },
    branch: "",
    delivery: "push",
    transport: "auto",
    deadlineMs: 1,
    author: { name: "a", email: "a@b" },
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
  } as const;
  const { path, artifact, present } = found("orders");
  const sources = openFactSources(world, {
    selected: {
      paths: [path],
      others: [],
      selection: { kind: "present" },
      step: undefined,
      every: [],
      to: undefined,
    },
    catalogue: undefined,
    target,
    registry: client,
    store: openArtifactStore(client, "copy"),
    githubToken: "",
    toRegistry: "r.io/prod",
    liftHold: false,
    provenance: async () => [],
  });
  expect(sources.registry).toBe("r.io/prod");
  expect(await sources.readRange(path, artifact, present)).toMatchObject({ kind: "unknown" });
  const verdicts = await sources.judge(tipOf([{ time: 1, files: { x: "" } }]), found("orders"));
  expect(verdicts).toMatchObject([{ gate: "hold", state: "green" }]);
});
