import type { GitRequest, RequestKind } from "./request.ts";

/** Something that goes wrong with the next request of a kind. */
export type Fault = { readonly on: RequestKind | "any"; readonly times?: number } & (
  | {
      readonly kind: "status";
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection breaks; nothing was done. */
  | { readonly kind: "drop-before" }
  /** The connection breaks when all is done: the answer is lost. */
  | { readonly kind: "drop-after" }
  /** It is answered only when something else is done. */
  | { readonly kind: "slow"; readonly until: () => Promise<unknown> }
);

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  /** The fault for this request, taken off the list; waits for as long as it says. */
  take(request: GitRequest): Promise<Fault | undefined>;
}

export function createFaults(): Faults {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => void waiting.push({ fault, left: fault.times ?? 1 }),
    clear: () => void waiting.splice(0),
    async take(request) {
      const found = waiting.find(({ fault }) => fault.on === "any" || fault.on === request.kind);
      if (found === undefined) return undefined;
      found.left -= 1;
      if (found.left === 0) waiting.splice(waiting.indexOf(found), 1);
      if (found.fault.kind === "slow") await found.fault.until();
      return found.fault;
    },
  };
}
