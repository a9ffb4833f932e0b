// Runs an action from source, as a step of a job would be run, with no build:
// `npm run try -- set-image service=orders environment=dev image=:1.5.0 dry-run=true`. Outputs go to the terminal.
import { type ActionName, actionNames, main } from "../src/main.ts";

const [name = "", ...given] = process.argv.slice(2);
const pairs = given.map((one) => /^([^=]+)=([\s\S]*)$/.exec(one) ?? []);
if (!actionNames.some((one) => one === name) || pairs.some(({ length }) => length === 0)) {
  console.error("Usage: npm run try -- <action> [input=value ...]");
  console.error(`Actions: ${actionNames.join(", ")}.`);
  process.exit(1);
}
for (const [, input = "", value = ""] of pairs) process.env[`INPUT_${input.toUpperCase()}`] = value;
await main(name as ActionName);
