import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../support/examples.ts";
import { openGitHubFixture } from "../support/github/github-fixture.ts";
import { runStep } from "../support/github/step.ts";
import { makePromotionFixture } from "../support/promotion.ts";
import { kustomization } from "../support/promotions.ts";
import { type Fault, type Seen, startFront } from "../support/registry/front.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../support/registry/registry.ts";
import { listen } from "../support/registry/running.ts";
import { runAction } from "../support/runner/action.ts";
import { type Ran, startProcess } from "../support/runner/process.ts";

/** What the machine itself may take beside it, in milliseconds. */
const own = 60_000;

let source: TestRegistry;
let destination: TestRegistry;
let digest: string;
let before: string;
beforeAll(async () => {
  [source, destination] = await Promise.all([startRegistry(), startRegistry()]);
  digest = (await pushImage({ host: source.host }, "acme/orders", "1.1.0", { layers: ["one"] })).digest;
  before = (await pushImage({ host: source.host }, "acme/orders", "1.0.0", { layers: ["old"] })).digest;
});
afterAll(() => Promise.all([source.stop(), destination.stop()]));

const file = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

/** promote to a registry that misbehaves; and how long the process lived. */
async function promote(
  deadline: string,
  fault: (request: Seen, host: string) => Fault | undefined,
): Promise<Ended> {
  const front = await startFront(destination, {
    fault: (request): Fault | undefined => fault(request, front.host),
  });
  try {
    const fixture = await makePromotionFixture(`version: 1
services: { orders: { path: orders, image: ${source.host}/acme/orders, image-name: orders } }
environments: { dev: , staging: { registry: ${front.host}/prod } }
gitops: { repository: GITOPS, overlay: 'apps/{service}/overlays/{environment}' }
`);
    const at = (tag: string, oid: string) => kustomization("orders", `${source.host}/acme/orders`, tag, oid);
    await fixture.put({ [file("dev")]: at("1.1.0", digest), [file("staging")]: at("1.0.0", before) });
    const tip = await fixture.tip();
    const ended = await timed(() =>
      runAction(join(root, "actions", "promote"), {
        inputs: { service: "orders", to: "staging", deadline },
        workspace: fixture.workspace,
      }),
    );
    expect(await fixture.tip()).toBe(tip);
    return { ...ended, whom: front.host };
  } finally {
    await front.stop();
  }
}

interface Ended {
  readonly ran: Ran;
  /** Milliseconds. */
  readonly lived: number;
  readonly whom: string;
}

async function timed(run: () => Promise<Ran>): Promise<Omit<Ended, "whom">> {
  const start = Date.now();
  const ran = await run();
  return { ran, lived: Date.now() - start };
}

/** It is said whom we waited for, what it was to do, how long, and why it is not done; and the process ends. */
function expectTold({ ran, lived, whom }: Ended, seconds: number, request: RegExp, fault: RegExp): void {
  expect(ran.exit, ran.log).toBe(1);
  expect(ran.annotations.map((one) => one.title)).toEqual(["DEADLINE_OVER"]);
  const { reason = "" } = ran.outputs;
  const said =
    /^Waited (no time|\d+s) for (\S+) to (.+), and the deadline of (\w+) allows no more: (.+)\.$/.exec(
      reason,
    );
  const [, , who, what, , why] = said ?? [];
  expect(who, reason).toBe(whom);
  expect(what, ran.log).toMatch(request);
  expect(why).toMatch(fault);
  expect(lived).toBeLessThan(seconds * 1_000 + own);
}

describe("whoever does not answer, the run ends at its deadline and says whom it waited for", () => {
  test.concurrent("a token server that asks to wait for minutes: at once", { timeout: 120_000 }, async () => {
    const ended = await promote("2m", ({ url }, host) =>
      url.startsWith("/token")
        ? { kind: "answer", status: 429, headers: { "retry-after": "280" } }
        : {
            kind: "answer",
            status: 401,
            headers: { "www-authenticate": `Bearer realm="http://${host}/token",service="here"` },
          },
    );
    expectTold(ended, 0, /^answer GET \/token$/, /^it asks to wait 4m40s more \(HTTP 429\)$/);
  });

  // The other ways not to end are those of test/adapters/registry/deadline.test.ts.
  test.concurrent("a registry that takes a layer and says nothing", { timeout: 120_000 }, async () => {
    const ended = await promote("12s", ({ method, url }) =>
      method === "PUT" && url.includes("/blobs/uploads/") ? { kind: "silent" } : undefined,
    );
    expectTold(ended, 12, /^answer PUT \/v2\/prod\/acme\/orders\/blobs\/uploads\//, /^it did not answer$/);
  });

  test.concurrent("a GitHub that says nothing", { timeout: 120_000 }, async () => {
    const fixture = await openGitHubFixture();
    const silent = await listen(createServer(() => undefined));
    try {
      const api = `http://${silent.host}/api/v3`;
      const inputs = {
        overlay: "apps/production",
        images: "orders=*:1.1.0",
        transport: "api",
        deadline: "10s",
      };
      const run = { apiUrl: api, graphqlUrl: `http://${silent.host}/api/graphql` };
      const ended = await timed(() => runStep(fixture, "set-image", inputs, { run, start: startProcess }));
      expectTold({ ...ended, whom: api }, 10, /^read the branch .+ in acme\/k8s$/, /^it does not answer$/);
    } finally {
      await Promise.all([silent.stop(), fixture.github.close()]);
    }
  });
});
