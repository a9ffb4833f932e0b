/** Where a Git repository is. */
export interface Remote {
  /** What git is given: https, ssh or file URL, or an absolute local path. Never with credentials in it. */
  readonly url: string;
  /** `owner/name` on GitHub, undefined for a local path or a foreign host. */
  readonly repository: string | undefined;
  /** Token for HTTP; empty for none. Sent only to the origin of `url`. */
  readonly token: string;
}

/** What is needed to understand how people write a repository. */
export interface RemoteContext {
  /** `https://github.com`, GHES with its path, without trailing slash. */
  readonly serverUrl: string;
  /** Absolute folder that relative paths start from. */
  readonly directory: string;
}

/**
 * The remote that `text` names: `owner/name` on GitHub, an https, ssh or file URL, `git@host:owner/name`, or a local path
 * (absolute, or starting with `./` or `../`). Undefined if it is none of these. The result carries no token.
 */
export function parseRemote(text: string, { serverUrl, directory }: RemoteContext): Remote | undefined {
  if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return undefined;
  if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
    return { url: `${serverUrl}/${text}`, repository: text.replace(/\.git$/, ""), token: "" };
  }
  if (text.startsWith("/")) return { url: text, repository: undefined, token: "" };
  if (/^\.{1,2}(\/|$)/.test(text)) return { url: `${directory}/${text}`, repository: undefined, token: "" };
  const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
  if (scp !== null)
    return { url: text, repository: repositoryOnServer(scp[1], scp[2], serverUrl), token: "" };
  if (/\s/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!["https:", "http:", "ssh:", "file:"].includes(url.protocol)) return undefined;
  if (url.protocol !== "ssh:") url.username = "";
  url.password = "";
  return { url: url.href, repository: fromUrl(url, serverUrl), token: "" };
}

/** The same remote with the token that may be sent there. */
export function withToken(remote: Remote, token: string): Remote {
  return { ...remote, token };
}

/** Whether an HTTP remote is on GitHub itself (same origin), or on this very machine. */
export function isAtHome(remote: Remote, serverUrl: string): boolean {
  if (!URL.canParse(remote.url)) return false;
  const { origin, hostname } = new URL(remote.url);
  return origin === new URL(serverUrl).origin || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}

/**
 * Whether two remotes are one repository: by `owner/name` on GitHub (GitHub does not tell upper from lower case), else by URL. A path and its
 * `file://` URL are one, and so are URLs with and without `.git` or a slash at the end.
 */
export function isSameRepository(one: Remote, other: Remote): boolean {
  return identityOf(one) === identityOf(other);
}

function identityOf({ url, repository }: Remote): string {
  if (repository !== undefined) return repository.toLowerCase();
  const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
  return bare.startsWith("/") ? decodedPath(bare) : bare;
}

/** Without `.`, `..` and doubled slashes, which a relative path leaves in it. */
function decodedPath(path: string): string {
  return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
}

function fromUrl(url: URL, serverUrl: string): string | undefined {
  const server = new URL(serverUrl);
  if (url.protocol === "ssh:") return repositoryOnServer(url.hostname, url.pathname, serverUrl);
  const base = `${server.pathname.replace(/\/$/, "")}/`;
  if (url.origin !== server.origin || !url.pathname.startsWith(base)) return undefined;
  return ownerAndName(url.pathname.slice(base.length));
}

function repositoryOnServer(
  host: string | undefined,
  path: string | undefined,
  serverUrl: string,
): string | undefined {
  return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
}

function ownerAndName(path: string): string | undefined {
  return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
}
