import type { Oid } from "../../core/git/oid.ts";
import type { Owners } from "../../core/ownership/ownership.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { Repository } from "../../ports/git.ts";
import type { Subjects } from "./released-services.ts";

/**
 * What decides whose a file is at a commit: the catalogue, and where it names ecosystems under `discover`, what the workspace
 * manifests of that commit say on top. `files` is a checkout of exactly that commit, where there is one: it saves fetching them.
 * Raises RELEASE_COMMIT_UNKNOWN.
 */
export async function ownersAt(
  { catalogue, owners }: Subjects,
  repository: Repository,
  commit: Oid,
  files: Files | undefined,
): Promise<Owners> {
  if (catalogue === undefined || catalogue.discover.length === 0) return owners;
  if (!(await repository.fetch([commit], { depth: 1 }))) {
    throw problem("RELEASE_COMMIT_UNKNOWN", { commit, url: repository.remote.url });
  }
  const { findManifests } = await import("../../core/dependencies/find-manifests.ts");
  const { connect } = await import("../../core/dependencies/connect-dependencies.ts");
  const folders = [...catalogue.services.values(), ...catalogue.libraries.values()].map(({ path }) => path);
  const found = await findManifests(folders, catalogue.discover, {
    async list(folder) {
      const entries = await repository.list(commit, folder === "." ? "" : folder);
      return entries?.map(({ name, kind }) => ({ name, isFolder: kind === "tree" }));
    },
    expect: (paths) => (files === undefined ? repository.prefetch(commit, paths) : Promise.resolve()),
    async read(path) {
      const bytes = (await files?.readBytes(path)) ?? (await repository.read(commit, path));
      return bytes && Buffer.from(bytes).toString();
    },
  });
  return connect(catalogue, found).owners;
}
