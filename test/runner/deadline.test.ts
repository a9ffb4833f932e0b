import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDeadline } from "../../src/runner/deadline.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("it is over when its time is, and counts anew when it is begun again", () => {
  const deadline = createDeadline();
  deadline.begin(60_000);
  vi.advanceTimersByTime(59_000);
  expect([deadline.left(), deadline.signal.aborted]).toEqual([1_000, false]);
  deadline.begin(60_000);
  vi.advanceTimersByTime(59_000);
  expect(deadline.signal.aborted).toBe(false);
  vi.advanceTimersByTime(1_000);
  expect([deadline.left(), deadline.signal.aborted]).toEqual([0, true]);
  deadline.begin(60_000);
  expect(deadline.left()).toBe(0);
});

test("work that goes on does not count, but never is there more than a whole deadline behind it", () => {
  const deadline = createDeadline();
  deadline.begin(60_000);
  for (let second = 0; second < 600; second++) {
    vi.advanceTimersByTime(1_000);
    deadline.extend(1_000);
  }
  expect([deadline.left(), deadline.signal.aborted]).toEqual([60_000, false]);
  // A drip earns next to nothing.
  for (let second = 0; second < 61; second++) {
    vi.advanceTimersByTime(1_000);
    deadline.extend(1 / 64);
  }
  expect(deadline.signal.aborted).toBe(true);
});

test("less than ten seconds are ten, and nothing goes on when the run has ended", () => {
  const deadline = createDeadline();
  deadline.begin(1);
  expect([deadline.left(), deadline.total]).toEqual([10_000, 10_000]);
  deadline.close();
  expect([deadline.left(), deadline.signal.aborted]).toEqual([0, true]);
  expect(vi.getTimerCount()).toBe(0);
});
