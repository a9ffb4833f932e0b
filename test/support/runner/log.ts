import { type Command, knownCommands, parseCommand } from "./command.ts";

export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What a runner makes of the lines that a step prints, standard output and standard error alike. */
export interface StepLog {
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly masks: string[];
  readonly annotations: Annotation[];
  /** The lines that are no commands, as a person sees them; groups and masks applied. */
  readonly lines: string[];
  /** A command that the runner refuses fails the step. */
  failed: boolean;
  take(text: string): void;
}

/** A runner keeps ten annotations of a level for a step, and 4096 characters of each. */
const most = { annotations: 10, characters: 4096 };

export function makeStepLog(masked: readonly string[] = []): StepLog {
  const commands = new Set(knownCommands);
  let resume: string | undefined;

  const log: StepLog = {
    outputs: new Map(),
    state: new Map(),
    masks: [...masked],
    annotations: [],
    lines: [],
    failed: false,
    take(text) {
      // .NET ends a line at a lone carriage return, too.
      for (const line of text.split(/\r\n|\n|\r/)) takeLine(line);
    },
  };
  return log;

  function takeLine(line: string): void {
    const command = parseCommand(line, commands);
    if (command === undefined) {
      log.lines.push(mask(line, log.masks));
    } else if (resume !== undefined) {
      if (command.name !== resume) log.lines.push(mask(line, log.masks));
      else {
        commands.delete(resume);
        resume = undefined;
      }
    } else if (command.name === "stop-commands") {
      resume = command.data.toLowerCase();
      commands.add(resume);
    } else obey(command);
  }

  function obey({ name, properties, data }: Command): void {
    if (name === "error" || name === "warning" || name === "notice") {
      annotate(name, properties, data);
    } else if (name === "set-output" || name === "save-state") {
      const target = name === "set-output" ? log.outputs : log.state;
      if (properties.name) target.set(properties.name, data);
      else log.failed = true;
    } else if (name === "add-mask") {
      const secrets = [data, ...data.split(/\r\n|\n|\r/)].filter((value) => value.trim() !== "");
      log.masks.push(...new Set(secrets));
    } else if (name === "set-env" || name === "add-path") {
      log.failed = true;
    } else if (name === "group") log.lines.push(`▼ ${mask(data, log.masks)}`);
  }

  function annotate(level: Annotation["level"], given: Command["properties"], data: string): void {
    if (log.annotations.filter((one) => one.level === level).length >= most.annotations) return;
    log.annotations.push({
      level,
      message: mask(data, log.masks).slice(0, most.characters),
      ...(given.title === undefined ? {} : { title: mask(given.title, log.masks) }),
      ...(given.file === undefined ? {} : { file: given.file }),
      ...(given.line === undefined ? {} : { line: Number(given.line) }),
      ...(given.col === undefined ? {} : { column: Number(given.col) }),
    });
    log.lines.push(`${level}: ${mask(data, log.masks)}`);
  }
}

/** Puts `***` for every secret, the longest first. */
export function mask(text: string, secrets: readonly string[]): string {
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((done, secret) => done.replaceAll(secret, "***"), text);
}
