import type { GitRequest } from "./request.ts";

/** Who may do what with a repository: the tokens that may read, and those that may write too. */
export interface Access {
  readonly read: readonly string[];
  readonly write: readonly string[];
  /** Anybody may read. */
  readonly public?: boolean;
}

export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * GitHub's answer to whoever may not, undefined to whoever may: 401 to nobody and to unknown tokens, 403 to a token that may read
 * but not push. A repository without `access` is open to all.
 */
export function refuse(
  request: GitRequest,
  access: Access | undefined,
  authorization: string | undefined,
): Refusal | undefined {
  if (access === undefined) return undefined;
  if (request.authorizations > 1) return answer(400, 'Duplicate header: "Authorization"');
  const token = readToken(authorization);
  const writes = request.kind === "push" || request.kind === "push-refs";
  if (token === undefined) return access.public && !writes ? undefined : challenge("Repository not found.");
  if (access.write.includes(token)) return undefined;
  if (access.read.includes(token)) {
    if (!writes) return undefined;
    return answer(403, `Permission to ${request.repository}.git denied to the token.`);
  }
  return challenge("Invalid username or token. Password authentication is not supported for Git operations.");
}

function readToken(authorization: string | undefined): string | undefined {
  const basic = /^basic (.+)$/i.exec(authorization ?? "")?.[1];
  if (basic === undefined) return undefined;
  const [, ...password] = Buffer.from(basic, "base64").toString().split(":");
  return password.join(":");
}

function challenge(body: string): Refusal {
  const { status, headers } = answer(401, body);
  return { status, headers: { ...headers, "www-authenticate": 'Basic realm="GitHub"' }, body };
}

function answer(status: number, body: string): Refusal {
  return { status, headers: { "content-type": "text/plain" }, body };
}
