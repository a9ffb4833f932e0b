import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join, resolve } from "node:path";
import type { EnvironmentVariables } from "../../ports/workflow-run.ts";

/**
 * The absolute path of a program: a name is looked for in the folders of `env`'s PATH, a path is taken from `directory`. Undefined where
 * there is nothing that may be executed. (@actions/exec itself looks only in the PATH of this process.)
 */
export function locateProgram(
  program: string,
  env: EnvironmentVariables,
  directory: string,
): string | undefined {
  const isPath = /[/\\]/.test(program);
  const folders = isPath ? [directory] : (pathOf(env) ?? "").split(delimiter).filter((one) => one !== "");
  const endings = process.platform === "win32" ? ["", ...(env.PATHEXT ?? ".EXE;.CMD").split(";")] : [""];
  const candidates = folders.flatMap((folder) =>
    endings.map((ending) => (isPath ? resolve(folder, program) : join(folder, program)) + ending),
  );
  return candidates.find((file) => isAbsolute(file) && isExecutable(file));
}

/** Windows writes `Path`. */
function pathOf(env: EnvironmentVariables): string | undefined {
  return env.PATH ?? Object.entries(env).find(([name]) => name.toUpperCase() === "PATH")?.[1];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
