/** Calm output for a terminal: colours only where somebody wants them (NO_COLOR, no-color.org; a pipe gets none). */
export interface Terminal {
  /** A numbered step and the question it answers. */
  step(title: string, question: string): void;
  /** One fact: a word on the left, what it is on the right; further lines hang below it. */
  fact(word: string, ...lines: readonly string[]): void;
  /** A line of a file before (empty: it is new) and after; a digest is cut to what people read. */
  change(before: string, after: string): void;
  say(...lines: readonly string[]): void;
  dim(text: string): string;
  bold(text: string): string;
  green(text: string): string;
}

const margin = "    ";
const column = 12;

export function openTerminal(
  write: (text: string) => void,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Terminal {
  const colourful = (isTerminal || Boolean(env.FORCE_COLOR)) && !env.NO_COLOR && env.TERM !== "dumb";
  const paint = (codes: string) => (text: string) => (colourful ? `\u001b[${codes}m${text}\u001b[0m` : text);
  const [bold, dim, green, red] = [paint("1"), paint("2"), paint("32"), paint("31")];
  let steps = 0;
  return {
    bold,
    dim,
    green,
    step(title, question) {
      steps += 1;
      write(`\n${bold(`${String(steps).padStart(2)}  ${title}`)}  ${dim(question)}\n\n`);
    },
    fact(word, ...lines) {
      const [first = "", ...more] = lines;
      write(`${margin}${dim(word.padEnd(column))}${first}\n`);
      for (const line of more) write(`${margin}${" ".repeat(column)}${line}\n`);
    },
    change(before, after) {
      if (before === "") {
        write(`${margin}${" ".repeat(column)}  ${green(`+ ${shorten(after)}`)}\n`);
        return;
      }
      const [key = ""] = after.split(" ");
      const [from, to] = [before, after].map((line) => shorten(line.slice(key.length).trim()));
      write(`${margin}${" ".repeat(column)}  ${key} ${red(from ?? "")} ${dim("→")} ${green(to ?? "")}\n`);
    },
    say(...lines) {
      for (const line of lines) write(line === "" ? "\n" : `${margin}${line}\n`);
    },
  };
}

function shorten(text: string): string {
  return text.replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/g, "$1…");
}
