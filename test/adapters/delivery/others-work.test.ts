import { expect, it } from "vitest";
import { refuseOthersWork } from "../../../src/adapters/delivery/others-work.ts";
import { oidOf } from "../../support/promotions.ts";

const refuse = (message: string) => () =>
  refuseOthersWork({ oid: oidOf("a"), message }, "trunkline/promote/orders/staging", "file:///gitops.git");

it("lets a commit of ours be replaced", () => {
  expect(refuse("Promote orders\n\nTrunkline: promote\nService: orders\n")).not.toThrow();
});

it.each([
  ["a reviewer's", "fix: a typing error\n"],
  ["one that only speaks of ours", "Undo it\n\nTrunkline: promote was wrong\n\nSigned-off-by: me\n"],
])("refuses to replace %s", (_, message) => {
  expect(refuse(message)).toThrow(expect.objectContaining({ code: "GIT_PROPOSAL_TAKEN" }));
});
