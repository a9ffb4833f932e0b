import { expect, test } from "vitest";
import { ownersOf } from "../../../src/actions/guard/codeowners.ts";

/** After docs.github.com, about code owners. */
const text = `# comment
*       @global
*.js    @js # inline
/build/logs/ @doctocat
docs/*  docs@example.com
apps/   @octocat
/docs/  @doctocat
/scripts/ @a @b
**/logs @octocat
/apps/github
`;

test.each<[string, readonly string[]]>([
  ["README.md", ["@global"]],
  ["src/a.js", ["@js"]],
  ["build/logs/x/y.txt", ["@octocat"]],
  ["x/apps/a.yaml", ["@octocat"]],
  ["docs/a/b.md", ["@doctocat"]],
  ["scripts/x", ["@a", "@b"]],
  ["apps/github/x", []],
])("%s", (path, want) => expect(ownersOf(text, path)).toEqual(want));
