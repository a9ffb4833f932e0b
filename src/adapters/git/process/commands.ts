import type { Notice } from "../../../core/action/result.ts";
import type { Remote } from "../../../core/git/remote.ts";
import { problem } from "../../../core/problem/problem.ts";
import { formatDuration } from "../../../core/time/duration.ts";
import type { Clock, Log } from "../../../ports/all-ports.ts";
import type { EnvironmentVariables } from "../../../ports/workflow-run.ts";
import { type Child, type Command, type Ended, run, runIntoFiles, start, stream } from "../../process.ts";
import { redactSecrets } from "../../redact-secrets.ts";
import { classifyFetch } from "../protocol/fetch-failure.ts";
import { tellingLines } from "../protocol/push-output.ts";
import { redirectInTrace } from "../protocol/redirect.ts";
import { basicOf, gitEnvironment, remoteSettings, type Setting } from "./environment.ts";
import type { PrivateRepository } from "./private-repository.ts";

/** The oldest git that takes its configuration, and so the token, from the environment alone (GIT_CONFIG_GLOBAL: 2.32). */
const oldest = "2.32";

/** How git names an object that it needs and that is not here. */
const hole =
  /(?:unable to read tree|bad tree object|missing (?:tree|object)|could not read) \(?([0-9a-f]{40,64})/i;

/** Puts a pack in its place. What it leaves out is promised by the remote, as in a clone with a filter. */
export const takesPack = ["index-pack", "--stdin", "--fix-thin", "--promisor"] as const;

/** Enough for a repository that was renamed. */
const mostHops = 3;

/** Git commands in one private repository. */
export interface Commands {
  readonly place: PrivateRepository;
  readonly remote: Remote;
  /** Milliseconds since the epoch: after this the remote is not waited for. */
  readonly until: () => number;
  /** A local command. Its exit code is the caller's to judge. */
  run(args: readonly string[], input?: string): Promise<Ended>;
  /** The same for one that may write much. */
  runAtLength(args: readonly string[]): Promise<Ended>;
  /** The same, with its output piece by piece; raises when it fails. */
  stream(args: readonly string[], input?: string): AsyncGenerator<Buffer>;
  /** A local command that stays, to be talked to. */
  start(args: readonly string[]): Promise<Child>;
  /** Whether one has been started: before that the repository is empty but for what was written into it and the packs that wait. */
  readonly isUsed: boolean;
  /**
   * A command that talks to the remote as `origin`. `side` holds git's trace of the HTTP headers. A redirect within the origin is
   * followed and said; any other raises GIT_REDIRECTED_ELSEWHERE.
   */
  remotely(args: readonly string[], input?: string, settings?: readonly Setting[]): Promise<Ended>;
  /** What a local command that had to succeed is thrown as: GIT_OBJECT_MISSING, GIT_TOO_OLD, else a bug of ours. */
  failure(args: readonly string[], ended: Ended): Promise<Error>;
}

export interface CommandsContext {
  readonly log: Log;
  readonly clock: Pick<Clock, "now">;
  /** Milliseconds since the epoch: when a command that talks to the remote is stopped. */
  readonly until?: () => number;
  /** Told where the remote has moved to. */
  readonly notice?: (notice: Notice) => void;
  /** Stops one at once. */
  readonly signal?: AbortSignal;
}

/** Raises GIT_MISSING and GIT_TOO_OLD where git cannot do what is asked. */
export function createCommands(
  place: PrivateRepository,
  remote: Remote,
  environment: EnvironmentVariables,
  { log, clock, until = () => Number.POSITIVE_INFINITY, notice, signal }: CommandsContext,
): Commands {
  /** Where the remote is now: a server may have told that it was renamed. */
  let { url } = remote;
  const command = (args: readonly string[], settings: readonly Setting[], input = ""): Command => ({
    file: "git",
    args: [`--git-dir=${place.directory}`, ...args],
    environment: gitEnvironment(environment, place.globalConfig, settings),
    input,
  });
  const failed = async (args: readonly string[], ended: Ended): Promise<Error> => {
    const oid = hole.exec(ended.stderr.toString())?.[1];
    if (oid !== undefined) return problem("GIT_OBJECT_MISSING", { oid, url: remote.url });
    return failure(args, ended, environment);
  };
  let isUsed = false;
  let taken: Promise<void> = Promise.resolve();
  /** Before a command: git takes the packs that wait. */
  const takePacks = (): Promise<void> => {
    isUsed = true;
    const packs = place.packs.splice(0);
    if (packs.length > 0) {
      taken = taken.then(async () => {
        for (const pack of packs) await takePack(pack);
      });
    }
    return taken;
  };
  const takePack = async (pack: Uint8Array): Promise<void> => {
    const ended = await run({ ...command(takesPack, []), input: pack }).catch(raiseMissing);
    if (ended.code === 0) return;
    const words = ended.stderr.toString();
    if (classifyFetch(words) === "disk") throw problem("DISK_UNUSABLE", { fault: tellingLines(words) });
    throw await failed(takesPack, ended);
  };
  return {
    place,
    remote,
    until,
    get isUsed() {
      return isUsed;
    },
    async run(args, input) {
      await takePacks();
      return run(command(args, [], input)).catch(raiseMissing);
    },
    async runAtLength(args) {
      await takePacks();
      return runIntoFiles(command(args, []), place.directory).catch(raiseMissing);
    },
    async *stream(args, input) {
      await takePacks();
      const ended = yield* stream(command(args, [], input));
      if (ended.code !== 0) throw await failed(args, ended);
    },
    failure: failed,
    async start(args) {
      await takePacks();
      const { input: _, ...open } = command(args, []);
      return start(open);
    },
    async remotely(args, input, settings = []) {
      await takePacks();
      for (let hops = 0; ; hops++) {
        const made = command(args, [...remoteSettings({ ...remote, url }), ...settings], input);
        const traced = { ...made.environment, GIT_TRACE_CURL: "3", GIT_TRACE_CURL_NO_DATA: "1" };
        const limitMs = limitOf(until(), clock.now());
        const limit = {
          ...(limitMs === undefined ? {} : { limitMs }),
          ...(signal === undefined ? {} : { signal }),
        };
        const began = clock.now();
        const ended = await run({ ...made, ...limit, environment: traced, side: true }).catch(raiseMissing);
        if (ended.isCut) {
          // In git's manner, so that it is read as what it is: a server that gave no answer.
          const waited = formatDuration(Math.min(limitMs ?? Number.POSITIVE_INFINITY, clock.now() - began));
          const words = `fatal: timed out: it did not answer in full within ${waited}`;
          return { ...ended, stderr: Buffer.from(words) };
        }
        const redirect = ended.code === 0 ? undefined : redirectInTrace(ended.side.toString("latin1"), url);
        if (redirect === undefined) return { ...ended, stderr: withoutToken(ended.stderr, remote.token) };
        if (redirect.kind === "elsewhere" || hops === mostHops) {
          const target = redirect.kind === "elsewhere" ? redirect.origin : redirect.url;
          throw problem("GIT_REDIRECTED_ELSEWHERE", { url, target });
        }
        const moved = `${url} has moved to ${redirect.url}: followed, because it is on the same server. Use its new address.`;
        log.info(moved);
        notice?.({ level: "notice", title: "Repository moved", message: moved });
        url = redirect.url;
      }
    },
  };
}

/** What a command has at the least: one that begins just before the deadline may still push what is ready. */
const leastMs = 10_000;

function limitOf(until: number, now: number): number | undefined {
  return until === Number.POSITIVE_INFINITY ? undefined : Math.max(until - now, leastMs);
}

/** Some servers and proxies quote the request in their answer. */
function withoutToken(output: Buffer, token: string): Buffer {
  const text = output.toString("latin1");
  const secrets = token === "" ? [] : [token, basicOf(token)];
  if (!secrets.some((one) => text.includes(one))) return output;
  return Buffer.from(redactSecrets(text, secrets), "latin1");
}

async function failure(
  args: readonly string[],
  ended: Ended,
  environment: EnvironmentVariables,
): Promise<Error> {
  await checkVersion(environment);
  return new Error(`git ${args[0]} ended with ${ended.code}: ${tellingLines(ended.stderr.toString())}`);
}

/** Asked only when something failed, so that it costs nothing else. */
async function checkVersion(environment: EnvironmentVariables): Promise<void> {
  const command = {
    file: "git",
    args: ["version"],
    environment: gitEnvironment(environment, "/dev/null", []),
  };
  const { stdout } = await run({ ...command, input: "" }).catch(raiseMissing);
  const version = /\d+\.\d+(\.\d+)*/.exec(stdout.toString())?.[0] ?? "of an unknown version";
  if (isOlder(version, oldest)) throw problem("GIT_TOO_OLD", { version, needed: oldest });
}

function isOlder(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [needed = 0, least = 0] = than.split(".").map(Number);
  return major < needed || (major === needed && minor < least);
}

function raiseMissing(cause: unknown): never {
  if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
    throw problem("GIT_MISSING", { needed: oldest }, { cause });
  }
  throw cause;
}
