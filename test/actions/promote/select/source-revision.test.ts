import { join } from "node:path";
import { beforeEach, expect, it } from "vitest";
import { makePromotionFixture, type PromotionFixture } from "../../../support/promotion.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../../support/scratch/git.ts";

let fixture: PromotionFixture;
/** By version. */
const commits: Record<string, string> = {};
const application = (revision: string, url: string) => `kind: Application # ours
spec:
  source: { repoURL: ${url}, targetRevision: ${revision} } # moves
`;
const flux = (tag: string, oid: string) => `kind: GitRepository
spec:
  ref:
    tag: ${tag}
    commit: ${oid}
`;
const file = (environment: string) => `apps/orders/${environment}.yaml`;

beforeEach(async () => {
  const root = makeFolder();
  const source = await makeRemote(join(root, "shop.git"));
  const clone = await makeClone(source, join(root, "shop"));
  for (const version of ["1.0.0", "1.1.0"]) {
    commits[version] = await commit(
      clone,
      `feat: what ${version} brings`,
      { "services/orders/version": version },
      {
        GIT_COMMITTER_DATE: `${Math.floor(Date.now() / 1_000) - 7_200} +0000`,
      },
    );
    await git(clone, "tag", `orders/v${version}`);
  }
  await publish(clone, "HEAD:refs/heads/main", "--tags");
  await git(clone, "checkout", "--quiet", "-b", "next");
  await commit(clone, "feat: not on trunk", { "services/orders/version": "2.0.0" });
  await git(clone, "tag", "orders/v2.0.0");
  await publish(clone, "HEAD:refs/heads/next", "--tags");

  fixture = await makePromotionFixture(
    `version: 1
services: { orders: { path: services/orders } }
environments:
  dev: { tracks: revision }
  qa: { tracks: revision, soak: 1h }
  production: { tracks: revision }
  images: { after: qa }
gitops: { repository: GITOPS, overlay: 'apps/{service}/{environment}.yaml' }
`,
    { workspace: clone },
  );
  await fixture.put({
    [file("dev")]: application("main", source),
    [file("qa")]: application("orders/v1.0.0", source),
    [file("production")]: flux("orders/v0.9.0", "0".repeat(40)),
  });
});

it("takes dev's trunk to QA as its newest release, and what QA has had to production, with its commit", async () => {
  const before = await fixture.show(file("qa"));
  const first = await fixture.run({ service: "orders", to: "qa" });
  expect([first.problems, first.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.show(file("qa"))).toBe(before.replace("v1.0.0", "v1.1.0"));
  expect(await fixture.message()).toContain(`Promote orders orders/v1.1.0 from dev to qa`);
  expect(await fixture.message()).toContain(`Revision: orders/v1.1.0@${commits["1.1.0"]}`);
  expect(first.summary).toContain("what 1.1.0 brings");

  const second = await fixture.run({ service: "*", to: "production" });
  expect([second.problems, second.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.show(file("production"))).toBe(
    flux("orders/v1.1.0", commits["1.1.0"] ?? "").trimEnd(),
  );
  const again = await fixture.run({ service: "orders", to: "production" });
  expect(again.outputs.outcome).toBe("unchanged");
});

it("gives QA the newest pre-release, and production the newest stable tag that QA has had", async () => {
  await fixture.run({ service: "orders", to: "qa" });
  const clone = fixture.workspace;
  await git(clone, "checkout", "--quiet", "main");
  const earlier = { GIT_COMMITTER_DATE: `${Math.floor(Date.now() / 1_000) - 7_200} +0000` };
  await commit(clone, "feat: soon", { "services/orders/version": "1.2.0" }, earlier);
  await git(clone, "tag", "orders/v1.2.0-rc.1");
  await publish(clone, "HEAD:refs/heads/main", "--tags");

  const second = await fixture.run({ service: "*", to: "qa" });
  expect([second.problems, second.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.show(file("qa"))).toContain("orders/v1.2.0-rc.1");
  const third = await fixture.run({ service: "*", to: "production" });
  expect([third.problems, third.outputs.outcome]).toEqual([[], "promoted"]);
  expect(await fixture.show(file("production"))).toContain("orders/v1.1.0");
  expect(JSON.parse(third.outputs.promotions ?? "")).toMatchObject([
    { digest: commits["1.1.0"], pinned: true, gates: [{ gate: "after", state: "green" }, { gate: "hold" }] },
  ]);
});

it("passes over services that were never released, when all are asked for", async () => {
  await fixture.put({ [file("qa")]: undefined });
  const ran = await fixture.run({ service: "*", to: "production" });
  expect([ran.problems, ran.outputs.outcome]).toEqual([[], "unchanged"]);
  expect(ran.report.absent).toMatchObject([{ service: "orders" }]);
});

it("puts a commit right that does not belong to the tag", async () => {
  await fixture.put({ [file("production")]: flux("orders/v1.0.0", "0".repeat(40)) });
  const ran = await fixture.run({ service: "orders", to: "production" });
  expect(ran.outputs.outcome).toBe("promoted");
  expect(await fixture.show(file("production"))).toContain(commits["1.0.0"]);
});

it("asks the same gates", async () => {
  const unseen = await fixture.run({ service: "orders", to: "production", version: "1.1.0" });
  expect(unseen.problems).toEqual(["PROMOTE_BLOCKED"]);
  expect(unseen.summary).toContain("qa has not had it");
  await fixture.put({ "trunkline-holds.yaml": `holds: [{ digest: ${commits["1.1.0"]}, reason: slow }]\n` });
  const held = await fixture.run({ service: "orders", to: "qa" });
  expect([held.problems, held.summary]).toEqual([["PROMOTE_BLOCKED"], expect.stringContaining("slow")]);
});

it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
  ["a version that was never released", { to: "qa", version: "7.0.0" }, {}, "REVISION_UNKNOWN"],
  [
    "a branch that is not there",
    { to: "qa" },
    { [file("dev")]: application("gone", "x") },
    "REVISION_NO_TAG",
  ],
  [
    "a file that is no Application",
    { to: "qa" },
    { [file("dev")]: "kind: ConfigMap\n" },
    "REVISION_PLACE_MISSING",
  ],
  ["an environment that tracks images", { to: "images" }, {}, "PROMOTE_TRACKS_DIFFER"],
])("refuses %s", async (_, inputs, files, code) => {
  await fixture.put(files);
  const ran = await fixture.run({ service: "orders", ...inputs });
  expect([ran.code, ran.problems]).toEqual([1, [code]]);
});
