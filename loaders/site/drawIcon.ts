import {crc32, deflateSync} from "node:zlib";

/** Colours as red, green, blue. */
export interface IconColours {
  readonly line: readonly [number, number, number];
  readonly ground: readonly [number, number, number];
}

/** The bars of the icon on a ground of 32 by 32: a solid line, and one of three dashes. */
const bars = [
  [3, 8.5, 29, 13.5],
  [3, 19.5, 8, 24.5],
  [13.5, 19.5, 18.5, 24.5],
  [24, 19.5, 29, 24.5]
] as const;

/**
 * The two lines of the wordmark as a PNG (RFC 2083), true colour, edges smoothed.
 * @param size pixels at each side
 * @param inset share of the side that stays free at each edge; 0.1 and more keeps the lines inside every mask
 */
export function drawIcon(size: number, inset: number, {line, ground}: IconColours): Buffer {
  const scale = (size * (1 - 2 * inset)) / 32;
  const boxes = bars.map((bar) => bar.map((at) => at * scale + size * inset));
  const rows = Buffer.alloc(size * (size * 3 + 1));
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const share = boxes.reduce((n, [l, t, r, b]) => n + overlap(x, l!, r!) * overlap(y, t!, b!), 0);
      for (let c = 0; c < 3; c++)
        rows[y * (size * 3 + 1) + 1 + x * 3 + c] = Math.round(ground[c]! + (line[c]! - ground[c]!) * share);
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // 8 bits a channel, red green blue.
  head.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, {level: 9})),
    chunk("IEND", Buffer.alloc(0))
  ]);
}

/** How much of a pixel lies between two edges. */
const overlap = (at: number, from: number, to: number) => Math.max(0, Math.min(at + 1, to) - Math.max(at, from));

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
