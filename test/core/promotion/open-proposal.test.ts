import { expect, it } from "vitest";
import { judgePending } from "../../../src/core/promotion/open-proposal.ts";

it("waits for what is proposed to the environment before", () => {
  expect(judgePending("staging", [])).toMatchObject({ gate: "pending", state: "green" });
  const verdict = judgePending("staging", [{ number: 7, url: "https://x/7" }]);
  expect(verdict).toMatchObject({ state: "red", why: expect.stringContaining("#7 (https://x/7)") });
});
