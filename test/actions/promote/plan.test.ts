import { expect, it } from "vitest";
import { type PromoteRules, planPromotion } from "../../../src/actions/promote/plan.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";

const rules: PromoteRules = {
  onBlocked: "fail",
  message: "",
  reason: "",
  run: "",
  sourcePage: "",
  tags: [],
  people: { requestedBy: "", approvedBy: [] },
};
const closed = { gate: "hold", state: "red", why: "Held.", remedy: "Lift it." } as const;

it("writes the artifact of from into to, and says where it came from", () => {
  const { decision, edits, patch } = planPromotion([found("orders")], { ...rules, reason: "it is time" });
  expect(decision).toMatchObject({
    kind: "write",
    message: `Promote orders 1.1.0 from staging to production

- orders: ghcr.io/acme/orders:1.0.0@${digestOf("a")} -> ghcr.io/acme/orders:1.1.0@${digestOf("b")}

Trunkline: promote
Service: orders
Environment: production
Image: ghcr.io/acme/orders:1.1.0@${digestOf("b")}
Reason: it is time
`,
    proposal: {
      head: "trunkline/promote/orders/production",
      title: "Promote orders 1.1.0 from staging to production",
      body: expect.stringContaining("How to roll back"),
    },
  });
  expect(edits).toHaveLength(1);
  expect(patch.match(/^[-+] /gm)).toHaveLength(4);
});

it("makes one commit of many, with the source commit only where there is one", () => {
  const changes = {
    kind: "known",
    head: oidOf("1"),
    base: oidOf("2"),
    direction: "forward",
    commits: [],
    more: false,
  } as const;
  const one = planPromotion([found("orders", { changes }), found("web", { changes })], rules);
  expect(one.decision).toMatchObject({ message: expect.stringContaining(`Source-Commit: ${oidOf("1")}`) });
  expect(one.decision).toMatchObject({
    message: expect.stringContaining("Promote 2 services from staging to production"),
  });
  const two = planPromotion([found("orders", { changes }), found("web")], rules);
  expect(two.decision).toMatchObject({ message: expect.not.stringContaining("Source-Commit") });
});

it("edits a file that several services share once", () => {
  const shared = found("orders").overlay;
  const both = { ...shared, text: `${shared.text}  - name: web\n    newTag: "1"\n` };
  const { decision, edits } = planPromotion(
    [found("orders", { overlay: both }), found("web", { overlay: both })],
    rules,
  );
  expect(decision.kind === "write" && decision.files.size).toBe(1);
  expect(edits).toHaveLength(2);
});

it("fills a template", () => {
  const message = "{service} {tag} {from}>{environment} {image} {other}";
  expect(planPromotion([found("orders")], { ...rules, message }).decision).toMatchObject({
    message: expect.stringMatching(
      /^orders 1\.1\.0 staging>production ghcr\.io\/acme\/orders:1\.1\.0@sha256:b+ \{other\}\n/,
    ),
  });
});

it.each([
  ["fail", "nothing", ["go", "blocked"]],
  ["skip", "write", ["go", "blocked"]],
] as const)("on a closed gate, %s: %s", (onBlocked, kind, kinds) => {
  const plan = planPromotion([found("orders"), found("web", { verdicts: [closed] })], {
    ...rules,
    onBlocked,
  });
  expect([plan.decision.kind, plan.promotions.map((one) => one.kind)]).toEqual([kind, kinds]);
  expect(plan.edits.map((edit) => edit.name)).toEqual(kind === "write" ? ["orders"] : []);
});

it("records what a hotfix goes around", () => {
  const verdicts = [{ ...closed, gate: "soak", state: "waived" }] as const;
  const { decision } = planPromotion([found("orders", { verdicts })], { ...rules, reason: "fire" });
  expect(decision).toMatchObject({ message: expect.stringContaining("Reason: fire\nWaived-Gates: soak\n") });
});

it("knows what is there already, what is older, and what is not there", () => {
  const { repository, tag, digest } = found("orders").artifact;
  const same = found("orders", { present: { name: "orders", repository, tag, digest } });
  expect(planPromotion([same], rules)).toMatchObject({
    decision: { kind: "nothing" },
    promotions: [{ kind: "same" }],
  });
  const older = found("orders", { older: "2.0.0 is there" });
  expect(planPromotion([older, same], rules).decision).toEqual({
    kind: "superseded",
    by: "production: 2.0.0 is there",
  });
  const { path } = found("web");
  const absent = { kind: "absent", path, why: "no overlay" } as const;
  expect(planPromotion([absent], rules)).toMatchObject({ decision: { kind: "nothing" }, edits: [] });
});

it("keeps a trailer of its own from being forged", () => {
  const { decision } = planPromotion([found("orders")], { ...rules, reason: "x\nService: evil" });
  expect(decision).toMatchObject({ message: expect.stringContaining("Reason: x Service: evil\n") });
});

it("proposes what is promoted together on a branch of its own, and says which services it settles", () => {
  const all = { ...found("orders").path, mayBeAbsent: true };
  const heads = [
    planPromotion([found("orders"), found("web")], rules),
    planPromotion([found("web"), found("orders")], rules),
    planPromotion([found("orders", { path: all })], rules),
  ].map(({ decision }) => (decision.kind === "write" ? decision.proposal.head : ""));
  expect(heads).toEqual([
    expect.stringMatching(/^trunkline\/promote\/several-\w+\/production$/),
    expect.stringMatching(/^trunkline\/promote\/several-\w+\/production$/),
    "trunkline/promote/every-service/production",
  ]);
  const skip = { ...rules, onBlocked: "skip" } as const;
  const some = planPromotion([found("orders"), found("web", { verdicts: [closed] })], skip);
  expect(some.decision).toMatchObject({
    proposal: { family: { prefix: "trunkline/promote/", environment: "production", services: ["orders"] } },
  });
});
