import { expect, test } from "vitest";
import {
  classifyPush,
  summarisePush,
  tellingLines,
} from "../../../../src/adapters/git/protocol/push-output.ts";

const rejected = (reason: string) => `To https://x/y.git\n!\t1111:refs/heads/main\t${reason}\nDone\n`;

test.each([
  ["race", "[rejected] (non-fast-forward)", ""],
  ["race", "[rejected] (fetch first)", ""],
  ["race", "[rejected] (stale info)", ""],
  ["race", "[remote rejected] (cannot lock ref 'refs/heads/main': is at 1 but expected 2)", ""],
  ["race", "[remote rejected] (incorrect old value provided)", ""],
  ["race", "[remote rejected] (failed to update ref)", "remote: error: cannot lock ref 'refs/heads/main'"],
  ["race", "[remote rejected] (reference already exists)", ""],
  [
    "policy",
    "[remote rejected] (cannot lock ref 'refs/heads/a/b': 'refs/heads/a' exists; cannot create 'refs/heads/a/b')",
    "",
  ],
  [
    "policy",
    "[remote rejected] (protected branch hook declined)",
    "remote: error: GH006: Protected branch update failed",
  ],
  [
    "policy",
    "[remote rejected] (push declined due to repository rule violations)",
    "remote: error: GH013: Repository rule violations",
  ],
  ["policy", "[remote rejected] (pre-receive hook declined)", "remote: no pushes on Fridays"],
  [
    "policy",
    "[remote rejected] (refusing to allow a GitHub App to create or update workflow `.github/workflows/x.yml`)",
    "",
  ],
  ["policy", "[remote rejected] (branch is currently checked out)", ""],
  ["policy", "[remote rejected] (shallow update not allowed)", ""],
  ["transient", "[remote rejected] (Internal Server Error)", ""],
  ["transient", "[remote rejected] (fatal error in commit_refs)", ""],
  ["transient", "[remote failure] (remote failed to report status)", ""],
] as const)("%s: %s", (kind, reason, stderr) => {
  expect(classifyPush(1, rejected(reason), stderr)).toBe(kind);
});

test.each([
  [
    "policy",
    "remote: Permission to a/b.git denied to x.\nfatal: unable to access 'https://x/': The requested URL returned error: 403",
  ],
  ["policy", "remote: Repository not found.\nfatal: repository 'https://x/' not found"],
  ["policy", "fatal: Authentication failed for 'https://x/'"],
  ["transient", "fatal: unable to access 'https://x/': The requested URL returned error: 502"],
  [
    "transient",
    "send-pack: unexpected disconnect while reading sideband packet\nfatal: the remote end hung up unexpectedly",
  ],
  ["transient", "error: RPC failed; curl 52 Empty reply from server"],
] as const)("%s without a word about a ref: %j", (kind, stderr) => {
  expect(classifyPush(128, "", stderr)).toBe(kind);
});

test("of an atomic push the ref that was refused decides, not those that fell with it", () => {
  const lines = (reason: string) =>
    `!\ta:refs/tags/a\t[rejected] (atomic push failed)\n!\tb:refs/tags/b\t${reason}\n`;
  expect(classifyPush(1, lines("[rejected] (stale info)"), "")).toBe("race");
  expect(classifyPush(1, lines("[remote rejected] (pre-receive hook declined)"), "")).toBe("policy");
  expect(classifyPush(1, lines("[remote rejected] (atomic transaction failed)"), "")).toBe("race");
});

test("a push that ended well has landed, whatever was printed", () => {
  expect(classifyPush(0, "=\ta:refs/heads/main\t[up to date]", "warning: stale info")).toBe("landed");
});

test("the answer is one harmless line, the server's words first", () => {
  const stderr =
    "remote: error: GH006: Protected branch update failed.        \nremote: \nhint: try\nerror: failed to push some refs to 'x'\n";
  expect(summarisePush(rejected("[remote rejected] (protected branch hook declined)"), stderr)).toBe(
    "GH006: Protected branch update failed.; failed to push some refs to 'x'; [remote rejected] (protected branch hook declined)",
  );
  expect(tellingLines("remote: \x1b[31mred\n::set-output name=a::b\r\n")).not.toMatch(/[\x1b\r\n]/);
  expect(tellingLines("\n")).toBe("it gave no reason");
  expect(tellingLines("x".repeat(1_000))).toHaveLength(400);
});
