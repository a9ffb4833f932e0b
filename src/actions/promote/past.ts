import type { Tip, TipCommit } from "../../contract/delivery.ts";

/** How many changes of a file are asked for, step by step: history is fetched only as far as somebody reads. */
const steps = [4, 32, 256] as const;

/** The commits that changed a file, newest first, up to the last step. */
export async function* pastOf(tip: Pick<Tip, "history">, file: string): AsyncGenerator<TipCommit> {
  let read = 0;
  for (const most of steps) {
    const commits = await tip.history(file, most);
    for (const commit of commits.slice(read)) yield commit;
    if (commits.length < most) return;
    read = commits.length;
  }
}
