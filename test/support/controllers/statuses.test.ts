import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import {
  argoCdStatus,
  type FluxEvent,
  fluxStatus,
  type PostedStatus,
  statusOfFluxEvent,
} from "./statuses.ts";

/** What real controllers posted in `npm run e2e`, oldest first. */
function recorded<T>(file: string): readonly T[] {
  const text = readFileSync(new URL(`../../fixtures/${file}`, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

const uid = "0c9c2e41-2d0a-4b8e-a3ab-000000000000";
const events = recorded<FluxEvent>("flux/events.jsonl");
const statuses = events.flatMap((one) => statusOfFluxEvent(one, uid) ?? []);

it("of Flux' events only the end of a reconciliation becomes a status, and it is what tests write by hand", () => {
  const words = statuses.map(({ state, description }) => `${state}: ${description}`);
  expect([...new Set(words)].sort()).toEqual([
    "failure: build failed",
    "failure: health check failed",
    "success: reconciliation succeeded",
  ]);
  for (const posted of statuses) {
    const [, name = ""] = posted.context.split("/");
    expect(fluxStatus(name, posted.sha, posted.description ?? "")).toEqual(posted);
  }
});

it("no event of the work in between is one, and each reason of a recording is known", () => {
  const silent = events.filter((one) => statusOfFluxEvent(one, uid) === undefined);
  expect([...new Set(silent.map(({ reason }) => reason))].sort()).toEqual(["NewArtifact", "Progressing"]);
});

it("Argo CD's own notifications controller posts what tests write by hand", () => {
  const posts = recorded<{ readonly path: string; readonly body: PostedStatus & { target_url: string } }>(
    "argocd/statuses.jsonl",
  );
  expect(posts.length).toBeGreaterThan(0);
  for (const { path, body } of posts) {
    expect(path).toMatch(/\/statuses\/[0-9a-f]{40}$/);
    const { context, state, description = "", target_url } = body;
    const sha = path.slice(-40);
    // Health from before the sync, or of a sync that failed, is no success.
    if (state === "success") expect(description).toBe("Succeeded Synced Healthy");
    const made = argoCdStatus(context.split("/")[1] ?? "", sha, state, description);
    expect({ ...made, context: context.split("/")[1], url: new URL(made.url).pathname }).toEqual({
      ...{ sha, state, description },
      ...{ context: made.context.split("/")[1], url: new URL(target_url).pathname },
    });
  }
});
