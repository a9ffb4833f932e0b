import { spawnSync } from "node:child_process";

/** A program that copies an artifact and all that it is made of, its digest kept. */
export interface Tool {
  readonly name: string;
  /** From and to are `host/path:tag`, on this machine, over plain HTTP. */
  readonly command: (from: string, to: string) => readonly string[];
}

/** Those that are installed here, and Trunkline's own client out of `lib`, a folder with its emitted JavaScript. */
export function copyTools(lib: string): readonly Tool[] {
  const others: readonly Tool[] = [
    {
      name: "skopeo",
      command: (from, to) => [
        ...[
          "skopeo",
          "copy",
          "--all",
          "--preserve-digests",
          "--src-tls-verify=false",
          "--dest-tls-verify=false",
        ],
        ...[`docker://${from}`, `docker://${to}`],
      ],
    },
    { name: "crane", command: (from, to) => ["crane", "copy", "--insecure", from, to] },
    {
      name: "regctl",
      command: (from, to) => [
        "regctl",
        ...[from, to].flatMap((name) => ["--host", `reg=${name.split("/")[0]},tls=disabled`]),
        ...["image", "copy", "--referrers", from, to],
      ],
    },
  ];
  const script = new URL("./copy.js", import.meta.url).pathname;
  const ours = (from: string, to: string) => [process.execPath, script, lib, from, to];
  return [
    { name: "trunkline", command: ours },
    ...others.filter(({ name }) => spawnSync(name, ["--help"]).error === undefined),
  ];
}
