import type { Catalogue, DeclaredDifference } from "../../core/catalogue/catalogue.ts";
import type { Resource } from "../../core/resources/resource.ts";
import type { Plain } from "../../core/yaml/parse.ts";
import { isMap } from "../../core/yaml/plain-values.ts";
import type { OverlayChange, OverlaySide } from "../../operations/overlay-changes.ts";

/**
 * Each environment against those it follows, as the head has them: what the earlier one has and the later one lacks, without what the later
 * one says must differ (`differs`).
 */
export function betweenEnvironments({
  overlays,
  catalogue,
}: {
  readonly overlays: readonly OverlayChange[];
  readonly catalogue: Catalogue;
}): readonly OverlayChange[] {
  return overlays.flatMap((one) => {
    const { after = [], differs = [] } = catalogue.environments.get(one.environment) ?? {};
    return after.flatMap((before) => {
      const other = overlays.find(
        ({ environment, service }) => environment === before && service === one.service,
      );
      if (other === undefined) return [];
      const environment = `${one.environment} → ${before}`;
      return [
        { ...one, environment, base: asDeclared(one.head, differs), head: asDeclared(other.head, differs) },
      ];
    });
  });
}

function asDeclared({ closure, render }: OverlaySide, differs: readonly DeclaredDifference[]): OverlaySide {
  if (render.kind !== "rendered" || differs.length === 0) return { closure, render };
  const resources = render.resources.map((one): Resource => {
    const value = strip(one.value, new Set(differs.flatMap((word) => fields[word])));
    return {
      ...one,
      namespace: differs.includes("namespace") ? "" : one.namespace,
      value: isMap(value) ? value : one.value,
    };
  });
  return { closure, render: { ...render, resources } };
}

/** What the words of the catalogue stand for, wherever it is. */
const fields: Readonly<Record<DeclaredDifference, readonly string[]>> = {
  replicas: ["replicas", "minReplicas", "maxReplicas"],
  namespace: ["namespace"],
  hosts: ["host", "hosts", "hostnames"],
  resources: ["resources"],
};

/** Without these keys; `resources` of a container are limits, those of a Role are what it is about and stay. */
function strip(value: Plain, keys: ReadonlySet<string>): Plain {
  if (Array.isArray(value)) return value.map((item: Plain) => strip(item, keys));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !keys.has(key) || (key === "resources" && !isMap(inner)))
      .map(([key, inner]) => [key, strip(inner, keys)]),
  );
}
