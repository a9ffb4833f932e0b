/** A failure on demand: the next `times` requests for `on` (an operation id, a GraphQL root field, or `git`) go wrong in this way. */
export interface Fault {
  readonly on: string;
  readonly times?: number;
  readonly how: /** Answered instead of being done. */
    | {
        readonly status: number;
        readonly body?: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      }
    /** The connection is cut before anything is done. */
    | "dropped"
    /** It is done, but the answer is lost. */
    | "unanswered"
    /** It goes well. */
    | undefined;
  /** Called when it hits: before anything is done, and of an unanswered request after it is done. */
  readonly seen?: () => void;
}

/** GitHub's answer beyond the secondary limit. */
export function secondaryLimit(retryAfterSeconds: number, status: 403 | 429 = 403): Fault["how"] {
  return {
    status,
    headers: { "retry-after": String(retryAfterSeconds) },
    body: {
      message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
      documentation_url: "https://docs.github.com/rest/overview/rate-limits-for-the-rest-api",
    },
  };
}

/** The faults still to come. */
export interface Faults {
  add(fault: Fault): void;
  /** The one that hits a request which asks for these, if any. */
  take(asks: readonly string[]): Pick<Fault, "how" | "seen"> | undefined;
}

export function createFaults(): Faults {
  const left: (Fault & { times: number })[] = [];
  return {
    add: (fault) => void left.push({ times: 1, ...fault }),
    take(asks) {
      const hit = left.find((one) => one.times > 0 && asks.includes(one.on));
      if (hit === undefined) return undefined;
      hit.times -= 1;
      if (hit.how !== "unanswered") hit.seen?.();
      return hit;
    },
  };
}
