import { expect, test } from "vitest";
import { parseImage } from "../../../src/core/image/image.ts";
import { changeTo, parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";

const digest = `sha256:${"a1".repeat(32)}`;
const keep = { kind: "keep" };
const clear = { kind: "clear" };
const set = (value: string) => ({ kind: "set", value });

test.each([
  ["app=r/app:v1", "app", set("r/app"), set("v1"), clear],
  [`app=r/app@${digest}`, "app", set("r/app"), clear, set(digest)],
  [`app=r/app:v1@${digest}`, "app", set("r/app"), set("v1"), set(digest)],
  ["app=r/app", "app", set("r/app"), clear, clear],
  ["app:v1", "app", keep, set("v1"), clear],
  [`app@${digest}`, "app", keep, clear, set(digest)],
  [`app:v1@${digest}`, "app", keep, set("v1"), set(digest)],
  ["app=:v1", "app", keep, set("v1"), clear],
  [`app=@${digest}`, "app", keep, clear, set(digest)],
  ["app=*:v2", "app", keep, set("v2"), clear],
  [`app=*@${digest}`, "app", keep, clear, set(digest)],
  ["app=*:*@*", "app", keep, keep, keep],
  ["app=*:v2@*", "app", keep, set("v2"), keep],
  ["app=r/app:*", "app", set("r/app"), keep, clear],
  ["app=r/app@*", "app", set("r/app"), clear, keep],
  ["=r/app:v1", "r/app", keep, set("v1"), clear],
  ["localhost:5000", "localhost", keep, set("5000"), clear],
  ["nginx=localhost:5000/my/nginx:dev-01", "nginx", set("localhost:5000/my/nginx"), set("dev-01"), clear],
  ["localhost:5000/app:v1", "localhost:5000/app", keep, set("v1"), clear],
])("%s", (given, name, newName, newTag, found) => {
  expect(parseImageArgument(given)).toEqual({ name, newName, newTag, digest: found });
});

test.each([
  ["app", "IMAGE_ARGUMENT_INVALID"],
  ["localhost:5000/app", "IMAGE_ARGUMENT_INVALID"],
  ["bad args", "IMAGE_ARGUMENT_INVALID"],
  ["", "IMAGE_ARGUMENT_INVALID"],
  ["app=", "IMAGE_ARGUMENT_INVALID"],
  [":v1", "IMAGE_ARGUMENT_INVALID"],
  [`@${digest}`, "IMAGE_ARGUMENT_INVALID"],
  ["*:v1", "IMAGE_ARGUMENT_INVALID"],
  ["*=r/app:v1", "IMAGE_ARGUMENT_INVALID"],
  ["app:v1:v2", "IMAGE_INVALID"],
  ["app=r/app:v1 ", "IMAGE_INVALID"],
  ["app=r/app:v1@notadigest", "IMAGE_INVALID"],
  ["app@sha256:x", "IMAGE_INVALID"],
  ["a=b=c:v1", "IMAGE_INVALID"],
  ["app=r/app:", "IMAGE_INVALID"],
  ["app=r/app:v1\nEvil: yes", "IMAGE_INVALID"],
])("%j is refused with %s", (given, code) => {
  expect(() => parseImageArgument(given)).toThrow(expect.objectContaining({ code }));
});

test("an image of the catalogue is the whole truth about its entry", () => {
  expect(changeTo("orders", parseImage("ghcr.io/acme/orders:v1"))).toEqual({
    name: "orders",
    newName: { kind: "ensure", value: "ghcr.io/acme/orders" },
    newTag: set("v1"),
    digest: clear,
  });
});
