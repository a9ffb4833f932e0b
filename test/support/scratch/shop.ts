import { join } from "node:path";
import { pushImage } from "../registry/image.ts";
import { type Files, makeFolder, readFiles } from "./folder.ts";
import { makeClone, makeRemote } from "./git.ts";
import { commitOnto } from "./history.ts";

export const services = ["orders", "payments", "web"] as const;
export type Service = (typeof services)[number];

/** The examples as a living world: two repositories with bare remotes, and the images of version 1.0.0 in a registry. */
export interface Shop {
  readonly root: string;
  readonly monorepo: Living;
  readonly gitops: Living;
  /** `host/owner`, what stands for `ghcr.io/acme` here. */
  readonly images: string;
  /** What runs everywhere at first. */
  readonly digests: Readonly<Record<Service, string>>;
}

export interface Living {
  readonly remote: string;
  readonly clone: string;
}

export interface ShopOptions {
  /** The folder `examples`. */
  readonly examples: string;
  /** A registry that answers plain HTTP. Without one, images keep their names at ghcr.io and are nowhere. */
  readonly registry?: string;
  /** Where the world is made. Default: a folder that goes when the process ends. */
  readonly root?: string;
  /** `gitops.repository` of the catalogue. Default: the path of the bare remote. */
  readonly gitops?: string;
  /** Empty bare repositories to use, as GitHub made them; default: folders under the root. */
  readonly remotes?: { readonly monorepo: string; readonly gitops: string };
}

/** The day that it all began: commits have the same names on every machine, as far as paths and ports allow. */
const begin = 1_767_603_600;

/** Git's dates for the `minute`th minute of the story. */
export function at(minute: number): Record<string, string> {
  const date = `${begin + minute * 60} +0000`;
  return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
}

/** Builds the world of the examples: both repositories published, 1.0.0 of every service tagged, pushed and running everywhere. */
export async function makeShop(options: ShopOptions): Promise<Shop> {
  const root = options.root ?? makeFolder();
  const remotes = options.remotes ?? {
    monorepo: await makeRemote(join(root, "remotes", "acme", "shop.git")),
    gitops: await makeRemote(join(root, "remotes", "acme", "k8s-configs.git")),
  };
  const images = `${options.registry ?? "ghcr.io"}/acme`;
  const monorepo = await settle(
    join(root, "shop"),
    remotes.monorepo,
    reword({ ...readFiles(join(options.examples, "monorepo")), ...workflows(options.examples) }, [
      ["ghcr.io/acme", images],
      ["acme/k8s-configs", options.gitops ?? remotes.gitops],
    ]),
    services.map((service) => `${service}/v1.0.0`),
  );

  const files = readFiles(join(options.examples, "gitops"));
  const digests = { orders: "", payments: "", web: "" };
  for (const service of services) {
    const example = /sha256:[0-9a-f]{64}/.exec(
      files[`apps/${service}/overlays/dev/kustomization.yaml`] ?? "",
    );
    digests[service] =
      options.registry === undefined
        ? (example?.[0] ?? "")
        : await buildImage(
            { registry: options.registry, clone: monorepo.clone },
            { service, tag: "1.0.0", revision: monorepo.commit },
          );
  }
  const overlays = Object.entries(files).map(([path, text]) => {
    const service = services.find((name) => path.startsWith(`apps/${name}/`));
    return [path, service ? text.replace(/sha256:[0-9a-f]{64}/, digests[service]) : text] as const;
  });
  const gitops = await settle(
    join(root, "k8s-configs"),
    remotes.gitops,
    reword(Object.fromEntries(overlays), [["ghcr.io/acme", images]]),
  );
  return { root, monorepo, gitops, images, digests };
}

/** The workflows, where a team would put its copies. */
function workflows(examples: string): Readonly<Record<string, string>> {
  const files = Object.entries(readFiles(join(examples, "workflows")));
  return Object.fromEntries(files.map(([name, text]) => [`.github/workflows/${name}`, text]));
}

async function settle(
  folder: string,
  remote: string,
  files: Files,
  tags: readonly string[] = [],
): Promise<Living & { readonly commit: string }> {
  const commit = await commitOnto(remote, files, { message: "chore: begin", time: begin, tags });
  return { remote, clone: await makeClone(remote, folder), commit };
}

function reword(
  files: Readonly<Record<string, string>>,
  words: readonly (readonly [string, string])[],
): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      words.reduce((done, [from, to]) => done.replaceAll(from, to), text),
    ]),
  );
}

/**
 * What `docker build` and `docker push` would do with a service's Dockerfile: an image for two platforms, with what the Dockerfile
 * copies as its layers. The same sources give the same digest. Gives the digest.
 */
export async function buildImage(
  place: { readonly registry: string; readonly clone: string },
  build: { readonly service: string; readonly tag: string; readonly revision: string },
): Promise<string> {
  const files = readFiles(place.clone);
  const copied = [...(files[`services/${build.service}/Dockerfile`] ?? "").matchAll(/^COPY (\S+)/gm)];
  const layers = copied.map(([, folder]) =>
    JSON.stringify(Object.entries(files).filter(([path]) => path.startsWith(`${folder}/`))),
  );
  const { digest } = await pushImage({ host: place.registry }, `acme/${build.service}`, build.tag, {
    platforms: ["linux/amd64", "linux/arm64"],
    layers,
    labels: { "org.opencontainers.image.revision": build.revision },
  });
  return digest;
}
