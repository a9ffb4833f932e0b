/** One value for everybody who asks, made when the first does. A promise that fails stays failed. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** One value for each key, made when the first asks with arguments of that key; later arguments of the key are not looked at. */
export function memo<A extends readonly unknown[], T>(
  keyOf: (...given: A) => string,
  make: (...given: A) => T,
): (...given: A) => T {
  const made = new Map<string, { readonly value: T }>();
  return (...given) => {
    const key = keyOf(...given);
    const found = made.get(key) ?? { value: make(...given) };
    made.set(key, found);
    return found.value;
  };
}
