/** What must not be in a transcript, since it differs from run to run. */
export interface Names {
  readonly temporary: string;
  readonly workspace: string;
  readonly root: string;
  readonly remotes: string;
  readonly token: string;
  /** Dates that depend on today. */
  readonly dates: readonly string[];
}

/** Replaces folders, ports, tokens, commits, digests and times by what they are, numbered by first appearance. */
export function anonymise(text: string, names: Names, shas: readonly string[]): string {
  const base64 = (value: string) => Buffer.from(value).toString("base64");
  const fixed: readonly (readonly [string, string])[] = [
    [names.temporary, "<RUNNER_TEMP>"],
    [names.workspace, "<workspace>"],
    [names.root, "<root>"],
    [names.remotes, "<remotes>"],
    [names.token, "<token>"],
    [base64(`x-access-token:${names.token}`), "<user and token in base64>"],
    [base64(names.token), "<token in base64>"],
    ...names.dates.map((date, index) => [date, `<date ${index + 1}>`] as const),
  ];
  let done = fixed.reduce((so, [from, to]) => so.replaceAll(from, to), text);
  done = done.replace(/(<RUNNER_TEMP>\/trunkline-)\w{6}/g, "$1<random>");
  done = done.replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:<port>");
  done = number(done, /sha256:[0-9a-f]{64}/g, "digest");
  done = number(done, /\b[0-9a-f]{40}\b/g, "commit", (found) => [found, found.slice(0, 7)]);
  for (const sha of shas) done = done.replaceAll(sha.slice(0, 7), "<short>");
  return done
    .replace(/sha256:[0-9a-f]{12}\b/g, "sha256:<short>")
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)/g, "<time>")
    .replace(/\b\d+d(?=\d)(\d+h)?(\d+m)?(\d+s)?/g, "<duration>")
    .replace(/"age": [\d.]+/g, '"age": <seconds>')
    .replace(/[ \t]+$/gm, "");
}

/** Gives each distinct match a number; `forms` are other ways in which the same thing is written. */
function number(
  text: string,
  pattern: RegExp,
  word: string,
  forms: (found: string) => readonly string[] = (found) => [found],
): string {
  const found = [...new Set(text.match(pattern))].filter((one) => !/^0+$/.test(one));
  return found.reduce(
    (done, one, i) => forms(one).reduce((so, form) => so.replaceAll(form, `<${word} ${i + 1}>`), done),
    text,
  );
}
