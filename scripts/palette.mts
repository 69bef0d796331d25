// Shrinks Chromium's screenshots: 256 colours are enough for text and flat shapes.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const MOST = 256;

/** The same picture with at most 256 colours. The input is a PNG of 8-bit RGB, as Chromium writes it. */
export function withPalette(png: Buffer): Buffer {
  const chunks = chunksOf(png);
  const header = Buffer.from(chunks.find(({ type }) => type === 'IHDR')?.data ?? []);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 2 || header[12] !== 0) throw new Error('Not a PNG of 8-bit RGB');
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const pixels = unfiltered(inflateSync(Buffer.concat(packed)), width * 3, height);

  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { palette, indices } = reduced(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0, to = 0; at < pixels.length; at += 3) {
    if (at % (width * 3) === 0) to++;
    rows[to++] = indices.get(pixels.readUIntBE(at, 3)) ?? 0;
  }
  header[9] = 3;
  const colours = Buffer.from(palette.flatMap((colour) => channels(colour)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const channels = (colour: number): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 255,
  colour & 255,
];

/**
 * A palette, and the palette's colour for each original one. It grows one colour at a time: a frequent colour that is
 * far from those already in it.
 */
function reduced(counts: ReadonlyMap<number, number>) {
  const all = Array.from(counts, ([colour, count]) => ({ colour, count, index: 0, distance: 255 ** 2 * 3 }));
  const palette: number[] = [];
  while (palette.length < Math.min(MOST, all.length)) {
    const next = all.reduce((a, b) => (b.count * b.distance > a.count * a.distance ? b : a)).colour;
    for (const one of all) {
      const distance = distanceOf(one.colour, next);
      if (distance < one.distance) Object.assign(one, { distance, index: palette.length });
    }
    palette.push(next);
  }
  return { palette, indices: new Map(all.map(({ colour, index }) => [colour, index])) };
}

function distanceOf(a: number, b: number): number {
  const [one, other] = [channels(a), channels(b)];
  return one.reduce((sum, value, n) => sum + (value - (other[n] ?? 0)) ** 2, 0);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The bytes of each row, with PNG's filters undone. */
function unfiltered(rows: Buffer, width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (width + 1)];
    for (let x = 0; x < width; x++) {
      const at = y * width + x;
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0);
      const above = y === 0 ? 0 : (pixels[at - width] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (pixels[at - width - 3] ?? 0);
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      pixels[at] = (rows[y * (width + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return pixels;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((one) => Math.abs(guess - one)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}
