import { StringDecoder } from "node:string_decoder";

/** Passes what a program prints on line by line as it comes; `end` gives what has no line feed behind it. Bytes are UTF-8. */
export function createLineReader(tell: (line: string) => void): {
  push(chunk: Uint8Array): void;
  end(): void;
} {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  return {
    push(chunk) {
      const lines = (rest + decoder.write(Buffer.from(chunk))).split("\n");
      // A line without end is shown in parts, not held in memory.
      rest = lines.pop() ?? "";
      if (rest.length > longest) {
        lines.push(rest);
        rest = "";
      }
      for (const line of lines) tell(line.replace(/\r$/, ""));
    },
    end() {
      rest += decoder.end();
      if (rest !== "") tell(rest);
      rest = "";
    },
  };
}

/** UTF-16 units. */
const longest = 16_384;
