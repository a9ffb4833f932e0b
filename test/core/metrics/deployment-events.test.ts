import { expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { parseDigest } from "../../../src/core/image/digest.ts";
import { deploymentEvents, readBuiltFrom } from "../../../src/core/metrics/deployment-events.ts";
import type { DeploymentChange } from "../../../src/core/promotion/deployment-changes.ts";
import { sourceLine } from "../../../src/core/promotion/trunk-history.ts";

const digest = (letter: string) => parseDigest(`sha256:${letter.repeat(64)}`);
const oid = (letter: string) => letter.repeat(40) as Oid;

/** A change to the artifact of a letter, built from the commit of the same letter where `told`. */
function change(letter: string, before: string, more: Partial<DeploymentChange> = {}): DeploymentChange {
  const deployed = (one: string) => ({ name: "o", repository: "r", tag: undefined, digest: digest(one) });
  const image = { repository: "r", tag: undefined, digest: digest(letter) };
  return {
    commit: {
      oid: oid(letter),
      time: 1_000,
      author: "Mona",
      subject: "",
      trailers: undefined,
      writer: { kind: "person", name: "Mona" },
      reverts: undefined,
    },
    said: { service: "orders", environment: "dev", image, sourceCommit: oid(letter), sourceTime: undefined },
    deployed: deployed(letter),
    before: before === "" ? undefined : deployed(before),
    kind: "forward",
    ...more,
  };
}

const commits = ["c", "b", "a"].map((letter, at) => ({
  oid: oid(letter),
  time: 900 - at * 100,
  subject: "",
  author: "",
  services: new Set(letter === "b" ? ["web"] : ["orders"]),
}));

test("an event brings the commits of trunk since the artifact before, as far as they affect the service", () => {
  const history = { changes: [change("c", "a"), change("a", "")], whole: true };
  const builtFrom = readBuiltFrom([{ history }]);
  const events = deploymentEvents([{ service: "orders", history }], builtFrom, sourceLine(commits, true));
  expect(events.map((one) => [one.artifact, one.before, one.commits])).toEqual([
    [digest("c"), digest("a"), [900]],
    [digest("a"), "", [700]],
  ]);
});

test("without a trunk nobody knows when its commits were made; a removal is no event; what is known goes before", () => {
  const history = {
    changes: [change("b", "a"), change("a", "", { kind: "removed" })],
    whole: true,
  };
  const given = new Map([[digest("b") ?? "", { commit: oid("f"), time: 5 }]]);
  expect(
    deploymentEvents([{ service: "orders", history }], readBuiltFrom([{ history }]), undefined),
  ).toMatchObject([{ commits: [] }]);
  expect(
    deploymentEvents([{ service: "orders", history }], readBuiltFrom([{ history }], given), undefined),
  ).toMatchObject([{ commits: [5] }]);
});

test("what one commit changes in several clusters is one event", () => {
  const place = { service: "orders", history: { changes: [change("a", "")], whole: true } };
  expect(deploymentEvents([place, place], new Map(), undefined)).toHaveLength(1);
});

test("only forward changes bring commits", () => {
  const changes = [change("c", "b", { kind: "back" }), change("b", "a", { kind: "hand" })];
  const given = new Map(["b", "c"].map((letter) => [digest(letter) ?? "", { commit: oid(letter), time: 5 }]));
  const places = [{ service: "orders", history: { changes, whole: true } }];
  const events = deploymentEvents(places, given, sourceLine(commits, true));
  expect(events.map(({ kind, commits }) => [kind, commits])).toEqual([
    ["back", []],
    ["hand", []],
  ]);
});

test("what a commit says of another image than it left counts for nothing; of one without a digest its tag does", () => {
  const named = { repository: "r", tag: "1.0.0", digest: undefined };
  const said = change("a", "").said;
  if (said === undefined) throw new Error("nothing said");
  const byTag = change("a", "", { deployed: { name: "o", ...named }, said: { ...said, image: named } });
  expect(readBuiltFrom([{ history: { changes: [byTag], whole: true } }])).toEqual(
    new Map([["1.0.0", { commit: oid("a"), time: undefined }]]),
  );
  const other = change("b", "", { said });
  expect(readBuiltFrom([{ history: { changes: [other], whole: true } }]).size).toBe(0);
});
