/** How a scalar is written. */
export type Quotes = "plain" | "single" | "double";

/**
 * Writes a string as a scalar that every YAML reads back as that string. The given quotes are kept; a plain one that YAML 1.1
 * or 1.2 would read as something else (a number, a boolean, a date, null) or not at all gets double quotes.
 */
export function writeScalar(value: string, quotes: Quotes, inFlow: boolean): string {
  if (/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value)) return doubleQuoted(value);
  if (quotes === "single") return `'${value.replaceAll("'", "''")}'`;
  if (quotes === "double" || isAmbiguous(value) || !isPlain(value, inFlow)) return doubleQuoted(value);
  return value;
}

/** Whether YAML 1.1 or 1.2 (and goyaml, which Kustomize, Helm, Argo CD and Flux read with) takes it for something else than text. */
export function isAmbiguous(value: string): boolean {
  return (
    value === "" ||
    /^(~|null|true|false|yes|no|on|off|y|n|<<|=)$/i.test(value) ||
    /^[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|\.inf|\.nan)$/i.test(value) ||
    /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?(e[-+]?[0-9]+)?$/i.test(value) ||
    /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/.test(value) ||
    /^\d{4}-\d{1,2}-\d{1,2}([Tt ]+\d{1,2}:.*)?$/.test(value)
  );
}

function isPlain(value: string, inFlow: boolean): boolean {
  return !/^[\s\-?:,[\]{}#&*!|>'"%@`]|\s$|:(\s|$)|\s#/.test(value) && !(inFlow && /[,[\]{}]/.test(value));
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
