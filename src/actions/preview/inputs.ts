import {
  type Input,
  type InputValues,
  lines,
  oneOf,
  optional,
  splitItems,
  text,
} from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { problem } from "../../core/problem/problem.ts";
import type { IgnoredField } from "../../core/rendered-diff/rendered-diff.ts";
import { parsePath } from "../../core/yaml/path.ts";
import { renderedFolders } from "../../operations/gitops-change.ts";
import { parseGivenRef } from "../../operations/revision-range/given-ref.ts";

export const previewInputs = {
  ...commonInputs,
  base: optional(parseGivenRef),
  head: optional(parseGivenRef),
  environment: lines(),
  compare: oneOf(["base", "environments"], "base"),
  ignore: ignored(),
  context: count("3"),
  render: oneOf(["auto", "never"], "auto"),
  kustomize: text(),
  "rendered-base": renderedFolders(),
  "rendered-head": renderedFolders(),
  "on-doubt": oneOf(["fail", "warn"], "fail"),
  danger: oneOf(["warn", "fail"], "warn"),
  comment: oneOf(["update", "recreate", "never"], "never"),
} as const;

export type PreviewInputs = InputValues<typeof previewInputs>;

/** Lines `kind/name:path`, the path as in `key` of the catalogue (yaml/path.ts). Raises INPUT_INVALID. */
function ignored(): Input<readonly IgnoredField[]> {
  return {
    default: "",
    parse: (given, input) =>
      splitItems(given).map((line) => {
        const [, kind, name, path] = /^([\w*]+)\/([\w.*-]+):(\S+)$/.exec(line) ?? [];
        const field = path === undefined ? undefined : parsePath(path);
        if (kind !== undefined && name !== undefined && field !== undefined)
          return { kind, name, path: field };
        const expected =
          'Write `kind/name:path`, such as `Deployment/*:metadata.annotations."example.com/checksum"`.';
        throw problem("INPUT_INVALID", { input, given: line, fault: "it names no field", expected });
      }),
  };
}

function count(fallback: string): Input<number> {
  return {
    default: fallback,
    parse(given, input) {
      if (/^\d{1,3}$/.test(given)) return Number(given);
      const expected = "Write how many lines to show around a difference, 0 to 999.";
      throw problem("INPUT_INVALID", { input, given, fault: "it is not such a number", expected });
    },
  };
}
