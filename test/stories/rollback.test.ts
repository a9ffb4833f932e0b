import { describe, expect, it } from "vitest";
import { environments } from "../../src/actions/environments/action.ts";
import { rollback } from "../../src/actions/rollback/action.ts";
import type { Action } from "../../src/ports/action.ts";
import { makePromotionFixture, type PromotionFixture } from "../support/promotion.ts";
import { kustomization } from "../support/promotions.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry } from "../support/registry/registry.ts";
import { git } from "../support/scratch/git.ts";
import { commitOnto } from "../support/scratch/history.ts";

const catalogue = `version: 1
services:
  orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders }
  web: { path: web, image: ghcr.io/acme/web, image-name: web }
environments:
  dev:
  production: { soak: 1h }
gitops: { repository: GITOPS, overlay: 'apps/{service}/{environment}' }
`;
const file = (service: string, environment = "production") =>
  `apps/${service}/${environment}/kustomization.yaml`;
const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const signs: Readonly<Record<string, string>> = { "1": "a", "2": "b", "3": "c", "4": "d" };
const at = (version: string, service = "orders") =>
  kustomization(service, `ghcr.io/acme/${service}`, `1.${version}.0`, digest(signs[version] ?? "e"));

/** A production that had these versions of orders, an hour each, the last for ten minutes. */
async function fixtureWith(...versions: readonly string[]): Promise<PromotionFixture> {
  const fixture = await makePromotionFixture(catalogue);
  for (const [index, version] of versions.entries())
    await fixture.put({ [file("orders")]: at(version) }, (versions.length - index) * 4_000);
  return fixture;
}

const inputs = { service: "orders", environment: "production", reason: "500s on checkout", verify: "none" };
const run = (fixture: PromotionFixture, more: Readonly<Record<string, string>> = {}) =>
  fixture.run({ ...inputs, ...more }, rollback as unknown as Action);
const versionAt = async (fixture: PromotionFixture, branch = "main", service = "orders") =>
  /newTag: (\S+)/.exec(await fixture.show(file(service), branch))?.[1];
const holds = "apps/orders/production/trunkline-holds.yaml";

describe("previous", () => {
  it("puts back what ran before and holds what is left, in one commit", async () => {
    const fixture = await fixtureWith("1", "2");
    const before = await fixture.tip();
    const ran = await run(fixture);
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: "rolled-back" } });
    expect(ran.outputs.reason).toMatch(
      /^orders in production: 1\.2\.0 → 1\.1\.0, because 500s on checkout \(\w{7} on main\)\.$/,
    );
    expect(await fixture.show(file("orders"))).toBe(at("1").trimEnd());
    expect(await fixture.show(holds)).toContain(`digest: ${digest("b")}\n    reason: 500s on checkout\n`);
    expect(await git(fixture.remote, "rev-list", "--count", `${before}..main`)).toBe("1");
    expect(await fixture.message()).toContain(
      [
        "Trunkline: rollback",
        "Service: orders",
        "Environment: production",
        `Image: ghcr.io/acme/orders:1.1.0@${digest("a")}`,
        `Rolled-Back: ghcr.io/acme/orders:1.2.0@${digest("b")}`,
        `Rolled-Back-Commit: ${before}`,
        "Reason: 500s on checkout",
        "Automatic: false",
        `Hold: ${digest("b")}`,
      ].join("\n"),
    );
  });

  it("run twice goes back twice and never to what was left", async () => {
    const fixture = await fixtureWith("1", "2", "3");
    await run(fixture);
    expect(await versionAt(fixture)).toBe("1.2.0");
    await run(fixture);
    expect(await versionAt(fixture)).toBe("1.1.0");
    expect(await run(fixture)).toMatchObject({ code: 1, problems: ["ROLLBACK_NOTHING"] });
  });

  it("forward again after two steps back, and back, is where it was before", async () => {
    const fixture = await fixtureWith("1", "2", "3");
    await run(fixture);
    await run(fixture);
    await fixture.put({ [file("orders")]: at("4") });
    await run(fixture);
    expect(await versionAt(fixture)).toBe("1.1.0");
  });

  it("with `from`, a second run is superseded and writes nothing", async () => {
    const fixture = await fixtureWith("1", "2", "3");
    expect(await run(fixture, { from: digest("c") })).toMatchObject({ outputs: { outcome: "rolled-back" } });
    const tip = await fixture.tip();
    const again = await run(fixture, { from: digest("c") });
    expect(again).toMatchObject({ code: 0, outputs: { outcome: "superseded", commit: "" } });
    expect(again.outputs.reason).toContain("orders in production runs 1.2.0");
    expect(await fixture.tip()).toBe(tip);
  });

  it("passes over what is held", async () => {
    const fixture = await fixtureWith("1", "2", "3");
    await fixture.put({ [holds]: `holds:\n- digest: ${digest("b")}\n  reason: leaks\n` });
    const ran = await run(fixture);
    expect(await versionAt(fixture)).toBe("1.1.0");
    expect(ran.summary).toContain("`1.2.0` was passed over");
  });

  it("keeps later changes of the file, and other services of the same commit", async () => {
    const fixture = await fixtureWith("1");
    await fixture.put({ [file("web")]: at("1", "web") }, 3_000);
    await fixture.put({ [file("orders")]: at("2"), [file("web")]: at("2", "web") }, 2_000);
    const later = `${at("2")}# later\r\nnamePrefix: x-\n`;
    await fixture.put({ [file("orders")]: later, "apps/orders/production/config.yaml": "a: 1\n" }, 1_000);
    const ran = await run(fixture);
    expect(await fixture.show(file("orders"))).toBe(
      later.replace("1.2.0", "1.1.0").replace(digest("b"), digest("a")).trimEnd(),
    );
    expect(await versionAt(fixture, "main", "web")).toBe("1.2.0");
    expect(JSON.parse(ran.outputs.rollbacks ?? "")[0].leaves).toEqual(["apps/orders/production/config.yaml"]);
  });

  it("tells the source of what comes back from the commit that put it there, whatever touched the file since", async () => {
    const fixture = await fixtureWith();
    const source = "5".repeat(40);
    const trailers = [
      "Trunkline: promote",
      "Service: orders",
      "Environment: production",
      `Image: ghcr.io/acme/orders:1.1.0@${digest("a")}`,
      `Source-Commit: ${source}`,
    ];
    const time = Math.floor(Date.now() / 1_000) - 9_000;
    const message = `Set orders\n\n${trailers.join("\n")}\n`;
    await commitOnto(fixture.remote, { [file("orders")]: at("1") }, { message, time });
    await fixture.put({ [file("orders")]: `# touched\n${at("1")}` }, 6_000);
    await fixture.put({ [file("orders")]: at("2") }, 3_000);
    await run(fixture);
    expect(await fixture.message()).toContain(`Source-Commit: ${source}`);
  });

  it("takes several services back in one commit, each with its own trailers", async () => {
    const fixture = await fixtureWith("1");
    await fixture.put({ [file("web")]: at("1", "web") }, 3_000);
    await fixture.put({ [file("orders")]: at("2"), [file("web")]: at("3", "web") }, 2_000);
    const ran = await run(fixture, { service: "orders\nweb" });
    expect(ran.outputs.outcome).toBe("rolled-back");
    expect([await versionAt(fixture), await versionAt(fixture, "main", "web")]).toEqual(["1.1.0", "1.1.0"]);
    expect((await fixture.message()).match(/^(Service|Image|Hold): .*/gm)).toEqual([
      "Service: orders",
      `Image: ghcr.io/acme/orders:1.1.0@${digest("a")}`,
      "Service: web",
      `Image: ghcr.io/acme/web:1.1.0@${digest("a")}`,
      `Hold: ${digest("b")}`,
      `Hold: ${digest("c")}`,
    ]);
  });

  it("carries the source of the target, so that a later run knows what is newer", async () => {
    const fixture = await makePromotionFixture(catalogue);
    await fixture.put({ [file("orders")]: at("1") }, 9_000);
    const source = "5".repeat(40);
    const trailers = `Trunkline: promote\nService: orders\nEnvironment: production\nImage: ghcr.io/acme/orders:1.2.0@${digest("b")}\nSource-Commit: ${source}\nSource-Time: 2026-11-01T00:00:00.000Z`;
    const time = Math.floor(Date.now() / 1_000) - 8_000;
    await commitOnto(
      fixture.remote,
      { [file("orders")]: at("2") },
      { message: `Promote\n\n${trailers}`, time },
    );
    await fixture.put({ [file("orders")]: at("3") }, 4_000);
    await run(fixture);
    expect(await fixture.message()).toContain(
      `Source-Commit: ${source}\nSource-Time: 2026-11-01T00:00:00.000Z\n`,
    );
  });
});

describe("to", () => {
  it.each([
    ["a version", "1.1.0"],
    ["a digest", digest("a")],
    ["the beginning of a digest", "sha256:aaaaaaa"],
  ])("%s", async (_, to) => {
    const fixture = await fixtureWith("1", "2", "3");
    expect(await run(fixture, { to })).toMatchObject({ outputs: { outcome: "rolled-back" } });
    expect(await versionAt(fixture)).toBe("1.1.0");
    const tip = await fixture.tip();
    expect(await run(fixture, { to })).toMatchObject({
      code: 0,
      outputs: { outcome: "unchanged", commit: "" },
    });
    expect(await fixture.tip()).toBe(tip);
  });

  it("a commit of the GitOps repository", async () => {
    const fixture = await fixtureWith("1", "2", "3");
    expect(
      await run(fixture, { to: await git(fixture.remote, "rev-parse", "--short=10", "main~2") }),
    ).toMatchObject({
      outputs: { outcome: "rolled-back" },
    });
    expect(await versionAt(fixture)).toBe("1.1.0");
  });

  it("what is there already completes a missing hold", async () => {
    const fixture = await fixtureWith("1", "2");
    await run(fixture, { hold: "false" });
    const ran = await run(fixture, { to: "1.1.0" });
    expect(ran.outputs).toMatchObject({ outcome: "unchanged", reason: expect.stringContaining("hold") });
    expect(await fixture.show(holds)).toContain(digest("b"));
  });

  it("what is held is blocked, and lifted in the same commit where that is asked for", async () => {
    const fixture = await fixtureWith("1", "2");
    await fixture.put({ [holds]: `holds:\n- digest: ${digest("a")}\n  reason: leaks\n` });
    const ran = await run(fixture, { to: "1.1.0" });
    expect(ran).toMatchObject({
      code: 1,
      outputs: { outcome: "blocked" },
      problems: ["ROLLBACK_TARGET_HELD"],
    });
    expect(await versionAt(fixture)).toBe("1.2.0");
    const lifted = await run(fixture, { to: "1.1.0", "lift-hold": "true" });
    expect(lifted.outputs.outcome).toBe("rolled-back");
    expect(await fixture.show(holds)).not.toContain(digest("a"));
    expect(await fixture.show(holds)).toContain(digest("b"));
  });

  it("last-good is what ran as long as the soak, and refuses without a proof", async () => {
    const fixture = await makePromotionFixture(catalogue);
    await fixture.put({ [file("orders")]: at("1") }, 9_000);
    await fixture.put({ [file("orders")]: at("2") }, 3_000);
    await fixture.put({ [file("orders")]: at("3") }, 2_000);
    expect((await run(fixture, { to: "last-good" })).outputs.outcome).toBe("rolled-back");
    expect(await versionAt(fixture)).toBe("1.1.0");
    const other = await makePromotionFixture(catalogue);
    await other.put({ [file("orders")]: at("1") }, 3_000);
    await other.put({ [file("orders")]: at("2") }, 2_000);
    expect(await run(other, { to: "last-good" })).toMatchObject({ code: 1, problems: ["ROLLBACK_NOTHING"] });
  });
});

describe("holds", () => {
  it("everywhere, until a time", async () => {
    const fixture = await fixtureWith("1", "2");
    await run(fixture, { hold: "everywhere", "hold-until": "12h" });
    expect(await fixture.show("trunkline-holds.yaml")).toMatch(/until: "?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/);
  });

  it("lift only lifts", async () => {
    const fixture = await fixtureWith("1", "2");
    await run(fixture);
    const ran = await run(fixture, { lift: digest("b"), reason: "it was the database" });
    expect(ran).toMatchObject({ code: 0, outputs: { outcome: "lifted" } });
    expect(await fixture.show(holds)).toMatch(/^#.*\nholds: \[\]$/);
    expect(await versionAt(fixture)).toBe("1.1.0");
    expect((await run(fixture, { lift: digest("b") })).outputs.outcome).toBe("unchanged");
  });

  it("keep promote from bringing it back", async () => {
    const registry = await startRegistry();
    const image = `${registry.host}/acme/orders`;
    const pushed = await pushImage(registry, "acme/orders", "1.2.0");
    const fixture = await makePromotionFixture(catalogue.replaceAll("ghcr.io/acme/orders", image));
    const next = kustomization("orders", image, "1.2.0", pushed.digest);
    const before = kustomization("orders", image, "1.1.0", digest("a"));
    await fixture.put({ [file("orders")]: before }, 8_000);
    await fixture.put({ [file("orders", "dev")]: next }, 7_200);
    await fixture.put({ [file("orders")]: next }, 4_000);
    await run(fixture);
    const ran = await fixture.run({
      "overlay-from": "apps/orders/dev",
      "overlay-to": "apps/orders/production",
      repository: fixture.remote,
    });
    expect(ran.outputs.outcome).toBe("blocked");
    expect(ran.report).toMatchObject({
      promotions: [
        { gates: expect.arrayContaining([expect.objectContaining({ gate: "hold", state: "red" })]) },
      ],
    });
    await registry.stop();
  });
});

it("proposes on a branch of its own", async () => {
  const fixture = await fixtureWith("1", "2");
  const tip = await fixture.tip();
  const ran = await run(fixture, { delivery: "pull-request" });
  expect(ran.outputs).toMatchObject({ outcome: "proposed", branch: "trunkline/rollback/orders/production" });
  expect(await fixture.tip()).toBe(tip);
  expect(await versionAt(fixture, ran.outputs.branch)).toBe("1.1.0");
});

it("a dry run shows the patch and writes nothing", async () => {
  const fixture = await fixtureWith("1", "2");
  const tip = await fixture.tip();
  const ran = await run(fixture, { "dry-run": "true" });
  expect(ran.outputs).toMatchObject({ outcome: "planned", commit: "" });
  expect(ran.log).toContain("+++ b/apps/orders/production/trunkline-holds.yaml");
  expect(await fixture.tip()).toBe(tip);
});

describe("a plain revert", () => {
  it("says what git would, where the commit changed nothing else", async () => {
    const fixture = await fixtureWith("1", "2");
    const bad = await fixture.tip();
    const ran = await run(fixture, { how: "revert", hold: "false" });
    expect(ran.outputs.outcome).toBe("rolled-back");
    expect(await fixture.message()).toContain(
      `Revert "chore: set the stage"\n\nThis reverts commit ${bad}.\n`,
    );
  });

  it("is refused where it would take more with it", async () => {
    const fixture = await fixtureWith("1");
    await fixture.put({ [file("orders")]: at("2"), "docs/b.md": "b" }, 100);
    expect(await run(fixture, { how: "revert", hold: "false" })).toMatchObject({
      code: 1,
      outputs: { outcome: "blocked" },
      problems: ["ROLLBACK_NOT_PURE"],
    });
  });
});

it("by path, without a catalogue", async () => {
  const fixture = await fixtureWith("1", "2");
  const inputs = {
    overlay: "apps/orders/production",
    repository: fixture.remote,
    reason: "slow",
    verify: "none",
  };
  const ran = await fixture.run(inputs, rollback as unknown as Action);
  expect(ran.outputs.outcome).toBe("rolled-back");
  expect(await versionAt(fixture)).toBe("1.1.0");
});

it.each<[string, Readonly<Record<string, string>>, string]>([
  ["no reason", { reason: "" }, "ROLLBACK_REASON_MISSING"],
  ["a version that never ran", { to: "9.9.9" }, "ROLLBACK_TARGET_UNSEEN"],
  ["nothing earlier", { environment: "dev" }, "ROLLBACK_PLACE_GONE"],
  ["a time that is over", { "hold-until": "2020-01-01" }, "INPUT_INVALID"],
  ["a word nobody knows", { acknowledge: "ireversible" }, "INPUT_UNKNOWN_VALUE"],
  ["a revert with a hold", { how: "revert" }, "INPUTS_CLASH"],
  ["half a digest to lift", { lift: "sha256:abc" }, "INPUT_INVALID"],
  ["an unknown service", { service: "order" }, "SERVICE_UNKNOWN"],
])("refuses %s", async (_, more, code) => {
  const fixture = await fixtureWith("1", "2");
  expect(await run(fixture, more)).toMatchObject({ code: 1, problems: [code] });
});

it("says that the history is cut off where the repository is a shallow clone", async () => {
  const fixture = await fixtureWith("1", "2");
  const shallow = `${fixture.remote}-shallow`;
  await git(fixture.remote, "clone", "--quiet", "--bare", "--depth=1", `file://${fixture.remote}`, shallow);
  await git(shallow, "config", "uploadpack.allowFilter", "true");
  await git(shallow, "config", "uploadpack.allowAnySHA1InWant", "true");
  expect(await run(fixture, { repository: shallow })).toMatchObject({ problems: ["ROLLBACK_HISTORY_SHORT"] });
});

it("a hold file that cannot be read stops the rollback and names every fault", async () => {
  const fixture = await fixtureWith("1", "2");
  await fixture.put({ [holds]: "holds:\n- digest: x\n  reason: ''\n" });
  const ran = await run(fixture);
  expect(ran.code).toBe(1);
  for (const place of ["holds[0].digest", "holds[0].reason"]) expect(ran.outputs.reason).toContain(place);
  expect(await versionAt(fixture)).toBe("1.2.0");
});

it("nothing earlier, an overlay deleted since, and a target that the registry no longer has: nothing is written", async () => {
  const registry = await startRegistry();
  const image = `${registry.host}/acme/orders`;
  const fixture = await makePromotionFixture(catalogue.replaceAll("ghcr.io/acme/orders", image));
  const put = (version: string, ago: number) =>
    fixture.put(
      { [file("orders")]: kustomization("orders", image, version, digest(version === "1.1.0" ? "a" : "b")) },
      ago,
    );
  const problemsOf = async () => (await run(fixture, { verify: "registry", hold: "false" })).problems;
  await put("1.1.0", 9_000);
  expect(await problemsOf()).toEqual(["ROLLBACK_NOTHING"]);
  await put("1.2.0", 6_000);
  const tip = await fixture.tip();
  expect(await problemsOf()).toEqual(["ROLLBACK_TARGET_GONE"]);
  expect(await fixture.tip()).toBe(tip);
  await fixture.put({ [file("orders")]: undefined }, 3_000);
  expect(await problemsOf()).toEqual(["ROLLBACK_PLACE_GONE"]);
  await registry.stop();
});

describe("an environment with clusters", () => {
  const clusters = `version: 1
services:
  orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders }
environments:
  production: { clusters: [eu, us], overlay: 'clusters/{cluster}/{service}' }
gitops: { repository: GITOPS }
`;
  const inCluster = (name: string) => `clusters/${name}/orders/kustomization.yaml`;
  const both = (version: string) => ({ [inCluster("eu")]: at(version), [inCluster("us")]: at(version) });
  const versions = async (fixture: PromotionFixture) =>
    Promise.all(
      ["eu", "us"].map(async (name) => /newTag: (\S+)/.exec(await fixture.show(inCluster(name)))?.[1]),
    );

  it("goes back in all of them by one commit that holds it in each, and says so once", async () => {
    const fixture = await makePromotionFixture(clusters);
    await fixture.put(both("1"), 3_000);
    await fixture.put(both("2"), 2_000);
    const ran = await run(fixture);
    expect([ran.problems, await versions(fixture)]).toEqual([[], ["1.1.0", "1.1.0"]]);
    expect(ran.outputs.reason).toContain("orders in production (eu): 1.2.0 → 1.1.0");
    expect(JSON.parse(ran.outputs.rollbacks ?? "")).toMatchObject([{ cluster: "eu" }, { cluster: "us" }]);
    const message = await fixture.message();
    expect(message.match(/^(Service|Image|Rolled-Back|Hold): .*$/gm)).toHaveLength(4);
    expect(message.split("\n", 1)).toEqual(["Roll back orders in production to 1.1.0"]);
    for (const name of ["eu", "us"])
      expect(await fixture.show(`clusters/${name}/orders/trunkline-holds.yaml`)).toContain(digest("b"));
  });

  it("asks which version to leave where they differ; the others stay as they are", async () => {
    const fixture = await makePromotionFixture(clusters);
    await fixture.put(both("1"), 4_000);
    await fixture.put(both("2"), 3_000);
    await fixture.put({ [inCluster("eu")]: at("3") }, 2_000);
    const tip = await fixture.tip();
    const unclear = await run(fixture);
    expect([unclear.problems, await fixture.tip()]).toEqual([["ROLLBACK_CLUSTERS_DIFFER"], tip]);
    expect(unclear.outputs.reason).toContain("1.3.0 in production (eu), 1.2.0 in production (us)");
    const ran = await run(fixture, { from: digest("c") });
    expect([ran.outputs.outcome, await versions(fixture)]).toEqual(["rolled-back", ["1.2.0", "1.2.0"]]);
    const again = await run(fixture, { from: digest("c") });
    expect(again.outputs.outcome).toBe("superseded");
  });
});

it("a service with a branch, a format and keys of its own goes back there, and the board shows it", async () => {
  const fixture = await makePromotionFixture(`version: 1
services:
  orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders }
  web:
    path: web
    image: ghcr.io/acme/web
    environments:
      production:
        branch: live
        overlay: values/web.yaml
        format: helm
        key: ['app.image:repository', 'app.version:tag', 'app.digest:digest']
environments: { dev: {}, production: {} }
gitops: { repository: GITOPS, branch: main, overlay: 'apps/{service}/{environment}' }
`);
  await fixture.put({ [file("orders")]: at("1") }, 9_000);
  const values = (version: string, sign: string) =>
    `app:\n  image: ghcr.io/acme/web # ours\n  version: ${version}\n  digest: ${digest(sign)}\n`;
  const live = (version: string, sign: string, ago: number) =>
    commitOnto(
      fixture.remote,
      { "values/web.yaml": values(version, sign) },
      { branch: "live", message: "chore: set", time: Math.floor(Date.now() / 1_000) - ago },
    );
  await live("2.0.0", "a", 6_000);
  await live("2.1.0", "b", 3_000);
  const tip = await fixture.tip();
  const together = await run(fixture, { service: "orders\nweb" });
  expect(together.problems).toEqual(["ENVIRONMENT_BRANCHES_DIFFER"]);
  const ran = await run(fixture, { service: "web" });
  expect(ran.outputs).toMatchObject({ outcome: "rolled-back", branch: "live" });
  expect(await fixture.show("values/web.yaml", "live")).toBe(values("2.0.0", "a").trimEnd());
  expect(await fixture.show("values/trunkline-holds.yaml", "live")).toContain(digest("b"));
  expect(await fixture.tip()).toBe(tip);

  const board = await fixture.run({ environment: "production" }, environments as unknown as Action);
  const cells = JSON.parse(board.outputs.table ?? "[]");
  expect(cells).toMatchObject([
    { service: "orders", version: "1.1.0" },
    {
      ...{ service: "web", overlay: "values/web.yaml", repository: "ghcr.io/acme/web", version: "2.0.0" },
      ...{ digest: digest("a"), action: "rollback", reason: "500s on checkout" },
      holds: [{ digest: digest("b"), file: "values/trunkline-holds.yaml" }],
    },
  ]);
  expect(Object.keys(board.report.tips as object).sort()).toEqual(["live", "main"]);
});
