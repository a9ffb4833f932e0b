import { folderOf } from "./repository-path.ts";
/**
 * Finds, for a path, the values of whose folders it lies in one: one lookup, whatever the number of values. Each value once,
 * in the order of the entries.
 */
export function indexByFolder<T>(
  entries: Iterable<readonly [folders: Iterable<string>, value: T]>,
): (path: string) => readonly T[] {
  const order = new Map<T, number>();
  const shelves = new Map<string, T[]>();
  /** Folders with a shelf right below them: only there a path can be a shelf itself. */
  const above = new Set<string>();
  for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
      const shelf = shelves.get(folder);
      if (shelf === undefined) {
        shelves.set(folder, [value]);
        above.add(folderOf(folder));
      } else if (shelf.at(-1) !== value) shelf.push(value);
    }
  }
  const gather = (values: T[], shelf: T[] | undefined): T[] => {
    if (shelf === undefined) return values;
    if (values.length === 0) return shelf;
    return [...new Set([...values, ...shelf])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  const gathered = new Map<string, T[]>([["", gather([], shelves.get(""))]]);
  const inFolder = (folder: string): T[] => {
    const old = gathered.get(folder);
    if (old !== undefined) return old;
    const values = gather(inFolder(folderOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
  };
  // Paths come in order, so the folder is mostly that of the path before.
  let folder = "";
  let values = inFolder(folder);
  return (path) => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
      folder = path.slice(0, end);
      values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
  };
}
