import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runAction } from "./action.ts";

function makeAction(main: string): string {
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  mkdirSync(join(folder, "x"));
  writeFileSync(join(folder, "main.mjs"), main);
  writeFileSync(
    join(folder, "x", "action.yml"),
    `name: x
inputs:
  github-token: { default: '\${{ github.token }}' }
  "Two Words": { default: 'of \${{ github.repository }}' }
outputs: { a: { description: one } }
runs: { using: node24, main: ../main.mjs }`,
  );
  return join(folder, "x");
}

test("an action sees what a runner gives it", async () => {
  const folder = makeAction(`
    const { env } = process;
    const seen = Object.keys(env).filter((key) => /^INPUT_/.test(key)).map((key) => key + "=" + env[key]);
    console.log(seen.sort().join("|"), env.GITHUB_REF_NAME, process.cwd() === env.GITHUB_WORKSPACE, env.GITHUB_TOKEN);
  `);
  const ran = await runAction(folder, { inputs: { Extra: "1" }, run: { token: "secret!" } });
  expect(ran.raw.trim()).toBe(
    "INPUT_EXTRA=1|INPUT_GITHUB-TOKEN=secret!|INPUT_TWO_WORDS=of acme/shop main true undefined",
  );
  expect(ran.log).toContain("INPUT_GITHUB-TOKEN=***");
});

test("everything an action says is heard", async () => {
  const ran = await runAction(
    makeAction(`
      import { appendFileSync } from "node:fs";
      const { env } = process;
      console.log("::set-output name=a::forged\\n::add-mask::hush\\nsay hush\\r::warning title=T::careful");
      console.error("##[error file=f.yml;line=2]broken");
      appendFileSync(env.GITHUB_OUTPUT, "a<<E\\ntrue value\\nE\\n");
      appendFileSync(env.GITHUB_STEP_SUMMARY, "# hush\\n");
      appendFileSync(env.GITHUB_ENV, "MORE=1\\n");
      process.exitCode = 3;
    `),
  );
  expect(ran).toMatchObject({
    conclusion: "failure",
    exit: 3,
    outputs: { a: "true value" },
    summary: "# ***\n",
    masks: ["hush"],
    exports: { env: { MORE: "1" } },
  });
  expect(ran.annotations).toContainEqual({ level: "warning", title: "T", message: "careful" });
  expect(ran.annotations).toContainEqual({ level: "error", message: "broken", file: "f.yml", line: 2 });
});

test("commands between stop-commands and its token are text", async () => {
  const ran = await runAction(
    makeAction(`console.log("::stop-commands::tok\\n::error::no\\n::tok::\\n::error::yes")`),
  );
  expect(ran.annotations.map((one) => one.message)).toEqual(["yes"]);
});

test.each([
  [
    "a broken output file",
    `import { appendFileSync } from "node:fs"; appendFileSync(process.env.GITHUB_OUTPUT, "a<<E\\nno end");`,
  ],
  ["a command that is no longer allowed", `console.log("::set-env name=A::b")`],
])("%s fails the step", async (_, main) => {
  expect((await runAction(makeAction(main))).conclusion).toBe("failure");
});

test("a summary over a mebibyte is lost", async () => {
  const ran = await runAction(
    makeAction(
      `import { writeFileSync } from "node:fs"; writeFileSync(process.env.GITHUB_STEP_SUMMARY, "x".repeat(1048577));`,
    ),
  );
  expect(ran).toMatchObject({ conclusion: "success", summary: "" });
  expect(ran.annotations).toHaveLength(1);
});
