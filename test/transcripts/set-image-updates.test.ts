import { transcript } from "./transcript.ts";

const updates = [
  { service: "orders", environment: "dev", image: `ghcr.io/acme/orders:1.1.0@sha256:${"b".repeat(64)}` },
  { service: "orders", environment: "staging", image: ":1.1.0" },
  { overlay: "apps/web/overlays/dev", image: "ghcr.io/acme/web=*:1.10" },
];

transcript(import.meta.filename, "set-image", "sets many images in one commit", () => ({
  with: { updates: JSON.stringify(updates) },
}));
