import { expect, it } from "vitest";
import { writeMessage, writeText } from "../../../src/actions/promote/commit-text.ts";
import { parseTrailers } from "../../../src/core/commit/commit-message.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

const people = { requestedBy: "mona", approvedBy: ["octocat", "hubot"] };

it("says what goes where, one or many, also what has no version", () => {
  expect(writeText("", [found("orders")])).toMatch(/^Promote orders 1\.1\.0 from staging to production\n/);
  expect(writeText("", [found("orders"), found("web")])).toMatch(
    /^Promote 2 services from staging to production\n/,
  );
  const artifact = {
    kind: "image",
    repository: "r",
    tag: undefined,
    digest: digestOf("b"),
    pinned: false,
  } as const;
  expect(writeText("", [found("orders", { artifact, present: undefined })])).toBe(
    `Promote orders sha256:bbbbbbbbbbbb from staging to production\n\n- orders: none -> ghcr.io/acme/orders@${digestOf("b")}`,
  );
});

it("does not say of a hotfix that it came the usual way", () => {
  const verdicts = [{ gate: "after", state: "waived", why: "", remedy: "" }] as const;
  expect(writeText("", [found("orders", { verdicts })])).toMatch(
    /^Promote orders 1\.1\.0 to production as a hotfix\n/,
  );
});

it("leaves trailers that a later run reads back", () => {
  const message = writeMessage("text", [found("orders")], { reason: "why", people, run: "url (w #1.1)" });
  expect(Object.fromEntries(parseTrailers(message))).toEqual({
    trunkline: ["promote"],
    service: ["orders"],
    environment: ["production"],
    image: [`ghcr.io/acme/orders:1.1.0@${digestOf("b")}`],
    "workflow-run": ["url (w #1.1)"],
    reason: ["why"],
    "requested-by": ["mona"],
    "approved-by": ["octocat, hubot"],
  });
});

it("names the release where environments follow tags", () => {
  const artifact = {
    kind: "revision",
    repository: "",
    tag: "orders/v1.1.0",
    digest: undefined,
    commit: oidOf("b"),
    pinned: false,
  } as const;
  const message = writeMessage("text", [found("orders", { artifact })], { reason: "", people, run: "" });
  expect(parseTrailers(message).get("revision")).toEqual([`orders/v1.1.0@${oidOf("b")}`]);
  expect(parseTrailers(message).get("image")).toBeUndefined();
});
