import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { travel } from "./journey.ts";
import { openTerminal } from "./terminal.ts";

const terminal = openTerminal((text) => process.stdout.write(text), process.env, process.stdout.isTTY);
const folder = mkdtempSync(join(tmpdir(), "trunkline-demo-"));
const started = Date.now();
try {
  const page = await travel(findRoot(dirname(process.argv[1] ?? "")), folder, terminal);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  terminal.say("", `The board stays: ${pathToFileURL(page).href}`);
  terminal.say(
    "",
    terminal.dim(
      `${seconds} seconds. \`npm run demo -- --keep\` leaves the repositories for you to look at.`,
    ),
    "",
  );
} catch (fault) {
  terminal.say("", `The demo stopped: ${fault instanceof Error ? fault.message : String(fault)}`, "");
  process.exitCode = 1;
} finally {
  if (process.argv.includes("--keep")) terminal.say(`It is all in ${folder}`, "");
  else removeAllBut("board.html");
}

/** What the demo made, but for one file; all of it where there is no such file. */
function removeAllBut(kept: string): void {
  const entries = readdirSync(folder).filter((name) => name !== kept);
  for (const name of entries) rmSync(join(folder, name), { recursive: true, force: true });
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

/** The checkout that this file is in, built or not. */
function findRoot(from: string): string {
  return existsSync(join(from, "actions")) ? from : findRoot(dirname(from));
}
