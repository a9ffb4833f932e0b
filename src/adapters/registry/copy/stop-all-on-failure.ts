import { setMaxListeners } from "node:events";

/**
 * Works on all items at once. When one fails the signal tells the others to stop, and when all have ended the first failure is
 * thrown: nothing goes on in the background.
 */
export async function allOrStop<T>(
  items: readonly T[],
  work: (item: T, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const stop = new AbortController();
  // Every request of every item listens.
  setMaxListeners(0, stop.signal);
  const failures: unknown[] = [];
  await Promise.all(
    items.map(async (item) => {
      try {
        await work(item, stop.signal);
      } catch (fault) {
        failures.push(fault);
        stop.abort();
      }
    }),
  );
  if (failures.length > 0) throw failures[0];
}
