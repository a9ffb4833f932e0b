/**
 * Gives the memory of a piece back at once, where the piece has a buffer of its own: nobody may look at it any more. Without this a
 * slow upload's pieces grow old, and the collector looks at what is old only after many megabytes. Node 20 cannot, and leaves it to
 * the collector.
 */
export function freePiece(piece: Uint8Array): void {
  const buffer: ArrayBufferLike & { transfer?: (length: number) => unknown } = piece.buffer;
  if (piece.byteLength === buffer.byteLength) buffer.transfer?.(0);
}
