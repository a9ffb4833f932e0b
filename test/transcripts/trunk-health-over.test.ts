import { addPull, addRun } from "../support/github/activity.ts";
import { commit, publish } from "../support/scratch/git.ts";
import { transcript } from "./transcript.ts";

const now = Date.now();
const ago = (hours: number) => new Date(now - Math.round(hours * 3_600_000)).toISOString();

transcript(
  import.meta.filename,
  "trunk-health",
  "tells which limits are exceeded, and what is behind each of them",
  async ({ monorepo, shop: { gitops }, readGitops }) => {
    for (let at = 0; at < 24; at++)
      addRun(monorepo, {
        sha: String(at + 1_000).padStart(40, "a"),
        created: ago(100 - at),
        updated: ago(100 - at - (at % 4 === 0 ? 0.3 : 0.1)),
        conclusion: at === 7 || at === 8 ? "failure" : "success",
      });
    for (let at = 0; at < 12; at++)
      addPull(monorepo, { created: ago(60 + at), merged: ago(20 + at), additions: 30 * at });
    addPull(monorepo, { created: ago(75) }, { title: "Rewrite the checkout" });
    addPull(monorepo, { created: ago(2) }, { title: "Round once" });
    const place = "apps/orders/overlays/dev/kustomization.yaml";
    const text = await readGitops(place);
    for (let version = 1; version <= 6; version++) {
      const day = ago(24 * (20 - 3 * version));
      const image = text
        .replace(/newTag: .*/, `newTag: 2.${version}.0`)
        .replace(/digest: .*/, `digest: sha256:${String(version).repeat(64)}`);
      await commit(
        gitops.clone,
        "deploy(dev): orders\n\nTrunkline: set-image\nService: orders\nEnvironment: dev",
        { [place]: image },
        { GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
      );
    }
    await publish(gitops.clone);
    return {
      with: { window: "30d", issue: "true" },
      permissions: { contents: "read", actions: "read", issues: "write", "pull-requests": "read" },
      dates: [ago(92.9).slice(0, 16).replace("T", " ")],
      run: { eventName: "schedule", event: {} },
    };
  },
);
