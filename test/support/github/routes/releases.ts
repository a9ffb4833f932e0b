import { createHash } from "node:crypto";
import { type Call, notFound, page, type Routes, refused } from "../call.ts";
import { allows } from "../permissions.ts";
import { type Asset, git, type Release, resolve, serial } from "../repository.ts";

/** Releases and their assets. */
export const releaseRoutes: Routes = {
  "repos/list-releases": (call) => {
    const drafts = allows(call.token.permissions, ["contents: write"]);
    const seen = call.repository.releases.filter((one) => drafts || !one.draft);
    const { items, headers } = page(call, "releases", seen.reverse());
    return { status: 200, body: items.map((one) => render(one, call)), headers };
  },

  "repos/create-release": async (call) => {
    const { repository, body } = call;
    const tag = String(body.tag_name);
    if (repository.settings.burnedTags.includes(tag))
      return refused("Validation Failed", [
        {
          resource: "Release",
          code: "custom",
          field: "tag_name",
          message: "tag_name was used by an immutable release",
        },
      ]);
    if (repository.releases.some((one) => !one.draft && one.tag === tag))
      return refused("Validation Failed", [
        { resource: "Release", code: "already_exists", field: "tag_name" },
      ]);
    const fault = textFault(body);
    if (fault !== undefined) return fault;
    const release: Release = {
      id: serial(),
      tag,
      name: String(body.name ?? ""),
      body: String(body.body ?? ""),
      draft: body.draft === true,
      prerelease: body.prerelease === true,
      immutable: false,
      latest: false,
      assets: [],
    };
    repository.releases.push(release);
    if (!release.draft) await publish(call, release);
    return { status: 201, body: render(release, call) };
  },

  "repos/update-release": async (call) => {
    const release = find(call);
    if (release === undefined) return notFound;
    const { name, body, draft, prerelease, tag_name: tag } = call.body;
    if (release.immutable && [draft, prerelease, tag].some((one) => one !== undefined))
      return refused("Validation Failed", [
        { resource: "Release", code: "custom", message: "Cannot update an immutable release" },
      ]);
    const fault = textFault(call.body);
    if (fault !== undefined) return fault;
    if (typeof name === "string") release.name = name;
    if (typeof body === "string") release.body = body;
    if (typeof prerelease === "boolean") release.prerelease = prerelease;
    if (draft === false && release.draft) {
      release.draft = false;
      await publish(call, release);
    }
    return { status: 200, body: render(release, call) };
  },

  "repos/upload-release-asset": (call) => {
    const release = find(call);
    if (release === undefined) return notFound;
    if (release.immutable) return refused("Cannot upload assets to an immutable release.");
    const name = (call.query.get("name") ?? "").replace(/[^\w.+-]+/g, ".");
    if (release.assets.some((one) => one.name === name))
      return refused("Validation Failed", [
        { resource: "ReleaseAsset", code: "already_exists", field: "name" },
      ]);
    const digest = `sha256:${createHash("sha256").update(call.bytes).digest("hex")}`;
    const asset: Asset = { id: serial(), name, size: call.bytes.length, digest, state: "uploaded" };
    release.assets.push(asset);
    return { status: 201, body: renderAsset(asset, release, call) };
  },

  "repos/delete-release": (call) => {
    const release = find(call);
    if (release === undefined) return notFound;
    call.repository.releases.splice(call.repository.releases.indexOf(release), 1);
    return { status: 204 };
  },

  "repos/delete-release-asset": (call) => {
    const id = Number(call.path.asset_id);
    const release = call.repository.releases.find((one) => one.assets.some((asset) => asset.id === id));
    if (release === undefined) return notFound;
    if (release.immutable) return refused("Cannot delete asset from an immutable release");
    release.assets = release.assets.filter((one) => one.id !== id);
    return { status: 204 };
  },
};

function find(call: Call): Release | undefined {
  return call.repository.releases.find((one) => one.id === Number(call.path.release_id));
}

function textFault(body: Readonly<Record<string, unknown>>) {
  if (String(body.body ?? "").length <= 125_000) return undefined;
  return refused("Validation Failed", [
    {
      resource: "Release",
      code: "custom",
      field: "body",
      message: "body is too long (maximum is 125000 characters)",
    },
  ]);
}

/** A published release makes its tag where there is none, becomes immutable where that is on, and may take the badge. */
async function publish(call: Call, release: Release): Promise<void> {
  const { repository, body } = call;
  if ((await resolve(repository, `refs/tags/${release.tag}`)) === undefined)
    await git(repository.directory, ["tag", "--", release.tag, String(body.target_commitish ?? "HEAD")]);
  release.immutable = repository.settings.immutableReleases;
  if (body.make_latest === "false" || release.prerelease) return;
  for (const one of repository.releases) one.latest = one === release;
}

function render(release: Release, call: Call): object {
  return {
    id: release.id,
    html_url: `${call.serverUrl}/${call.repository.name}/releases/tag/${encodeURIComponent(release.tag)}`,
    upload_url: `${call.uploadUrl}/repos/${call.repository.name}/releases/${release.id}/assets{?name,label}`,
    tag_name: release.tag,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    assets: release.assets.map((one) => renderAsset(one, release, call)),
  };
}

function renderAsset(asset: Asset, release: Release, call: Call): object {
  const folder = `${call.serverUrl}/${call.repository.name}/releases/download/${encodeURIComponent(release.tag)}`;
  const { id, name, size, digest, state } = asset;
  return { id, name, size, digest, state, browser_download_url: `${folder}/${encodeURIComponent(name)}` };
}
