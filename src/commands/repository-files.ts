/** Names and texts of files: the workspace, or one commit of another repository. Paths are POSIX; the top is the empty path. */
export interface RepositoryFiles {
  list(folder: string): Promise<readonly string[] | undefined>;
  read(path: string): Promise<string | undefined>;
}

/** Nobody writes a service there. `.github` is read for its workflows. */
const passedOver = /^(node_modules|vendor|target|dist|third_party|testdata|\.(?!github$).*)$/;

/** Names of files that are no folders, so that a remote repository need not be asked. */
const fileNames = /\.(ya?ml|json|md|txt|sh|ts|js|go|py|rs|java|kt|cs|lock|toml|xml|html|css|svg|png)$/i;

/** More than anybody wants to wait for. */
const mostFiles = 30_000;

/** Every file below the top, sorted; folders of dependencies, build results and hidden ones are left out. */
export async function walk({ list }: RepositoryFiles): Promise<readonly string[]> {
  const found: string[] = [];
  const queue = [""];
  for (const folder of queue) {
    for (const name of (await list(folder)) ?? []) {
      const path = folder === "" ? name : `${folder}/${name}`;
      if (passedOver.test(name)) continue;
      if (!fileNames.test(name) && (await list(path)) !== undefined) queue.push(path);
      else found.push(path);
      if (found.length >= mostFiles) return found.sort();
    }
  }
  return found.sort();
}
