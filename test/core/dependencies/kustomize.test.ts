import { check } from "./check.ts";

check("kustomize", [
  [
    "what it takes in",
    "apps/orders/overlays/dev/kustomization.yaml",
    "resources:\n  - ../../base\n  - https://x.example/y\n  - github.com/a/b?ref=1\ncomponents: [../../../../shared/tls]\npatches:\n  - path: patch.yaml\n  - patch: 'x: y'\nimages: [{ name: a }]\n",
    { reaches: ["apps/orders/base", "shared/tls", "apps/orders/overlays/dev/patch.yaml"] },
  ],
  ["an empty one", "kustomization.yml", "", {}],
]);
