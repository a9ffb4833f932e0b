import { expect, test } from "vitest";
import { formatMessage } from "../../../src/core/commit/commit-message.ts";
import { classifyWriter } from "../../../src/core/commit/commit-writer.ts";
import { readDeploymentTrailers } from "../../../src/core/commit/deployment-trailers.ts";
import { digestOf, oidOf } from "../../support/promotions.ts";

const image = (service: string, letter: string) => `ghcr.io/acme/${service}:1.0.0@${digestOf(letter)}`;

test("what formatMessage writes is read back; one source commit counts for all services", () => {
  const message = formatMessage("Promote", {
    action: "promote",
    deployments: ["orders", "web"].map((service) => ({
      service,
      environment: "production",
      image: image(service, "a"),
    })),
    sourceCommit: oidOf("c"),
    sourceTime: "2026-11-01T00:00:00Z",
    run: "https://github.com/acme/shop/actions/runs/1 (deploy #1.1)",
    more: [
      ["Reason", "it burns"],
      ["Waived-Gates", "after, soak"],
    ],
  });
  const found = readDeploymentTrailers(message);
  expect(found).toMatchObject({ action: "promote", reason: "it burns", waivedGates: ["after", "soak"] });
  expect(found?.deployments.map(({ service, sourceCommit }) => [service, sourceCommit])).toEqual([
    ["orders", oidOf("c")],
    ["web", oidOf("c")],
  ]);
  expect(found?.deployments[0]?.image.digest).toBe(digestOf("a"));
});

test("of several services with their own source commits, each keeps its own", () => {
  const group = (service: string, letter: string) =>
    `Service: ${service}\nEnvironment: dev\nImage: ${image(service, letter)}\nSource-Commit: ${oidOf(letter)}`;
  const message = `Roll back\n\nTrunkline: rollback\n${group("orders", "a")}\n${group("web", "b")}\nRolled-Back: x@y`;
  const found = readDeploymentTrailers(message);
  expect(found?.deployments.map((one) => one.sourceCommit)).toEqual([oidOf("a"), oidOf("b")]);
  expect(found?.rolledBack).toEqual(["x@y"]);
});

test("a commit of somebody else has none, whatever it says above its last paragraph", () => {
  expect(readDeploymentTrailers("Trunkline: promote\n\nSigned-off-by: Mona")).toBeUndefined();
  expect(readDeploymentTrailers("chore: x")).toBeUndefined();
});

const mona = { name: "Mona", email: "mona@example.com" };
test.each([
  ["a person", { author: mona }, "person", "Mona"],
  ["an action of ours", { ours: true }, "trunkline", "Trunkline"],
  [
    "Renovate",
    { author: { name: "renovate[bot]", email: "29139614+renovate[bot]@users.noreply.github.com" } },
    "bot",
    "Renovate",
  ],
  ["Dependabot", { author: { name: "dependabot[bot]", email: "" } }, "bot", "Dependabot"],
  [
    "Argo CD Image Updater",
    { message: "build: automatic update of orders\n\nupdates image x tag '1' to '2'" },
    "bot",
    "Argo CD Image Updater",
  ],
  [
    "Flux",
    { committer: { name: "fluxcdbot", email: "fluxcdbot@users.noreply.github.com" } },
    "bot",
    "Flux image automation",
  ],
  ["a bot that signs only with its address", { author: { name: "CI", email: "1+ci[bot]@x" } }, "bot", "CI"],
  ["another bot", { author: { name: "acme-deploy[bot]", email: "" } }, "bot", "acme-deploy[bot]"],
] as const)("%s is known by how it signs and words its commits", (_, given, kind, name) => {
  const found = classifyWriter({ author: mona, committer: mona, message: "change", ours: false, ...given });
  expect(found).toEqual({ kind, name });
});

test("images of overlays that are given by path have no service, and each is for itself", () => {
  const message = `Set\n\nTrunkline: set-image\nImage: ${image("orders", "a")}\nImage: ${image("web", "b")}\n`;
  expect(readDeploymentTrailers(message)?.deployments).toMatchObject([
    { service: "", environment: "", image: { repository: "ghcr.io/acme/orders" }, sourceCommit: undefined },
    { service: "", environment: "", image: { repository: "ghcr.io/acme/web" }, sourceTime: undefined },
  ]);
});

test("what is said before the first service belongs to none, and a service without an image is no deployment", () => {
  const message = `Set\n\nTrunkline: set-image\nEnvironment: dev\nService: orders\nService: web\nImage: ${image("web", "b")}`;
  expect(readDeploymentTrailers(message)?.deployments).toMatchObject([{ service: "web", environment: "" }]);
});

test("a source commit or time that is none counts as unknown", () => {
  const rest = `Service: orders\nImage: ${image("orders", "a")}\nSource-Commit: main\nSource-Time: yesterday`;
  const found = readDeploymentTrailers(`Set\n\nTrunkline: set-image\n${rest}`);
  expect(found?.deployments).toMatchObject([{ sourceCommit: undefined, sourceTime: undefined }]);
});

test("of two source times of the whole commit none counts, of one it does", () => {
  const of = (...times: readonly string[]) =>
    readDeploymentTrailers(
      ["Set\n", "Trunkline: x", ...times, `Image: ${image("orders", "a")}`]
        .join("\n")
        .replaceAll("@t", "Source-Time: 2026-11-01T00:00:00Z"),
    )?.deployments[0]?.sourceTime;
  expect([of("@t", "@t"), of("@t"), of()]).toEqual([undefined, Date.parse("2026-11-01"), undefined]);
});

test("who asked for it and which run wrote it are read, and empty where that is not said", () => {
  const run = "https://github.com/acme/shop/actions/runs/1 (deploy #1.1)";
  const said = readDeploymentTrailers(`x\n\nTrunkline: promote\nRequested-By: mona\nWorkflow-Run: ${run}`);
  expect(said).toMatchObject({ requestedBy: "mona", run, reason: "", waivedGates: [], deployments: [] });
  expect(readDeploymentTrailers("x\n\nTrunkline: promote")).toMatchObject({ requestedBy: "", run: "" });
});
