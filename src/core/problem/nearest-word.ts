/**
 * The word of `words` that takes the fewest edits to reach from `given` (case ignored), or undefined without words. Initials are a word's own
 * short form: `pr` is `pull-request`.
 */
export function nearest<W extends string>(given: string, words: readonly W[]): W | undefined {
  const short = words.find((word) => given.length > 1 && initials(word) === given.toLowerCase());
  if (short !== undefined) return short;
  let best: W | undefined;
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
  let row = b.split("").map((_, column) => column + 1);
  let edits = b.length;
  for (const [index, letter] of a.split("").entries()) {
    let diagonal = index;
    edits = index + 1;
    row = row.map((above, column) => {
      const swap = diagonal + (letter === b[column] ? 0 : 1);
      diagonal = above;
      edits = Math.min(swap, above + 1, edits + 1);
      return edits;
    });
  }
  return edits;
}
