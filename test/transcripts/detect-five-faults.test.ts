import { transcript } from "./transcript.ts";

const catalogue = `version: 1
services:
  orders:
    path: services/orders
    depends-on: [mony]
    imgae: ghcr.io/acme/orders
  web:
    path: ../web
libraries:
  money: { path: libs/money }
environments:
  dev: {}
  staging: { after: qa, soak: half an hour }
`;

transcript(
  import.meta.filename,
  "detect-changes",
  "names all five faults of a catalogue, each at its place",
  async ({ push }) => ({
    run: await push("chore: a worse catalogue", { ".github/trunkline.yml": catalogue }),
    permissions: { contents: "read" },
  }),
);
