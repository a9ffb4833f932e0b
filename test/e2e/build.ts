// Builds what a scenario needs and the cache does not have: kube-apiserver, Flux' two controllers, Argo CD. `--only=flux,kube` for less.
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { cache, modules } from "./programs.ts";

const argoVersion = "3.2.11";

interface Build {
  readonly module: string;
  readonly program: string;
  readonly package: string;
  /** Set at link time: without them Kubernetes does not know its version, and Argo CD's API refuses its own client. */
  readonly variables: Readonly<Record<string, string>>;
}

const kubernetes = {
  "k8s.io/component-base/version.gitMajor": "1",
  "k8s.io/component-base/version.gitMinor": "36",
  "k8s.io/component-base/version.gitVersion": "v1.36.3",
  "k8s.io/component-base/version.gitTreeState": "clean",
};
const builds: readonly Build[] = [
  {
    module: "kube",
    program: "kube-apiserver",
    package: "k8s.io/kubernetes/cmd/kube-apiserver",
    variables: kubernetes,
  },
  {
    module: "flux",
    program: "source-controller",
    package: "github.com/fluxcd/source-controller",
    variables: {},
  },
  {
    module: "flux",
    program: "kustomize-controller",
    package: "github.com/fluxcd/kustomize-controller",
    variables: {},
  },
  {
    module: "argocd",
    program: "argocd",
    package: ".",
    variables: { "github.com/argoproj/argo-cd/v3/common.version": argoVersion },
  },
];

/** Where the CRDs are in a module, by the module that we build. */
const crds: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  flux: {
    "github.com/fluxcd/source-controller": "config/crd/bases",
    "github.com/fluxcd/kustomize-controller": "config/crd/bases",
  },
  argocd: { "github.com/argoproj/argo-cd/v3": "manifests/crds" },
};

const env = {
  ...process.env,
  CGO_ENABLED: "0",
  // -mod=mod: not every module that go.sum would want is served; what it adds to go.mod stays in the copy.
  GOFLAGS: `-mod=mod -trimpath -buildvcs=false ${process.env.GOFLAGS ?? ""}`.trim(),
};

function go(folder: string, ...args: readonly string[]): string {
  return execFileSync("go", args, {
    cwd: folder,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

function build({ module, program, package: name, variables }: Build): void {
  const target = join(cache, "bin", program);
  if (existsSync(target)) return;
  const folder = join(cache, "modules", module);
  cpSync(join(modules, module), folder, { recursive: true });
  const began = Date.now();
  console.log(`Building ${program}; the first time it takes minutes.`);
  const link = ["-s", "-w", ...Object.entries(variables).map(([key, value]) => `-X ${key}=${value}`)];
  go(folder, "build", "-ldflags", link.join(" "), "-o", target, name);
  console.log(`${program}: ${Math.round((Date.now() - began) / 1000)} s.`);
}

function copyCrds(module: string): void {
  const target = join(cache, "crds", module);
  if (existsSync(target)) return;
  mkdirSync(target, { recursive: true });
  for (const [dependency, place] of Object.entries(crds[module] ?? {})) {
    const folder = go(join(cache, "modules", module), "list", "-m", "-f", "{{.Dir}}", dependency).trim();
    for (const file of readdirSync(join(folder, place)))
      if (/\.ya?ml$/.test(file) && file !== "kustomization.yaml")
        copyFileSync(join(folder, place, file), join(target, `${dependency.split("/")[2]}-${file}`));
  }
}

const only = process.argv
  .find((one) => one.startsWith("--only="))
  ?.slice("--only=".length)
  .split(",");
for (const one of builds) if (only === undefined || only.includes(one.module)) build(one);
for (const module of Object.keys(crds)) if (only === undefined || only.includes(module)) copyCrds(module);
