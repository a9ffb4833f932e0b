import { posix } from "node:path";
import { withoutGenerators } from "../../core/kustomize/referenced-files.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import { withOrigin, withoutOrigins } from "../../core/resources/origin-annotation.ts";
import { type Resource, readResources } from "../../core/resources/resource.ts";
import { type Plain, parseYaml, plainValues } from "../../core/yaml/parse.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { Programs } from "../../ports/programs.ts";
import type { CommitTree } from "../commit-files.ts";
import type { Closure, RenderFault } from "./read-build-files.ts";

/** The program that builds kustomizations. */
export interface Renderer {
  readonly program: string;
  readonly args: readonly string[];
  /** As people say it: `kustomize v5.8.1`. Argo CD ships a version of its own. */
  readonly version: string;
}

export type Render =
  | {
      readonly kind: "rendered";
      /** What was built, origins left out. */
      readonly text: string;
      readonly resources: readonly Resource[];
    }
  | { readonly kind: "faulty"; readonly faults: readonly RenderFault[] };

export interface RenderWorld {
  readonly files: Pick<Files, "writeFolder">;
  readonly programs: Programs;
}

/** Milliseconds for one overlay, and bytes of all its files. */
const longest = 60_000;
const mostBytes = 64 * 1024 * 1024;

/** `given`, else kustomize, else kubectl; undefined where none of them can be started. Raises nothing. */
export async function findRenderer(given: string, programs: Programs): Promise<Renderer | undefined> {
  const candidates =
    given === ""
      ? [
          { program: "kustomize", args: [] as readonly string[] },
          { program: "kubectl", args: ["kustomize"] },
        ]
      : [{ program: given, args: /(^|\/)kubectl$/.test(given) ? ["kustomize"] : [] }];
  for (const { program, args } of candidates) {
    const versionArgs = args.length === 0 ? ["version"] : ["version", "--client"];
    const found = await recover(
      () => programs.run(program, versionArgs, { quiet: true, timeoutMs: 10_000 }),
      () => undefined,
    );
    if (found?.code !== 0) continue;
    const [, version] = /\bv?(\d+\.\d+\.\d+)/.exec(new TextDecoder().decode(found.stdout)) ?? [];
    // By its absolute path it runs without a search path.
    if (version !== undefined)
      return { program: found.file, args, version: `${posix.basename(program)} v${version}` };
  }
  return undefined;
}

/**
 * Builds an overlay in a jail: nothing but its closure is there, as plain files, in a folder of its own; the program gets no environment, no
 * search path, a proxy that nobody listens at, and no protocol for git. Resources know the file that they come from. `read` gives the resources of
 * one document: most documents are the same before and after a change, and need be read only once.
 */
export async function renderOverlay(
  tree: CommitTree,
  closure: Closure,
  { program, args }: Renderer,
  { files, programs }: RenderWorld,
  read = readDocument,
): Promise<Render> {
  if (closure.faults.length > 0) return { kind: "faulty", faults: closure.faults };
  const file = closure.kustomizations[0] ?? closure.folder;
  const faulty = (kind: RenderFault["kind"], why: string): Render => ({
    kind: "faulty",
    faults: [{ kind, why, file, line: 1, chain: [file] }],
  });
  // A kustomization around the overlay cannot lie in it.
  const below = closure.folder === "" ? "repository/" : "";
  const content = new Map<string, Uint8Array | string>();
  let size = 0;
  const paths = [...closure.files.keys()];
  for (const [index, path] of paths.entries()) {
    // Some at a time: what is missing comes by one fetch, and not all is held before it is counted.
    if (index % 32 === 0) await Promise.all(paths.slice(index, index + 32).map((one) => tree.read(one)));
    const bytes = (await tree.read(path)) ?? new Uint8Array();
    size += bytes.length;
    if (size > mostBytes) return faulty("refused", `its files have more than ${mostBytes} bytes`);
    if (explodes(new TextDecoder().decode(bytes), path))
      return faulty("refused", `the aliases in ${path} multiply without end`);
    const left = closure.ksops
      .filter(({ kustomization }) => kustomization === path)
      .map(({ named }) => named);
    content.set(
      below + path,
      left.length === 0 ? bytes : withoutGenerators(new TextDecoder().decode(bytes), left),
    );
  }
  // A kustomization around the overlay asks for origins and changes no name: a place that no repository has.
  const wrapper = `trunkline-render-${closure.hash.slice(0, 12)}`;
  const relative = posix.relative(wrapper, posix.join(below, closure.folder));
  content.set(
    `${wrapper}/kustomization.yaml`,
    `resources: [${JSON.stringify(relative)}]\nbuildMetadata: [originAnnotations]\n`,
  );
  const jail = await files.writeFolder("render", content);
  try {
    const { code, stdout, stderr } = await programs.run(
      program,
      [...args, ...builds(args), posix.join(jail, wrapper)],
      {
        quiet: true,
        timeoutMs: longest,
        directory: jail,
        env: jailed(jail),
      },
    );
    if (code !== 0) return faulty("failed", `it does not build: ${tidy(stderr, jail)}`);
    const text = new TextDecoder().decode(stdout);
    const resources = text.split(/^---\n/m).flatMap((document) => read(document));
    return {
      kind: "rendered",
      text: withoutOrigins(text),
      resources: resources
        .map((one) => withOrigin(one, wrapper))
        .map((one) => ({
          ...one,
          file: one.file.startsWith(below) ? one.file.slice(below.length) : one.file,
        })),
    };
  } catch (thrown) {
    const [fault] = problemsIn(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return faulty("failed", fault.message);
  }
}

function readDocument(text: string): readonly Resource[] {
  return readResources(text, "");
}

/** Whether aliases of a YAML text, or of a text written in it, come to more than anybody can hold: kustomize has no bound of its own. */
function explodes(text: string, file: string): boolean {
  if (!/[&*]/.test(text) || !/&\w/.test(text) || !/\*\w/.test(text)) return false;
  const parsed = attemptTo(() => parseYaml(text, file));
  // What is no YAML is no bomb, and kustomize says so itself.
  if (parsed === undefined) return false;
  const values = attemptTo(() => plainValues(parsed));
  return (
    values === undefined || values.some((value) => textsIn(value).some((inner) => explodes(inner, file)))
  );
}

function attemptTo<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return undefined;
  }
}

/** Texts of several lines, such as patches written in place. */
function textsIn(value: Plain): readonly string[] {
  if (typeof value === "string") return value.includes("\n") ? [value] : [];
  if (value === null) return [];
  return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsIn);
}

function builds(args: readonly string[]): readonly string[] {
  return args.length === 0 ? ["build"] : [];
}

/** No network by any way that kustomize knows: HTTP through a closed port, git without protocols. */
function jailed(folder: string): Readonly<Record<string, string>> {
  const closed = "http://127.0.0.1:9";
  return {
    PATH: "/nonexistent",
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    KUSTOMIZE_PLUGIN_HOME: folder,
    HTTP_PROXY: closed,
    HTTPS_PROXY: closed,
    http_proxy: closed,
    https_proxy: closed,
    GIT_ALLOW_PROTOCOL: "none",
    GIT_CONFIG_NOSYSTEM: "1",
  };
}

/** The last line that kustomize says, without the folder it ran in. */
function tidy(stderr: string, jail: string): string {
  const line =
    stderr
      .trim()
      .split("\n")
      .filter((one) => one !== "")
      .at(-1) ?? "it says nothing";
  return line
    .replace(/^Error: /, "")
    .replaceAll(`${jail}/`, "")
    .replaceAll(jail, ".")
    .slice(0, 600);
}
