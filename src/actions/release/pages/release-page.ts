import { sha256Of } from "../../../core/image/digest.ts";
import { problem } from "../../../core/problem/problem.ts";
import type { Files } from "../../../ports/all-ports.ts";
import type { GitHub, Release } from "../../../ports/github.ts";
import type { PlannedRelease } from "../plan.ts";
import type { AssetFile } from "./assets.ts";
import { fitNotes } from "./notes.ts";

/** A release page to be made sure of. */
export interface Page {
  readonly release: PlannedRelease;
  readonly assets: readonly AssetFile[];
  readonly draft: boolean;
}

/** The file that has the notes where they are too long for a page. */
const wholeNotes = "NOTES.md";

/**
 * Makes sure of one page: a draft, its assets, their digests, and only then published, as immutable releases want it. A page
 * that is there is left as it is, but what is missing of it is added and a draft is published.
 * Raises RELEASE_ASSET_DAMAGED and what GitHub raises.
 */
export async function ensurePage(
  github: GitHub,
  files: Files,
  { release, assets, draft }: Page,
): Promise<Release> {
  const { tag, title: name, prerelease, latest } = release;
  const notes = fitNotes(release.notes, wholeNotes);
  const whole = notes === release.notes ? [] : [{ name: wholeNotes, bytes: Buffer.from(release.notes) }];
  const many = assets.length + whole.length > 0;
  const page = await github.ensureRelease({ tag, name, notes, prerelease, latest, draft: draft || many });
  if (page.draft || !page.immutable) {
    for (const { name, path } of assets) {
      const bytes = await files.readBytes(path);
      if (bytes === undefined) throw problem("RELEASE_ASSET_MISSING", { pattern: path });
      await upload(github, page, { name, bytes });
    }
    for (const asset of whole) await upload(github, page, asset);
  }
  return page.draft && !draft ? github.publishRelease(page, latest) : page;
}

async function upload(
  github: GitHub,
  page: Release,
  asset: { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const { name, digest: there } = await github.ensureAsset(page, asset);
  const digest = sha256Of(asset.bytes);
  // GHES before 3.18 gives no digest.
  if (there !== "" && there !== digest)
    throw problem("RELEASE_ASSET_DAMAGED", { name, tag: page.tag, there, digest });
}
