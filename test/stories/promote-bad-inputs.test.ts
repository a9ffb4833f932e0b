import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../support/examples.ts";
import { makePromotionFixture, type PromotionFixture } from "../support/promotion.ts";
import { kustomization } from "../support/promotions.ts";
import { type Fault, type Front, type Seen, startFront } from "../support/registry/front.ts";
import { type PushedImage, pushImage } from "../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../support/registry/registry.ts";
import { listen, type Running } from "../support/registry/running.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";

const services = ["whole", "gone", "moved", "child", "html", "refused", "taken", "full", "twice"] as const;
type Service = (typeof services)[number];

let registries: readonly TestRegistry[];
let fronts: readonly Front[];
let site: Running;
let fixture: PromotionFixture;
const file = (service: Service, environment: string) => `apps/${service}/${environment}/kustomization.yaml`;

/** What goes wrong on the way: the source will not give a layer, the destination has no room. */
const faults: Readonly<Record<"from" | "to", (one: Seen) => Fault | undefined>> = {
  from: ({ url, method }) =>
    method === "GET" && url.startsWith("/v2/acme/refused/blobs/")
      ? { kind: "answer", status: 401, headers: { "www-authenticate": 'Basic realm="gone"' } }
      : undefined,
  to: ({ url, method }) =>
    method === "PUT" && url.startsWith("/v2/prod/acme/full/blobs/")
      ? { kind: "answer", status: 507, body: "no space left on device" }
      : undefined,
};

beforeAll(async () => {
  registries = [await startRegistry(), await startRegistry()];
  const [source, destination] = registries;
  if (source === undefined || destination === undefined) throw new Error("no registry");
  fronts = [
    await startFront(source, { fault: faults.from }),
    await startFront(destination, { fault: faults.to }),
  ];
  const [from, to] = fronts;
  site = await listen(
    createServer((_, answer) => answer.writeHead(200, { "content-type": "text/html" }).end("<html>")),
  );
  fixture = await makePromotionFixture(`version: 1
services:
${services.map((one) => `  ${one}: { path: ${one}, image: ${one === "html" ? site.host : from?.host}/acme/${one}, image-name: ${one} }`).join("\n")}
environments:
  dev:
  staging: { registry: ${to?.host}/prod }
  production:
gitops: { repository: GITOPS, overlay: 'apps/{service}/{environment}' }
`);
  const files: Record<string, string> = {};
  for (const service of services) {
    const options = { platforms: ["linux/amd64", "linux/arm64"], layers: [service] };
    const image = await pushImage({ host: source.host }, `acme/${service}`, "1.1.0", options);
    const host = service === "html" ? site.host : from?.host;
    const text = (digest: string) => kustomization(service, `${host}/acme/${service}`, "1.1.0", digest);
    files[file(service, "dev")] = await spoil(service, image, text(image.digest), registries);
    files[file(service, "staging")] = text(image.digest).replaceAll("1.1.0", "1.0.0");
  }
  await fixture.put(files);
});
afterAll(() => Promise.all([...registries, ...fronts, site].map((one) => one.stop())));

/** Makes what the name of a service says; gives its overlay in dev. */
async function spoil(
  service: Service,
  { digest, manifests }: PushedImage,
  text: string,
  [source, destination]: readonly Running[],
): Promise<string> {
  const remove = (manifest = "") =>
    fetch(`http://${source?.host}/v2/acme/${service}/manifests/${manifest}`, { method: "DELETE" });
  if (service === "gone") await remove(digest);
  if (service === "child") await remove(manifests[0]);
  if (service === "moved")
    await pushImage({ host: source?.host ?? "" }, "acme/moved", "1.1.0", { layers: ["another"] });
  if (service === "taken")
    await pushImage({ host: destination?.host ?? "" }, "prod/acme/taken", "1.1.0", { layers: ["another"] });
  return service === "twice" ? `${text}  - name: twice\n    newTag: "2"\n` : text;
}

test.each<[string, Readonly<Record<string, string>>, string]>([
  ["the digest is gone from the registry", { service: "gone" }, "IMAGE_MISSING"],
  ["the tag was moved since", { service: "moved" }, "IMAGE_TAG_MOVED"],
  ["one child is missing", { service: "child" }, "IMAGE_INCOMPLETE"],
  ["the registry is a web site", { service: "html" }, "REGISTRY_NOT_A_REGISTRY"],
  ["the source does not give a layer any more", { service: "refused" }, "REGISTRY_"],
  ["the destination has another artifact under the version", { service: "taken" }, "TAG_TAKEN"],
  ["the destination's disk is full", { service: "full" }, "REGISTRY_"],
  ["the overlay has the image twice", { service: "twice" }, "PROMOTE_IMAGE_TWICE"],
  ["one of a set is bad", { service: "whole\nchild" }, "IMAGE_INCOMPLETE"],
  ["there is no such environment", { service: "whole", to: "stagin" }, "ENVIRONMENT_UNKNOWN"],
  ["from is to", { service: "whole", from: "staging" }, "PROMOTE_SAME_PLACE"],
  [
    "from is not the predecessor",
    { service: "whole", from: "dev", to: "production" },
    "PROMOTE_NOT_PREDECESSOR",
  ],
  ["a hotfix has no reason", { service: "whole", image: ":1.1.0" }, "PROMOTE_REASON_MISSING"],
])("%s: a Problem with its remedy, and Git is untouched", async (_, inputs, code) => {
  const tip = await fixture.tip();
  const ran = await runAction(join(root, "actions", "promote"), {
    inputs: { to: "staging", ...inputs },
    workspace: fixture.workspace,
    run: { repository: "" },
    start: startAction,
  });
  expect([ran.exit, ran.outputs.outcome, await fixture.tip()], ran.log).toEqual([1, "failed", tip]);
  expect(Object.keys(ran.outputs).sort()).toEqual(
    [
      ...[
        "attempts",
        "branch",
        "commit",
        "edits",
        "outcome",
        "promotions",
        "pull-request",
        "pull-request-url",
      ],
      ...["reason", "report"],
    ].sort(),
  );
  const errors = ran.annotations.filter(({ level }) => level === "error");
  expect(errors.map(({ title }) => title)).toEqual([expect.stringContaining(code)]);
  expect(ran.summary.replaceAll("\\", "")).toContain(code);
  expect(ran.log).not.toMatch(/^\s+at .*\.js:\d+/m);
});
