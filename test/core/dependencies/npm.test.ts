import { check } from "./check.ts";

check("npm", [
  [
    "dependencies of every kind",
    "services/orders/package.json",
    '{"name":"@acme/orders","dependencies":{"@acme/money":"workspace:^","x":"1"},"devDependencies":{"y":"*"},"peerDependencies":{"z":"1"},"optionalDependencies":{"o":"1"}}',
    { provides: ["npm:@acme/orders"], needs: ["npm:@acme/money", "npm:x", "npm:y", "npm:z", "npm:o"] },
  ],
  [
    "aliases and paths",
    "a/package.json",
    '{"dependencies":{"old":"npm:@acme/real@1.0.0","f":"file:../lib","l":"link:./in","out":"file:../../../x"}}',
    { needs: ["npm:@acme/real", "npm:f", "npm:l", "npm:out"], reaches: ["lib", "a/in"] },
  ],
  [
    "workspaces",
    "package.json",
    '{"workspaces":["services/*","!services/old"]}',
    { members: ["services/*", "!services/old"] },
  ],
  [
    "workspaces, the long form",
    "package.json",
    '{"workspaces":{"packages":["libs/**"]}}',
    { members: ["libs/**"] },
  ],
  [
    "pnpm",
    "pnpm-workspace.yaml",
    "packages:\n  - apps/*\n  - '!apps/x'\n",
    { members: ["apps/*", "!apps/x"] },
  ],
]);
