import { expect, test } from "vitest";
import { gitEnvironment, remoteSettings } from "../../../../src/adapters/git/process/environment.ts";

const remote = { url: "https://github.com/acme/k8s.git", repository: "acme/k8s", token: "secret" };
const basic = `AUTHORIZATION: basic ${Buffer.from("x-access-token:secret").toString("base64")}`;

test("what git and its transports need comes through, what could mislead them does not", () => {
  const kept = {
    PATH: "/bin",
    HOME: "/root",
    https_proxy: "http://proxy:3128",
    NO_PROXY: "localhost",
    SSL_CERT_FILE: "/ca.pem",
    GIT_SSL_CAINFO: "/ca.pem",
    SSH_AUTH_SOCK: "/agent",
    GIT_SSH_COMMAND: "ssh -i key",
    GIT_HTTP_LOW_SPEED_TIME: "3",
  };
  const dropped = {
    GIT_DIR: "/x",
    GIT_CONFIG_GLOBAL: "/x",
    GIT_CONFIG_PARAMETERS: "'core.hooksPath=/x'",
    GIT_CONFIG_COUNT: "9",
    GIT_INDEX_FILE: "/x",
    GIT_TRACE_REDACT: "0",
    GIT_TRACE_CURL: "/x",
    GIT_TRACE2_EVENT: "/trace",
    GIT_TRACE2_CONFIG_PARAMS: "*",
    GITHUB_TOKEN: "x",
    INPUT_TOKEN: "x",
    LD_PRELOAD: "/x",
    NOTHING: undefined,
  };
  const made = gitEnvironment({ ...kept, ...dropped }, "/global", []);
  expect(made).toMatchObject({ ...kept, GIT_CONFIG_GLOBAL: "/global", GIT_CONFIG_COUNT: "0", LC_ALL: "C" });
  const ours = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_COUNT"];
  expect(Object.keys(dropped).filter((name) => name in made)).toEqual(ours);
});

test("settings are counted", () => {
  expect(
    gitEnvironment({}, "/x", [
      ["a.b", "1"],
      ["c.d", ""],
    ]),
  ).toMatchObject({
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: "a.b",
    GIT_CONFIG_VALUE_0: "1",
    GIT_CONFIG_KEY_1: "c.d",
    GIT_CONFIG_VALUE_1: "",
  });
});

test("the header is reset, then set, for the origin of the remote only", () => {
  const headers = remoteSettings(remote).filter(([key]) => key.startsWith("http."));
  expect(headers).toEqual([
    ["http.https://github.com/.extraheader", ""],
    ["http.https://github.com/.extraheader", basic],
  ]);
});

test("a host with a path and a port is its origin", () => {
  const [, key] = remoteSettings({ ...remote, url: "http://ghes.acme.com:8443/git/acme/k8s.git" });
  expect(key).toEqual(["http.http://ghes.acme.com:8443/.extraheader", ""]);
});

test.each([
  "git@github.com:acme/k8s.git",
  "ssh://git@github.com/acme/k8s",
  "file:///srv/k8s.git",
  "/srv/k8s.git",
])("no header for %s", (url) => {
  expect(remoteSettings({ ...remote, url })).toEqual([["remote.origin.url", url]]);
});

test("without a token the header is only reset", () => {
  expect(remoteSettings({ ...remote, token: "" }).at(-1)).toEqual([
    "http.https://github.com/.extraheader",
    "",
  ]);
});
