import { posix } from "node:path";
import { clashesAmong } from "../../core/catalogue/reserved-names.ts";
import { isName, isPath } from "../../core/catalogue/text-validators.ts";

/** Folders that say how something is built, not what. */
const aside = /^(docker|\.?docker|build|deploy|container|src|app)$/;

/**
 * A service for each Dockerfile, called as its folder: two folders of one name are told apart by the folders above. A Dockerfile at the top is a
 * service of the whole repository, and called as that is.
 */
export function nameServices(
  dockerfiles: readonly string[],
  repository: string,
): readonly { readonly name: string; readonly path: string; readonly dockerfile: string }[] {
  const found = new Map<string, string>();
  for (const file of dockerfiles) {
    const folder = posix.dirname(file);
    const path = aside.test(posix.basename(folder)) && folder.includes("/") ? posix.dirname(folder) : folder;
    if (!found.has(path)) found.set(path, file);
  }
  const whole = posix.basename(repository) || "app";
  const short = [...found.keys()].map((path) => (path === "." ? whole : posix.basename(path)));
  const named = [...found].map(([path, dockerfile], index) => {
    const own = short[index] ?? "";
    const twins = short.filter((other) => other.toLowerCase() === own.toLowerCase()).length;
    const name = (twins > 1 ? path.replaceAll("/", "-") : own).replace(/[^A-Za-z0-9._-]+/g, "-");
    return { name, path, dockerfile };
  });
  // An output of detect-changes may have that name already.
  const clash = clashesAmong(named.map(({ name }) => name));
  const free = named.map((one) =>
    clash(one.name) === undefined ? one : { ...one, name: `${one.name}-service` },
  );
  const clashNow = clashesAmong(free.map(({ name }) => name));
  return free.filter(({ name, path }) => isName(name) && isPath(path) && clashNow(name) === undefined);
}
