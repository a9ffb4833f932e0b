import { expect, test } from "vitest";
import { parseRepositoryPath } from "../../src/domain/gitops-path.ts";

test.each([
  ["apps/orders", "apps/orders"],
  ["./apps//orders/", "apps/orders"],
  [".", ""],
  ["apps/./orders/kustomization.yaml", "apps/orders/kustomization.yaml"],
  ["--upload-pack=x", "--upload-pack=x"],
])("%s is %s", (given, path) => {
  expect(parseRepositoryPath(given, "overlay")).toBe(path);
});

test.each([
  "/etc",
  "../x",
  "a/../../x",
  "C:/x",
  "a\\b",
  ".git/hooks",
  "a/.GIT",
  "a\nb",
])("%j is refused", (given) => {
  expect(() => parseRepositoryPath(given, "overlay")).toThrow(
    expect.objectContaining({ code: "INPUT_INVALID" }),
  );
});
