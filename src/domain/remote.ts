/** Where a Git repository is. */
export interface Remote {
  /** What git is given: https, ssh or file URL, or an absolute local path. Never with credentials in it. */
  readonly url: string;
  /** `owner/name` on the forge, undefined for a local path or a foreign host. */
  readonly repository: string | undefined;
  /** Token for HTTP; empty for none. Sent only to the origin of `url`. */
  readonly token: string;
}
