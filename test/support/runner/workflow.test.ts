import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder, writeFiles } from "../scratch/folder.ts";
import type { Setting } from "./setting.ts";
import { runWorkflow } from "./workflow.ts";

async function runText(workflow: string, given: Partial<Setting> = {}, files: Record<string, string> = {}) {
  const folder = makeFolder();
  writeFiles(folder, { ".github/workflows/w.yml": workflow, ...files });
  return runWorkflow(join(folder, ".github/workflows/w.yml"), {
    repositories: { "acme/actions": folder },
    standIns: {},
    temporary: makeFolder(),
    ...given,
  });
}

test("outputs go from step to job to a matrix of legs, each in a workspace of its own", async () => {
  const { jobs, conclusion } = await runText(`
on: push
env: { GREETING: hello }
jobs:
  list:
    outputs: { matrix: '\${{ steps.make.outputs.matrix }}' }
    steps:
      - id: make
        run: |
          echo 'matrix={"include":[{"name":"a"},{"name":"b"}]}' >> "$GITHUB_OUTPUT"
          echo MORE=there >> "$GITHUB_ENV"
          touch left-behind
  each:
    needs: list
    strategy: { matrix: '\${{ fromJSON(needs.list.outputs.matrix) }}' }
    steps:
      - run: echo "$GREETING $NAME $MORE $(ls)"
        env: { NAME: '\${{ matrix.name }}' }
`);
  expect(conclusion).toBe("success");
  expect(jobs.map((job) => [job.name, job.steps[0]?.log])).toEqual([
    ["list", ""],
    ["each (a)", "hello a"],
    ["each (b)", "hello b"],
  ]);
});

test("a failure skips what needs it, unless that asks", async () => {
  const { jobs, conclusion } = await runText(`
on: push
jobs:
  a: { steps: [{ run: 'false' }, { run: echo never }, { if: always(), run: echo still }] }
  b: { needs: a, steps: [{ run: echo no }] }
  c: { needs: b, if: always(), steps: [{ run: 'false', continue-on-error: true }, { run: echo yes }] }
`);
  expect(conclusion).toBe("failure");
  expect(jobs.map((job) => [job.name, job.conclusion, ...job.steps.map((step) => step.conclusion)])).toEqual([
    ["a", "failure", "failure", "skipped", "success"],
    ["b", "skipped"],
    ["c", "success", "success", "success"],
  ]);
});

test("stand-ins, composite actions and called workflows", async () => {
  const { jobs, outputs } = await runText(
    `
on: { workflow_dispatch: { inputs: { who: { default: world } } } }
jobs:
  a:
    outputs: { said: '\${{ steps.c.outputs.said }}' }
    steps:
      - uses: other/tool@0123
        id: tool
        with: { word: '\${{ inputs.who }}' }
      - uses: acme/actions/c@v1
        id: c
        with: { word: '\${{ steps.tool.outputs.word }}' }
  b:
    needs: a
    uses: ./.github/workflows/called.yml
    with: { said: '\${{ needs.a.outputs.said }}' }
    secrets: inherit
`,
    {
      secrets: { KEY: "hush" },
      standIns: { "other/tool": async ({ with: { word = "" } }) => ({ word: word.toUpperCase() }) },
    },
    {
      "c/action.yml": `
name: c
inputs: { word: {} }
outputs: { said: { value: '\${{ steps.s.outputs.said }}' } }
runs:
  using: composite
  steps:
    - id: s
      shell: bash
      env: { WORD: '\${{ inputs.word }}' }
      run: echo "said=<$WORD>" >> "$GITHUB_OUTPUT"`,
      ".github/workflows/called.yml": `
on: { workflow_call: { inputs: { said: {} }, outputs: { end: { value: '\${{ jobs.z.outputs.end }}' } } } }
jobs:
  z:
    outputs: { end: '\${{ steps.s.outputs.end }}', key: '\${{ secrets.KEY }}' }
    steps: [{ id: s, env: { S: '\${{ inputs.said }}' }, run: 'echo "end=$S!" >> "$GITHUB_OUTPUT"' }]`,
    },
  );
  expect(jobs.map((job) => [job.name, job.outputs])).toEqual([
    ["a", { said: "<WORLD>" }],
    ["b / z", { end: "<WORLD>!" }],
    ["b", { end: "<WORLD>!" }],
  ]);
  expect(outputs).toEqual({});
});

test("an unknown action fails its step; an empty matrix fails its job", async () => {
  const { jobs } = await runText(`
on: push
jobs:
  a: { steps: [{ uses: who/knows@v1 }] }
  b: { strategy: { matrix: '\${{ fromJSON(''{"include":[]}'') }}' }, steps: [] }
`);
  expect(jobs[0]?.steps[0]?.log).toBe("no stand-in for who/knows");
  expect(jobs[1]).toMatchObject({
    conclusion: "failure",
    fault: "Error: Matrix must define at least one vector",
  });
});
