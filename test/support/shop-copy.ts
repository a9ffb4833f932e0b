import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startRegistry } from "./registry/registry.ts";
import { makeFolder } from "./scratch/folder.ts";
import { makeShop, type Shop } from "./scratch/shop.ts";

/** A shop that was made once in this process, and what its registry held then. */
interface Original {
  readonly shop: Shop;
  readonly store: string | undefined;
}

/** An embedded registry that is used by one fixture after the other. */
interface Place {
  readonly host: string;
  readonly folder: string;
  original: Promise<Original> | undefined;
}

const idle: Place[] = [];
let withoutRegistry: Promise<Original> | undefined;

/** A shop like any other, copied: making one takes twenty processes, and with images a hundred requests. */
export interface ShopCopy {
  readonly shop: Shop;
  /** Of its registry; undefined where nobody needs one. */
  readonly host: string | undefined;
  /** Leaves the registry to the next. */
  release(): void | Promise<void>;
}

/** Copies a shop into these empty bare repositories, with the images in an embedded registry where one is wanted. */
export async function copyShop(options: {
  readonly examples: string;
  readonly gitops: string;
  readonly registry: boolean;
  readonly remotes: { readonly monorepo: string; readonly gitops: string };
}): Promise<ShopCopy> {
  const { examples, gitops, remotes } = options;
  if (!options.registry) {
    withoutRegistry ??= makeShop({ examples, gitops }).then((shop) => ({ shop, store: undefined }));
    const { shop } = await withoutRegistry;
    return { shop: copy(shop, remotes), host: undefined, release: () => undefined };
  }
  const place = idle.pop() ?? (await openPlace());
  const { host, folder } = place;
  place.original ??= makeShop({ examples, gitops, registry: host }).then((shop) => {
    const store = makeFolder();
    cpSync(folder, store, { recursive: true });
    return { shop, store };
  });
  const { shop, store = "" } = await place.original;
  rmSync(folder, { recursive: true, force: true });
  cpSync(store, folder, { recursive: true });
  return { shop: copy(shop, remotes), host, release: () => void idle.push(place) };
}

async function openPlace(): Promise<Place> {
  const folder = makeFolder();
  const { host } = await startRegistry({ kind: "embedded", folder });
  return { host, folder, original: undefined };
}

function copy(original: Shop, remotes: { readonly monorepo: string; readonly gitops: string }): Shop {
  const root = makeFolder();
  const living = (name: "monorepo" | "gitops") => {
    const { remote, clone } = original[name];
    const to = { remote: remotes[name], clone: join(root, name) };
    cpSync(remote, to.remote, { recursive: true });
    cpSync(clone, to.clone, { recursive: true });
    const config = join(to.clone, ".git", "config");
    writeFileSync(config, readFileSync(config, "utf8").replaceAll(remote, to.remote));
    return to;
  };
  return { ...original, root, monorepo: living("monorepo"), gitops: living("gitops") };
}
