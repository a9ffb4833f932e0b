import { expect, test } from "vitest";
import { freePiece } from "../../../../src/adapters/registry/blob-transfer/source.ts";

test("a piece with a buffer of its own is gone at once; what shares one stays", () => {
  const own = new Uint8Array(65_536).fill(7);
  freePiece(own);
  expect(own.byteLength).toBe(0);
  const shared = new Uint8Array(65_536).fill(7);
  freePiece(shared.subarray(0, 10));
  freePiece(shared.subarray(10));
  expect(shared.every((byte) => byte === 7)).toBe(true);
  const nothing = new Uint8Array();
  freePiece(nothing);
  expect(nothing).toEqual(new Uint8Array());
});
