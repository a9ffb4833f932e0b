import { describe, expect, test } from "vitest";
import { judgeFiles } from "../../support/gitops/judge.ts";
import { digests, gitopsFiles, overlay } from "../../support/gitops/pull-request.ts";

type Files = Readonly<Record<string, string | undefined>>;
const dev = "apps/orders/overlays/dev";
const url = "https://github.com/acme/k8s";

function application(path: string, more = "", destination = "shop"): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: shop}\nspec:\n  source: {repoURL: '${url}', path: ${path}${more}}\n  destination: {server: 'https://kubernetes.default.svc', namespace: ${destination}}\n`;
}

const flux = (spec: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: shop, namespace: flux-system}\nspec: {${spec}}\n`;
const set = (generators: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: {name: all}\nspec:\n  generators: [${generators}]\n  template:\n    metadata: {name: '{{path[1]}}-{{path.basename}}'}\n    spec: {project: default, source: {repoURL: '${url}', path: '{{path}}'}, destination: {namespace: shop}}\n`;

/** The new findings of some rules. */
async function judge(edits: Files, rules: RegExp, before: Files = {}, all = false) {
  const found = await judgeFiles({ ...gitopsFiles, ...before }, edits, { all });
  return found
    .filter((one) => one.new && rules.test(one.rule))
    .map(({ rule, file, line }) => `${rule} ${file}:${line}`);
}

const touched = { [`${dev}/kustomization.yaml`]: overlay(digests.three) };

describe("what nothing deploys", () => {
  test.each<[string, Files, Files, readonly string[]]>([
    ["no controller is known", {}, { "tools/kustomization.yaml": "resources: []\n" }, []],
    [
      "a folder beside the Applications",
      { "app.yaml": application("apps/orders/overlays/dev") },
      { "tools/kustomization.yaml": "resources: []\n" },
      ["undeployed tools:1"],
    ],
    [
      "a folder that an Application builds through another",
      { "app.yaml": application("all"), "all/kustomization.yaml": `resources: [../${dev}, ../tools]\n` },
      { "tools/kustomization.yaml": "resources: []\n" },
      [],
    ],
    [
      "a folder below one that is deployed as it is",
      { "app.yaml": application("plain"), "plain/a.yaml": "kind: A\n" },
      { "plain/b/kustomization.yaml": "resources: []\n" },
      [],
    ],
    [
      "an ApplicationSet finds it",
      { "set.yaml": set(`{git: {repoURL: '${url}', directories: [{path: 'tools/*'}]}}`) },
      { "tools/a/kustomization.yaml": "resources: []\n" },
      [],
    ],
    [
      "an ApplicationSet that is not known",
      { "set.yaml": set("{clusters: {}}"), "app.yaml": application(dev) },
      { "tools/kustomization.yaml": "resources: []\n" },
      [],
    ],
    [
      "Flux builds it",
      { "flux.yaml": flux("path: ./tools, sourceRef: {kind: GitRepository, name: flux-system}") },
      { "tools/kustomization.yaml": "resources: []\n" },
      [],
    ],
  ])("%s", async (_, before, edits, want) => {
    expect(await judge(edits, /^undeployed$/, before)).toEqual(want);
  });

  test("an overlay of the catalogue that no Application leads to", async () => {
    const staging = application("apps/orders/overlays/staging");
    expect(
      await judge({ "app.yaml": staging }, /^undeployed$/, { "app.yaml": application(dev) }, true),
    ).toEqual([`undeployed ${dev}:1`]);
  });
});

test("a generator that only Argo CD can expand is a doubt, at its line", async () => {
  expect(await judge({ "set.yaml": set("{clusters: {}}") }, /unknown$/)).toEqual([
    "generator-unknown set.yaml:5",
  ]);
});

test("the namespace of a resource and of the Application", async () => {
  const spaced = overlay(digests.two, "namespace: other\n");
  const of = (destination: string, more = "") =>
    judge({ [`${dev}/kustomization.yaml`]: spaced }, /^namespace/, {
      "app.yaml": application(dev, more, destination),
    });
  expect(await of("shop")).toEqual(["namespace-mismatch app.yaml:6"]);
  expect(await of("other")).toEqual([]);
  expect(await of("shop", ", kustomize: {namespace: shop}")).toEqual([]);
});

test("a branch where the catalogue promises a release, and another branch than the catalogue's", async () => {
  const catalogue = ".github/trunkline.yml";
  const tracks = { [catalogue]: gitopsFiles[catalogue]?.replace("dev: {}", "dev: { tracks: revision }") };
  const at = (revision: string) => ({ "app.yaml": application(dev, `, targetRevision: ${revision}`) });
  expect(await judge(at("main"), /^app-revision/, tracks)).toEqual(["app-revision app.yaml:4"]);
  expect(await judge(at("orders/v1.2.0"), /^app-revision/, tracks)).toEqual([]);
  const branch = { [catalogue]: gitopsFiles[catalogue]?.replace("gitops: {", "gitops: { branch: main,") };
  expect(await judge(at("main"), /^app-revision/, branch)).toEqual([]);
  expect(await judge(at("feature"), /^app-revision/, branch)).toEqual(["app-revision app.yaml:4"]);
});

describe("images that are set outside the overlay", () => {
  const image = "ghcr.io/acme/orders";
  test.each<[string, Files, readonly string[]]>([
    [
      "kustomize.images",
      { "app.yaml": application(dev, `, kustomize: {images: ['${image}:1.0.0']}`) },
      ["app.yaml:5"],
    ],
    ["of another image", { "app.yaml": application(dev, ", kustomize: {images: ['envoy:1.0.0']}") }, []],
    [
      "Helm parameters",
      {
        "app.yaml": application(
          "chart",
          ", helm: {parameters: [{name: image.tag, value: '1'}, {name: replicas, value: '2'}]}",
        ),
      },
      ["app.yaml:5"],
    ],
    [
      "Helm values",
      {
        "app.yaml": application("chart", `, helm: {valuesObject: {image: {repository: ${image}, tag: '1'}}}`),
      },
      ["app.yaml:5"],
    ],
    [
      "a patch of the Application",
      {
        "app.yaml": application(
          dev,
          `, kustomize: {patches: [{patch: '[{op: replace, path: /spec/template/spec/containers/0/image, value: "${image}:9"}]'}]}`,
        ),
      },
      ["app.yaml:5"],
    ],
    [
      "Flux images",
      { "flux.yaml": flux(`path: ./${dev}, images: [{name: ${image}, newTag: '9'}]`) },
      ["flux.yaml:4"],
    ],
    [
      "a Flux patch",
      {
        "flux.yaml": flux(
          `path: ./${dev}, patches: [{patch: '{kind: Deployment, spec: {template: {spec: {containers: [{name: a, image: "${image}:9"}]}}}}'}]`,
        ),
      },
      ["flux.yaml:4"],
    ],
    [
      "an updater's file",
      { [`${dev}/.argocd-source-shop.yaml`]: `kustomize: {images: ['${image}:9']}\n` },
      [`${dev}/.argocd-source-shop.yaml:1`],
    ],
  ])("%s", async (_, edits, want) => {
    expect(await judge(edits, /^image-elsewhere/)).toEqual(want.map((one) => `image-elsewhere ${one}`));
  });

  test("an Application that is itself what the catalogue names", async () => {
    const catalogue = ".github/trunkline.yml";
    const before = {
      [catalogue]: gitopsFiles[catalogue]?.replace(
        "'apps/{service}/overlays/{environment}'",
        "'argocd/{environment}.yaml'",
      ),
    };
    const edits = { "argocd/dev.yaml": application("chart", `, kustomize: {images: ['${image}:1.0.0']}`) };
    expect(await judge(edits, /^image-elsewhere/, before)).toEqual([]);
  });
});

test("a SealedSecret under another name or namespace cannot be decrypted", async () => {
  const sealed = (annotations = "") =>
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: db, namespace: shop${annotations}}\nspec:\n  encryptedData: {}\n  template: {metadata: {name: db, namespace: shop}}\n`;
  const of = (kustomization: string, annotations = "") =>
    judge(
      {
        [`${dev}/kustomization.yaml`]: `resources: [../../base, db.yaml]\n${kustomization}`,
        [`${dev}/db.yaml`]: sealed(annotations),
      },
      /^sealed-renamed/,
    );
  const wide = (scope: string) => `, annotations: {sealedsecrets.bitnami.com/${scope}: 'true'}`;
  expect(await of("")).toEqual([]);
  expect(await of("namePrefix: dev-\n")).toEqual([`sealed-renamed ${dev}/db.yaml:1`]);
  expect(await of("namespace: dev\n")).toEqual([`sealed-renamed ${dev}/db.yaml:1`]);
  expect(await of("namePrefix: dev-\n", wide("namespace-wide"))).toEqual([]);
  expect(await of("namespace: dev\n", wide("cluster-wide"))).toEqual([]);
});

test("ksops is never run: the rest is rendered and judged, which is said", async () => {
  const encrypted =
    "apiVersion: v1\nkind: Secret\nmetadata: {name: db}\nstringData: {a: 'ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]'}\nsops: {age: [{recipient: x}], mac: 'ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]', version: 3.9.0}\n";
  const edits = {
    [`${dev}/kustomization.yaml`]: `${overlay(digests.two)}generators: [ksops.yaml]\n`,
    [`${dev}/ksops.yaml`]:
      "apiVersion: viaduct.ai/v1\nkind: ksops\nmetadata: {name: k}\nfiles: [db.enc.yaml]\n",
    [`${dev}/db.enc.yaml`]: encrypted,
  };
  expect(await judge(edits, /^(render|sops|secret)/)).toEqual([`render-partial ${dev}/kustomization.yaml:6`]);
  expect(
    await judge({ ...edits, [`${dev}/db.enc.yaml`]: "PASSWORD=hunter2\n" }, /^(render|sops|secret)/),
  ).toEqual([`secret-generator ${dev}/ksops.yaml:1`, `render-partial ${dev}/kustomization.yaml:6`]);
});

test("an overlay that is the top of the repository, or is written with dots, holds what lies in it", async () => {
  const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";
  const before = {
    ".github/trunkline.yml":
      "version: 1\nservices: { orders: { image: ghcr.io/acme/orders } }\nenvironments: { dev: {}, production: { overlay: '.' } }\ngitops: { overlay: './{environment}' }\n",
    "kustomization.yaml": "resources: [a.yaml]\n",
    "a.yaml": config,
    "dev/kustomization.yaml": "resources: [b.yaml]\n",
    "dev/b.yaml": config,
  };
  const leak = "apiVersion: v1\nkind: Secret\nmetadata: {name: a}\nstringData: {p: plain}\n";
  const edits = {
    "a.yaml": `${config}data: {x: b}\n`,
    "secret.yaml": leak,
    "dev/kustomization.yaml": "resources: [c.yaml]\n",
  };
  const found = await judgeFiles(before, edits);
  expect(found.map(({ rule, environment }) => `${rule} ${environment}`).sort()).toEqual([
    "render-failed dev",
    "secret-plain production",
  ]);
});

test("the change itself has nothing to say here", async () => {
  expect(await judge(touched, /^(undeployed|generator|namespace|app-|image-elsewhere|sealed)/)).toEqual([]);
});
