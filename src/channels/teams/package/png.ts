import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const EIGHT_BITS = 8;
const RED_GREEN_BLUE_ALPHA = 6;

/**
 * Writes a square picture as a PNG (W3C Portable Network Graphics, third edition).
 *
 * @param image four bytes a pixel: red, green, blue, alpha; row by row from the top
 */
export function encodePng(image: Uint8Array, pixels: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(pixels, 0);
  header.writeUInt32BE(pixels, 4);
  header.set([EIGHT_BITS, RED_GREEN_BLUE_ALPHA], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(unfiltered(image, pixels), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Each row is preceded by its filter type: 0, none. */
function unfiltered(image: Uint8Array, pixels: number): Uint8Array {
  const rowLength = pixels * 4;
  const rows = new Uint8Array(pixels * (rowLength + 1));
  for (let row = 0; row < pixels; row++) {
    rows.set(image.subarray(row * rowLength, (row + 1) * rowLength), row * (rowLength + 1) + 1);
  }
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(typed, 4);
  framed.writeUInt32BE(crc32(typed), typed.length + 4);
  return framed;
}
