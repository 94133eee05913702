import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHARE_IMAGE } from './share-image.ts';

it('is as large as the pages say, and light', () => {
  const png = readFileSync(new URL(`../../public${SHARE_IMAGE.path}`, import.meta.url));
  // IHDR is always the first chunk: width and height stand at 16 and 20.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([SHARE_IMAGE.width, SHARE_IMAGE.height]);
  expect(png.length).toBeLessThan(60_000);
});
