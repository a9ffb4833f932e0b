import fc from "fast-check";
import { expect, test } from "vitest";
import { guessOverlays } from "../../src/commands/init/guess-overlays.ts";

const services = ["orders", "web"];

test.each([
  {
    layout: "a folder per service, overlays in it",
    paths: [
      "apps/orders/base",
      "apps/orders/overlays/dev",
      "apps/orders/overlays/prod",
      "apps/web/overlays/dev",
    ],
    template: "apps/{service}/overlays/{environment}",
    environments: ["dev", "prod"],
  },
  {
    layout: "a folder per environment, services in it",
    paths: ["clusters/production/orders", "clusters/staging/orders", "clusters/staging/web"],
    template: "clusters/{environment}/{service}",
    environments: ["staging", "production"],
  },
  {
    layout: "one kustomization for all services",
    paths: ["base", "overlays/qa", "overlays/live"],
    template: "overlays/{environment}",
    environments: ["qa", "live"],
  },
  {
    layout: "Helm values",
    paths: ["charts/orders/values-dev.yaml", "charts/web/values-dev.yaml", "charts/web/values-prod.yaml"],
    template: "charts/{service}/values-{environment}.yaml",
    environments: ["dev", "prod"],
  },
  {
    layout: "environments with names of their own",
    paths: ["orders/overlays/blue", "web/overlays/green"],
    template: "{service}/overlays/{environment}",
    environments: ["blue", "green"],
  },
  {
    layout: "regions",
    paths: ["apps/orders/prod-eu", "apps/orders/dev"],
    template: "apps/{service}/{environment}",
    environments: ["dev", "prod-eu"],
  },
])("$layout: $template", ({ paths, template, environments }) => {
  expect(guessOverlays(paths, services)).toMatchObject({ template, environments });
});

test("paths that name no environment tell nothing", () => {
  expect(guessOverlays(["apps/orders", "apps/orders/base", "infra"], services)).toBeUndefined();
});

test("every place is what its template means", () => {
  const part = fc.constantFrom("apps", "overlays", "dev", "prod", "orders", "web", "base", "x");
  const path = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("/"));
  fc.assert(
    fc.property(fc.array(path, { maxLength: 8 }), (paths) => {
      const guess = guessOverlays(paths, services);
      for (const { path: at, service, environment } of guess?.places ?? [])
        expect(guess?.template.replace("{service}", service).replace("{environment}", environment)).toBe(at);
    }),
  );
});
