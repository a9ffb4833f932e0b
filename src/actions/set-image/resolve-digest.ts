import type { Digest } from "../../core/image/digest.ts";
import { formatReference, parseRepo } from "../../core/image/registry-repository.ts";
import type { Part } from "../../core/kustomize/image-argument.ts";
import type { ImageValue } from "../../core/kustomize/set-images.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Registry } from "../../ports/registry.ts";
import type { Update } from "./resolve-updates.ts";

/** Adds the digest that an update's tag has in the registry now. */
export type Pin = (update: Update, present: ImageValue | undefined) => Promise<Update>;

/** Tags that mean another image tomorrow: without a digest they say nothing about what runs. */
const mutable: readonly string[] = ["latest", "edge", "nightly", "main", "master"];

/**
 * When `pin` asks the registry for the digest of a tag: `always`, where the environment wants a digest, and where a policy `chose` the tag of an
 * image that has a digest now. Elsewhere a mutable tag without a digest raises IMAGE_TAG_MUTABLE.
 */
export function pinBy(
  pin: Pin,
  how: {
    readonly always: boolean;
    readonly chosen: boolean;
  },
): Pin {
  return (update, present) => {
    const kept = how.chosen && present?.digest !== undefined && update.format.pin !== "tag";
    return how.always || kept || update.format.pin === "digest"
      ? pin(update, present)
      : refuseMutable(update, present);
  };
}

/**
 * Pins by asking the registry, once for each tag, however often the branch moves meanwhile. Raises IMAGE_MISSING, IMAGE_NAME_INVALID and
 * the registry's Problems.
 */
export function pinIn(open: () => Promise<Pick<Registry, "resolve">>): Pin {
  let registry: ReturnType<typeof open> | undefined;
  const digests = new Map<string, Promise<Digest>>();

  const resolve = async (name: string, tag: string): Promise<Digest> => {
    const repo = parseRepo(name);
    if (repo === undefined) throw problem("IMAGE_NAME_INVALID", { name });
    registry ??= open();
    const digest = await (await registry).resolve(repo, tag);
    if (digest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(repo, tag) });
    return digest;
  };

  return async (update, present) => {
    const { change } = update;
    const tag = remaining(change.newTag, present?.newTag);
    if (change.digest.kind === "set" || tag === undefined) return update;
    const name = remaining(change.newName, present?.newName) ?? change.name;
    const reference = `${name}:${tag}`;
    const digest = digests.get(reference) ?? resolve(name, tag);
    digests.set(reference, digest);
    return { ...update, change: { ...change, digest: { kind: "set", value: await digest } } };
  };
}

/** Leaves updates as they are; one that would set a mutable tag without a digest raises IMAGE_TAG_MUTABLE. */
const refuseMutable: Pin = async (update) => {
  const { name, newTag, digest } = update.change;
  if (newTag.kind === "set" && mutable.includes(newTag.value) && digest.kind !== "set") {
    throw problem("IMAGE_TAG_MUTABLE", { name, tag: newTag.value });
  }
  return update;
};

function remaining(part: Part, present: string | undefined): string | undefined {
  if (part.kind === "keep") return present;
  return part.kind === "clear" ? undefined : part.value;
}
