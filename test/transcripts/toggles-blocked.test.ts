import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "toggles",
  "blocks a pull request that uses a toggle of no register and adds an entry without an owner",
  async (fixture) => {
    const catalogue = await fixture.read(".github/trunkline.yml");
    await fixture.push("chore: a register", {
      ".github/trunkline.yml": `${catalogue}\ntoggles: { register: [flags.yml], patterns: ['isEnabled\\("{key}'] }\n`,
      "flags.yml": "kill-switch: { kind: ops, owner: '@acme/platform' }\n",
    });
    const { event } = await fixture.push("feat(orders): a checkout on one page", {
      "flags.yml": "kill-switch: { kind: ops, owner: '@acme/platform' }\none-page: { kind: release }\n",
      "services/orders/checkout.js":
        'if (isEnabled("one-page")) show();\nif (isEnabled("one-pgae")) show();\n',
    });
    return { permissions: { contents: "read" }, run: { eventName: "push", event: event ?? {} } };
  },
);
