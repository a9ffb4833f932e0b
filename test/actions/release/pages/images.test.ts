import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openRegistries } from "../../../../src/adapters/registry/registries.ts";
import { makeClock } from "../../../support/clock.ts";
import { spread } from "../../../support/effort.ts";
import { programsIn } from "../../../support/programs.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { makeTeam, runRelease, type Team } from "../world.ts";

let server: TestRegistry;
let team: Team;
const registries = openRegistries({
  env: { HOME: "/nonexistent" },
  clock: makeClock(),
  log: { info() {}, debug() {} },
  mask: () => undefined,
  programs: programsIn(),
});
const nobody = { username: "", password: "", token: "" };
const there = async (path: string, tag: string) =>
  (await registries.open(nobody)).resolve({ host: server.host, path }, tag);

beforeAll(async () => {
  server = await startRegistry({ kind: "embedded" });
});
afterAll(() => server.stop());

async function makeShop(): Promise<{
  readonly digest: string;
  readonly commit: string;
  readonly path: string;
}> {
  const path = `acme/web-${Math.random().toString(36).slice(2)}`;
  const services = `web: { path: services/web, image: "${server.host}/${path}" }\n  plain: { path: services/plain }`;
  team = await makeTeam({ ".github/trunkline.yml": `version: 1\nservices:\n  ${services}\n` });
  const commit = await team.trunk("feat: web", "services/web/main.ts");
  const { digest } = await pushImage(server, path, commit, { layers: [path] });
  return { digest, commit, path };
}

describe("the image that was built gets the version as one more tag", () => {
  test.each(
    spread(
      [
        ["a digest", (shop: Awaited<ReturnType<typeof makeShop>>) => shop.digest],
        ["the tag it was built under", () => ":{commit}"],
        [
          "a whole reference",
          (shop: Awaited<ReturnType<typeof makeShop>>) => `${server.host}/${shop.path}:{commit}`,
        ],
        [
          "a reference for one service",
          (shop: Awaited<ReturnType<typeof makeShop>>) => `web=@${shop.digest}\nplain=nothing/at:all`,
        ],
      ],
      2,
    ),
  )("given as %s", async (_, image) => {
    const shop = await makeShop();
    const ask = () => runRelease(team.clone, { service: "web", image: image(shop) }, { registries });
    expect((await ask()).failures).toEqual([]);
    expect(await there(shop.path, "0.1.0")).toBe(shop.digest);
    expect(await ask()).toMatchObject({ outcome: "unchanged", failures: [] });
  });

  test("and a tag that means something else is not moved", async () => {
    const shop = await makeShop();
    const other = await pushImage(server, shop.path, "0.1.0", { layers: ["other"] });
    await expect(
      runRelease(team.clone, { service: "web", image: shop.digest }, { registries }),
    ).rejects.toMatchObject({ list: [{ code: "TAG_TAKEN" }] });
    expect(await team.tags()).toEqual([]);
    expect(await there(shop.path, "0.1.0")).toBe(other.digest);
  });
});

test.each([
  [`sha256:${"0".repeat(64)}`, "RELEASE_IMAGE_NOT_THERE"],
  [":nothing", "RELEASE_IMAGE_NOT_THERE"],
  ["plain=:x", "RELEASE_IMAGE_UNKNOWN"],
  ["ghcr.io/acme/web", "RELEASE_IMAGE_UNKNOWN"],
])("an image that cannot be found stops the release before anything is tagged: %s", async (image, code) => {
  await makeShop();
  await team.trunk("feat: plain", "services/plain/main.ts");
  await expect(runRelease(team.clone, { image }, { registries })).rejects.toMatchObject({
    list: expect.arrayContaining([expect.objectContaining({ code })]),
  });
  expect(await team.tags()).toEqual([]);
});
