import { problem } from "../core/problem/problem.ts";
import type { Files } from "../ports/all-ports.ts";
import type { File } from "../ports/provenance.ts";

/** A file of the workspace that an input names; undefined where it names none. Raises the Problem `missing` where it is not there. */
export async function readNeeded(
  files: Pick<Files, "read">,
  name: string,
  missing: "TRUSTED_ROOT_MISSING" | "SIGNING_CONFIG_MISSING",
): Promise<File | undefined> {
  if (name === "") return undefined;
  const text = await files.read(name);
  if (text === undefined) throw problem(missing, { file: name });
  return { name, text };
}
