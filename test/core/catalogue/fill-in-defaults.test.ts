import { expect, it } from "vitest";
import { fillTagFormat, followed, normaliseCatalogue } from "../../../src/core/catalogue/fill-in-defaults.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

it("lets an environment follow the one above it unless it names others", () => {
  const written = { dev: undefined, qa: undefined, load: ["dev"], prod: ["qa", "load"], dr: [] };
  const after = followed(new Map(Object.entries(written).map(([name, names]) => [name, { after: names }])));
  expect(Object.fromEntries(after)).toEqual({
    dev: [],
    qa: ["dev"],
    load: ["dev"],
    prod: ["qa", "load"],
    dr: [],
  });
});

it("fills the service into a tag format", () => {
  expect([fillTagFormat(undefined, "a"), fillTagFormat("{service}-{version}-{service}", "a")]).toEqual([
    "a/v{version}",
    "a-{version}-a",
  ]);
});

it("keeps where a service was before its first tag, and with whom it is released", () => {
  const commit = "a".repeat(40);
  const written = { path: "a", lockstep: "shop", baseline: { version: "1.4.0", commit } };
  const services = { a: written, b: { path: "b" } };
  const catalogue = normaliseCatalogue({ version: 1, services }, "f", () => ({ file: "f" }));
  expect([...catalogue.services.values()].map(({ lockstep, baseline }) => [lockstep, baseline])).toEqual([
    ["shop", { version: "1.4.0", commit }],
    [undefined, undefined],
  ]);
});

it("brings paths into one form", () => {
  const place = () => ({ file: "f" });
  const paths = ["a", "./a/", "a//b", ".", "./"];
  const services = Object.fromEntries(paths.map((path, index) => [`s${index}`, { path }]));
  const catalogue = normaliseCatalogue({ version: 1, services, gitops: { overlay: "./o/" } }, "f", place);
  expect([...catalogue.services.values()].map((one) => one.path)).toEqual(["a", "a", "a/b", ".", "."]);
  expect(catalogue.gitops.overlay).toBe("o");
});

const read = (text: string) => readCatalogue(`version: 1\n${text}`, "f");

it("a register of toggles has usual kinds and searches every file but Markdown", () => {
  const days = 86_400_000;
  expect(read("toggles: { register: [flags.yml] }").toggles).toEqual({
    register: ["flags.yml"],
    format: "trunkline",
    kinds: new Map([
      ["release", 30 * days],
      ["experiment", 45 * days],
      ["ops", undefined],
      ["permission", undefined],
    ]),
    warnMs: 7 * days,
    code: ["**", "!**/*.md"],
    patterns: [],
    env: "",
    aliases: [],
  });
  expect(read("services: {}").toggles).toBeUndefined();
});

it("what the file says of toggles takes the place of what is usual", () => {
  const written = {
    register: ["flags.json"],
    format: "flagd",
    code: ["src/**"],
    patterns: ["isOn\\({key}\\)"],
    env: "FEATURE_{KEY}",
    aliases: ["camel"],
  };
  const given = { ...written, kinds: { kill: "never", trial: "2d" }, warn: "12h" };
  expect(read(`toggles: ${JSON.stringify(given)}`).toggles).toEqual({
    ...written,
    kinds: new Map([
      ["kill", undefined],
      ["trial", 172_800_000],
    ]),
    warnMs: 43_200_000,
  });
});

it("an environment that says nothing is pushed to, waits for nothing and takes any image", () => {
  expect(read("environments: { dev: }").environments.get("dev")).toMatchObject({
    delivery: "push",
    soakMs: 0,
    checks: [],
    attestations: "off",
    freeze: [],
    tracks: "image",
    format: { name: "auto", key: "", pin: "any" },
    sync: "auto",
    hotfix: "declared",
  });
});

it("a freeze without a zone is in UTC, a check without a creator anybody's", () => {
  const dev = read(`environments:
  dev:
    freeze: [{ from: Fri 16:00, to: Mon 08:00 }, { from: Sat 00:00, to: Sun 00:00, zone: Europe/Berlin }]
    checks: [smoke, { name: load, app: github-actions }, { name: e2e, creator: octocat }]
`).environments.get("dev");
  expect(dev?.freeze.map(({ zone }) => zone)).toEqual(["UTC", "Europe/Berlin"]);
  expect(dev?.checks).toEqual([
    { name: "smoke", creator: "", app: "" },
    { name: "load", creator: "", app: "github-actions" },
    { name: "e2e", creator: "octocat", app: "" },
  ]);
});

it("brings the overlay that a service has of its own into one form", () => {
  const { services } = read(`services:
  a: { path: a, environments: { dev: { overlay: ./charts//a/ }, live: { pin: tag } } }
environments: { dev: , live: }
`);
  const own = services.get("a")?.environments;
  expect([own?.get("dev")?.overlay, own?.get("live")?.overlay]).toEqual(["charts/a", undefined]);
});
