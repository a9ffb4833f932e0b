import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "set-image",
  "names every typing error under with, and the nearest word",
  () => ({
    with: {
      service: "web",
      enviroment: "dev",
      image: ":1.1.0",
      delivery: "pullrequest",
      "dry-run": "yes",
      deadline: "soon",
    },
  }),
);
