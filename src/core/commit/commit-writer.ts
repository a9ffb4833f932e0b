/** Who wrote a commit of the GitOps repository. */
export interface CommitWriter {
  readonly kind: "trunkline" | "bot" | "person";
  /** The name of the bot, or the author's. */
  readonly name: string;
}

/** What tells who wrote a commit. */
export interface WrittenBy {
  readonly author: { readonly name: string; readonly email: string };
  readonly committer: { readonly name: string; readonly email: string };
  readonly message: string;
  /** Its trailers are ours. */
  readonly ours: boolean;
}

/** How the other writers of image tags sign and word their commits, as they do by default (research of 2026). */
const bots: readonly (readonly [name: string, by: RegExp, message: RegExp])[] = [
  [
    "Renovate",
    /renovate/i,
    /^(chore|fix|build|feat)\(deps\): update .* (docker )?(tag|digest)|^Merge .*renovate\//i,
  ],
  ["Dependabot", /dependabot/i, /^Merge .*dependabot\//i],
  ["Argo CD Image Updater", /argocd-image-updater|noreply@argoproj\.io/i, /^build: automatic update of /i],
  [
    "Flux image automation",
    /flux(cd)?-?bot|image-automation|fluxcd/i,
    /^(Automated|Automatic) image update/i,
  ],
  ["Kargo", /kargo/i, /^promote\/kargo/i],
];

/** Says who wrote a commit: an action of ours, a known bot, any other `[bot]`, or a person. */
export function classifyWriter({ author, committer, message, ours }: WrittenBy): CommitWriter {
  if (ours) return { kind: "trunkline", name: "Trunkline" };
  const people = [signature(author), signature(committer)];
  for (const [name, by, text] of bots)
    if (people.some((one) => by.test(one)) || text.test(message)) return { kind: "bot", name };
  if (signature(author).includes("[bot]")) return { kind: "bot", name: author.name };
  return { kind: "person", name: author.name };
}

function signature({ name, email }: WrittenBy["author"]): string {
  return `${name} <${email}>`;
}
