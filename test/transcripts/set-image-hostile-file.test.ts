import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "set-image",
  "refuses an overlay whose name holds a control character",
  () => ({
    with: {
      updates: JSON.stringify([
        { overlay: "apps/web\n::error::x/overlays/dev", image: "ghcr.io/acme/web=*:1" },
      ]),
    },
  }),
);
