/** A ustar archive (POSIX.1-1988) of regular files, the same bytes for the same content on every machine. */
export function makeTar(files: readonly { readonly path: string; readonly content: Uint8Array }[]): Buffer {
  const parts: Uint8Array[] = [];
  for (const { path, content } of files) {
    parts.push(header(path, content.length), content, Buffer.alloc(-content.length & 511));
  }
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(512);
  const octal = (value: number, at: number, digits: number) =>
    block.write(`${value.toString(8).padStart(digits, "0")}\0`, at, "latin1");
  block.write(path, 0, "utf8");
  octal(0o644, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(size, 124, 11);
  octal(1_704_067_200, 136, 11);
  block.write("        0", 148, "latin1");
  block.write("ustar\x0000", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return block;
}
