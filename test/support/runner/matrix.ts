export type Leg = Readonly<Record<string, unknown>>;

/** The legs of a `strategy.matrix`, expressions already evaluated (docs.github.com, "Running variations of jobs in a workflow"). */
export function expandMatrix(matrix: Readonly<Record<string, unknown>>): readonly Leg[] {
  const { include = [], exclude = [], ...vectors } = matrix;
  const names = Object.keys(vectors);
  const added = list(include, "include");
  if (names.length === 0 && added.length === 0) throw new Error("Matrix must define at least one vector");

  let legs: Leg[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    const values = list(vectors[name], name);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    legs = legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value })));
  }
  legs = legs.filter(
    (leg) => !list(exclude, "exclude").some((one) => agree(leg, one as Leg, Object.keys(one as Leg))),
  );

  const originals = legs.map((leg) => ({ ...leg }));
  for (const more of added as Leg[]) {
    const shared = Object.keys(more).filter((key) => names.includes(key));
    const fitting = originals.flatMap((leg, i) => (agree(leg, more, shared) ? [i] : []));
    for (const i of fitting) legs[i] = { ...legs[i], ...more };
    if (fitting.length === 0) legs.push(more);
  }
  return legs;
}

function agree(leg: Leg, other: Leg, keys: readonly string[]): boolean {
  return keys.every((key) => JSON.stringify(leg[key]) === JSON.stringify(other[key]));
}

function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`Matrix '${name}' is not a list`);
}
