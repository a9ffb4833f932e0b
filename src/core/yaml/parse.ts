import { type Document, LineCounter, type ParsedNode, parseAllDocuments } from "yaml";
import { type FilePosition, problem } from "../problem/problem.ts";

/** A parsed YAML text that remembers every byte. Ranges of its nodes are UTF-16 offsets into `text`. */
export interface ParsedYaml {
  readonly file: string;
  readonly text: string;
  /** Line end of the file: that of its first line. */
  readonly eol: string;
  /** Every scalar is a string, spelled as in the source (failsafe schema), merge keys followed. */
  readonly documents: readonly Document.Parsed<ParsedNode>[];
  /** Line and column of an offset. */
  readonly place: (offset: number) => FilePosition;
}

/** Parses YAML without losing anything. Raises YAML_INVALID at the first fault, duplicate keys included. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lineCounter = new LineCounter();
  const parsed = parseAllDocuments(text, {
    keepSourceTokens: true,
    schema: "failsafe",
    merge: true,
    lineCounter,
    prettyErrors: false,
    // A template has maps for keys; the library's warning would stand in the step's log.
    logLevel: "error",
  });
  const documents = "empty" in parsed ? [] : parsed;
  const place = (offset: number): FilePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col };
  };
  const [fault] = documents.flatMap(({ errors }) => errors);
  if (fault !== undefined) {
    throw problem("YAML_INVALID", { file, fault: fault.message }, { at: place(fault.pos[0]), cause: fault });
  }
  return { file, text, eol: /\r?\n/.exec(text)?.[0] ?? "\n", documents, place };
}

/** A plain value as the failsafe schema gives it. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** What each document means, aliases and merge keys resolved. Raises YAML_INVALID for aliases that explode. */
export function plainValues({ documents, file }: ParsedYaml): readonly Plain[] {
  try {
    return documents.map((document) => document.toJS() as Plain);
  } catch (cause) {
    const fault = cause instanceof Error ? cause.message : "its aliases cannot be resolved";
    throw problem("YAML_INVALID", { file, fault }, { at: { file }, cause });
  }
}
