import { type Oid, parseOid } from "../../src/core/git/oid.ts";
import { type Digest, parseDigest } from "../../src/core/image/digest.ts";
import { kustomizeFormat } from "../../src/core/manifest/manifest-formats.ts";
import type { PromotionCandidate, PromotionFacts } from "../../src/core/promotion/promotion.ts";

export function digestOf(letter: string): Digest {
  return parseDigest(`sha256:${letter.repeat(64)}`) as Digest;
}

export function oidOf(letter: string): Oid {
  return parseOid(letter.repeat(40)) as Oid;
}

/** Version 1.1.0 of a service in staging, 1.0.0 in production, every gate open. */
export function found(
  service: string,
  more: Partial<PromotionCandidate> = {},
): PromotionFacts & { kind: "found" } {
  const repository = `ghcr.io/acme/${service}`;
  const end = (environment: string) => ({
    environment,
    overlay: `apps/${service}/overlays/${environment}`,
    format: kustomizeFormat,
  });
  return {
    kind: "found",
    path: {
      service,
      name: service,
      repository,
      from: end("staging"),
      to: end("production"),
      mayBeAbsent: false,
    },
    name: service,
    artifact: { kind: "image", repository, tag: "1.1.0", digest: digestOf("b"), pinned: false },
    destination: repository,
    overlay: {
      file: `apps/${service}/overlays/production/kustomization.yaml`,
      format: kustomizeFormat,
      text: kustomization(service, repository, "1.0.0", digestOf("a")),
    },
    present: { name: service, repository, tag: "1.0.0", digest: digestOf("a") },
    older: undefined,
    changes: { kind: "unknown", why: "nobody asked" },
    verdicts: [{ gate: "after", state: "green", why: "staging has it.", remedy: "" }],
    ...more,
  };
}

/** A kustomization that sets one image. */
export function kustomization(name: string, repository: string, tag: string, digest: string): string {
  const value = digest === "" ? `newTag: ${tag}` : `newTag: ${tag}\n    digest: ${digest}`;
  return `# kept as it is\nresources:\n  - ../../base\nimages:\n  - name: ${name}\n    newName: ${repository}\n    ${value} # here\n`;
}
