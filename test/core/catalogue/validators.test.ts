import { expect, it } from "vitest";
import {
  isCommit,
  isImageRepository,
  isImageTag,
  isName,
  isPath,
  isPattern,
  isRefName,
  isRegistry,
  isStableVersion,
  isTagFormat,
  isZone,
} from "../../../src/core/catalogue/validators.ts";

it.each([
  [
    isName,
    ["orders", "a.b", "A_1-x", "0"],
    ["", "a/b", "-a", ".a", "a..b", "a.", "a.lock", "a b", "x".repeat(101)],
  ],
  [isPath, [".", "a/b", "./a/", "a b"], ["", "/a", "../a", "a/../b", "a\\b", "a\nb"]],
  [isPattern, ["**", "!a/*.md", ".github/**"], ["", "!", "/a", "../a", "!a/../b"]],
  [
    isImageRepository,
    ["ghcr.io/acme/orders", "orders", "localhost:5000/a", "a/b_c/d--e"],
    ["a:1", "a/B", "a@sha256:0", "http://a/b", "a//b", "", "a/-b"],
  ],
  [
    isRegistry,
    ["registry.acme.com/prod", "localhost:5000", "localhost/x"],
    ["https://a.b", "acme", "a.b/", ""],
  ],
  [isStableVersion, ["0.1.0", "10.20.30"], ["1.2", "v1.2.3", "1.2.3-rc.1", "01.2.3", "1.2.3+b", ""]],
  [isCommit, ["a".repeat(40), "0".repeat(64)], ["a".repeat(7), "A".repeat(40), "main", ""]],
  [
    isTagFormat,
    ["v{version}", "{service}/v{version}", "{version}"],
    [
      "orders",
      "{version}{version}",
      "-{version}",
      "a b{version}",
      "{version}.lock",
      "{name}{version}",
      "{version}/",
    ],
  ],
  [isRefName, ["main", "release/1.x"], ["", "@", "-x", "a..b", "a~1", "a/.b", "a.lock/b", "a{b", "a\x7f"]],
  [isImageTag, ["{environment}", "v{version}-x", "latest"], ["", ".a", "{env}", "a/b", "x".repeat(129)]],
  [isZone, ["UTC", "Europe/Berlin", "America/Argentina/Ushuaia"], ["Mars", "", "+01:00"]],
])("%o", (test, good, bad) => {
  expect(good.filter((text) => !test(text))).toEqual([]);
  expect(bad.filter((text) => test(text))).toEqual([]);
});
