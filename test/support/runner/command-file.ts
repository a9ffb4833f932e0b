/** Reads GITHUB_OUTPUT, GITHUB_ENV and GITHUB_STATE: `name=value`, or `name<<word` up to a line that is `word` (actions/runner, FileCommandManager.cs). */
export function readPairs(text: string): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.set(line.slice(0, equals), line.slice(equals + 1));
    } else if (heredoc >= 0) {
      const [name, word] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === "" || word === "") {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(word, i + 1);
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${word}'`);
      pairs.set(name, lines.slice(i + 1, end).join("\n"));
      i = end;
    } else throw new Error(`Invalid format '${line}'`);
  }
  return pairs;
}
