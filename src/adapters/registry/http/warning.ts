/**
 * What a registry wants its users to know: the texts of the `Warning` headers with the code 299 (distribution-spec, "Warnings"; RFC 7234, 5.5),
 * several joined by commas, each as one line of at most 300 characters. All else in such a header is for machines.
 */
export function parseWarnings(header: string | undefined): readonly string[] {
  const found = (header ?? "").matchAll(/(?:^|,)\s*299\s+\S+\s+"((?:[^"\\]|\\.)*)"/g);
  return [...found].map(([, quoted = ""]) =>
    quoted.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim().slice(0, 300),
  );
}
