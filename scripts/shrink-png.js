// A screenshot of Chromium, written again smaller and lossless: no alpha, a palette where 256 colours are enough, the best compression.
// `node scripts/shrink-png.js <file> ...`
import { readFileSync, writeFileSync } from "node:fs";
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Writes a PNG of 8 bits a channel, RGB or RGBA, again where that makes it smaller (PNG specification, third edition). */
export function shrink(file) {
  const before = readFileSync(file);
  const chunks = chunksOf(before);
  const header = chunks.find(({ type }) => type === "IHDR").data;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = { 2: 3, 6: 4 }[header[9]];
  if (channels === undefined || header[8] !== 8 || header[12] !== 0) return;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const pixels = unfilter(inflateSync(packed), width, height, channels);
  const palette = new Map();
  const rows = Buffer.alloc(height * (width * 3 + 1));
  const indexed = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < width * height; at++) {
    if (channels === 4 && pixels[at * 4 + 3] !== 255) return;
    const colour = pixels.readUIntBE(at * channels, 3);
    const [row, column] = [Math.floor(at / width), at % width];
    rows.writeUIntBE(colour, row * (width * 3 + 1) + 1 + column * 3, 3);
    if (!palette.has(colour)) palette.set(colour, palette.size);
    indexed[row * (width + 1) + 1 + column] = palette.get(colour);
  }
  const few = palette.size <= 256;
  const colours = Buffer.alloc(palette.size * 3);
  for (const [colour, index] of palette) colours.writeUIntBE(colour, index * 3, 3);
  const head = Buffer.from(header);
  head[9] = few ? 3 : 2;
  const after = Buffer.concat([
    before.subarray(0, 8),
    chunk("IHDR", head),
    ...(few ? [chunk("PLTE", colours)] : []),
    chunk("IDAT", deflateSync(few ? indexed : rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  if (after.length < before.length) writeFileSync(file, after);
}

function chunksOf(png) {
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString("latin1", at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The bytes of the pixels, from lines that are each written as a difference (clause 9, Filtering). */
function unfilter(lines, width, height, channels) {
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = lines[row * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < channels ? 0 : pixels[at - channels];
      const up = row === 0 ? 0 : pixels[at - stride];
      const corner = row === 0 || x < channels ? 0 : pixels[at - stride - channels];
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[at] = lines[row * (stride + 1) + 1 + x] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

if (import.meta.main) for (const file of process.argv.slice(2)) shrink(file);
