import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { spread } from "../../support/effort.ts";
import { pushImage } from "../../support/registry/image.ts";
import { startRegistry } from "../../support/registry/registry.ts";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { makePlace, runStep } from "./step.ts";

const digest = `sha256:${"a1".repeat(32)}`;
const dev = "apps/orders/overlays/dev/kustomization.yaml";
const kustomization = `resources:
- ../../base

images: # ours
- name: orders
  newName: ghcr.io/acme/orders
  newTag: v1 # {"$imagepolicy": "flux:orders:tag"}
`;
const catalogue = `version: 1
services:
  orders: { path: services/orders, image: ghcr.io/acme/orders, image-name: orders }
  web: { path: services/web, image: ghcr.io/acme/web }
environments:
  dev: {}
  production: { delivery: pull-request }
gitops:
  overlay: apps/{service}/overlays/{environment}
`;
const files = {
  [dev]: kustomization,
  "apps/web/overlays/dev/kustomization.yml": "resources: []\n",
  "apps/orders/overlays/production/kustomization.yaml": kustomization,
  "apps/none/README.md": "no overlay\n",
};

const orders = { overlay: "apps/orders/overlays/dev", images: `orders=*:v2@${digest}` };

describe("one image in one overlay", () => {
  test("one commit with the smallest diff and its trailers, and a second run finds it", async () => {
    const place = await makePlace(files);
    const before = await place.tip();
    const result = await runStep(place, orders);
    expect(result).toMatchObject({ outcome: "changed", failures: [] });
    expect(result.outputs).toMatchObject({
      branch: "main",
      attempts: "1",
      "pull-request": "",
      commit: await place.tip(),
    });
    expect(result.outputs.edits).toEqual([
      {
        file: dev,
        name: "orders",
        from: { newName: "ghcr.io/acme/orders", newTag: "v1", digest: null },
        to: { newName: "ghcr.io/acme/orders", newTag: "v2", digest },
      },
    ]);
    expect(await place.read(dev)).toBe(
      kustomization
        .replace("newTag: v1 #", "newTag: v2 #")
        .replace('tag"}\n', `tag"}\n  digest: ${digest}\n`),
    );
    expect(await place.git("diff", "--stat", "--format=", before, "main")).toContain(
      "2 insertions(+), 1 deletion(-)",
    );
    expect(await place.git("rev-list", "--parents", "-1", "main")).toBe(`${await place.tip()} ${before}`);
    expect(await place.git("log", "-1", "--format=%B", "main")).toBe(
      `Set orders in apps/orders/overlays/dev to v2

- ${dev}: ghcr.io/acme/orders:v1 -> ghcr.io/acme/orders:v2@${digest}

Trunkline: set-image
Image: ghcr.io/acme/orders:v2@${digest}
Source-Commit: 0123456789012345678901234567890123456789
Workflow-Run: https://github.com/acme/shop/actions/runs/7 (deploy #42.1)
Requested-By: mona
`,
    );
    const again = await runStep(place, orders);
    expect(again).toMatchObject({ outcome: "unchanged", outputs: { commit: "", edits: [] } });
    expect(await place.tip()).toBe(result.outputs.commit);
  });

  test("the time of the source commit is told where the event tells it", async () => {
    const sourceTimeAfter = async (id: string) => {
      const place = await makePlace(files);
      const payload = { head_commit: { id, timestamp: "2026-11-21T11:00:00+01:00" } };
      await runStep(place, orders, { event: { name: "push", payload } });
      return (await place.git("log", "-1", "--format=%(trailers:key=Source-Time,valueonly)", "main")).trim();
    };
    expect(await sourceTimeAfter("0123456789012345678901234567890123456789")).toBe(
      "2026-11-21T10:00:00.000Z",
    );
    expect(await sourceTimeAfter("1123456789012345678901234567890123456789")).toBe("");
  });

  test("a dry run shows the exact patch and writes nothing", async () => {
    const place = await makePlace(files);
    const before = await place.tip();
    const result = await runStep(place, { ...orders, "dry-run": "true" });
    expect(result).toMatchObject({ outcome: "planned", outputs: { commit: "", branch: "main" } });
    expect(result.log).toContain(`-  newTag: v1 # {"$imagepolicy": "flux:orders:tag"}\n+  newTag: v2 #`);
    expect(result.summary).toContain("```diff\ndiff --git");
    expect(await place.tip()).toBe(before);
  });

  test("the commit says who and why, and the command in the summary undoes it when it is pasted", async () => {
    const place = await makePlace(files);
    const result = await runStep(place, { ...orders, reason: "the new checkout" });
    expect(
      await place.git("log", "-1", "--format=%(trailers:only,key=Requested-By,key=Reason)", "main"),
    ).toBe("Reason: the new checkout\nRequested-By: mona\n");
    const [, undo = ""] = /```sh\n(git revert[^`]+)```/.exec(result.summary) ?? [];
    const clone = await makeClone(place.remote, join(makeFolder(), "clone"));
    execFileSync("sh", ["-ec", undo], { cwd: clone, stdio: "pipe" });
    expect(await place.read(dev)).toBe(kustomization);
    expect(await place.git("rev-list", "--count", "main")).toBe("3");
  });

  test("another value than expected is superseded, loudly, with exit 0", async () => {
    const place = await makePlace(files);
    const before = await place.tip();
    const result = await runStep(place, { ...orders, expect: "v0" });
    expect(result).toMatchObject({ outcome: "superseded", failures: [], notices: [{ level: "warning" }] });
    expect(await place.tip()).toBe(before);
    expect(await runStep(place, { ...orders, expect: "v1" })).toMatchObject({ outcome: "changed" });
    expect(await runStep(place, { ...orders, expect: "v1" })).toMatchObject({ outcome: "unchanged" });
  });

  test("the file itself can be named, and the message and author are the user's", async () => {
    const place = await makePlace(files);
    const result = await runStep(place, {
      overlay: dev,
      images: "orders=*:v2",
      message: "deploy {service} {tag} ({from})",
      author: "Mona <mona@example.com>",
      branch: "main",
    });
    expect(result.outcome).toBe("changed");
    expect(await place.git("log", "-1", "--format=%an <%ae> %s", "main")).toBe(
      "Mona <mona@example.com> deploy orders v2 (ghcr.io/acme/orders:v1)",
    );
  });
});

describe("a name that no manifest has", () => {
  const dead = { ...orders, images: "order=*:v2" };
  const withBase = {
    ...files,
    "apps/orders/base/kustomization.yaml": "resources: [d.yaml, s.yaml, c.yaml, ../common]\n",
    "apps/orders/base/s.yaml": "kind: Service\n",
    "apps/orders/base/c.yaml": "kind: ConfigMap\n",
    "apps/orders/common/kustomization.yaml": "resources: [r.yaml]\n",
    "apps/orders/common/r.yaml": "kind: Role\n",
    "apps/orders/base/d.yaml": "spec: {containers: [{image: orders}]}\n",
  };

  test("is written, with a warning", async () => {
    const place = await makePlace(withBase);
    const result = await runStep(place, { ...dead, strict: "false" });
    expect(result).toMatchObject({
      outcome: "changed",
      notices: [{ level: "warning", title: "IMAGE_ENTRY_DEAD" }],
    });
    expect(await runStep(place, orders)).toMatchObject({ outcome: "changed", notices: [] });
  });

  test("is refused by default", async () => {
    const place = await makePlace(withBase);
    const before = await place.tip();
    await expect(runStep(place, dead)).rejects.toMatchObject({
      list: [{ code: "IMAGE_ENTRY_DEAD" }],
    });
    expect(await place.tip()).toBe(before);
    expect(await runStep(place, { ...orders, strict: "true" })).toMatchObject({ outcome: "changed" });
  });
});

describe("an older run never overwrites a newer one", () => {
  async function makeBuilds() {
    const root = makeFolder();
    const remote = await makeRemote(join(root, "shop.git"));
    const workspace = await makeClone(remote, join(root, "shop"));
    const older = await commit(workspace, "older", { "x.txt": "1\n" });
    const newer = await commit(workspace, "newer", { "x.txt": "2\n" });
    await publish(workspace);
    return { place: { ...(await makePlace(files)), workspace }, older, newer };
  }
  const build = (tag: string) => ({ ...orders, images: `orders=*:${tag}` });

  test("by the ancestry of the source commits", async () => {
    const { place, older, newer } = await makeBuilds();
    expect(await runStep(place, build("b2"), { sha: newer })).toMatchObject({ outcome: "changed" });
    await place.commit("somebody else", { "README.md": "x\n" });
    const before = await place.tip();
    const result = await runStep(place, build("b1"), { sha: older, number: 43, id: "8" });
    expect(result).toMatchObject({ outcome: "superseded", failures: [], notices: [{ level: "warning" }] });
    expect(result.summary).toContain("which comes after");
    expect(await place.tip()).toBe(before);
    expect(await runStep(place, { ...build("b1"), order: "none" }, { sha: older })).toMatchObject({
      outcome: "changed",
    });
    expect(await runStep(place, build("b2"), { sha: newer })).toMatchObject({ outcome: "changed" });
  });

  test("by the run's number where the commits cannot be seen", async () => {
    const place = await makePlace(files);
    const workspace = makeFolder();
    expect(await runStep({ ...place, workspace }, build("b2"), { number: 9 })).toMatchObject({
      outcome: "changed",
    });
    const elsewhere = { "source-commit": "f".repeat(40) };
    expect(
      await runStep({ ...place, workspace }, { ...build("b1"), ...elsewhere, order: "run" }, { number: 8 }),
    ).toMatchObject({
      outcome: "superseded",
    });
  });

  test("not by a commit that only says that it set the image, nor by a run that cannot be", async () => {
    const place = await makePlace(files);
    expect(await runStep(place, build("b1"), { sha: "", number: 8 })).toMatchObject({ outcome: "changed" });
    const trailers = (number: number) =>
      `Image: ghcr.io/acme/orders:b1\nWorkflow-Run: https://github.com/acme/shop/actions/runs/9 (deploy #${number}.1)`;
    await place.commit(`docs: typo\n\nTrunkline: set-image\n${trailers(20)}`, { "README.md": "x\n" });
    expect(await runStep(place, build("b2"), { sha: "", number: 9 })).toMatchObject({ outcome: "changed" });
    const text = await place.read(dev);
    await place.commit("x", { [dev]: text.replace("b2", "b0") });
    await place.commit(`x\n\nTrunkline: set-image\n${trailers(999_999_999)}`, {
      [dev]: text.replace("b2", "b1"),
    });
    expect(await runStep(place, build("b3"), { sha: "", number: 10 })).toMatchObject({ outcome: "changed" });
  });

  test("by version", async () => {
    const place = await makePlace(files);
    await runStep(place, { ...build("1.10.0"), order: "semver" });
    expect(await runStep(place, { ...build("1.9.0"), order: "semver" })).toMatchObject({
      outcome: "superseded",
    });
    expect(await runStep(place, { ...build("1.11.0"), order: "semver" })).toMatchObject({
      outcome: "changed",
    });
  });
});

describe("pin", () => {
  test("writes the tag and the digest that it has in the registry", async () => {
    const registry = await startRegistry();
    try {
      const { digest: pushed } = await pushImage(registry, "acme/orders", "v2");
      const place = await makePlace(files);
      const images = `orders=${registry.host}/acme/orders:v2`;
      const result = await runStep(place, { ...orders, images, pin: "true" });
      expect(result.outputs.edits).toMatchObject([{ to: { newTag: "v2", digest: pushed } }]);
      expect(await runStep(place, { ...orders, images, pin: "true" })).toMatchObject({
        outcome: "unchanged",
      });
      await expect(
        runStep(place, { ...orders, images: images.replace("v2", "v9"), pin: "true" }),
      ).rejects.toMatchObject({
        code: "IMAGE_MISSING",
      });
    } finally {
      await registry.stop();
    }
  });

  test("without it a tag that moves is refused", async () => {
    const place = await makePlace(files);
    const before = await place.tip();
    await expect(runStep(place, { ...orders, images: "orders=*:latest" })).rejects.toMatchObject({
      code: "IMAGE_TAG_MUTABLE",
    });
    expect(await place.tip()).toBe(before);
  });
});

describe("a policy", () => {
  test("chooses each environment's newest tag from one registry", async () => {
    const registry = await startRegistry();
    try {
      const image = `${registry.host}/acme/orders`;
      for (const tag of ["development-1.2.3", "development-1.10.0", "version-1.2.3", "latest"]) {
        await pushImage(registry, "acme/orders", tag, { layers: [tag] });
      }
      const place = await makePlace({
        "dev/kustomization.yaml": "images: []\n",
        "test/kustomization.yaml": "images: []\n",
      });
      writeFiles(place.workspace, {
        ".github/trunkline.yml": `version: 1
services: { orders: { path: orders, image: '${image}', image-name: orders } }
environments:
  dev: { policy: { filter: '^development-(?<version>.+)$', semver: '*' } }
  test: { policy: { filter: '^version-(?<version>.+)$', semver: '*' } }
gitops: { overlay: '{environment}' }
`,
      });
      const updates = JSON.stringify([
        { service: "orders", environment: "dev" },
        { service: "orders", environment: "test" },
      ]);
      const result = await runStep(place, { updates, pin: "true" });
      expect(result.outputs.edits).toMatchObject(
        [
          { file: "dev/kustomization.yaml", to: { newName: image, newTag: "development-1.10.0" } },
          { file: "test/kustomization.yaml", to: { newName: image, newTag: "version-1.2.3" } },
        ].map((edit) => ({ ...edit, to: { ...edit.to, digest: expect.stringMatching(/^sha256:/) } })),
      );
      expect(await place.git("log", "-1", "--format=%(trailers:only,key=Source-Commit)", "main")).toBe("");
      expect(await runStep(place, { updates, pin: "true" })).toMatchObject({ outcome: "unchanged" });
      await pushImage(registry, "acme/orders", "version-1.3.0", { layers: ["new"] });
      expect(await runStep(place, { updates, pin: "true" })).toMatchObject({
        outcome: "changed",
        outputs: { edits: [{}] },
      });
    } finally {
      await registry.stop();
    }
  });
});

describe("through the catalogue", () => {
  test("a service in an environment", async () => {
    const place = await makePlace(files);
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    const image = `ghcr.io/acme/orders:v2@${digest}`;
    const result = await runStep(place, { service: "orders", environment: "dev", image });
    expect(result.outcome).toBe("changed");
    expect(
      await place.git(
        "log",
        "-1",
        "--format=%s%n%(trailers:only,key=Service,key=Environment,key=Image)",
        "main",
      ),
    ).toBe(`Set orders in dev to v2\nService: orders\nEnvironment: dev\nImage: ${image}\n`);
  });

  test("only a tag, an entry that was not there", async () => {
    const place = await makePlace(files);
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    await runStep(place, { service: "web", environment: "dev", image: ":1.10" });
    expect(await place.read("apps/web/overlays/dev/kustomization.yml")).toBe(
      'resources: []\nimages:\n  - name: ghcr.io/acme/web\n    newTag: "1.10"\n',
    );
  });

  test("in whatever format the environment has", async () => {
    const values = "# ours\norders:\n  image:\n    repository: ghcr.io/acme/orders\n    tag: v1 # c\n";
    const place = await makePlace({ "charts/values-dev.yaml": values });
    writeFiles(place.workspace, {
      ".github/trunkline.yml": `version: 1
services:
  orders: { path: services/orders, image: ghcr.io/acme/orders }
environments:
  dev: { overlay: 'charts/values-{environment}.yaml', format: helm, key: '{service}.image' }
`,
    });
    const image = `ghcr.io/acme/orders:v2@${digest}`;
    const result = await runStep(place, { service: "orders", environment: "dev", image });
    expect(result).toMatchObject({ outcome: "changed", notices: [] });
    // A chart may use the tag as a label, so a tag gets a tag; the digest stays in the commit.
    expect(await place.read("charts/values-dev.yaml")).toBe(values.replace("tag: v1", "tag: v2"));
    expect(await place.git("log", "-1", "--format=%(trailers:key=Image,valueonly)", "main")).toContain(image);
    expect(await runStep(place, { service: "orders", environment: "dev", image })).toMatchObject({
      outcome: "unchanged",
    });
  });

  test("every cluster of the environment, in one commit", async () => {
    const overlay = "images:\n- name: ghcr.io/acme/orders\n  newTag: v1\n";
    const place = await makePlace({
      "eu/orders/kustomization.yaml": overlay,
      "us/orders/kustomization.yaml": overlay,
    });
    const before = await place.tip();
    writeFiles(place.workspace, {
      ".github/trunkline.yml": `version: 1
services: { orders: { path: a, image: ghcr.io/acme/orders } }
environments: { dev: { clusters: [eu, us], overlay: '{cluster}/{service}' } }
`,
    });
    const result = await runStep(place, { service: "orders", environment: "dev", image: ":v2" });
    expect(result).toMatchObject({
      outcome: "changed",
      reason: expect.stringContaining("orders in dev: v1 → v2, "),
    });
    expect(await place.git("rev-list", "--count", `${before}..main`)).toContain("1");
    for (const cluster of ["eu", "us"]) {
      expect(await place.read(`${cluster}/orders/kustomization.yaml`)).toBe(overlay.replace("v1", "v2"));
    }
  });

  test("a held digest is blocked, until the hold is lifted with a reason, in the same commit", async () => {
    const holds = `# ours\nholds:\n- digest: ${digest}\n  reason: 500s on checkout\n`;
    const place = await makePlace({ ...files, "apps/orders/overlays/dev/trunkline-holds.yaml": holds });
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    const before = await place.tip();
    const step = { service: "orders", environment: "dev", image: `ghcr.io/acme/orders:v2@${digest}` };
    expect(await runStep(place, step)).toMatchObject({
      outcome: "blocked",
      failures: [{ code: "IMAGE_HELD" }],
    });
    expect(await place.tip()).toBe(before);
    await expect(runStep(place, { ...step, "lift-hold": "true" })).rejects.toMatchObject({
      code: "INPUT_MISSING",
    });
    const lifted = await runStep(place, { ...step, "lift-hold": "true", reason: "fixed upstream" });
    expect(lifted).toMatchObject({ outcome: "changed", failures: [] });
    expect(await place.read("apps/orders/overlays/dev/trunkline-holds.yaml")).not.toContain("500s");
    expect(await place.git("log", "-1", "--format=%(trailers:key=Reason,valueonly)", "main")).toContain(
      "fixed upstream",
    );
  });

  test("what is lifted for several services in one shared file stays lifted for each", async () => {
    const held = (one: string) => `- digest: ${one}\n  reason: 500s on checkout\n`;
    const other = `sha256:${"b".repeat(64)}`;
    const kept = held(`sha256:${"f".repeat(64)}`);
    const holds = `holds:\n${held(digest)}${kept}${held(other)}`;
    const place = await makePlace({ ...files, "trunkline-holds.yaml": holds });
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    const updates = JSON.stringify([
      { service: "orders", environment: "dev", image: `ghcr.io/acme/orders:v2@${digest}` },
      { service: "web", environment: "dev", image: `ghcr.io/acme/web:v2@${other}` },
    ]);
    const lifted = await runStep(place, { updates, "lift-hold": "true", reason: "fixed upstream" });
    expect(lifted).toMatchObject({ outcome: "changed", failures: [] });
    expect(await place.read("trunkline-holds.yaml")).toBe(`holds:\n${kept}`);
  });

  test("what the legs of a matrix left is one commit", async () => {
    const place = await makePlace(files);
    writeFiles(place.workspace, {
      ".github/trunkline.yml": catalogue,
      "images/image-orders/metadata.json": JSON.stringify({
        "containerimage.digest": digest,
        "image.name": "ghcr.io/acme/orders:v2",
      }),
      "images/image-web/image.json": '{"service": "web", "image": ":v3"}',
    });
    const before = await place.tip();
    const result = await runStep(place, { "updates-from": "images", environment: "dev" });
    expect(result).toMatchObject({ outcome: "changed" });
    expect(await place.git("rev-list", "--parents", "-1", "main")).toBe(`${await place.tip()} ${before}`);
    expect(await place.read(dev)).toContain(`digest: ${digest}`);
  });

  test("many at once are one commit", async () => {
    const place = await makePlace(files);
    const before = await place.tip();
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    const updates = [
      { service: "orders", environment: "dev", image: "ghcr.io/acme/orders:v2" },
      { service: "web", environment: "dev", image: "ghcr.io/acme/web:v2" },
      { overlay: "apps/orders/overlays/dev", image: "sidecar:v9" },
    ];
    const result = await runStep(place, { updates: JSON.stringify(updates) });
    expect(result).toMatchObject({ outcome: "changed", outputs: { edits: [{}, {}, {}] } });
    expect(await place.git("rev-list", "--count", `${before}..main`)).toBe("1");
    expect(await place.git("log", "-1", "--format=%(trailers:only,key=Image)", "main")).toBe(
      "Image: ghcr.io/acme/orders:v2\nImage: sidecar:v9\nImage: ghcr.io/acme/web:v2\n",
    );
  });

  test("an environment that wants a pull request gets a branch of its own", async () => {
    const place = await makePlace(files);
    const before = await place.tip();
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    const result = await runStep(place, { service: "orders", environment: "production", image: ":v2" });
    expect(result).toMatchObject({
      outcome: "proposed",
      outputs: { branch: "trunkline/set-image/orders/production", "pull-request": "" },
    });
    expect(await place.tip()).toBe(before);
    expect(await place.git("rev-parse", "trunkline/set-image/orders/production")).toBe(result.outputs.commit);
  });
});

describe("what cannot be done is a Problem, and nothing is written", () => {
  test.each(
    spread(
      [
        [{}, "INPUT_MISSING"],
        [{ overlay: "x" }, "INPUT_MISSING"],
        [{ service: "orders" }, "INPUT_MISSING"],
        [{ ...orders, service: "orders" }, "INPUTS_CLASH"],
        [{ ...orders, branch: "--upload-pack=x" }, "INPUT_INVALID"],
        [{ ...orders, overlay: "apps/none" }, "KUSTOMIZATION_MISSING"],
        [{ ...orders, overlay: "apps/missing" }, "KUSTOMIZATION_MISSING"],
        [{ ...orders, overlay: "../x" }, "INPUT_INVALID"],
        [{ ...orders, images: "orders=*:not/a/tag" }, "IMAGE_INVALID"],
        [{ ...orders, images: "orders=*@sha256:beef" }, "IMAGE_INVALID"],
        [{ ...orders, images: "orders" }, "IMAGE_ARGUMENT_INVALID"],
        [{ service: "x", environment: "dev", image: ":v1" }, "SERVICE_UNKNOWN"],
        [{ service: "orders", environment: "x", image: ":v1" }, "ENVIRONMENT_UNKNOWN"],
        [{ service: "orders", environment: "dev", image: "ghcr.io/acme/orders" }, "IMAGE_WITHOUT_VERSION"],
        [{ updates: "[" }, "INPUT_INVALID"],
        [{ updates: '[{"service":"orders"}]' }, "INPUT_INVALID"],
        [{ service: "orders", environment: "dev" }, "INPUT_MISSING"],
        [{ service: "orders", environment: "dev", image: ":v1", config: "none.yml" }, "CATALOGUE_MISSING"],
      ],
      8,
    ),
  )("%j is %s", async (inputs: Record<string, string>, code) => {
    const place = await makePlace(files);
    const before = await place.git("for-each-ref");
    writeFiles(place.workspace, { ".github/trunkline.yml": catalogue });
    const thrown = await runStep(place, inputs).catch((one: unknown) => one);
    const codes = "list" in (thrown as object) ? (thrown as { list: unknown[] }).list : [thrown];
    expect(codes).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
    expect(await place.git("for-each-ref")).toBe(before);
  });
});
