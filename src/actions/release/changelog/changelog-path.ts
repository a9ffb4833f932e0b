import { parseRepositoryPath } from "../../../core/path/repository-path.ts";
import { Problems, problem } from "../../../core/problem/problem.ts";

/**
 * The changelog of each service: the template with `{service}` and `{path}` filled in; none where it is empty. Raises INPUT_INVALID, and
 * RELEASE_CHANGELOG_SHARED where services would share one: versions of different services cannot be told apart in it.
 */
export function changelogPaths(
  template: string,
  services: readonly { readonly name: string; readonly path: string }[],
): ReadonlyMap<string, string> {
  if (template === "") return new Map();
  const paths = new Map(
    services.map(({ name, path }) => [name, fillPath(template, { service: name, path })]),
  );
  const faults = [...new Set(paths.values())].flatMap((path) => {
    const sharing = [...paths].filter(([, other]) => other === path).map(([service]) => service);
    return sharing.length < 2
      ? []
      : [
          problem("RELEASE_CHANGELOG_SHARED", {
            path,
            services: sharing.join(", "),
            example: "{path}/CHANGELOG.md",
          }),
        ];
  });
  if (faults.length > 0) throw new Problems(faults);
  return paths;
}

function fillPath(template: string, slots: Readonly<Record<string, string>>): string {
  const filled = template.replace(/\{(\w*)\}/g, (whole, slot: string) => slots[slot] ?? whole);
  const path = parseRepositoryPath(filled, "changelog");
  const fault = /\{\w*\}/.test(filled)
    ? "it has a placeholder that does not exist"
    : path === "" || filled.endsWith("/")
      ? "it names no file"
      : undefined;
  if (fault === undefined) return path;
  const expected = "Write the path of a file with {service} or {path}, such as {path}/CHANGELOG.md.";
  throw problem("INPUT_INVALID", { input: "changelog", given: template, fault, expected });
}
