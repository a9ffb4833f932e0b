import { describe, expect, test } from "vitest";
import { findCredential, parseDockerConfig } from "../../../../src/adapters/registry/auth/docker-config.ts";

const auth = (name: string, word: string) => ({ auth: Buffer.from(`${name}:${word}`).toString("base64") });
const basic = (username: string, password: string) => ({
  kind: "here",
  credential: { kind: "basic", username, password },
});

function find(config: object, host: string, path = "acme/orders") {
  const parsed = parseDockerConfig(JSON.stringify(config));
  if (parsed === undefined) throw new Error("not parsed");
  return findCredential(parsed, { host, path });
}

describe("auths", () => {
  test.each([
    ["the host", "ghcr.io", "ghcr.io"],
    ["the host as a URL", "https://ghcr.io", "ghcr.io"],
    ["the API of old", "https://ghcr.io/v2/", "ghcr.io"],
    ["Docker Hub's own key", "https://index.docker.io/v1/", "docker.io"],
    ["Docker Hub by its name", "docker.io", "docker.io"],
    ["a host with a port", "localhost:5000", "localhost:5000"],
  ])("%s", (_, key, host) => {
    expect(find({ auths: { [key]: auth("me", "w:rd") } }, host)).toEqual([basic("me", "w:rd")]);
  });

  test("another host is another host, never a part of it", () => {
    const auths = { "ghcr.io": auth("me", "word") };
    for (const host of ["evil-ghcr.io", "ghcr.io.evil.com", "ghcr.io:444", "cr.io"]) {
      expect(find({ auths }, host)).toEqual([]);
    }
  });

  test("the longest path wins", () => {
    const auths = {
      "ghcr.io": auth("host", "1"),
      "ghcr.io/acme/orders": auth("repo", "2"),
      "ghcr.io/acme": auth("org", "3"),
      "ghcr.io/acme/order": auth("other", "4"),
    };
    expect(find({ auths }, "ghcr.io")).toEqual([basic("repo", "2"), basic("org", "3"), basic("host", "1")]);
  });

  test("an identity token, a plain name and password, an entry that a store emptied", () => {
    const auths = {
      "a.io": { identitytoken: "abc" },
      "b.io": { username: "me", password: "word" },
      "c.io": {},
    };
    expect(find({ auths }, "a.io")).toEqual([
      { kind: "here", credential: { kind: "identity", token: "abc" } },
    ]);
    expect(find({ auths }, "b.io")).toEqual([basic("me", "word")]);
    expect(find({ auths }, "c.io")).toEqual([]);
  });

  test("what cannot be read says nothing", () => {
    expect(find({ auths: { "a.io": { auth: "%%%" }, "b.io": 7 } }, "a.io")).toEqual([]);
  });
});

test("the host's helper, then the store, then what is written here", () => {
  const config = {
    auths: { "ghcr.io": auth("me", "word") },
    credHelpers: { "ghcr.io": "gh", "gcr.io": "gcloud" },
    credsStore: "desktop",
  };
  expect(find(config, "ghcr.io")).toEqual([
    { kind: "helper", name: "gh", servers: ["ghcr.io"] },
    { kind: "helper", name: "desktop", servers: ["ghcr.io", "https://ghcr.io"] },
    basic("me", "word"),
  ]);
  expect(find(config, "docker.io")).toMatchObject([
    { kind: "helper", name: "desktop", servers: ["https://index.docker.io/v1/", "docker.io"] },
  ]);
});

test.each(["", "[]", "{", "null"])("%j is no config", (text) => {
  expect(parseDockerConfig(text)).toBeUndefined();
});
