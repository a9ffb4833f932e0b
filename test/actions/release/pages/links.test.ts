import { expect, test } from "vitest";
import { linksOf } from "../../../../src/actions/release/pages/links.ts";

test("pages of a repository, on a GitHub with a path of its own, too", () => {
  const links = linksOf("https://ghe.acme.com/forge", "acme/shop");
  expect(links.commit("abc")).toBe("https://ghe.acme.com/forge/acme/shop/commit/abc");
  expect(links.pullRequest(7)).toBe("https://ghe.acme.com/forge/acme/shop/pull/7");
  expect(links.tag("orders/v1.0.0+x#y")).toBe(
    "https://ghe.acme.com/forge/acme/shop/releases/tag/orders%2Fv1.0.0%2Bx%23y",
  );
  expect(links.compare("orders/v1.0.0", "orders/v1.1.0")).toBe(
    "https://ghe.acme.com/forge/acme/shop/compare/orders/v1.0.0...orders/v1.1.0",
  );
});

test("a repository not on GitHub has no pages", () => {
  expect(linksOf("https://github.com", undefined).commit("abc")).toBe("");
});
