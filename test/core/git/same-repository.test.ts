import { expect, test } from "vitest";
import { isSameRepository, parseRemote, type Remote } from "../../../src/core/git/remote.ts";

const remote = (text: string): Remote => {
  const parsed = parseRemote(text, { serverUrl: "https://github.com", directory: "/work" });
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

test.each([
  ["acme/k8s", "https://github.com/Acme/K8s.git", true],
  ["acme/k8s", "git@github.com:acme/k8s", true],
  ["acme/k8s", "acme/k8s-configs", false],
  ["/srv/k8s.git", "file:///srv/k8s.git", true],
  ["/srv/k8s.git", "../srv/k8s.git", true],
  ["/srv/k8s", "/srv/k8s.git/", true],
  ["https://gitlab.com/acme/k8s", "https://gitlab.com/acme/k8s.git", true],
  ["https://gitlab.com/acme/k8s", "acme/k8s", false],
])("%s and %s: %s", (one, other, same) => {
  expect(isSameRepository(remote(one), remote(other))).toBe(same);
});
