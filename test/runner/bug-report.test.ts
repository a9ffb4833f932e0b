import { expect, test } from "vitest";
import { bugReport } from "../../src/runner/bug-report.ts";

test("a fault of ours links a prefilled issue that does not quote the message", () => {
  const { message, stack } = bugReport("promote", new Error("token=abc"), {
    GITHUB_ACTION_REPOSITORY: "acme/trunkline",
  });
  const link = new URL(message.slice(message.indexOf("https://")));
  expect(link.origin + link.pathname).toBe("https://github.com/acme/trunkline/issues/new");
  expect(link.searchParams.get("title")).toBe("promote: unexpected failure");
  expect(link.searchParams.get("body")).toContain("at ");
  expect(link.search).not.toContain("abc");
  expect(stack).toContain("token=abc");
});

test("anything can be thrown", () => {
  expect(bugReport("promote", "text", {}).stack).toBe("text");
});
