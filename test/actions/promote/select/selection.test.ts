import { expect, it } from "vitest";
import {
  completeImage,
  isByPath,
  isVersion,
  type PromoteRequest,
  selectArtifact,
} from "../../../../src/actions/promote/select/selection.ts";

const none = { version: "", image: "", reason: "", to: "production" };
const digest = `sha256:${"ab".repeat(32)}`;

it.each([
  [none, { kind: "present" }],
  [{ ...none, reason: "because" }, { kind: "present" }],
  [
    { ...none, version: "1.0.0" },
    { kind: "version", version: "1.0.0" },
  ],
  [
    { ...none, image: ":1", reason: "fire" },
    { kind: "hotfix", image: ":1", reason: "fire" },
  ],
])("%j", (given, expected) => {
  expect(selectArtifact(given)).toEqual(expected);
});

it.each([
  [{ ...none, image: ":1" }, "PROMOTE_REASON_MISSING"],
  [{ ...none, image: ":1", version: "1", reason: "x" }, "INPUTS_CLASH"],
])("refuses %j", (given, code) => {
  expect(() => selectArtifact(given)).toThrow(expect.objectContaining({ code }));
});

it.each([
  [":1", "ghcr.io/a/b:1"],
  [`@${digest}`, `ghcr.io/a/b@${digest}`],
  [`:1@${digest}`, `ghcr.io/a/b:1@${digest}`],
  ["other/b:2", "other/b:2"],
])("completes %s", (given, expected) => {
  const { repository, tag, digest: found } = completeImage(given, "ghcr.io/a/b");
  expect(`${repository}${tag ? `:${tag}` : ""}${found ? `@${found}` : ""}`).toBe(expected);
});

it.each([
  ["1.0.0", true],
  [digest, true],
  ["sha256:ababababab", true],
  ["ababab", false],
  ["abababa", true],
  ["1.0", false],
  ["sha256:", false],
])("knows the version by %s: %s", (version, expected) => {
  expect(isVersion({ tag: "1.0.0", digest }, version)).toBe(expected);
});

const nothing: PromoteRequest = {
  service: [],
  from: "",
  to: "",
  overlayFrom: "",
  overlayTo: "",
  name: "",
  version: "",
  image: "",
  reason: "",
};
const byName = { ...nothing, service: ["a"], to: "prod" };
const byPath = { ...nothing, overlayFrom: "x", overlayTo: "y" };

it("tells names from paths", () => {
  expect([isByPath(byName), isByPath(byPath)]).toEqual([false, true]);
});

it.each<[Partial<PromoteRequest>, string]>([
  [{}, "INPUT_MISSING"],
  [{ service: ["a"] }, "INPUT_MISSING"],
  [{ to: "prod" }, "INPUT_MISSING"],
  [{ overlayFrom: "x" }, "INPUT_MISSING"],
  [{ name: "x" }, "INPUT_MISSING"],
  [{ ...byPath, to: "prod" }, "INPUTS_CLASH"],
  [{ ...byPath, image: ":1", reason: "x" }, "INPUTS_CLASH"],
  [{ ...byName, service: ["*"], image: ":1" }, "INPUTS_CLASH"],
  [{ ...byName, service: ["a", "b"], image: ":1" }, "INPUTS_CLASH"],
])("refuses %j", (options, code) => {
  expect(() => isByPath({ ...nothing, ...options })).toThrow(expect.objectContaining({ code }));
});
