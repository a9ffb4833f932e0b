/** Why a path cannot name a file in a tree, or undefined if it can. Git refuses the same (verify_path in read-cache.c). */
export function faultInPath(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.includes("\0")) return "it holds a NUL";
  for (const part of path.split("/")) {
    if (part === "") return "a part of it is empty";
    if (part === "." || part === "..") return `it holds \`${part}\``;
    if (part.toLowerCase() === ".git") return "it leads into a .git folder";
  }
  return undefined;
}
