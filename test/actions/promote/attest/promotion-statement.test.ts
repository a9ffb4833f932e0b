import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { statePromotion } from "../../../../src/actions/promote/attest/promotion-statement.ts";
import { promotionPredicate } from "../../../../src/core/provenance/statement.ts";
import { digestOf, found, oidOf } from "../../../support/promotions.ts";

const promotionRun = {
  commit: oidOf("c"),
  repository: "https://github.com/acme/k8s-configs",
  branch: "main",
  run: "https://github.com/acme/shop/actions/runs/42",
  people: { requestedBy: "mona", approvedBy: ["octocat"] },
  reason: "it is time",
};

it("says of an artifact where it went, why, by whom, and what the gates said", () => {
  const statement = statePromotion(found("orders", { destination: "prod.io/acme/orders" }), promotionRun);
  expect(statement).toEqual({
    _type: "https://in-toto.io/Statement/v1",
    subject: [{ name: "prod.io/acme/orders", digest: { sha256: "b".repeat(64) } }],
    predicateType: promotionPredicate,
    predicate: {
      service: "orders",
      from: "staging",
      to: "production",
      image: `prod.io/acme/orders:1.1.0@${digestOf("b")}`,
      previous: `ghcr.io/acme/orders:1.0.0@${digestOf("a")}`,
      gitops: { repository: "https://github.com/acme/k8s-configs", branch: "main", commit: oidOf("c") },
      gates: [{ gate: "after", state: "green", why: "staging has it." }],
      run: "https://github.com/acme/shop/actions/runs/42",
      requestedBy: "mona",
      approvedBy: ["octocat"],
      reason: "it is time",
    },
  });
});

it("is what its schema says", () => {
  const schema = JSON.parse(readFileSync("schema/promotion.schema.json", "utf8"));
  const validate = new Ajv2020({ strict: false }).compile(schema);
  const predicates = [found("orders"), found("orders", { present: undefined, verdicts: [] })].map(
    (one) => statePromotion(one, promotionRun)?.predicate,
  );
  for (const predicate of predicates) expect([validate(predicate), validate.errors]).toEqual([true, null]);
  expect(validate({})).toBe(false);
});

it("has nothing to say of a release in Git", () => {
  const artifact = {
    kind: "revision",
    repository: "",
    tag: "orders/v1.1.0",
    digest: undefined,
    commit: oidOf("d"),
    pinned: false,
  } as const;
  expect(statePromotion(found("orders", { artifact }), promotionRun)).toBeUndefined();
});
