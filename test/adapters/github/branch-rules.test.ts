import { expect, test } from "vitest";
import { openScene } from "../../support/github/github-fixture.ts";

test("required checks, who must report them, and a merge queue; no permission is needed", async () => {
  const scene = await openScene();
  try {
    const forge = await scene.forge([]);
    expect(await forge.branchRules("main")).toEqual({ requiredChecks: [], mergeQueue: false });
    const { settings } = scene.repository;
    settings.requiredContexts.push({ context: "gate", app: 15_368 }, { context: "sonar" });
    settings.mergeQueues.push("main");
    expect(await forge.branchRules("main")).toEqual({
      requiredChecks: [
        { context: "gate", app: 15_368 },
        { context: "sonar", app: undefined },
      ],
      mergeQueue: true,
    });
    expect((await forge.branchRules("other")).mergeQueue).toBe(false);
  } finally {
    await scene.github.close();
  }
});
