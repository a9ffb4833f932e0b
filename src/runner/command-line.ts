import { parseArgs } from "node:util";
import { nearest } from "../core/problem/nearest-word.ts";
import { problem } from "../core/problem/problem.ts";
import { home } from "../core/text/trunkline-links.ts";
import type { CommandOptions } from "../ports/command.ts";

/** A command line, read. */
export type CommandLine =
  | { readonly kind: "help" }
  | { readonly kind: "command"; readonly name: "init" | "check"; readonly options: CommandOptions }
  | {
      readonly kind: "try";
      readonly action: string;
      readonly inputs: ReadonlyMap<string, string>;
      readonly token: string;
    };

const names = ["init", "check", "try"] as const;

const flags = {
  config: { type: "string" },
  gitops: { type: "string" },
  print: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What `--help` prints. */
export function usage(actions: readonly string[]): string {
  return `Usage: npx github:${home} <command>

  init [--gitops <repository>] [--print]
      Read this repository and write a first catalogue and a first workflow. A file that exists stays as it is.
      --gitops  owner/name, a URL, or the path of a clone, where the overlays are in another repository
      --print   show the files instead of writing them

  check [--gitops <repository>]
      Compare the catalogue with this repository and with the GitOps repository.

  try <action> [<input>=<value> ...]
      Run an action here as a dry run: the same decision, the same summary, nothing written.
      Actions: ${actions.join(", ")}

  --config <path>  the catalogue, if it is not .github/trunkline.yml

GITHUB_TOKEN or GH_TOKEN in the environment is used for private repositories.
`;
}

/** Reads the arguments behind the program's name. Raises COMMAND_USAGE and COMMAND_UNKNOWN. */
export function readCommandLine(
  args: readonly string[],
  actions: readonly string[],
  token: string,
): CommandLine {
  const { values, positionals } = parse(args);
  const [name, ...rest] = positionals;
  if (values.help === true || name === undefined || name === "help") return { kind: "help" };
  const command = names.find((one) => one === name);
  if (command === undefined) {
    throw problem("COMMAND_UNKNOWN", { given: name, nearest: nearest(name, names) ?? "init" });
  }
  if (command === "try") return readTry(rest, actions, token, values.config);
  const [surplus] = rest;
  if (surplus !== undefined) throw usageFault(`\`${command}\` takes no \`${surplus}\``);
  const { config = ".github/trunkline.yml", gitops = "", print = false } = values;
  return { kind: "command", name: command, options: { config, gitops, print, token } };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, allowPositionals: true });
  } catch (thrown) {
    throw usageFault(thrown instanceof Error ? (thrown.message.split(/\. |\n/)[0] ?? "") : String(thrown));
  }
}

function readTry(
  [action = "", ...pairs]: readonly string[],
  actions: readonly string[],
  token: string,
  config: string | undefined,
): CommandLine {
  if (!actions.includes(action)) {
    const close = nearest(action, actions) ?? "";
    throw usageFault(
      action === ""
        ? "`try` needs the name of an action"
        : `there is no action \`${action}\`; the nearest is \`${close}\``,
    );
  }
  const inputs = new Map<string, string>(config === undefined ? [] : [["config", config]]);
  for (const pair of pairs) {
    const [, input = "", value = ""] = /^([a-z][a-z-]*)=([\s\S]*)$/.exec(pair) ?? [];
    if (input === "") throw usageFault(`\`${pair}\` is not written as input=value`);
    if (input === "dry-run" && value !== "true")
      throw usageFault("`try` is always a dry run; a workflow writes");
    inputs.set(input, value);
  }
  return { kind: "try", action, inputs, token };
}

function usageFault(fault: string) {
  return problem("COMMAND_USAGE", { fault });
}
