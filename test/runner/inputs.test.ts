import { describe, expect, test } from "vitest";
import { flag, oneOf, secret, text } from "../../src/core/action/input.ts";
import { Problems } from "../../src/core/problem/problem.ts";
import { readInputs, secretsOf, unknownInputs } from "../../src/runner/inputs.ts";

const inputs = {
  "dry-run": flag(false),
  delivery: oneOf(["push", "pull-request"], "push"),
  head: text("HEAD"),
  "github-token": secret(),
};

describe("readInputs", () => {
  test("reads what the runner sets, and defaults where it is empty or absent", () => {
    expect(readInputs(inputs, { "INPUT_DRY-RUN": "true", INPUT_DELIVERY: "" })).toEqual({
      dryRun: true,
      delivery: "push",
      head: "HEAD",
      githubToken: "",
    });
  });

  test("trims ASCII white space only", () => {
    expect(readInputs(inputs, { INPUT_HEAD: " \ufeffabc\t\n" }).head).toBe("\ufeffabc");
  });

  test("finds every fault at once", () => {
    expect.assertions(2);
    try {
      readInputs(inputs, { "INPUT_DRY-RUN": "True", INPUT_DELIVERY: "pull-reqest" });
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(Problems);
      const { list } = thrown as Problems;
      expect(list.map(({ code, hint }) => [code, hint])).toEqual([
        ["INPUT_NOT_BOOLEAN", "Did you mean `true`? Write true or false."],
        ["INPUT_UNKNOWN_VALUE", "Did you mean pull-request? It takes one of: push, pull-request."],
      ]);
    }
  });
});

test("a misspelt input is named with its nearest", () => {
  const [typo, ...others] = unknownInputs(inputs, { INPUT_DELIVRY: "push", INPUT_HEAD: "x", PATH: "/bin" });
  expect(others).toEqual([]);
  expect(typo?.code).toBe("INPUT_UNKNOWN");
  expect(typo?.hint).toContain("Did you mean `delivery`?");
});

test("secrets are masked as they are and in base64, alone and as git sends them", () => {
  expect(secretsOf(inputs, { "INPUT_GITHUB-TOKEN": "s3cret", INPUT_HEAD: "x" })).toEqual([
    "s3cret",
    btoa("s3cret"),
    btoa("x-access-token:s3cret"),
  ]);
});
