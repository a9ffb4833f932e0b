// One service taken back by rollback's bundle, in a GitOps repository of 20,000 files over HTTP whose last 300 commits are about other services, beside
// one image set by set-image in the same repository: requests, git processes, bytes. Run by Node 24: node bench/rollback.ts [files] [commits]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { filesPerService, fillGitops, overlayOf } from "../test/support/git-server/gitops.ts";
import { startGitServer } from "../test/support/git-server.ts";
import { runAction } from "../test/support/runner/action.ts";
import { makeCountedGit } from "../test/support/scratch/counted-git.ts";
import { makeFolder } from "../test/support/scratch/folder.ts";

const [files = 20_000, commits = 300] = process.argv.slice(2).map(Number);
/** What design.md allows rollback beyond set-image. */
const allowed = 200_000;
const root = join(import.meta.dirname, "..");
const services = files / filesPerService;
const server = await startGitServer({ root: makeFolder() });
const directory = server.create("acme/k8s-configs");
await fillGitops(directory, { services, bytes: 16_000 });

const begin = Math.floor(Date.now() / 1_000) - commits * 600;
const set = (service: number, version: number, at: number) => {
  const digest = `sha256:${String(version).padStart(64, "0")}`;
  const content = `resources: [../../base]\nimages:\n- name: s${service}\n  newTag: 1.${version}.0\n  digest: ${digest}\n`;
  const message = `Set s${service} to 1.${version}.0\n`;
  return [
    `commit refs/heads/main\ncommitter Ada <ada@example.com> ${begin + at * 600} +0000\n`,
    `data ${message.length}\n${message}\n${at === 0 ? "from refs/heads/main^0\n" : ""}`,
    `M 100644 inline ${overlayOf(service, "dev")}/kustomization.yaml\ndata ${content.length}\n${content}\n`,
  ].join("");
};
const own = services - 1;
const others = Array.from({ length: commits }, (_, at) => set((at * 37) % (services - 1), at, at + 2));
const input = [set(own, 1, 0), set(own, 2, 1), ...others, "done\n"].join("");
const imported = spawnSync("git", ["-C", directory, "fast-import", "--quiet", "--done"], { input });
if (imported.status !== 0) throw new Error(imported.stderr.toString());

const counted = makeCountedGit();
/** One run on the repository as it is now. */
async function measure(action: string, inputs: Readonly<Record<string, string>>) {
  server.requests.length = 0;
  const ran = await runAction(join(root, "actions", action), {
    inputs: { repository: server.urlOf("acme/k8s-configs"), overlay: overlayOf(own, "dev"), ...inputs },
    env: { PATH: counted.path },
  });
  if (ran.conclusion === "failure") throw new Error(ran.log);
  const fetched = server.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  return {
    action,
    outcome: ran.outputs.outcome,
    requests: server.requests.length,
    processes: counted.take(),
    "bytes fetched": fetched,
  };
}

const back = await measure("rollback", { reason: "500s", verify: "none" });
const forward = await measure("set-image", { images: `s${own}=*:1.3.0@sha256:${"3".padStart(64, "0")}` });
await server.close();
console.table([back, forward]);
const more = back["bytes fetched"] - forward["bytes fetched"];
console.log(
  `the history costs ${more} bytes (${allowed} are allowed) and ${back.processes - forward.processes} git processes`,
);
