import type { Asset, Release } from "../../contract/forge.ts";

/** An asset as GitHub's REST API sends it. GHES before 3.18 tells no digest. */
export interface SentAsset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  readonly digest: string | null;
  readonly browser_download_url: string;
}

/** A release as GitHub's REST API sends it. */
export interface SentRelease {
  readonly id: number;
  readonly html_url: string;
  readonly upload_url: string;
  readonly tag_name: string;
  readonly name: string | null;
  readonly body?: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly immutable?: boolean;
  readonly assets: readonly SentAsset[];
}

export function toRelease(sent: SentRelease): Release {
  return {
    id: sent.id,
    url: sent.html_url,
    uploadUrl: sent.upload_url,
    tag: sent.tag_name,
    name: sent.name ?? "",
    notes: sent.body ?? "",
    draft: sent.draft,
    prerelease: sent.prerelease,
    immutable: sent.immutable ?? false,
    assets: sent.assets.map(toAsset),
  };
}

export function toAsset(sent: SentAsset): Asset {
  return {
    id: sent.id,
    name: sent.name,
    size: sent.size,
    digest: sent.digest ?? "",
    url: sent.browser_download_url,
  };
}
