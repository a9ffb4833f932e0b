import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "release",
  "treats commit subjects as data: commands of the runner, HTML, mentions",
  async ({ push }) => {
    await push("feat(web): ::set-output name=tag::v9 ##[error]no <script>x</script> @mona #7 `$(id)`", {
      "services/web/a.js": "export {};\n",
    });
    const run = await push("::add-mask::release\n\nfix: not this one", {
      "services/web/b.js": "export {};\n",
    });
    return { with: { service: "web" }, run, permissions: { contents: "write" } };
  },
);
