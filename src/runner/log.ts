import type { Log } from "../ports/all-ports.ts";

/** The step's log on stdout; `::debug::` lines only mean something to the runner. */
export function createLog(write: (text: string) => void): Log {
  return {
    info: (line) => write(`${defuse(line)}\n`),
    debug: (line) => write(`::debug::${defuse(line).replaceAll("%", "%25")}\n`),
  };
}

/**
 * Has the runner show `***` for these texts from now on, in the logs of all steps that follow; each is printed once. The line is the
 * one that `setSecret` of @actions/core prints, which a run that says nothing need not load for it.
 */
export function createMask(write: (text: string) => void): (secret: string) => void {
  const masked = new Set([""]);
  return (secret) => {
    if (masked.has(secret)) return;
    masked.add(secret);
    const data = secret.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    write(`::add-mask::${data}\n`);
  };
}

/**
 * Text that the runner cannot read as a command: it takes a line that starts with `::` (white space before it ignored) and `##[`
 * anywhere in a line (actions/runner, ActionCommand.cs). A zero-width space breaks both; control characters are shown as
 * pictures, so that one line stays one line and no escape sequence reaches a terminal.
 */
export function defuse(line: string): string {
  return line
    .replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, (sign) =>
      sign === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + sign.charCodeAt(0)),
    )
    .replace(/[\u0085\u2028\u2029]/g, "\ufffd")
    .replace(/^(\s*):(?=:)/, "$1:\u200b")
    .replace(/##(?=\[)/g, "##\u200b");
}
