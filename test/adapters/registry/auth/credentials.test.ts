import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openCredentials } from "../../../../src/adapters/registry/auth/credentials.ts";
import { programsIn } from "../../../support/programs.ts";
import { codeOf, nobody, somebody } from "../../../support/registry/session.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "credentials-"));
});
afterEach(() => rm(home, { recursive: true }));

async function write(file: string, content: object | string): Promise<string> {
  await mkdir(join(home, file, ".."), { recursive: true });
  await writeFile(join(home, file), typeof content === "string" ? content : JSON.stringify(content));
  return join(home, file);
}

const auths = (host: string, name: string) => ({
  auths: { [host]: { auth: Buffer.from(`${name}:word`).toString("base64") } },
});
const repo = { host: "ghcr.io", path: "acme/orders" };
const find = (env = {}, access = nobody) =>
  openCredentials(access, { HOME: home, ...env }, programsIn(), () => undefined)(repo);

test("without anything we are nobody", async () => {
  expect(await find()).toEqual({ kind: "anonymous" });
});

test("what the step was given comes first", async () => {
  await write(".docker/config.json", auths("ghcr.io", "docker"));
  expect(await find({}, somebody)).toMatchObject({ username: "robot", password: "correct horse" });
});

describe("what the step was given goes to one registry and no other", () => {
  const elsewhere = { host: "docker.io", path: "acme/orders" };

  test.each([
    ["ghcr.io"],
    ["ghcr.io/acme/prod"],
    ["GHCR.io/"],
  ])("to the one that is named, %s, whichever is asked first", async (registry) => {
    await write(".docker/config.json", auths("docker.io", "docker"));
    const credentialFor = openCredentials(
      { ...somebody, registry },
      { HOME: home },
      programsIn(),
      () => undefined,
    );
    expect(await credentialFor(elsewhere)).toMatchObject({ username: "docker" });
    expect(await credentialFor({ host: "ghcr.io.evil.com", path: "acme" })).toEqual({ kind: "anonymous" });
    expect(await credentialFor(repo)).toMatchObject({ username: "robot" });
  });

  test("without a name, to the first that is asked", async () => {
    const credentialFor = openCredentials(
      { ...somebody, token: "t" },
      { HOME: home },
      programsIn(),
      () => undefined,
    );
    expect(await credentialFor(elsewhere)).toMatchObject({ username: "robot" });
    expect(await credentialFor(repo)).toMatchObject({ password: "t" });
    expect(await credentialFor({ ...elsewhere, path: "acme/other" })).toMatchObject({ username: "robot" });
  });

  test("an organisation of Docker Hub", async () => {
    const credentialFor = openCredentials(
      { ...somebody, registry: "acme" },
      { HOME: home },
      programsIn(),
      () => undefined,
    );
    expect(await credentialFor(repo)).toEqual({ kind: "anonymous" });
    expect(await credentialFor(elsewhere)).toMatchObject({ username: "robot" });
  });
});

test("docker's config, then containers' auth files", async () => {
  const runtime = await write("run/containers/auth.json", auths("ghcr.io", "runtime"));
  const env = { XDG_RUNTIME_DIR: join(runtime, "../..") };
  expect(await find(env)).toMatchObject({ username: "runtime" });
  const named = { ...env, REGISTRY_AUTH_FILE: await write("named.json", auths("ghcr.io", "named")) };
  expect(await find(named)).toMatchObject({ username: "named" });
  await write(".docker/config.json", auths("other.io", "docker"));
  expect(await find(named)).toMatchObject({ username: "named" });
  await write(".docker/config.json", auths("ghcr.io", "docker"));
  expect(await find(named)).toMatchObject({ username: "docker" });
  await write("elsewhere/config.json", auths("https://ghcr.io/v1/", "elsewhere"));
  expect(await find({ ...named, DOCKER_CONFIG: join(home, "elsewhere") })).toMatchObject({
    username: "elsewhere",
  });
});

test("GitHub's own registry takes GitHub's token, and no other does", async () => {
  const access = { ...nobody, token: "t" };
  expect(await find({ GITHUB_ACTOR: "octocat" }, access)).toMatchObject({
    username: "octocat",
    password: "t",
  });
  expect(await find({ GITHUB_SERVER_URL: "https://git.acme.com" }, access)).toEqual({ kind: "anonymous" });
  const own = openCredentials(
    access,
    { HOME: home, GITHUB_SERVER_URL: "https://git.acme.com" },
    programsIn(),
    () => undefined,
  );
  expect(await own({ host: "containers.git.acme.com", path: "a" })).toMatchObject({ password: "t" });
  expect(await own({ host: "evil.com", path: "a" })).toEqual({ kind: "anonymous" });
});

test("a helper is run once for a host, whatever the repository", async () => {
  const file = await write(
    "bin/docker-credential-count",
    `#!/bin/sh\necho x >> ${home}/count\necho '{"Username":"me","Secret":"'$(wc -l < ${home}/count)'"}'\n`,
  );
  await chmod(file, 0o755);
  await write(".docker/config.json", { credHelpers: { "ghcr.io": "count" } });
  const PATH = `${join(home, "bin")}${delimiter}${process.env.PATH}`;
  const credentialFor = openCredentials(nobody, { HOME: home }, programsIn({ PATH }), () => undefined);
  const found = await Promise.all(["a", "b", "a"].map((path) => credentialFor({ host: "ghcr.io", path })));
  expect(found).toEqual(Array(3).fill({ kind: "basic", username: "me", password: "1" }));
});

test("a config that cannot be read is said", async () => {
  await write(".docker/config.json", "{");
  expect(await codeOf(find())).toBe("DOCKER_CONFIG_INVALID");
});
