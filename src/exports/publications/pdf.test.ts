import { expect, it } from 'vitest';
import { withDay } from './pdf.ts';

it('puts a day of the content in place of the time of printing, at the same length', () => {
  const made = "<</CreationDate (D:20300102030405+00'00')\n/ModDate (D:20300102030405+00'00')>>";
  expect(withDay(Buffer.from(made), '2026-11-21').toString()).toBe(
    "<</CreationDate (D:20261121000000+08'00')\n/ModDate (D:20261121000000+08'00')>>",
  );
});
