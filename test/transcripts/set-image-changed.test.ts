import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "set-image",
  "points dev at an image in one commit, two lines of it",
  ({ shop }) => ({
    with: {
      service: "orders",
      environment: "dev",
      image: `${shop.images}/orders:2-abc@sha256:${"a".repeat(64)}`,
    },
  }),
);
