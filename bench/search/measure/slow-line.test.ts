import { expect, test } from 'vitest';
import { SlowLine } from './slow-line.ts';

test('bytes take their time on the line, and then the way', () => {
  const line = new SlowLine({ bytesPerSecond: 1000, delayMilliseconds: 20 });
  expect(line.send(100, 0)).toBe(120);
});

test('those that come later wait for those before them', () => {
  const line = new SlowLine({ bytesPerSecond: 1000, delayMilliseconds: 20 });
  line.send(100, 0);
  expect(line.send(50, 10)).toBe(170);
  expect(line.send(50, 1000)).toBe(1070);
});
