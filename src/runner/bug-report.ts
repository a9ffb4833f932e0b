import { home as repository } from "../core/text/trunkline-links.ts";
import type { EnvironmentVariables } from "../ports/workflow-run.ts";

/** What to print for a failure that is not the user's: the stack, and a link that opens a prefilled issue. */
export function bugReport(
  action: string,
  thrown: unknown,
  env: EnvironmentVariables,
): { message: string; stack: string } {
  const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  const first = stack.split("\n")[0] ?? "";
  const home = `${env.GITHUB_SERVER_URL || "https://github.com"}/${env.GITHUB_ACTION_REPOSITORY || repository}`;
  const body = `Action: ${action} at ${env.GITHUB_ACTION_REF || "an unknown ref"}\nNode: ${process.version}\n\n${frames(stack)}`;
  const query = new URLSearchParams({ title: `${action}: unexpected failure`, body });
  return {
    message: `This is a fault in Trunkline, not in your configuration: ${first}\nPlease report it: ${home}/issues/new?${query}`,
    stack,
  };
}

/** The frames alone: the message may quote what must not go into a public link. */
function frames(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .join("\n");
}
