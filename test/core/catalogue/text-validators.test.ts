import { expect, it } from "vitest";
import {
  isBuilder,
  isCommit,
  isFullRef,
  isImageRepository,
  isImageTag,
  isIssuer,
  isKeyPattern,
  isKeyVariable,
  isLifetime,
  isName,
  isPath,
  isPattern,
  isPlaceKey,
  isRefName,
  isRegistry,
  isRegularExpression,
  isStableVersion,
  isTagFormat,
  isWorkflow,
  isZone,
} from "../../../src/core/catalogue/text-validators.ts";

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
  [
    isPlaceKey,
    [
      "image.tag:tag",
      "{service}.image",
      "flux-system:{service}",
      "controllers/main",
      "'a.b'[name={environment}]",
    ],
    ["{cluster}.tag", "a[", "a}"],
  ],
  [isRegularExpression, ["", "^v(?<version>.+)$"], ["(", "(?<a>.)(?<a>.)", "\\"]],
  [isBuilder, ["acme/shop", "a-1/.github"], ["acme", "-a/b", "a/..", "a/.", "a/b/c", "a/b c"]],
  [
    isWorkflow,
    [
      ".github/workflows/build.yml",
      "acme/ci/.github/workflows/build.yaml",
      "acme/ci/.github/workflows/build.yml@refs/tags/v1.*",
    ],
    [
      "build.yml",
      "acme/.github/workflows/b.yml",
      ".github/workflows/a/b.yml",
      ".github/workflows/b.yml@main",
    ],
  ],
  [
    isFullRef,
    ["refs/heads/main", "refs/tags/v*", "refs/pull/1/merge"],
    ["main", "refs/notes/x", "refs/heads/"],
  ],
  [
    isIssuer,
    ["https://token.actions.githubusercontent.com", "https://ghe.acme.com/_services/token"],
    ["http://a", "https://a/", "https://a?b", "https://a b", "https://[", ""],
  ],
  [isLifetime, ["never", "30d", "0s"], ["ever", "30", ""]],
  [isKeyPattern, ["isEnabled\\('{key}'\\)", "{key}"], ["isEnabled", "{key}{key}", "({key}"]],
  [isKeyVariable, ["FEATURE_{KEY}", "{KEY}_ON"], ["FEATURE", "FEATURE-{KEY}", "{key}", "{KEY}{KEY}"]],
  [isZone, ["UTC", "Europe/Berlin", "America/Argentina/Ushuaia"], ["Mars", "", "+01:00"]],
])("%o", (test, good, bad) => {
  expect(good.filter((text) => !test(text))).toEqual([]);
  expect(bad.filter((text) => test(text))).toEqual([]);
});
