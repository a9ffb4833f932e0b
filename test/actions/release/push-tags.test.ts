import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { planRelease } from "../../../src/actions/release/plan.ts";
import { pushProblem } from "../../../src/actions/release/push-tags.ts";
import { parseSigningKey, signForGit } from "../../../src/actions/release/tag-signature.ts";
import { makeKey } from "../../core/git/openssh-key.ts";
import { spread } from "../../support/effort.ts";
import { hasGpg, makePgpKey, verifyPgp } from "../../support/pgp.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git, makeClone } from "../../support/scratch/git.ts";
import { type GitHubTeam, openGitHubTeam } from "./github-team.ts";
import { factsOf, head, planOptions } from "./planning.ts";

let team: GitHubTeam;
beforeEach(async () => {
  team = await openGitHubTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.trunk("feat: orders", "services/orders/main.ts");
  await team.trunk("feat: payments", "services/payments/main.ts");
});
afterEach(() => team.github.close());

async function anotherRunner(): Promise<string> {
  const directory = await makeClone(team.remote, join(makeFolder(), "runner"));
  await git(directory, "remote", "set-url", "origin", `${team.github.serverUrl}/acme/shop`);
  return directory;
}

const commits = async () => {
  const lines = await git(
    team.remote,
    "for-each-ref",
    "--format=%(refname:short) %(*objectname)",
    "refs/tags",
  );
  return Object.fromEntries(lines.split("\n").map((line) => line.split(" ")));
};

test.each(
  spread(["git", "api"], 1),
)("many writers at once by %s: nothing is tagged twice, and all tell the same", async (transport) => {
  const runners = await Promise.all(spread([0, 1, 2, 3], 2).map(anotherRunner));
  const result = await Promise.all(
    runners.map((directory) => team.release({ transport, "github-release": "false" }, { directory })),
  );
  // No two runs make the same tag objects: one of them has released, and the others say so.
  expect(result.map(({ outcome }) => outcome).sort()).toEqual([
    "released",
    ...runners.slice(1).map(() => "unchanged"),
  ]);
  const tip = await git(team.remote, "rev-parse", "main");
  expect(await commits()).toEqual({ "orders/v0.1.0": tip, "payments/v0.1.0": tip, "web/v0.1.0": tip });
  for (const one of result) expect(one.outputs.releases).toEqual(result[0]?.outputs.releases);
});

test("writers whose services overlap plan again from what the other left", async () => {
  const [one, other] = await Promise.all([anotherRunner(), anotherRunner()]);
  const given = { "github-release": "false" };
  const result = await Promise.all([
    team.release({ ...given, service: "web\norders" }, { directory: one }),
    team.release({ ...given, service: "orders\npayments" }, { directory: other }),
  ]);
  expect(result.map(({ outcome }) => outcome)).toEqual(["released", "released"]);
  expect(await team.tags()).toEqual(["orders/v0.1.0", "payments/v0.1.0", "web/v0.1.0"]);
});

test("an older and a newer commit at once: whoever is first, no version goes backwards", async () => {
  const older = await git(team.clone, "rev-parse", "HEAD");
  await team.tag("web/v1.0.0", "HEAD~2");
  const [first] = await Promise.all([team.trunk("feat: web, again", "services/web/main.ts")]);
  await team.trunk("fix: web", "services/web/main.ts");
  const [one, other] = await Promise.all([anotherRunner(), anotherRunner()]);
  const given = { "github-release": "false", service: "web" };
  await Promise.all([
    team.release({ ...given, commit: first }, { directory: one }),
    team.release(given, { directory: other }),
  ]);
  const late = await team.release({ ...given, commit: older });
  expect(late.outputs.releases).toEqual([]);
  const tags = Object.keys(await commits()).filter((tag) => tag.startsWith("web/"));
  const order = await Promise.all(
    tags.map(async (tag) => Number(await git(team.remote, "rev-list", "--count", tag))),
  );
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test.each(
  spread(
    [
      ["api", "updateRefs"],
      ["git", "git-receive-pack"],
    ],
    1,
  ),
)("when the answer of a push by %s is lost, the run knows its own tags, and starts what follows", async (transport, on) => {
  await team.trunk("ci: publish", ".github/workflows/publish.yml");
  team.github.fail({ on, how: "unanswered" });
  const permissions = ["contents: write", "actions: write"] as const;
  const given = { "github-release": "false", dispatch: "publish.yml", transport };
  const result = await team.release(given, { permissions });
  expect([result.outcome, result.failures]).toEqual(["released", []]);
  expect((result.outputs.releases as unknown[]).length).toBe(3);
  expect(team.repository.dispatches.length).toBe(3);
  expect(await team.tags()).toEqual(["orders/v0.1.0", "payments/v0.1.0", "web/v0.1.0"]);
});

test("floating tags move in the same push, and only forward", async () => {
  const given = { "floating-tags": "true", "github-release": "false", service: "web" };
  await team.release(given);
  const old = await git(team.clone, "rev-parse", "HEAD");
  await team.trunk("feat: web", "services/web/main.ts");
  await team.release(given);
  const now = await git(team.clone, "rev-parse", "HEAD");
  const at = async (tag: string) => git(team.remote, "rev-parse", `${tag}^{commit}`);
  expect([await at("web/v0"), await at("web/v0.2"), await at("web/v0.1")]).toEqual([now, now, old]);
  await git(team.remote, "update-ref", "refs/tags/web/v0", old);
  await team.trunk("docs: web", "services/web/README.md");
  await team.release(given);
  expect(await at("web/v0")).toBe(now);
});

test("tags are signed with the key that is given", async () => {
  const key = makeKey(7);
  const given = { "signing-key": key, author: "Releases <release@acme.com>", "github-release": "false" };
  expect((await team.release({ ...given, service: "web" })).outcome).toBe("released");
  const tag = `${await git(team.remote, "cat-file", "tag", "web/v0.1.0")}\n`;
  const content = tag.slice(0, tag.indexOf("-----BEGIN SSH SIGNATURE-----"));
  const parsed = parseSigningKey(key);
  expect(content).toContain("tagger Releases <release@acme.com>");
  expect(tag.slice(content.length)).toBe(parsed && signForGit(parsed, Buffer.from(content)));
  await expect(team.release({ ...given, transport: "api" })).rejects.toMatchObject({ code: "INPUTS_CLASH" });
  await expect(team.release({ "signing-key": "no key" })).rejects.toMatchObject({
    code: "RELEASE_SIGNING_KEY",
  });
});

test.skipIf(!hasGpg)(
  "tags are signed with an OpenPGP key (left out where gpg is not installed)",
  async () => {
    const key = makePgpKey("open sesame");
    const given = { "signing-key": key.secret, "github-release": "false" };
    await expect(team.release({ ...given, "signing-passphrase": "wrong" })).rejects.toMatchObject({
      code: "RELEASE_SIGNING_FAILED",
    });
    expect(await team.tags()).toEqual([]);
    expect((await team.release({ ...given, "signing-passphrase": "open sesame" })).outcome).toBe("released");
    const tag = Buffer.from(`${await git(team.remote, "cat-file", "tag", "web/v0.1.0")}\n`);
    const content = tag.subarray(0, tag.indexOf("-----BEGIN PGP SIGNATURE-----"));
    expect(verifyPgp(key, content, tag.subarray(content.length).toString())).toBe(true);
    await expect(team.release({ ...given, transport: "api" })).rejects.toMatchObject({
      code: "INPUTS_CLASH",
    });
  },
);

test.each([
  [{ kind: "policy", answer: "no" } as const, "RELEASE_PUSH_REFUSED"],
  [{ kind: "race", answer: "no" } as const, "RELEASE_RACE"],
  [{ kind: "transient", answer: "no" } as const, "RELEASE_PUSH_FAILED"],
])("a push that ends as %j is a Problem that names the tags", (pushed, code) => {
  const plan = planRelease(head, [factsOf("a", { commits: { 11: "feat: x" } })], planOptions);
  expect(pushProblem(pushed, plan, "https://github.com/acme/shop", 8)).toMatchObject({ code });
});
