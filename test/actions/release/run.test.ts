import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../support/scratch/git.ts";
import { makeTeam, runRelease } from "./world.ts";

const released = (result: Awaited<ReturnType<typeof runRelease>>) =>
  (result.outputs.releases as { tag: string }[]).map(({ tag }) => tag);

describe("versions from trunk", () => {
  test("a first release, then only what was touched, a library for those who depend on it", async () => {
    const team = await makeTeam();
    await team.trunk("feat: orders", "services/orders/main.ts");
    await team.trunk("chore: payments", "services/payments/main.ts");
    const first = await runRelease(team.clone);
    expect([first.outcome, released(first)]).toEqual(["released", ["orders/v0.1.0"]]);
    expect(await team.tags()).toEqual(["orders/v0.1.0"]);

    const head = await team.trunk("fix(money): round half to even", "libs/money/round.ts");
    const second = await runRelease(team.clone);
    expect(second.outcome).toBe("released");
    expect(second.outputs.releases).toMatchObject([
      {
        service: "orders",
        version: "0.1.1",
        tag: "orders/v0.1.1",
        previous: "orders/v0.1.0",
        bump: "patch",
        commit: head,
        because: [{ kind: "dependency", of: "money", commit: head, bump: "patch" }],
      },
      { service: "payments", version: "0.1.0", previous: "" },
    ]);
    expect(second.outputs.matrix).toMatchObject({
      include: [
        { service: "orders", path: "services/orders", version: "0.1.1", tag: "orders/v0.1.1" },
        { service: "payments", version: "0.1.0" },
      ],
    });
    const again = await runRelease(team.clone);
    expect([again.outcome, again.outputs]).toEqual(["unchanged", second.outputs]);
    expect(await git(team.remote, "cat-file", "-t", "orders/v0.1.1")).toBe("tag");
    expect(await git(team.remote, "rev-parse", "orders/v0.1.1^{commit}")).toBe(head);
    expect(await git(team.remote, "cat-file", "-p", "orders/v0.1.1")).toContain(
      "orders 0.1.1\n\n- round half to even",
    );
  });

  test("a second run at the same commit is the same release", async () => {
    const team = await makeTeam();
    await team.trunk("feat: orders", "services/orders/main.ts");
    await team.trunk("fix: web", "services/web/main.ts");
    const once = await runRelease(team.clone);
    const twice = await runRelease(team.clone, { bump: "auto" });
    expect([once.outcome, twice.outcome]).toEqual(["released", "unchanged"]);
    expect(twice.outputs).toEqual(once.outputs);
    const forced = await runRelease(team.clone, { bump: "minor" });
    expect([forced.outcome, await team.tags()]).toEqual([
      "released",
      ["orders/v0.1.0", "payments/v0.1.0", "web/v0.1.0"],
    ]);
  });

  test("nothing that asks for a version, no release", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await runRelease(team.clone, { service: "web" });
    await team.trunk("docs: web", "services/web/README.md");
    await team.trunk("fix: nobody's", "README.md");
    const result = await runRelease(team.clone, { service: "web" });
    expect(result).toMatchObject({
      outcome: "unchanged",
      outputs: {
        releases: [],
        matrix: { include: [] },
        version: "",
        tag: "",
        previous: "web/v0.1.0",
        bump: "none",
      },
    });
  });

  test("a dry run writes nothing", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    const result = await runRelease(team.clone, { service: "web", "dry-run": "true" });
    expect([result.outcome, result.outputs.version, await team.tags()]).toEqual(["planned", "0.1.0", []]);
  });
});

describe("the baseline", () => {
  test("is the highest ancestor; a tag beside trunk only uses up its number", async () => {
    const team = await makeTeam();
    const start = await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v1.2.0");
    await git(team.clone, "switch", "--quiet", "--create", "hotfix", start);
    await commit(team.clone, "fix: hot", { "services/web/hot.ts": "1" });
    await team.tag("web/v1.2.1");
    await git(team.clone, "switch", "--quiet", "main");
    await team.trunk("fix: web", "services/web/main.ts");
    const result = await runRelease(team.clone, { service: "web" });
    expect(result.outputs).toMatchObject({ version: "1.2.2", previous: "web/v1.2.0", bump: "patch" });
  });

  test("may be on a branch that was merged: what is in it was released", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v1.0.0");
    await git(team.clone, "switch", "--quiet", "--create", "hotfix");
    await commit(team.clone, "feat: hot", { "services/web/hot.ts": "1" });
    await team.tag("web/v1.1.0");
    await git(team.clone, "switch", "--quiet", "main");
    await team.trunk("fix: web", "services/web/main.ts");
    await git(team.clone, "merge", "--quiet", "--no-ff", "-m", "Merge branch 'hotfix'", "hotfix");
    await publish(team.clone);
    const result = await runRelease(team.clone, { service: "web" });
    expect(result.outputs).toMatchObject({ version: "1.1.1", previous: "web/v1.1.0", bump: "patch" });
  });

  test("is found however deep the checkout is, and a commit that is cut off never counts", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.trunk("feat: orders", "services/orders/main.ts");
    await runRelease(team.clone);
    await team.trunk("fix: web", "services/web/main.ts");
    await team.trunk("docs: web", "services/web/README.md");
    for (const depth of ["1", "2", "3"]) {
      const shallow = await makeClone(
        `file://${team.remote}`,
        join(makeFolder(), "shallow"),
        "--depth",
        depth,
        "--no-tags",
      );
      const result = await runRelease(shallow, { "dry-run": "true" });
      expect(released(result)).toEqual(["web/v0.1.1"]);
    }
  });
});

describe("trunk commits", () => {
  test("a merge that says nothing speaks through its commits", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.trunk("feat: orders", "services/orders/main.ts");
    await runRelease(team.clone);
    await git(team.clone, "switch", "--quiet", "--create", "topic");
    await commit(team.clone, "feat: shop window", { "services/web/window.ts": "1" });
    await commit(team.clone, "fix: sums", { "services/orders/sums.ts": "1" });
    await git(team.clone, "switch", "--quiet", "main");
    await git(team.clone, "merge", "--quiet", "--no-ff", "-m", "Merge branch 'topic'", "topic");
    await publish(team.clone);
    expect(released(await runRelease(team.clone))).toEqual(["orders/v0.1.1", "web/v0.2.0"]);
  });

  test("a revert cancels its original; of something released it is a patch", async () => {
    const team = await makeTeam();
    const old = await team.trunk("feat: web", "services/web/main.ts");
    await runRelease(team.clone, { service: "web" });
    await team.trunk("feat!: new", "services/web/new.ts");
    await git(team.clone, "revert", "--no-edit", "HEAD");
    await publish(team.clone);
    expect((await runRelease(team.clone, { service: "web", "dry-run": "true" })).reason).toMatch(
      /^No commit up to /,
    );
    await team.trunk(`Revert "feat: web"\n\nThis reverts commit ${old}.`, "services/web/main.ts");
    expect((await runRelease(team.clone, { service: "web" })).outputs).toMatchObject({
      version: "0.1.1",
      bump: "patch",
    });
  });
});

describe("what is asked for", () => {
  test.each([
    ["major", "1.0.0"],
    ["minor", "0.2.0"],
    ["patch", "0.1.1"],
    ["3.1.4", "3.1.4"],
    ["0.2.0-beta.7", "0.2.0-beta.7"],
  ])("bump: %s", async (bump, version) => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await runRelease(team.clone, { service: "web" });
    await team.trunk("feat!: web", "services/web/main.ts");
    expect((await runRelease(team.clone, { service: "web", bump })).outputs.version).toBe(version);
  });

  test("a version that is tagged elsewhere, or is not above, is an error; here it is success", async () => {
    const team = await makeTeam();
    const old = await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v1.0.0");
    await team.trunk("fix: web", "services/web/main.ts");
    const ask = (bump: string, more = {}) => runRelease(team.clone, { service: "web", bump, ...more });
    await expect(ask("1.0.0")).rejects.toMatchObject({ list: [{ code: "RELEASE_TAG_ELSEWHERE" }] });
    await expect(ask("0.9.0")).rejects.toMatchObject({ list: [{ code: "RELEASE_VERSION_NOT_ABOVE" }] });
    expect((await ask("1.0.0", { commit: old })).outcome).toBe("unchanged");
    expect(await team.tags()).toEqual(["web/v1.0.0"]);
  });

  test("pre-releases count up, begin anew with a stronger change, and end in the stable version", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v1.2.0");
    const next = async (message: string, prerelease = "rc") => {
      if (message !== "") await team.trunk(message, "services/web/main.ts");
      return (await runRelease(team.clone, { service: "web", prerelease })).outputs.version;
    };
    expect(await next("fix: a")).toBe("1.2.1-rc.1");
    expect(await next("fix: b")).toBe("1.2.1-rc.2");
    expect(await next("")).toBe("1.2.1-rc.2");
    expect(await next("docs: c")).toBe("");
    expect(await next("feat: d")).toBe("1.3.0-rc.1");
    expect(await next("fix: e", "beta")).toBe("1.3.0-beta.1");
    expect(await next("", "")).toBe("1.3.0");
  });

  test("a footer says the version", async () => {
    const team = await makeTeam();
    await team.trunk("feat: web", "services/web/main.ts");
    await team.tag("web/v0.9.0");
    await team.trunk("chore: grow up\n\nRelease-As: 1.0.0", "services/web/main.ts");
    expect((await runRelease(team.clone, { service: "web" })).outputs.version).toBe("1.0.0");
  });

  test("a repository without a catalogue is one service", async () => {
    const team = await makeTeam({ "a.txt": "1", "parts/b/x.txt": "1" });
    await team.trunk("feat: one", "b.txt");
    const result = await runRelease(team.clone);
    expect(result.outputs).toMatchObject({ version: "0.1.0", tag: "v0.1.0" });
    await team.trunk("fix: part", "parts/a/x.txt");
    const part = await runRelease(team.clone, { path: "parts/a", service: "a", "initial-version": "1.0.0" });
    expect(part.outputs).toMatchObject({ version: "1.0.0", tag: "a/v1.0.0" });
    const other = await runRelease(team.clone, { path: "parts/b", "tag-format": "b-{version}" });
    expect(other.outcome).toBe("unchanged");
  });

  test("services whose tags would be the same are refused, and unknown ones", async () => {
    const team = await makeTeam();
    await expect(runRelease(team.clone, { "tag-format": "v{version}" })).rejects.toMatchObject({
      list: [{ code: "RELEASE_TAG_SHARED" }],
    });
    await expect(runRelease(team.clone, { service: "webb" })).rejects.toMatchObject({
      code: "SERVICE_UNKNOWN",
    });
    await expect(runRelease(team.clone, { commit: "nowhere" })).rejects.toMatchObject({
      code: "RELEASE_COMMIT_UNKNOWN",
    });
  });
});

test("an older run is superseded by a newer one", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  const older = await team.trunk("feat: a", "services/web/main.ts");
  await team.trunk("feat: b", "services/web/main.ts");
  expect((await runRelease(team.clone, { service: "web" })).outputs.version).toBe("1.1.0");
  const result = await runRelease(team.clone, { service: "web" }, { run: { sha: older } });
  expect([result.outcome, result.outputs.releases]).toEqual(["superseded", []]);
  expect(await team.tags()).toEqual(["web/v1.0.0", "web/v1.1.0"]);
});
