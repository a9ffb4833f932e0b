/** What a verified certificate says of the workflow run that signed (Fulcio, docs/oid-info.md). Empty where it says nothing. */
export interface VerifiedSigner {
  /** The workflow that signed: `https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main` (subject alternative name). */
  readonly workflow: string;
  /** Who vouches for that: the issuer of the run's OIDC token (1.3.6.1.4.1.57264.1.8). */
  readonly issuer: string;
  /** URL of the repository whose run it was (…57264.1.12); with a reusable workflow not the workflow's own. */
  readonly repository: string;
  /** The ref that the run was of (…57264.1.14). */
  readonly ref: string;
}

/** Whose attestations count. */
export interface Expected {
  /** Of GitHub, `https://github.com`. */
  readonly server: string;
  /** `owner/name` of the repository whose run must have built it. */
  readonly repository: string;
  /** Path of the workflow; of a reusable one elsewhere with `owner/name/` before it, and maybe `@ref` behind it. Empty: any workflow of the repository. */
  readonly workflow: string;
  /** Full refs that may be built from; `*` stands for anything. Empty: any. */
  readonly refs: readonly string[];
  /** URL of the issuer of OIDC tokens. */
  readonly issuer: string;
}

/** Why the signer is not the expected one; undefined if it is. Every comparison is of whole texts: a name that merely begins alike is another. */
export function refuseSigner(signer: VerifiedSigner, expected: Expected): string | undefined {
  const home = `${expected.server}/${expected.repository}`;
  if (signer.issuer !== expected.issuer) {
    return `its signer's identity comes from ${signer.issuer || "nobody"}, not by ${expected.issuer}`;
  }
  if (!isSameRepository(signer.repository, home)) {
    return `it was made in ${signer.repository || "no repository"}, not in ${home}`;
  }
  const workflow = refuseWorkflow(signer, expected, home);
  if (workflow !== undefined) return workflow;
  if (expected.refs.length > 0 && !expected.refs.some((one) => matchesRef(signer.ref, one))) {
    return `it was made of ${signer.ref || "no ref"}, not of ${expected.refs.join(" or ")}`;
  }
  return undefined;
}

function refuseWorkflow(signer: VerifiedSigner, expected: Expected, home: string): string | undefined {
  const { owner, path, ref } = splitWorkflow(expected.workflow);
  const there = owner === "" ? home : `${expected.server}/${owner}`;
  const at = signer.workflow.indexOf("/.github/workflows/");
  const end = signer.workflow.indexOf("@", at);
  const actual = { repository: signer.workflow.slice(0, at), path: signer.workflow.slice(at + 1, end) };
  const same =
    at > 0 &&
    end > at &&
    isSameRepository(actual.repository, there) &&
    (path === "" || actual.path === path) &&
    (ref === "" || signer.workflow.slice(end + 1) === ref);
  if (same) return undefined;
  const expectedText =
    expected.workflow === "" ? `a workflow of ${home}` : `${there}/${path}${ref && `@${ref}`}`;
  return `it was signed by ${signer.workflow || "no workflow"}, not by ${expectedText}`;
}

/** `owner/name/.github/workflows/build.yml@ref` in its parts; what is not said is empty. */
function splitWorkflow(text: string): { owner: string; path: string; ref: string } {
  const [, owner = "", path = "", ref = ""] =
    /^(?:([^/@]+\/[^/@]+)\/)?(\.github\/workflows\/[^@]*)?(?:@(.*))?$/s.exec(text) ?? [];
  return { owner, path, ref };
}

/** Owners and names of repositories are the same in any case; nothing else is. */
function isSameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Linear in the length of both: a `*` takes as little as it can, and what was taken is never given back. */
function matchesRef(ref: string, pattern: string): boolean {
  const [head = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return ref === pattern;
  const tail = rest.pop() ?? "";
  if (!ref.startsWith(head) || !ref.endsWith(tail) || ref.length < head.length + tail.length) return false;
  let at = head.length;
  for (const part of rest) {
    const found = ref.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= ref.length - tail.length;
}

/**
 * Who issues the OIDC tokens of GitHub's workflow runs: of github.com, of a company's own subdomain of ghe.com, or of a GitHub Enterprise
 * Server (docs.github.com/actions/reference/security/oidc).
 */
export function issuerOf(server: string): string {
  const { hostname } = new URL(server);
  if (hostname === "github.com") return "https://token.actions.githubusercontent.com";
  if (hostname.endsWith(".ghe.com")) return `https://token.actions.${hostname}`;
  return `${server}/_services/token`;
}
