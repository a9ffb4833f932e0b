const remedies: readonly (readonly [RegExp, string])[] = [
  [
    /workflow/i,
    "A token may only change files below .github/workflows with the `workflows: write` permission (GitHub App) or the `workflow` scope.",
  ],
  [
    /GH006|protected branch|through a pull request/i,
    "The branch is protected. Use `delivery: pull-request`, or let the token's App bypass the protection.",
  ],
  [
    /GH013|rule violations/i,
    "A ruleset of the repository forbids this push. Use `delivery: pull-request`, or add the token's App to the ruleset's bypass list.",
  ],
  [
    /GH00[17]|large file|exceeds/i,
    "The server refuses the content of the push; ask who runs it for the rule.",
  ],
  [
    /hook declined/i,
    "A hook of the server refused the push for the reason it gives. Meet its rule, or use `delivery: pull-request`.",
  ],
  [
    /exists; cannot create/i,
    "A branch or tag with a shorter or longer name is in the way. Choose another name, or delete it.",
  ],
  [
    /checked out/i,
    "The remote is not a bare repository and has this branch checked out. Push to a bare one.",
  ],
];

const permission =
  "The token may not write here: give one with `contents: write` for this repository (for another repository a GitHub App's, as `gitops-token`).";

/** What to do about a push that was refused on principle, from the server's words. */
export function remedyFor(answer: string): string {
  return remedies.find(([pattern]) => pattern.test(answer))?.[1] ?? permission;
}
