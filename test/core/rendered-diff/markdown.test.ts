import { expect, test } from "vitest";
import { previewPage } from "../../../src/actions/preview/report.ts";
import type { Applied } from "../../../src/core/manifest/when-change-is-applied.ts";
import { renderedDiffMarkdown, renderedDiffReason } from "../../../src/core/rendered-diff/markdown.ts";
import type { RenderedDiff, ServiceChange } from "../../../src/core/rendered-diff/rendered-diff.ts";

function change(service: string, more: Partial<ServiceChange> = {}): ServiceChange {
  return {
    environment: "production",
    service,
    images: [],
    replicas: [],
    resources: { added: 0, removed: 0, changed: 1 },
    dangers: [],
    applied: [],
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

test("when it is applied: a column, and the sentence says where the merge is not enough", () => {
  const by = (when: Applied["when"], detail = "") => [{ by: `Application ${when}`, when, detail }];
  const one = change("orders", { applied: by("on-merge") });
  expect(renderedDiffReason(planOf([one]))).toMatch(/production\. It is applied on merge\.$/);
  const manual = change("billing", { environment: "staging", applied: by("by-person") });
  expect(renderedDiffReason(planOf([manual]))).toMatch(/It waits for a person\.$/);
  expect(renderedDiffReason(planOf([one, manual]))).toMatch(/staging\. staging: waits for a person\.$/);
  expect(renderedDiffReason(planOf([one, change("mail")]))).not.toContain("applied");
  const text = renderedDiffMarkdown(planOf([one, manual, change("mail")]), undefined, 65_000);
  expect(text).toMatch(/\| Applied \|/);
  expect(text).toMatch(/orders \|.*\| applied on merge \|/);
  expect(renderedDiffMarkdown(planOf([change("mail")]), undefined, 65_000)).not.toContain("Applied");
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

const scaled = { kind: "replicas", resource: "Deployment a", why: "It is scaled to 0." } as const;

test.each<[string, RenderedDiff, string]>([
  [
    "nothing changes",
    { outcome: "unchanged", changes: [], unknown: [] },
    "Nothing that is deployed changes.",
  ],
  [
    "one doubt",
    { outcome: "doubt", changes: [], unknown: ["a in dev is not rendered: x."] },
    "a in dev is not rendered: x.",
  ],
  [
    "three doubts",
    { outcome: "doubt", changes: [change("a")], unknown: ["a in dev is not rendered: x.", "b", "c"] },
    "a in dev is not rendered: x. 2 more.",
  ],
  [
    "two services in two environments",
    planOf([change("a", { environment: "dev" }), change("b", { environment: "dev" }), change("a")]),
    "What is deployed changes for a and b in dev and a in production.",
  ],
  [
    "one danger",
    planOf([change("a", { dangers: [scaled] })]),
    "What is deployed changes for a in production, with 1 danger.",
  ],
  [
    "two dangers",
    planOf([change("a", { dangers: [scaled] }), change("b", { dangers: [scaled] })]),
    "What is deployed changes for a and b in production, with 2 dangers.",
  ],
])("the reason is a sentence: %s", (_, diff, want) => {
  expect(renderedDiffReason(diff)).toBe(want);
});

test.each<[string, RenderedDiff, string]>([
  ["a doubt", { outcome: "doubt", changes: [], unknown: ["x"] }, "### ❔ preview: doubt\n"],
  ["no change", { outcome: "unchanged", changes: [], unknown: [] }, "### ✅ preview: unchanged\n"],
  ["a change", planOf([change("a")]), "### 📦 preview: changed\n"],
  ["a danger", planOf([change("a", { dangers: [scaled] })]), "### ⚠️ preview: changed\n"],
])("the title shows %s", (_, diff, want) => {
  expect(renderedDiffMarkdown(diff, undefined, 65_000).startsWith(want)).toBe(true);
});

test("what is not known is listed as text", () => {
  const text = renderedDiffMarkdown(
    { outcome: "doubt", changes: [], unknown: ["<b> in dev"] },
    undefined,
    65_000,
  );
  expect(text).toContain("- &lt;b&gt; in dev\n");
  expect(text).not.toContain("| Environment |");
});

test("a row tells tag or digest from what to what, and the replicas", () => {
  const digest = `sha256:${"0123456789".repeat(6)}abcd`;
  const text = renderedDiffMarkdown(
    planOf([
      change("a", {
        images: [
          { name: "r/a", from: "r/a:1", to: `r/a:2@${digest}` },
          { name: "r/b", from: "r/b", to: `r/b@${digest}` },
        ],
        replicas: [{ resource: "Deployment a", from: "2", to: "3" }],
        dangers: [scaled],
      }),
    ]),
    "kustomize v5.8.1",
    65_000,
  );
  expect(text).toContain(
    "| production | ⚠️ a | `1` → `2@sha256:0123456`<br>`r/b` → `sha256:0123456` | 2 → 3 | +0 ~1 −0 |\n",
  );
  expect(text).toContain("- ⚠️ **a in production**, `Deployment a`: It is scaled to 0.\n");
  expect(text).toContain("Rendered by kustomize v5.8.1 from both sides.");
});

test("one difference that does not fit is one", () => {
  const long = change("a", { patch: `# A a\n${"+ a line\n".repeat(10_000)}` });
  expect(renderedDiffMarkdown(planOf([long, change("b")]), undefined, 65_000)).toContain(
    "1 more difference is in the page and in the diff that the step leaves.\n",
  );
});
