import { expect, test } from "vitest";
import type { PreviewPlan, ServiceChange } from "../../../src/actions/preview/plan.ts";
import { previewMarkdown, previewPage } from "../../../src/actions/preview/report.ts";

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

const planOf = (changes: readonly ServiceChange[]): PreviewPlan => ({
  outcome: "changed",
  changes,
  unknown: [],
});

test("200 services through one base fit one comment, with every row and one difference", () => {
  const changes = Array.from({ length: 200 }, (_, index) =>
    change(`service-${index}`, index === 0 ? {} : { sameAs: "production/service-0" }),
  );
  const text = previewMarkdown(planOf(changes), "kustomize v5.8.1", 65_000);
  expect(text.length).toBeLessThanOrEqual(65_000);
  for (const { service } of changes) expect(text).toMatch(new RegExp(`\\| ${service} \\|`));
  expect(text.match(/```diff/g)).toHaveLength(1);
});

test("2 MB of differences: whole blocks as long as they fit, every row, and the rest is counted", () => {
  const changes = Array.from({ length: 40 }, (_, index) =>
    change(`s${index}`, { patch: `# ${index}\n${"+ a line that is added here\n".repeat(2_000)}` }),
  );
  const text = previewMarkdown(planOf(changes), undefined, 65_000);
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
