import { expect, test } from "vitest";
import { previewPage } from "../../../src/actions/preview/report.ts";
import { renderedDiffMarkdown } from "../../../src/core/rendered-diff/markdown.ts";
import type { RenderedDiff, ServiceChange } from "../../../src/core/rendered-diff/rendered-diff.ts";

function change(service: string, more: Partial<ServiceChange> = {}): ServiceChange {
  return {
    environment: "production",
    service,
    images: [],
    replicas: [],
    resources: { added: 0, removed: 0, changed: 1 },
    dangers: [],
    sameAs: undefined,
    patch: `# Deployment ${service}\n- a\n+ b\n`,
    ...more,
  };
}

const planOf = (changes: readonly ServiceChange[]): RenderedDiff => ({
  outcome: "changed",
  changes,
  unknown: [],
});

test("200 services through one base fit one comment, with every row and one difference", () => {
  const changes = Array.from({ length: 200 }, (_, index) =>
    change(`service-${index}`, index === 0 ? {} : { sameAs: "production/service-0" }),
  );
  const text = renderedDiffMarkdown(planOf(changes), "kustomize v5.8.1", 65_000);
  expect(text.length).toBeLessThanOrEqual(65_000);
  for (const { service } of changes) expect(text).toMatch(new RegExp(`\\| ${service} \\|`));
  expect(text.match(/```diff/g)).toHaveLength(1);
});

test("2 MB of differences: whole blocks as long as they fit, every row, and the rest is counted", () => {
  const changes = Array.from({ length: 40 }, (_, index) =>
    change(`s${index}`, { patch: `# ${index}\n${"+ a line that is added here\n".repeat(2_000)}` }),
  );
  const text = renderedDiffMarkdown(planOf(changes), undefined, 65_000);
  expect(text.length).toBeLessThanOrEqual(65_000);
  for (const { service } of changes) expect(text).toContain(`| ${service} |`);
  expect((text.match(/```/g)?.length ?? 0) % 2).toBe(0);
  expect(text).toMatch(/\d+ more differences are in the page/);
});

test("the page has every difference, and nothing in it is markup", () => {
  const page = previewPage(planOf([change("a", { patch: "+ <script>alert(1)</script>\n" })]), "Preview");
  expect(page).toContain("&#60;script&#62;");
  expect(page).not.toContain("<script>alert");
});

test("a table that is too long has a row for each environment, and the reason counts", () => {
  const changes = ["dev", "staging", "production"].flatMap((environment) =>
    Array.from({ length: 1_000 }, (_, index) =>
      change(`a-service-with-a-long-name-${index}`, {
        environment,
        dangers: [{ kind: "replicas", resource: `Deployment ${index}`, why: "It is scaled to 0." }],
        sameAs: index === 0 ? undefined : `${environment}/a-service-with-a-long-name-0`,
      }),
    ),
  );
  const text = renderedDiffMarkdown(planOf(changes), undefined, 65_000);
  expect(text.length).toBeLessThanOrEqual(65_000);
  expect(text).toContain("| production | 1000 | 0 | +0 ~1000 −0 | 1000 |");
  expect(text).toContain("1000 services in dev");
  expect(text).toMatch(/and \d+ more, in the report/);
});
