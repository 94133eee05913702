import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { qrPath } from './qr-path.ts';

/** The picture that a camera would see, four pixels to a module. */
function picture({ size, path }: ReturnType<typeof qrPath>) {
  const SCALE = 4;
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const [, x = '', y = ''] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < SCALE; dy += 1) {
      const start = ((Number(y) * SCALE + dy) * side + Number(x) * SCALE) * 3;
      data.fill(0, start, start + SCALE * 3);
    }
  }
  return { width: side, height: side, data };
}

test.each(['https://portal.example/lz/publications/lj-p01/', 'http://127.0.0.1:4730/publications/lj-p10/'])(
  'a camera reads %s back',
  (address) => {
    expect(decodeQR(picture(qrPath(address)))).toBe(address);
  },
);
