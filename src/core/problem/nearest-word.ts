/**
 * The word of `words` that takes the fewest edits to reach from `given` (case ignored), or undefined without words. Initials are a word's own
 * short form: `pr` is `pull-request`.
 */
export function nearest(given: string, words: readonly string[]): string | undefined {
  const short = words.find((word) => given.length > 1 && initials(word) === given.toLowerCase());
  if (short !== undefined) return short;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const edits = distance(given.toLowerCase(), word.toLowerCase());
    if (edits < least) [best, least] = [word, edits];
  }
  return best;
}

function initials(word: string): string {
  return word
    .split("-")
    .map((part) => part.slice(0, 1).toLowerCase())
    .join("");
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
