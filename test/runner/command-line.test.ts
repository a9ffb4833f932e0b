import { expect, test } from "vitest";
import { readCommandLine, usage } from "../../src/runner/command-line.ts";

const actions = ["set-image", "promote"];
const read = (...args: string[]) => readCommandLine(args, actions, "a token");

test("init and check take where things are", () => {
  expect(read("init", "--gitops", "acme/k8s", "--print")).toEqual({
    kind: "command",
    name: "init",
    options: { config: ".github/trunkline.yml", gitops: "acme/k8s", print: true, token: "a token" },
  });
  expect(read("check", "--config=c.yml")).toMatchObject({ name: "check", options: { config: "c.yml" } });
});

test("try takes inputs as they stand under `with:`", () => {
  expect(read("try", "set-image", "service=orders", "message=a=b\nc")).toEqual({
    kind: "try",
    action: "set-image",
    token: "a token",
    inputs: new Map([
      ["service", "orders"],
      ["message", "a=b\nc"],
    ]),
  });
});

test("nothing, help and --help are asked for help", () => {
  for (const args of [[], ["help"], ["--help"], ["check", "-h"]])
    expect(read(...args)).toEqual({ kind: "help" });
  expect(usage(actions)).toContain("set-image, promote");
});

test.each([
  { args: ["chek"], message: "There is no command `chek`.", hint: "Did you mean `check`?" },
  { args: ["init", "now"], message: "`init` takes no `now`" },
  { args: ["try"], message: "`try` needs the name of an action" },
  { args: ["try", "promot"], message: "the nearest is `promote`" },
  { args: ["try", "promote", "service"], message: "`service` is not written as input=value" },
  { args: ["try", "promote", "dry-run=false"], message: "`try` is always a dry run" },
  { args: ["--colour"], message: "Unknown option '--colour'" },
])("$args is refused: $message", ({ args, message, hint = "" }) => {
  expect(() => read(...args)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    }),
  );
});
