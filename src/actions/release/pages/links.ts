/** Addresses of pages on GitHub. Every one is empty where the repository is not on GitHub. */
export interface Links {
  readonly commit: (oid: string) => string;
  readonly pullRequest: (number: number) => string;
  readonly tag: (tag: string) => string;
  readonly compare: (from: string, to: string) => string;
}

/** The pages of a repository (`owner/name`) on GitHub at `serverUrl`; undefined: it is not on GitHub. */
export function linksOf(serverUrl: string, repository: string | undefined): Links {
  const page = (path: string) => (repository === undefined ? "" : `${serverUrl}/${repository}/${path}`);
  return {
    commit: (oid) => page(`commit/${oid}`),
    pullRequest: (number) => page(`pull/${number}`),
    tag: (tag) => page(`releases/tag/${encodeURIComponent(tag)}`),
    compare: (from, to) => page(`compare/${encodeRef(from)}...${encodeRef(to)}`),
  };
}

/** In a comparison the slashes of a ref stay slashes; everything else that means something in one is escaped. */
function encodeRef(ref: string): string {
  return ref.split("/").map(encodeURIComponent).join("/");
}
