/** A workflow command: `::name key=value,…::data` or `##[name key=value;…]data`. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands that a runner knows (actions/runner, ActionCommandManager.cs); `stop-commands` tokens join them while they last. */
export const knownCommands: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/** The command that the runner reads in a line of output, or undefined (actions/runner, ActionCommand.cs). */
export function parseCommand(line: string, commands: ReadonlySet<string>): Command | undefined {
  return parseColons(line, commands) ?? parseBrackets(line, commands);
}

/** White space that .NET's TrimStart takes away: not U+FEFF, but U+0085. */
const leading = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

function parseColons(line: string, commands: ReadonlySet<string>): Command | undefined {
  const message = line.replace(leading, "");
  if (!message.startsWith("::")) return undefined;
  const end = message.indexOf("::", 2);
  if (end < 0) return undefined;
  return parseInfo(message.slice(2, end), message.slice(end + 2), commands, {
    separator: ",",
    trim: (text) => text.trim(),
    property: (text) => decode(text, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" }),
    data: (text) => decode(text, { "%0D": "\r", "%0A": "\n", "%25": "%" }),
  });
}

/** The old form, found anywhere in a line. */
function parseBrackets(line: string, commands: ReadonlySet<string>): Command | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const read = (text: string) =>
    decode(text, { "%3B": ";", "%0D": "\r", "%0A": "\n", "%5D": "]", "%25": "%" });
  return parseInfo(line.slice(start + 3, end), line.slice(end + 1), commands, {
    separator: ";",
    trim: (text) => text,
    property: read,
    data: read,
  });
}

interface Form {
  readonly trim: (properties: string) => string;
  readonly separator: string;
  readonly property: (text: string) => string;
  readonly data: (text: string) => string;
}

function parseInfo(
  info: string,
  data: string,
  commands: ReadonlySet<string>,
  form: Form,
): Command | undefined {
  const space = info.indexOf(" ");
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!commands.has(name)) return undefined;
  const properties: Record<string, string> = {};
  if (space > 0) {
    for (const pair of form.trim(info.slice(space + 1)).split(form.separator)) {
      const equals = pair.indexOf("=");
      if (equals < 1 || equals === pair.length - 1) continue;
      properties[pair.slice(0, equals).toLowerCase()] = form.property(pair.slice(equals + 1));
    }
  }
  return { name, properties, data: form.data(data) };
}

function decode(text: string, tokens: Readonly<Record<string, string>>): string {
  return Object.entries(tokens).reduce((done, [escaped, token]) => done.replaceAll(escaped, token), text);
}
