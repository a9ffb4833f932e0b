import { createHash } from "node:crypto";
import { problem } from "../../core/problem/problem.ts";
import type { Asset, GitHub, NewAsset, NewRelease, Release } from "../../ports/github.ts";
import type { Client } from "./client.ts";

export type ReleaseCalls = Pick<GitHub, "releases" | "ensureRelease" | "ensureAsset" | "publishRelease">;

/** Milliseconds. */
const uploadWithin = 1_800_000;
const writing = { needs: "contents: write", repeatable: true } as const;

/** Releases of one repository (docs.github.com/rest/releases). A draft is found only in the list, never by its tag. */
export function createReleaseCalls(client: Client): ReleaseCalls {
  const { owner, name: repo } = client;
  let listed: Promise<readonly Release[]> | undefined;

  /** Always asked anew; what is found is remembered for `ensureRelease`, so that many releases need one listing. */
  function releases(): Promise<readonly Release[]> {
    listed = list();
    return listed;
  }

  function list(): Promise<readonly Release[]> {
    const what = { call: "list releases", needs: "contents: read", repeatable: true };
    return client.rest(what, async ({ rest, paginate }) =>
      (await paginate(rest.repos.listReleases, { owner, repo, per_page: 100 })).map(toRelease),
    );
  }

  /** The release page of a tag: the published one, else the oldest draft, so that parallel runs agree on one. */
  function find(tag: string, among: readonly Release[]): Release | undefined {
    const pages = among.filter((one) => one.tag === tag);
    return pages.find((one) => !one.draft) ?? pages.sort((one, other) => one.id - other.id)[0];
  }

  /** GitHub lets two runs make a draft each for one tag. Whoever is second takes his own back: both go on with the older one. */
  async function agreeOn(made: Release): Promise<Release> {
    const what = { call: "list releases", needs: "contents: read", repeatable: true };
    const newest = await client.rest(what, async ({ rest }) => {
      const { data } = await rest.repos.listReleases({ owner, repo, per_page: 100 });
      return data.map(toRelease);
    });
    const first = find(made.tag, newest);
    if (first === undefined || first.id === made.id) return made;
    await client.rest({ call: `take back a second draft of ${made.tag}`, ...writing }, ({ rest }) =>
      rest.repos.deleteRelease({ owner, repo, release_id: made.id }),
    );
    return first;
  }

  async function upload(release: Release, asset: NewAsset): Promise<Asset> {
    const call = `upload ${asset.name} to the release ${release.tag}`;
    const remedy = "Upload to a draft, and publish it last: an immutable release takes no assets.";
    const settle = async () => {
      const now = find(release.tag, await releases());
      const there = now?.assets.find((one) => one.name === asset.name && one.digest === digestOf(asset));
      return there;
    };
    return client.rest<Asset>(
      { call, needs: "contents: write", repeatable: false, remedy, settle },
      async ({ request }) => {
        const { data } = await request({
          method: "POST",
          url: release.uploadUrl,
          name: asset.name,
          data: Buffer.from(asset.bytes),
          headers: { "content-type": "application/octet-stream" },
          request: { signal: AbortSignal.timeout(uploadWithin) },
        });
        return toAsset(data as SentAsset);
      },
    );
  }

  return {
    releases,

    async ensureRelease(release) {
      const before = find(release.tag, await (listed ?? releases()));
      if (before !== undefined) return before;
      const what = {
        call: `make the release ${release.tag}`,
        needs: "contents: write",
        repeatable: false,
        remedy: "GitHub never accepts the tag name of an immutable release again: release the next version.",
        settle: async () => find(release.tag, await releases()),
      };
      const made = await client.rest<Release>(what, async ({ rest }) => {
        const { data } = await rest.repos.createRelease({ owner, repo, ...toFields(release) });
        return toRelease(data);
      });
      return made.draft ? agreeOn(made) : made;
    },

    async ensureAsset(release, asset) {
      const there = release.assets.find((one) => one.name === asset.name);
      if (there?.digest === digestOf(asset) && there.size === asset.bytes.length) return there;
      if (there !== undefined) {
        if (!release.draft)
          throw problem("GITHUB_ASSET_DIFFERS", {
            asset: asset.name,
            tag: release.tag,
            repository: `${owner}/${repo}`,
          });
        await client.rest(
          { call: `replace ${asset.name} of the release ${release.tag}`, ...writing },
          ({ rest }) => rest.repos.deleteReleaseAsset({ owner, repo, asset_id: there.id }),
        );
      }
      return upload(release, asset);
    },

    publishRelease(release, latest) {
      const what = { call: `publish the release ${release.tag}`, ...writing };
      return client.rest(what, async ({ rest }) => {
        const make_latest = latest ? "true" : "false";
        const parameters = { owner, repo, release_id: release.id, draft: false, make_latest } as const;
        const { data } = await rest.repos.updateRelease(parameters);
        return toRelease(data);
      });
    },
  };
}

function digestOf(asset: NewAsset): string {
  return `sha256:${createHash("sha256").update(asset.bytes).digest("hex")}`;
}

function toFields({ tag, name, notes, draft, prerelease, latest }: NewRelease) {
  const make_latest = latest ? ("true" as const) : ("false" as const);
  return { tag_name: tag, name, body: notes, draft, prerelease, make_latest };
}

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
