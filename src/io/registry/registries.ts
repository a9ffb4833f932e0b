import type { Registries, Registry } from "../../contract/registry.ts";
import type { Clock, Log } from "../../contract/world.ts";
import { formatReference } from "../../domain/oci/repo.ts";
import { problem } from "../../domain/problem.ts";
import { readBundles } from "./bundles.ts";
import { copy } from "./copy.ts";
import type { Environment } from "./credential-helper.ts";
import { openCredentials } from "./credentials.ts";
import { readLabels } from "./labels.ts";
import { readManifest, resolve } from "./manifests.ts";
import { openSession, type Session } from "./session.ts";
import { siteOf } from "./site.ts";
import { missingTags, writeTags } from "./tagging.ts";
import { readTags } from "./tags.ts";
import { verify } from "./verify.ts";
import { weigh } from "./weigh.ts";
import { openWire } from "./wire.ts";

/**
 * Registries over HTTP. `env` is the runner's environment: docker's and containers' configuration is found by it, and programs
 * that hold credentials run in it.
 */
export function openRegistries(env: Environment, clock: Clock, log: Log): Registries {
  const wire = openWire(env);
  return {
    open: async (access) => registryOf(openSession(wire, clock, openCredentials(access, env), log), log),
  };
}

function registryOf(session: Session, log: Log): Registry {
  return {
    resolve: (repo, reference) => resolve(session, siteOf(repo, "pull"), reference),
    labels: (repo, digest) => readLabels(session, siteOf(repo, "pull"), digest),
    tags: (repo) => readTags(session, siteOf(repo, "pull")),
    bundles: (repo, digest) => readBundles(session, siteOf(repo, "pull"), digest),
    verify: (repo, artifact) => verify(session, siteOf(repo, "pull"), artifact),
    copy: (from, to, artifact, wishes) => copy(session, log, { from, to }, artifact, wishes),
    weigh: (from, to, artifact, wishes) => weigh(session, log, { from, to }, artifact, wishes),
    async tag(repo, digest, tag, moving) {
      const site = siteOf(repo, "push");
      if ((await missingTags(session, site, digest, [{ tag, moving }])).length === 0) return "present";
      const manifest = await readManifest(session, site, digest);
      if (manifest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(repo, digest) });
      await writeTags(session, site, manifest, [tag]);
      return "written";
    },
  };
}
