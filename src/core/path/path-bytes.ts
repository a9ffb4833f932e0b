/**
 * A path's bytes as text, without loss: UTF-8 where it is valid, each byte that is not as a lone surrogate U+DC80 to U+DCFF (the way of
 * PEP 383). No valid UTF-8 decodes to a lone surrogate, so the way back is exact.
 */
export function decodePath(bytes: Uint8Array): string {
  const text = utf8.decode(bytes);
  if (!text.includes("\ufffd") || Buffer.from(text).equals(bytes)) return text;
  let path = "";
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    path +=
      length === 0
        ? String.fromCharCode(0xdc00 + (bytes[i] ?? 0))
        : utf8.decode(bytes.subarray(i, i + length));
    i += Math.max(1, length);
  }
  return path;
}

/** The bytes that `decodePath` made this text from. */
export function encodePath(path: string): Uint8Array {
  if (isUtf8(path)) return Buffer.from(path);
  const parts: Uint8Array[] = [];
  for (const part of path.split(/([\udc80-\udcff])/u)) {
    const escaped = part.length === 1 ? part.charCodeAt(0) - 0xdc00 : -1;
    parts.push(escaped >= 0x80 && escaped <= 0xff ? Uint8Array.of(escaped) : Buffer.from(part));
  }
  return Buffer.concat(parts);
}

/** Whether the text of `decodePath` came from valid UTF-8. */
export function isUtf8(path: string): boolean {
  return !/[\ud800-\udfff]/u.test(path);
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
let strict: InstanceType<typeof TextDecoder> | undefined;

/** How many bytes from `at` are one valid character; 0 for none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (at + length > bytes.length) return 0;
  try {
    strict ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    strict.decode(bytes.subarray(at, at + length));
    return length;
  } catch {
    return 0;
  }
}
