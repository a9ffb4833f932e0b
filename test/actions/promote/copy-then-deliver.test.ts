import { expect, it } from "vitest";
import { deliverSecured } from "../../../src/actions/promote/copy-then-deliver.ts";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import { type PromotionCandidate, target } from "../../../src/core/promotion/promotion.ts";
import type { Delivery, Receipt, Target } from "../../../src/ports/delivery.ts";
import { digestOf, found, oidOf } from "../../support/promotions.ts";
import { tipOf } from "../../support/tip.ts";

const rules = {
  onBlocked: "fail",
  message: "",
  reason: "",
  run: "",
  sourcePage: "",
  tags: [],
  people: { requestedBy: "", approvedBy: [] },
} as const;
const { artifact } = found("orders");

/** The plan of an attempt in which `from` has the artifact of this letter. */
function planOf(letter: string) {
  const { repository, tag } = artifact;
  const image = { kind: "image", repository, tag, digest: digestOf(letter), pinned: false } as const;
  return planPromotion([found("orders", { artifact: image })], rules);
}

/** Runs one promotion in which each attempt at delivery sees the next artifact; gives what happened, in order. */
async function run(first: string, attempts: readonly string[]) {
  const events: string[] = [];
  const secured = new Set<string>();
  const store = {
    async secure(candidates: readonly PromotionCandidate[]) {
      for (const one of candidates) {
        events.push(`secure ${one.artifact.digest?.at(-1)}`);
        secured.add(target(one));
      }
    },
    isSecured: (one: PromotionCandidate) => secured.has(target(one)),
  };
  const tip = tipOf([{ time: 1, files: { a: "" } }]);
  const delivery = {
    async deliver(_, decide) {
      const plan = await decide(tip);
      const at = { plan, commit: oidOf("c"), branch: "main", attempts: 1 };
      if (plan.decision.kind !== "write") return { kind: "untouched", ...at };
      events.push("write");
      return { kind: "landed", ...at };
    },
  } satisfies Pick<Delivery, "deliver">;
  const left = [...attempts];
  const planned: Receipt<ReturnType<typeof planOf>> = {
    kind: "untouched",
    plan: planOf(first),
    commit: oidOf("b"),
    branch: "main",
    attempts: 1,
  };
  const receipt = await deliverSecured(
    delivery as unknown as Delivery,
    store,
    { delivery: "push" } as Target,
    planned,
    async () => planOf(left.shift() ?? first),
  );
  return { events, kind: receipt.kind };
}

it("secures, then writes", async () => {
  expect(await run("b", ["b"])).toEqual({ events: ["secure b", "write"], kind: "landed" });
});

it("goes round again for an artifact that is not secured, and writes nothing before", async () => {
  const { events } = await run("b", ["d", "d"]);
  expect(events).toEqual(["secure b", "secure d", "write"]);
});

it("gives up where `from` gets another artifact each time", async () => {
  await expect(run("0", ["1", "2", "3", "4", "5"])).rejects.toMatchObject({ code: "PROMOTE_SOURCE_MOVES" });
});
