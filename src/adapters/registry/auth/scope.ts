/** A right on one repository, as token servers name it (distribution, "Token Scope Documentation"). */
export interface Scope {
  readonly path: string;
  readonly actions: readonly RegistryRight[];
}

export type RegistryRight = "pull" | "push";

/**
 * The scopes as text, one per repository, the ones to push to first (some registries look at the first scope only) and
 * otherwise in the order given, so that the same rights are always the same text. Scopes that the server named in its challenge and
 * that ours do not cover come last.
 */
export function formatScopes(scopes: readonly Scope[], offered = ""): readonly string[] {
  const rights = new Map<string, Set<RegistryRight>>();
  for (const { path, actions } of scopes) {
    rights.set(path, new Set([...(rights.get(path) ?? []), ...actions]));
  }
  const ours = [...rights]
    .sort(([, one], [, other]) => Number(other.has("push")) - Number(one.has("push")))
    .map(([path, actions]) => `repository:${path}:${[...actions].sort().join(",")}`);
  const theirs = offered
    .split(" ")
    .filter(
      (scope) => scope !== "" && ![...rights.keys()].some((path) => scope.startsWith(`repository:${path}:`)),
    );
  return [...ours, ...theirs];
}
