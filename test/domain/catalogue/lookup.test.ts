import { expect, it } from "vitest";
import { environmentNamed, overlayOf, serviceNamed } from "../../../src/domain/catalogue/lookup.ts";
import { readCatalogue } from "../../../src/domain/catalogue/reading.ts";

const text = "version: 1\nservices: { orders: { path: a } }\nenvironments: { dev: {} }\n";
const catalogue = readCatalogue(`${text}gitops: { overlay: 'apps/{service}/{environment}' }`, "f");

it("finds what is there", () => {
  const service = serviceNamed(catalogue, "orders");
  expect(overlayOf(catalogue, service, environmentNamed(catalogue, "dev"))).toBe("apps/orders/dev");
});

it("names the nearest of what is there", () => {
  expect(() => serviceNamed(catalogue, "order")).toThrow(
    expect.objectContaining({ code: "SERVICE_UNKNOWN", hint: expect.stringContaining("`orders`") }),
  );
  expect(() => environmentNamed(catalogue, "dve")).toThrow(
    expect.objectContaining({ code: "ENVIRONMENT_UNKNOWN", hint: expect.stringContaining("`dev`") }),
  );
});

it("says that a catalogue without overlays has none", () => {
  const bare = readCatalogue(text, "f");
  expect(() => overlayOf(bare, serviceNamed(bare, "orders"), environmentNamed(bare, "dev"))).toThrow(
    expect.objectContaining({ code: "OVERLAY_UNDECLARED" }),
  );
});
