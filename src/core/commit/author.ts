/** Who writes a commit or a tag. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** GitHub's own bot, whom the web interface shows with its picture. */
export const githubActionsBot: Author = {
  name: "github-actions[bot]",
  email: "41898282+github-actions[bot]@users.noreply.github.com",
};
