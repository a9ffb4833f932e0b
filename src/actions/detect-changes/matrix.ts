import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Because } from "../../core/ownership/affected-reasons.ts";
import { problem } from "../../core/problem/problem.ts";

/** One leg of the matrix; a filter has neither path nor image. */
export interface MatrixLeg {
  readonly service: string;
  readonly path: string;
  readonly image: string;
  readonly "tag-format": string;
  readonly because: readonly Because[];
}

/** What `strategy.matrix` takes. */
export interface Matrix {
  readonly include: readonly MatrixLeg[];
}

/** GitHub starts at most this many jobs of one matrix. */
const mostLegs = 256;
/** An output, and all outputs of a job, have at most 1 MiB. In UTF-16 units, JSON around it counted generously. */
const mostLength = 300_000;

/**
 * The legs of the services that are affected. A leg carries at most ten reasons of a kind, fewer where the whole would not fit into an output.
 */
export function legsOf(
  affected: Iterable<readonly [service: string, because: readonly Because[]]>,
  catalogue: Catalogue | undefined,
): readonly MatrixLeg[] {
  const list = [...affected];
  for (const most of [10, 3]) {
    const legs = list.map(([service, because]) => legOf(service, fewOfEach(because, most), catalogue));
    if (lengthOf(legs) <= mostLength) return legs;
  }
  return list.map(([service, because]) =>
    legOf(
      service,
      fewOfEach(because, 1).map((one) => ({ ...one, of: one.of.slice(0, 200) })),
      catalogue,
    ),
  );
}

/** The legs in at most `count` matrices of about the same length; none without legs. Raises DETECT_TOO_MANY_LEGS. */
export function splitLegs(legs: readonly MatrixLeg[], count: number): readonly Matrix[] {
  const size = Math.ceil(legs.length / count);
  if (size > mostLegs) {
    const chunks = String(Math.ceil(legs.length / mostLegs));
    throw problem("DETECT_TOO_MANY_LEGS", { legs: String(legs.length), chunks });
  }
  const matrices: Matrix[] = [];
  for (let at = 0; at < legs.length; at += size) matrices.push({ include: legs.slice(at, at + size) });
  return matrices;
}

function legOf(service: string, because: readonly Because[], catalogue: Catalogue | undefined): MatrixLeg {
  const declared = catalogue?.services.get(service);
  return {
    service,
    path: declared?.path ?? "",
    image: declared?.image ?? "",
    "tag-format": declared?.tagFormat ?? "",
    because: because.map((one) => {
      const of = safePath(one.of);
      return of === one.of ? one : { ...one, of };
    }),
  };
}

/** About as long as the legs are as JSON, and rather more: reasons hold nothing that needs an escape. */
function lengthOf(legs: readonly MatrixLeg[]): number {
  let length = 0;
  for (const { service, path, image, "tag-format": format, because } of legs) {
    length += 100 + service.length + path.length + image.length + format.length;
    for (const one of because) {
      length += 25 + one.kind.length + one.of.length;
      if (one.kind === "dependency") for (const via of one.via ?? []) length += 3 + via.length;
    }
  }
  return length;
}

function fewOfEach(because: readonly Because[], most: number): readonly Because[] {
  const counts = new Map<string, number>();
  return because.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most;
  });
}

const plain = /^[\w./@+=,:~ -]*$/;

/**
 * A path that a shell, an expression or a log can carry: letters and digits of any script and `._/@+=,:~ -` stay, every other byte is
 * `%XX`, as in a URL.
 */
export function safePath(path: string): string {
  if (plain.test(path)) return path;
  return path.replace(/[^\p{L}\p{N}\p{M}._/@+=,:~ -]/gu, (sign) => {
    const lone = /[\udc80-\udcff]/u.test(sign);
    const bytes = lone ? [sign.charCodeAt(0) - 0xdc00] : [...Buffer.from(sign)];
    return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
  });
}
