import type { UpdateFacts } from "../../../src/actions/set-image/facts.ts";
import type { Ordering } from "../../../src/actions/set-image/judge-order.ts";
import type { Update } from "../../../src/actions/set-image/resolve-updates.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { editImages, readImage } from "../../../src/core/manifest/deployment-file.ts";
import { kustomizeFormat } from "../../../src/core/manifest/manifest-formats.ts";
import type { Tip } from "../../../src/ports/delivery.ts";

/** A tip whose files are in memory, and what was read of it. */
export function readerOf(files: Readonly<Record<string, string | Uint8Array>>): {
  tip: Tip;
  reads: string[];
} {
  const reads: string[] = [];
  const tip: Tip = {
    commit: parseOid("1".repeat(40)) as Oid,
    async list(folder) {
      const inside = Object.keys(files).filter((path) => path.startsWith(folder === "" ? "" : `${folder}/`));
      const skip = folder === "" ? 0 : folder.length + 1;
      return inside.length === 0 ? undefined : inside.map((path) => path.slice(skip).replace(/\/.*/, ""));
    },
    async read(path) {
      reads.push(path);
      const content = files[path];
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    history: async () => [],
    reachesFirstCommit: async () => true,
    log: async () => [],
    readAt: async () => undefined,
  };
  return { tip, reads };
}

/** Facts of updates to kustomizations, given by overlay; what `orderings` does not say is current. */
export function factsOf(
  texts: Readonly<Record<string, string>>,
  updates: readonly Update[],
  orderings: ReadonlyMap<Update, Ordering> = new Map(),
): readonly UpdateFacts[] {
  return updates.map((update) => {
    const { overlay, format, change } = update;
    const at = { file: `${overlay}/kustomization.yaml`, text: texts[overlay] ?? "", format };
    const ordering = orderings.get(update) ?? { kind: "current" };
    const hold = { gate: "hold", state: "green", why: "Nobody holds it.", remedy: "" } as const;
    const edited = editImages(at, [change]);
    return { update, at, present: readImage(at, change.name), edited, ordering, hold, lifting: undefined };
  });
}

/** An update by an argument of `kustomize edit set image`; a service makes it one of the catalogue's, in dev. */
export function updateOf(overlay: string, argument: string, service = ""): Update {
  return {
    service,
    environment: service === "" ? "" : "dev",
    cluster: "",
    overlay,
    format: kustomizeFormat,
    change: parseImageArgument(argument),
  };
}
