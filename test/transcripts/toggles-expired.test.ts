import { transcript } from "./transcript.ts";

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

transcript(
  import.meta.filename,
  "toggles",
  "sweeps, finds two toggles whose end is over and opens an issue for each",
  async (fixture) => {
    const catalogue = await fixture.read(".github/trunkline.yml");
    const entry = (owner: string, ticket: string, created: string, expires: string) =>
      `{ kind: release, owner: '${owner}', created: ${created}, expires: ${expires}, ticket: '${ticket}', keep: on }`;
    await fixture.push("feat: four toggles", {
      ".github/trunkline.yml": `${catalogue}\ntoggles: { register: [flags.yml] }\n`,
      "flags.yml": `# Who may take one away is who owns it.
one-page-checkout: ${entry("@mona", "SHOP-12", day(40), day(12))}
new-rates: ${entry("@acme/payments", "SHOP-31", day(33), day(3))}
dark-mode: ${entry("@mona", "SHOP-40", day(20), day(-4))}
kill-switch: { kind: ops, owner: '@acme/platform' }
`,
      "services/orders/checkout.js":
        'export const show = () => (isEnabled("one-page-checkout") ? onePage() : pages());\n',
      "services/orders/checkout.test.js": 'enable("one-page-checkout");\n',
      "services/payments/rates.js": `// TODO: remove new-rates toggle by ${day(3)}\nif (isEnabled('new-rates')) load();\n`,
      "services/web/theme.js": "const dark = isEnabled(`dark-mode`);\n",
    });
    return {
      with: { mode: "sweep", cleanup: "issue" },
      dates: [day(12), day(3), day(-4), day(40), day(33), day(20)],
      permissions: { contents: "read", issues: "write" },
      run: { eventName: "schedule", event: {} },
    };
  },
);
