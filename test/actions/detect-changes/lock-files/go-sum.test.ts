import { expect, it } from "vitest";
import { goSums } from "../../../../src/actions/detect-changes/lock-files/lock-file.ts";
import { nothing } from "../../../../src/core/dependencies/workspace-manifest.ts";

const sums = "a.example/x v1.0.0 h1:1=\na.example/x v1.0.0/go.mod h1:2=\na.example/y v1.0.0 h1:3=\n";
const resolved = (text: string, needs: string[]) =>
  goSums(text)({ folder: ".", manifest: { ...nothing, needs } });

it("is what a module requires", () => {
  const after = sums.replace("h1:3=", "h1:4=");
  expect(resolved(after, ["go:a.example/x"])).toBe(resolved(sums, ["go:a.example/x"]));
  expect(resolved(after, ["go:a.example/y"])).not.toBe(resolved(sums, ["go:a.example/y"]));
  expect(resolved(sums, [])).toBe("");
});
