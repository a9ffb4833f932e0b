import { expect, it } from "vitest";
import { problem } from "../../src/core/problem/problem.ts";
import { moveTags } from "../../src/operations/move-tags.ts";
import { digestOf } from "../support/promotions.ts";

it("moves every tag, and reports the one that the registry refuses", async () => {
  const requests: string[] = [];
  const registry = {
    async tag({ host, path }: { host: string; path: string }, _: string, tag: string) {
      requests.push(`${host}/${path}:${tag}`);
      if (tag === "live") throw problem("REGISTRY_UNREACHABLE", { host, fault: "no route" });
      return "written" as const;
    },
  };
  const image = { image: "r.io/orders:1.0.0", repository: "r.io/orders", digest: digestOf("a") };
  const tags = ["live", "staging"].map((tag) => ({ ...image, tag }));
  const moves = await moveTags(registry, tags);
  expect(requests).toEqual(["r.io/orders:live", "r.io/orders:staging"]);
  expect(moves).toMatchObject([
    {
      kind: "failed",
      problem: {
        code: "TAG_NOT_MOVED",
        message:
          "The tag `live` does not point to r.io/orders:1.0.0 yet: The registry r.io cannot be reached: no route.",
      },
    },
    { kind: "written", tag: "staging" },
  ]);
});
