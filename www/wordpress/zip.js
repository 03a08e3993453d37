// A zip of the same bytes whenever it is made: sorted names, one day, no owner.
import { deflateRawSync } from 'node:zlib';

/** The first day that a zip can name. */
const [TIME, DAY] = [0, (1 << 5) | 1];
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});
const crc = (bytes) => (bytes.reduce((sum, byte) => TABLE[(sum ^ byte) & 255] ^ (sum >>> 8), -1) ^ -1) >>> 0;

/** Numbers of two and of four bytes, lowest first. @param {[width: 2 | 4, value: number][]} fields */
function record(fields) {
  const bytes = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width);
  return bytes;
}

/** @param {Map<string, Buffer>} files by path @returns {Buffer} */
export function zip(files) {
  const bodies = [];
  const list = [];
  let at = 0;
  for (const path of [...files.keys()].sort()) {
    const name = Buffer.from(path);
    const contents = files.get(path);
    const packed = deflateRawSync(contents, { level: 9 });
    // Names are UTF-8, contents deflated.
    const common = [[2, 20], [2, 0x800], [2, 8], [2, TIME], [2, DAY], [4, crc(contents)], [4, packed.length], [4, contents.length], [2, name.length], [2, 0]];
    const local = Buffer.concat([record([[4, 0x04034b50], ...common]), name, packed]);
    list.push(record([[4, 0x02014b50], [2, 0x031e], ...common, [2, 0], [2, 0], [2, 0], [4, (0o100644 << 16) >>> 0], [4, at]]), name);
    bodies.push(local);
    at += local.length;
  }
  const central = Buffer.concat(list);
  const end = record([[4, 0x06054b50], [2, 0], [2, 0], [2, files.size], [2, files.size], [4, central.length], [4, at], [2, 0]]);
  return Buffer.concat([...bodies, central, end]);
}
