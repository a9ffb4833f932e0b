import type { Remote } from "../../../core/git/remote.ts";
import type { EnvironmentVariables } from "../../../ports/workflow-run.ts";

/**
 * What git and its transports need of the step's own environment: programs, proxies, certificates, the ssh agent, tracing. Not
 * GIT_TRACE2*: it writes settings, and so the token, into a file (GIT_TRACE2_ENV_VARS, GIT_TRACE2_CONFIG_PARAMS).
 */
const passed =
  /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|GIT_EXEC_PATH|(HTTPS?|ALL|NO|FTP)_PROXY|GIT_(SSL|HTTP|SSH|PROXY_SSL)_\w+|GIT_SSH|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK|SSH_AGENT_PID|GIT_TRACE|GIT_TRACE_PACKET)$/i;

/** What git's transports are told by the environment, and Node is not. */
const forGitAlone = /^((HTTPS?|ALL)_PROXY|GIT_(HTTP|PROXY)_\w+|GIT_TRACE\w*)$/i;
const certificates = /^(GIT_SSL_\w+|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE)$/i;

/** Whether Node reaches a remote as git would: over HTTP, with nothing on the way that only git is told of. */
export function isHttpAlone({ url }: Pick<Remote, "url">, environment: EnvironmentVariables): boolean {
  if (!/^https?:\/\//i.test(url)) return false;
  const isHttps = /^https:/i.test(url);
  return !Object.entries(environment).some(
    ([name, value]) => value && (forGitAlone.test(name) || (isHttps && certificates.test(name))),
  );
}

/** One setting for git: key and value. */
export type Setting = readonly [key: string, value: string];

/**
 * The environment of a git child: nothing of the user's or the system's configuration, no prompts, only the protocols we use, and
 * `settings` as configuration. Secrets may be in `settings`: they are seen by the child alone.
 */
export function gitEnvironment(
  given: EnvironmentVariables,
  globalConfig: string,
  settings: readonly Setting[],
): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && passed.test(name)) environment[name] = value;
  }
  return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15",
    ...environment,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: globalConfig,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "file:https:http:ssh",
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  };
}

/**
 * The settings with which git talks to `remote`. The Authorization header is reset before it is set, so that a header which a
 * checkout left in some configuration is not sent a second time; it goes to the origin of the remote's URL only.
 */
export function remoteSettings(remote: Pick<Remote, "url" | "token">): readonly Setting[] {
  const settings: Setting[] = [["remote.origin.url", remote.url]];
  if (!/^https?:\/\//i.test(remote.url)) return settings;
  const header = `http.${new URL(remote.url).origin}/.extraheader`;
  settings.push([header, ""]);
  if (remote.token !== "") {
    settings.push([header, `AUTHORIZATION: basic ${basicOf(remote.token)}`]);
  }
  return settings;
}

/** The token as HTTP Basic carries it. */
export function basicOf(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}
