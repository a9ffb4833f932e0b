import type { Ecosystem } from "../catalogue/catalogue.ts";
import { cargo } from "./cargo.ts";
import { docker } from "./docker.ts";
import { dotnet } from "./dotnet.ts";
import { go } from "./go.ts";
import { kustomizeManifests } from "./kustomize.ts";
import { maven } from "./maven.ts";
import { npm } from "./npm.ts";
import { python } from "./python.ts";
import type { ManifestReader } from "./workspace-manifest.ts";

/** Who reads which ecosystem's manifests. */
export const readers: Readonly<Record<Ecosystem, ManifestReader>> = {
  npm,
  go,
  cargo,
  maven,
  dotnet,
  python,
  docker,
  kustomize: kustomizeManifests,
};
