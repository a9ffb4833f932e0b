import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addTrailer,
  fillTemplate,
  formatMessage,
  formatRun,
  listTrailers,
  parseRun,
  parseTrailers,
} from "../../../src/core/commit/commit-message.ts";

const provenance = {
  action: "set-image",
  deployments: [{ service: "orders", environment: "dev", image: "ghcr.io/acme/orders:1.4.0" }],
  sourceCommit: "0123456789012345678901234567890123456789",
  run: "https://github.com/acme/shop/actions/runs/7 (deploy #42.1)",
};

test("the trailers are the last paragraph", () => {
  expect(formatMessage("Set orders\n\nWhy not.", provenance)).toBe(
    [
      "Set orders",
      "",
      "Why not.",
      "",
      "Trunkline: set-image",
      "Service: orders",
      "Environment: dev",
      "Image: ghcr.io/acme/orders:1.4.0",
      "Source-Commit: 0123456789012345678901234567890123456789",
      "Workflow-Run: https://github.com/acme/shop/actions/runs/7 (deploy #42.1)",
      "",
    ].join("\n"),
  );
});

test("what is not known has no trailer", () => {
  const bare = { action: "set-image", deployments: [], sourceCommit: "", run: "" };
  expect(formatMessage("x", bare)).toBe("x\n\nTrunkline: set-image\n");
});

test("only our own commits have trailers", () => {
  expect(parseTrailers("x\n\nSource-Commit: 1\n")).toEqual(new Map());
  expect(parseTrailers("x\n\nTrunkline: promote\nImage: a\nImage: b\n")).toEqual(
    new Map([
      ["trunkline", ["promote"]],
      ["image", ["a", "b"]],
    ]),
  );
});

test("no text and no value can bring a trailer of its own", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          "\n",
          "\r",
          "\u2028",
          " ",
          ":",
          "x",
          "Trunkline: release",
          "Source-Commit: 666",
        ),
      }),
      fc.string({ unit: fc.constantFrom("\n", "\r", "\u0085", "Service: evil", " ") }),
      (text, service) => {
        const deployments = [{ service, environment: "dev", image: "i" }];
        const trailers = parseTrailers(formatMessage(text, { ...provenance, deployments }));
        expect(trailers.get("trunkline")).toEqual(["set-image"]);
        expect(trailers.get("source-commit")).toEqual([provenance.sourceCommit]);
        expect(trailers.get("service")?.length ?? 0).toBeLessThanOrEqual(1);
      },
    ),
  );
});

test("a run is told and read back", () => {
  const run = {
    serverUrl: "https://github.com",
    repository: "acme/shop",
    id: "7",
    workflow: "deploy (all) #1",
    number: 42,
    attempt: 1,
  };
  expect(formatRun(run)).toBe("https://github.com/acme/shop/actions/runs/7 (deploy (all) #1 #42.1)");
  expect(parseRun(formatRun(run))).toEqual({
    url: "https://github.com/acme/shop/actions/runs/7",
    workflow: "deploy (all) #1",
    number: 42,
    attempt: 1,
  });
  expect(formatRun({ ...run, id: "" })).toBe("");
  expect(parseRun("nonsense")).toBeUndefined();
});

test("a template is filled once, with harmless values", () => {
  const slots = { service: "{tag}", tag: "a\nb [skip ci]" };
  expect(fillTemplate("{service} {tag} {other}", slots)).toBe("{tag} a b (skip ci) {other}");
});

test("a line of the last paragraph that is no trailer is passed over", () => {
  const message = "x\n\nTrunkline: promote\n(cherry picked from commit 1)\nReason: it burns\n";
  expect(listTrailers(message)).toEqual([
    ["trunkline", "promote"],
    ["reason", "it burns"],
  ]);
});

test("a message that only quotes one of ours has no trailers", () => {
  expect(listTrailers("Revert it\n\nTrunkline: promote\n\nSigned-off-by: Mona")).toEqual([]);
});

test("a trailer that is added comes last, on one line", () => {
  expect(addTrailer("x\n\nTrunkline: promote\n\n", "Reason", "it\nburns")).toBe(
    "x\n\nTrunkline: promote\nReason: it burns\n",
  );
});
