import { expect, it } from "vitest";
import { findRegistryHome } from "../../../../src/actions/promote/select/login-registry.ts";
import { readCatalogue } from "../../../../src/core/catalogue/read-catalogue.ts";
import { digestOf, found, kustomization } from "../../../support/promotions.ts";
import { tipOf } from "../../../support/tip.ts";

const login = { registryUsername: "u", registryPassword: "p", toRegistry: "" };
const { path } = found("orders");
const by = (repository: string) => ({ ...path, repository });
const { environments } = readCatalogue(
  "version: 1\nenvironments: { dev: , prod: { registry: r.io/prod } }\n",
  "f",
);
const prod = environments.get("prod");
const dev = environments.get("dev");
const unread = () => Promise.reject(new Error("nobody asks"));

it.each([
  ["`to-registry`", { ...login, toRegistry: "t.io/x" }, [by("ghcr.io/acme/a")], prod, "t.io/x"],
  ["the environment's registry", login, [by("ghcr.io/acme/a")], prod, "r.io/prod"],
  ["the catalogue's image", login, [by("ghcr.io/acme/a"), by("ghcr.io/acme/b")], dev, "ghcr.io"],
  ["an image of Docker Hub", login, [by("acme/a")], dev, "docker.io"],
  ["nobody without a login", { ...login, registryUsername: "", registryPassword: "" }, [by("")], dev, ""],
] as const)("the login is for %s", async (_, inputs, paths, to, home) => {
  expect(await findRegistryHome(inputs, { paths, to }, unread)).toBe(home);
});

/** Two overlays: what `from` names, and what `to` runs. */
const files = (to: string) => ({
  [`${path.from.overlay}/kustomization.yaml`]: kustomization(
    "orders",
    "evil.io/acme/orders",
    "1",
    digestOf("a"),
  ),
  [`${path.to.overlay}/kustomization.yaml`]: to,
});

it("the login is for what `to` runs where nothing else says, never for what `from` names", async () => {
  const tip = tipOf([
    { time: 1, files: files(kustomization("orders", "good.io/acme/orders", "1", digestOf("a"))) },
  ]);
  expect(await findRegistryHome(login, { paths: [by("")], to: undefined }, async () => tip)).toBe("good.io");
  const empty = tipOf([{ time: 1, files: files("images: []\n") }]);
  await expect(
    findRegistryHome(login, { paths: [by("")], to: undefined }, async () => empty),
  ).rejects.toMatchObject({ code: "REGISTRY_LOGIN_UNCLEAR" });
});

it("the login is for one registry", async () => {
  const paths = [by("a.io/x"), by("b.io/x")];
  await expect(findRegistryHome(login, { paths, to: dev }, unread)).rejects.toMatchObject({
    code: "REGISTRY_LOGIN_UNCLEAR",
    message: expect.stringContaining("a.io, b.io"),
  });
});
