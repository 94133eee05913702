import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CborReader } from './cbor.ts';

describe('CBOR', () => {
  test('is read as it was written: numbers, texts and arrays of all lengths', () => {
    const values = fc.array(
      fc.oneof(fc.integer({ min: -0x1_0000_0000, max: 0xffff_ffff }), fc.string({ unit: 'grapheme' })),
      {
        maxLength: 300,
      },
    );
    fc.assert(
      fc.property(values, (expected) => {
        const cbor = new CborReader(encode(expected));
        const read = Array.from({ length: cbor.array() }, (_, index) =>
          typeof expected[index] === 'string' ? cbor.text() : cbor.integer(),
        );
        expect(read).toEqual(expected);
        expect(cbor.atEnd).toBe(true);
      }),
    );
  });

  test.each([23, 24, 255, 256, 65_535, 65_536])('an array of %i', (length) => {
    expect(new CborReader(encode(Array.from({ length }, () => 0))).array()).toBe(length);
  });

  test('that is something else, or not whole, is refused', () => {
    expect(() => new CborReader(encode('廉政')).integer()).toThrow(RangeError);
    expect(() => new CborReader(encode(-1)).array()).toThrow(RangeError);
    expect(() => new CborReader(encode(70_000).subarray(0, 2)).integer()).toThrow(RangeError);
    expect(() => new CborReader(encode(2 ** 40)).integer()).toThrow(RangeError);
    expect(() => new CborReader(new Uint8Array()).text()).toThrow(RangeError);
  });
});
