import { formatReference } from "../../core/image/registry-repository.ts";
import { problem } from "../../core/problem/problem.ts";
import type { Clock, Log } from "../../ports/all-ports.ts";
import type { Deadline } from "../../ports/deadline.ts";
import type { Programs } from "../../ports/programs.ts";
import type { Registries, Registry } from "../../ports/registry.ts";
import type { EnvironmentVariables } from "../../ports/workflow-run.ts";
import { endless } from "../deadline.ts";
import { openCredentials } from "./auth/credentials.ts";
import { copy } from "./copy/copy.ts";
import { estimateCopy } from "./copy/estimate.ts";
import { missingTags, writeTags } from "./copy/write-tags.ts";
import { openWire } from "./http/connection.ts";
import { accessTo } from "./http/repository-access.ts";
import { openSession, type Session } from "./http/session.ts";
import { verify } from "./read/artifact.ts";
import { readLabels } from "./read/labels.ts";
import { readManifest, resolve } from "./read/manifests.ts";
import { readBundles } from "./read/sigstore-bundles.ts";
import { readTags } from "./read/tags.ts";

/** What registries need of the outside. */
export interface RegistryContext {
  /** The step's: docker's and containers' configuration is found by it, and programs that hold credentials run in it. */
  readonly env: EnvironmentVariables;
  readonly clock: Clock;
  readonly log: Log;
  readonly programs: Programs;
  /** Hides a secret in the logs of the job. */
  readonly mask: (secret: string) => void;
  /** By default there is none. */
  readonly deadline?: Deadline;
}

/** Registries over HTTP. */
export function openRegistries(context: RegistryContext): Registries {
  const { env, clock, log, mask, programs, deadline = endless } = context;
  const wire = openWire(env, undefined, deadline);
  return {
    open: async (access) => {
      const credentialFor = openCredentials(access, env, programs, mask);
      return registryOf(openSession({ wire, clock, credentialFor, log, mask, deadline }), log);
    },
  };
}

function registryOf(session: Session, log: Log): Registry {
  return {
    resolve: (repo, reference) => resolve(session, accessTo(repo, "pull"), reference),
    labels: (repo, digest) => readLabels(session, accessTo(repo, "pull"), digest),
    tags: (repo) => readTags(session, accessTo(repo, "pull")),
    bundles: (repo, digest) => readBundles(session, accessTo(repo, "pull"), digest),
    verify: (repo, artifact) => verify(session, accessTo(repo, "pull"), artifact),
    copy: (from, to, artifact, options) => copy(session, log, { from, to }, artifact, options),
    estimate: (from, to, artifact, options) => estimateCopy(session, log, { from, to }, artifact, options),
    async tag(repo, digest, tag, moving) {
      const access = accessTo(repo, "push");
      if ((await missingTags(session, access, digest, [{ tag, moving }])).length === 0) return "present";
      const manifest = await readManifest(session, access, digest);
      if (manifest === undefined) throw problem("IMAGE_MISSING", { image: formatReference(repo, digest) });
      await writeTags(session, access, manifest, [tag]);
      return "written";
    },
  };
}
