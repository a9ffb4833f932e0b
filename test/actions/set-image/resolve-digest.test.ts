import { describe, expect, test } from "vitest";
import { pinBy, pinIn } from "../../../src/actions/set-image/resolve-digest.ts";
import { parseDigest } from "../../../src/core/image/digest.ts";
import { formatReference } from "../../../src/core/image/registry-repository.ts";
import { parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { kustomizeFormat } from "../../../src/core/manifest/manifest-formats.ts";

const digest = parseDigest(`sha256:${"a1".repeat(32)}`);
const update = (argument: string) => ({
  service: "",
  environment: "",
  cluster: "",
  overlay: "x",
  format: kustomizeFormat,
  change: parseImageArgument(argument),
});
const present = { newName: "ghcr.io/acme/app", newTag: "v1", digest: undefined };

function openResolver() {
  const requests: string[] = [];
  const pin = pinIn(async () => ({
    async resolve(repo, reference) {
      requests.push(formatReference(repo, reference));
      return reference === "gone" ? undefined : digest;
    },
  }));
  return { requests, pin };
}

const refuse = pinBy(() => Promise.reject(new Error("nothing is asked")), { always: false, chosen: false });

describe("pin", () => {
  test.each([
    ["app=r.io/app:v2", "r.io/app:v2"],
    ["app=*:v2", "ghcr.io/acme/app:v2"],
    ["app:v2", "ghcr.io/acme/app:v2"],
    ["app=*:*", "ghcr.io/acme/app:v1"],
  ])("%s is what %s means now", async (argument, reference) => {
    const { requests, pin } = openResolver();
    const { change } = update(argument);
    expect(await pin(update(argument), present)).toEqual({
      ...update(argument),
      change: { ...change, digest: { kind: "set", value: digest } },
    });
    expect(requests).toEqual([reference]);
  });

  test("without an entry the name is the repository, on Docker Hub where it has no host", async () => {
    const { requests, pin } = openResolver();
    await pin(update("nginx:1.29"), undefined);
    expect(requests).toEqual(["docker.io/library/nginx:1.29"]);
  });

  test("the same tag is asked for once; a digest and no tag at all are not asked for", async () => {
    const { requests, pin } = openResolver();
    await pin(update("app:v2"), present);
    await pin(update("app:v2"), present);
    const given = update(`app=*:v2@${digest}`);
    expect(await pin(given, present)).toBe(given);
    await pin(update("app=r.io/app"), present);
    expect(requests).toHaveLength(1);
  });

  test("what the registry does not have is a Problem", async () => {
    await expect(openResolver().pin(update("app:gone"), present)).rejects.toMatchObject({
      code: "IMAGE_MISSING",
    });
    await expect(openResolver().pin(update("a++:v1"), undefined)).rejects.toMatchObject({
      code: "IMAGE_NAME_INVALID",
    });
  });
});

describe("without pin", () => {
  test.each(["app:latest", "app=*:main", "app=r/app:latest@*"])("%s is refused", async (argument) => {
    await expect(refuse(update(argument), undefined)).rejects.toMatchObject({
      code: "IMAGE_TAG_MUTABLE",
    });
  });

  test.each([`app=*:latest@${digest}`, "app:v1", "app=*:*"])("%s is left as it is", async (argument) => {
    expect(await refuse(update(argument), undefined)).toEqual(update(argument));
  });
});
