import { beforeAll, expect, it } from "vitest";
import type { RevisionName } from "../../../src/operations/revision-range/event-comparison.ts";
import { parseGivenRef } from "../../../src/operations/revision-range/given-ref.ts";
import {
  findRef,
  resolveRevision,
  unknownRef,
} from "../../../src/operations/revision-range/resolve-revision.ts";
import { openRemote } from "../../actions/detect-changes/remote.ts";

let remote: Awaited<ReturnType<typeof openRemote>>;
beforeAll(async () => {
  remote = await openRemote();
});

const given = (name: string): RevisionName => ({
  kind: "given",
  ref: parseGivenRef(name, "head"),
  input: "head",
});

it.each<[string, RevisionName, string | undefined]>([
  ["nothing", { kind: "missing" }, undefined],
  ["a branch", { kind: "branch", name: "topic" }, "topic"],
  ["a branch that is gone", { kind: "branch", name: "gone" }, undefined],
  ["the default branch", { kind: "default-branch", name: undefined }, "3"],
  ["the default branch as the event names it", { kind: "default-branch", name: "main" }, "3"],
  ["the default branch, renamed since", { kind: "default-branch", name: "master" }, "3"],
  ["a given branch, before a tag of that name", given("both"), "2"],
  ["a given tag", given("refs/tags/both"), "1"],
])("%s", async (_, point, expected) => {
  const history = await remote.open();
  expect(await resolveRevision(point, history)).toBe(expected && remote.at(expected));
  const deaf = await remote.open({ mayFetch: false });
  expect(await resolveRevision(point, deaf)).toBeUndefined();
});

it("takes a SHA as it is, fetching or not", async () => {
  const oid = remote.at("2");
  expect(await resolveRevision({ kind: "commit", oid }, await remote.open({ mayFetch: false }))).toBe(oid);
  expect(await resolveRevision(given(oid), await remote.open({ mayFetch: false }))).toBe(oid);
});

it("says which name the repository does not have", async () => {
  const history = await remote.open();
  await expect(resolveRevision(given("nowhere"), history)).rejects.toMatchObject({
    code: "DETECT_REF_UNKNOWN",
  });
  expect(await findRef(["refs/heads/nowhere"], history.repository)).toBeUndefined();
  const ref = { kind: "ref" as const, full: [], given: "nowhere" };
  expect(unknownRef("base", ref, history).message).toContain("nowhere");
});
