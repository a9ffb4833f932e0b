import { expect, test } from "vitest";
import { isAtHome, parseRemote, withToken } from "../../../src/core/git/remote.ts";

const github = { serverUrl: "https://github.com", directory: "/work/shop" };
const ghes = { serverUrl: "https://git.acme.com/ghe", directory: "/work/shop" };

test.each([
  ["acme/k8s", github, "https://github.com/acme/k8s", "acme/k8s"],
  ["acme/k8s", ghes, "https://git.acme.com/ghe/acme/k8s", "acme/k8s"],
  ["https://github.com/acme/k8s.git", github, "https://github.com/acme/k8s.git", "acme/k8s"],
  ["https://user:secret@github.com/acme/k8s", github, "https://github.com/acme/k8s", "acme/k8s"],
  ["https://git.acme.com/ghe/acme/k8s", ghes, "https://git.acme.com/ghe/acme/k8s", "acme/k8s"],
  ["https://git.acme.com/other/acme/k8s", ghes, "https://git.acme.com/other/acme/k8s", undefined],
  ["https://gitlab.com/acme/k8s", github, "https://gitlab.com/acme/k8s", undefined],
  ["git@github.com:acme/k8s.git", github, "git@github.com:acme/k8s.git", "acme/k8s"],
  ["ssh://git@github.com/acme/k8s.git", github, "ssh://git@github.com/acme/k8s.git", "acme/k8s"],
  ["file:///srv/k8s.git", github, "file:///srv/k8s.git", undefined],
  ["/srv/k8s.git", github, "/srv/k8s.git", undefined],
  ["/srv/my repos/k8s.git", github, "/srv/my repos/k8s.git", undefined],
  ["../k8s", github, "/work/shop/../k8s", undefined],
])("%s", (text, home, url, repository) => {
  expect(parseRemote(text, home)).toEqual({ url, repository, token: "" });
});

test.each([
  "",
  "k8s",
  "--upload-pack=x",
  "ext::sh -c touch% x",
  "a b/c",
  "git@-oProxyCommand=x:y",
  "https://github.com/a b",
  "javascript:alert(1)",
  "a/b/c",
  "x\n/y",
])("%j names no repository", (text) => {
  expect(parseRemote(text, github)).toBeUndefined();
});

test("the workflow's token may go to GitHub and to this machine only", () => {
  const home = (text: string) => {
    const remote = parseRemote(text, github);
    return remote !== undefined && isAtHome(withToken(remote, "t"), github.serverUrl);
  };
  expect(home("acme/k8s")).toBe(true);
  expect(home("http://127.0.0.1:8080/k8s.git")).toBe(true);
  expect(home("https://gitlab.com/acme/k8s")).toBe(false);
  expect(home("https://github.com.evil.example/acme/k8s")).toBe(false);
  expect(home("/srv/k8s.git")).toBe(false);
});
