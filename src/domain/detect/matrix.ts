import type { Because } from "../because.ts";
import type { Catalogue } from "../catalogue/catalogue.ts";

/** One leg of the matrix; a filter has neither path nor image. */
export interface Leg {
  readonly service: string;
  readonly path: string;
  readonly image: string;
  readonly "tag-format": string;
  readonly because: readonly Because[];
}

/** Reasons of one kind that a leg carries; all of them are in the report. */
const most = 10;

/** The leg of a service that is due. */
export function legOf(service: string, because: readonly Because[], catalogue: Catalogue | undefined): Leg {
  const known = catalogue?.services.get(service);
  return {
    service,
    path: known?.path ?? "",
    image: known?.image ?? "",
    "tag-format": known?.tagFormat ?? "",
    because: fewOfEach(because).map((one) => ({ ...one, of: harmless(one.of) })),
  };
}

function fewOfEach(because: readonly Because[]): readonly Because[] {
  const counts = new Map<string, number>();
  return because.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most;
  });
}

/**
 * A path that a shell, an expression or a log can carry: letters and digits of any script and `._/@+=,:~ -` stay, every other byte is
 * `%XX`, as in a URL.
 */
export function harmless(path: string): string {
  return path.replace(/[^\p{L}\p{N}\p{M}._/@+=,:~ -]/gu, (sign) => {
    const lone = /[\udc80-\udcff]/u.test(sign);
    const bytes = lone ? [sign.charCodeAt(0) - 0xdc00] : [...Buffer.from(sign)];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  });
}
