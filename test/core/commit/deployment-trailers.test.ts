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
  ["another bot", { author: { name: "acme-deploy[bot]", email: "" } }, "bot", "acme-deploy[bot]"],
] as const)("%s is known by how it signs and words its commits", (_, given, kind, name) => {
  const found = classifyWriter({ author: mona, committer: mona, message: "change", ours: false, ...given });
  expect(found).toEqual({ kind, name });
});
