// A QR code made on the device: bytes, error correction M, versions 1 to 15. ISO/IEC 18004, as briefly as it can be said.
// A module is dark when its place in the grid is true; a place that no text may use is marked while the grid is laid out.

/** By version: words of correction a block, and blocks. */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10];

/** @typedef {boolean[][]} Grid */

/** @param {string} text @returns {Grid | null} null where it does not fit */
export function qr(text) {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= CORRECTION.length; version++) {
    const words = wordsOf(bytes, version);
    if (words) return masked(words, version);
  }
  return null;
}

/** How many modules are free for text. @param {number} version */
function room(version) {
  const marks = version > 1 ? Math.floor(version / 7) + 2 : 0;
  const free = (16 * version + 128) * version + 64;
  return free - (marks ? (25 * marks - 10) * marks - 55 : 0) - (version > 6 ? 36 : 0);
}

/** The text and its correction, interleaved; null when it is too long. @param {Uint8Array} bytes @param {number} version */
function wordsOf(bytes, version) {
  const [correction, blocks] = [CORRECTION[version - 1], BLOCKS[version - 1]];
  const all = room(version) >> 3;
  const capacity = all - correction * blocks;
  const length = version > 9 ? 16 : 8;
  if (bytes.length * 8 + 4 + length > capacity * 8) return null;
  const bits = [4, bytes.length, ...bytes].map((n, at) => n.toString(2).padStart([4, length][at] ?? 8, '0')).join('');
  const filled = bits.padEnd(Math.min(capacity * 8, bits.length + 4), '0');
  const data = (filled.padEnd(Math.ceil(filled.length / 8) * 8, '0').match(/.{8}/g) ?? []).map((byte) =>
    parseInt(byte, 2),
  );
  for (let pad = 0xec; data.length < capacity; pad ^= 0xec ^ 0x11) data.push(pad);
  // The blocks at the end are one word longer where the words do not divide evenly.
  const short = Math.floor(capacity / blocks);
  const longer = blocks - (capacity % blocks);
  let from = 0;
  const parts = Array.from({ length: blocks }, (_, at) => {
    const start = from;
    from += short + Number(at >= longer);
    return data.slice(start, from);
  });
  const corrections = parts.map((part) => remainder(part, correction));
  const across = (/** @type {number[][]} */ lists, /** @type {number} */ size) =>
    Array.from({ length: size }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
  return [...across(parts, short + 1), ...across(corrections, correction)];
}

// The field of 256 elements that Reed and Solomon's codes live in.
const POWERS = /** @type {number[]} */ ([1]);
for (let n = 1; n < 255; n++) POWERS.push((POWERS[n - 1] << 1) ^ (POWERS[n - 1] & 128 ? 0x11d : 0));
const times = (/** @type {number} */ a, /** @type {number} */ b) =>
  a && b ? POWERS[(POWERS.indexOf(a) + POWERS.indexOf(b)) % 255] : 0;

/** @param {number[]} data @param {number} size */
function remainder(data, size) {
  let divisor = [1];
  for (let n = 0; n < size; n++)
    divisor = [...divisor, 0].map((c, at) => c ^ (at ? times(divisor[at - 1], POWERS[n]) : 0));
  const left = Array(size).fill(0);
  for (const word of data) {
    const lead = word ^ left.shift();
    left.push(0);
    for (const [at, c] of left.entries()) left[at] = c ^ times(divisor[at + 1], lead);
  }
  return left;
}

/** The eight masks. @type {((x: number, y: number) => number)[]} */
const MASKS = [
  (x, y) => (x + y) % 2,
  (_, y) => y % 2,
  (x) => x % 3,
  (x, y) => (x + y) % 3,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2,
  (x, y) => ((x * y) % 2) + ((x * y) % 3),
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2,
];

/** The grid under the mask that a camera reads best. @param {number[]} words @param {number} version */
function masked(words, version) {
  const grids = MASKS.map((_, mask) => grid(words, version, mask));
  const scores = grids.map(score);
  return grids[scores.indexOf(Math.min(...scores))];
}

/** @param {number[]} words @param {number} version @param {number} mask @returns {Grid} */
function grid(words, version, mask) {
  const size = version * 4 + 17;
  /** @type {(boolean | undefined)[][]} */
  const at = Array.from({ length: size }, () => Array(size).fill(undefined));
  const set = (/** @type {number} */ x, /** @type {number} */ y, /** @type {boolean} */ dark) => {
    if (x >= 0 && y >= 0 && x < size && y < size) at[y][x] = dark;
  };
  const square = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ reach) => {
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const ring = Math.max(Math.abs(dx), Math.abs(dy));
        set(x + dx, y + dy, ring !== 4 && ring !== (reach === 4 ? 2 : 1));
      }
  };
  for (let n = 0; n < size; n++) {
    set(6, n, n % 2 === 0);
    set(n, 6, n % 2 === 0);
  }
  const marks = version > 1 ? Math.floor(version / 7) + 2 : 0;
  const step = Math.ceil((version * 4 + 4) / (marks * 2 - 2)) * 2;
  const places = Array.from({ length: marks }, (_, n) => (n ? size - 7 - (marks - 1 - n) * step : 6));
  // Three of the corners hold a larger mark.
  const corner = (/** @type {number} */ x, /** @type {number} */ y) =>
    (x === 6 && (y === 6 || y === size - 7)) || (y === 6 && x === size - 7);
  for (const y of places) for (const x of places) if (!corner(x, y)) square(x, y, 2);
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ])
    square(x, y, 4);
  const coded = (/** @type {number} */ value, /** @type {number} */ by, /** @type {number} */ bits) => {
    let rest = value;
    for (let n = 0; n < bits; n++) rest = (rest << 1) ^ ((rest >> (bits - 1)) & 1 ? by : 0);
    return (value << bits) | (rest & ((1 << bits) - 1));
  };
  // Correction M is 0.
  const format = coded(mask, 0x537, 10) ^ 0x5412;
  for (let n = 0; n < 15; n++) {
    const dark = Boolean((format >> n) & 1);
    set(8, n < 6 ? n : n < 8 ? n + 1 : size - 15 + n, dark);
    set(n < 8 ? size - 1 - n : n < 9 ? 7 : 14 - n, 8, dark);
  }
  set(8, size - 8, true);
  if (version > 6) {
    const bits = coded(version, 0x1f25, 12);
    for (let n = 0; n < 18; n++) {
      const [far, near] = [size - 11 + (n % 3), Math.floor(n / 3)];
      set(far, near, Boolean((bits >> n) & 1));
      set(near, far, Boolean((bits >> n) & 1));
    }
  }
  // Up and down in columns of two, from the right, past the column of the clock.
  let next = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2)
    for (let n = 0; n < size; n++)
      for (const x of [right, right - 1]) {
        const y = ((right + 1) & 2) === 0 ? size - 1 - n : n;
        if (at[y][x] !== undefined) continue;
        const bit = ((words[next >> 3] ?? 0) >> (7 - (next & 7))) & 1;
        at[y][x] = Boolean(bit) !== (MASKS[mask](x, y) === 0);
        next += 1;
      }
  return at.map((row) => row.map(Boolean));
}

/** Runs, blocks, what looks like a corner, and how far from half of it is dark: less is better. @param {Grid} grid */
function score(grid) {
  const size = grid.length;
  const lines = [...grid, ...grid.map((_, x) => grid.map((row) => row[x]))].map((row) => row.map(Number).join(''));
  let bad = 0;
  for (const line of lines) {
    for (const run of line.match(/0{5,}|1{5,}/g) ?? []) bad += run.length - 2;
    bad += 40 * (line.match(/(?=10111010000|00001011101)/g) ?? []).length;
  }
  for (let y = 1; y < size; y++)
    for (let x = 1; x < size; x++)
      if (grid[y][x] === grid[y - 1][x] && grid[y][x] === grid[y][x - 1] && grid[y][x] === grid[y - 1][x - 1]) bad += 3;
  const dark = grid.flat().filter(Boolean).length / (size * size);
  return bad + 10 * Math.floor(Math.abs(dark * 20 - 10));
}
