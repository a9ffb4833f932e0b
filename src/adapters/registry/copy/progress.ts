import type { Clock, Log } from "../../../ports/all-ports.ts";

/** Logs now and then how far a long copy is. */
export interface Progress {
  /** That many bytes more are through. */
  moved(bytes: number): void;
  /** One blob more is there, however it came. */
  finished(): void;
}

/** A line at most every ten seconds, none for what takes less. `bytes` is the size of all `blobs` together. */
export function openProgress(
  clock: Clock,
  log: Log,
  copy: { readonly name: string; readonly blobs: number; readonly bytes: number },
): Progress {
  let reportedAt = clock.now();
  let bytes = 0;
  let blobs = 0;
  const report = () => {
    if (clock.now() - reportedAt < 10_000) return;
    reportedAt = clock.now();
    log.info(
      `${copy.name}: ${blobs} of ${copy.blobs} blobs are there, ${megabytes(bytes)} of at most ${megabytes(copy.bytes)} copied`,
    );
  };
  return {
    moved(more) {
      bytes += more;
      report();
    },
    finished() {
      blobs += 1;
      report();
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
