// What a third-party action of the examples does under scripts/act/main.ts, as one step of a job. `main.js` of each stand-in names the action.
import { appendFileSync, cpSync, mkdirSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { buildImage } from "../../test/support/scratch/shop.ts";

const { env } = process;
const workspace = env.GITHUB_WORKSPACE ?? "";
const artifacts = env.EXAMPLES_ARTIFACTS ?? "";
const input = (name: string) => env[`INPUT_${name.toUpperCase()}`] ?? "";

/** Gives the outputs of the step. An action that is not here does nothing. */
const standIns: Readonly<Record<string, () => Promise<Readonly<Record<string, string>>>>> = {
  async "docker/build-push-action"() {
    const tags = input("tags");
    const [, service = "", tag = ""] = /\/([^/:]+):([^:]+)$/.exec(tags) ?? [];
    const place = { registry: env.EXAMPLES_REGISTRY ?? "", clone: workspace };
    const digest = await buildImage(place, { service, tag, revision: env.GITHUB_SHA ?? "" });
    const metadata = { "containerimage.digest": digest, "image.name": tags };
    return { digest, metadata: JSON.stringify(metadata) };
  },
  async "actions/upload-artifact"() {
    const file = resolve(workspace, input("path"));
    const folder = join(artifacts, input("name") || "artifact");
    mkdirSync(folder, { recursive: true });
    cpSync(file, join(folder, basename(file)), { recursive: true });
    return {};
  },
  async "actions/download-artifact"() {
    const prefix = input("pattern").replace(/\*$/, "");
    for (const name of readdirSync(artifacts).filter((one) => one.startsWith(prefix)))
      cpSync(join(artifacts, name), join(resolve(workspace, input("path") || "."), name), {
        recursive: true,
      });
    return {};
  },
  "actions/create-github-app-token": async () => ({ token: env.EXAMPLES_APP_TOKEN ?? "" }),
  "actions/deploy-pages": async () => ({ page_url: "https://acme.github.io/shop/" }),
};

const outputs = (await standIns[env.STAND_IN ?? ""]?.()) ?? {};
for (const [name, value] of Object.entries(outputs))
  appendFileSync(env.GITHUB_OUTPUT ?? "", `${name}<<END_OF_VALUE\n${value}\nEND_OF_VALUE\n`);
