import { expect, test } from "vitest";
import { openGitHubFixture } from "../../support/github/github-fixture.ts";

test("required checks, who must report them, and a merge queue; no permission is needed", async () => {
  const fixture = await openGitHubFixture();
  try {
    const github = await fixture.openGitHub([]);
    expect(await github.branchRules("main")).toEqual({ requiredChecks: [], mergeQueue: false });
    const { settings } = fixture.repository;
    settings.requiredContexts.push({ context: "gate", app: 15_368 }, { context: "sonar" });
    settings.mergeQueues.push("main");
    expect(await github.branchRules("main")).toEqual({
      requiredChecks: [
        { context: "gate", app: 15_368 },
        { context: "sonar", app: undefined },
      ],
      mergeQueue: true,
    });
    expect((await github.branchRules("other")).mergeQueue).toBe(false);
  } finally {
    await fixture.github.close();
  }
});
