/**
 * Reads the parts of CBOR (RFC 8949) that Pagefind's files are made of: arrays, texts and whole numbers. A general reader
 * makes an object of each of the million little arrays of a large catalogue.
 */

/** The types, by their number in the highest three bits of a head. */
const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/** In the other bits: the number itself up to 23, or that it follows in so many bytes. */
const IN_ONE_BYTE = 24;
const IN_TWO_BYTES = 25;
const IN_FOUR_BYTES = 26;

const decoder = new TextDecoder();

export class CborReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get atEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  /**
   * @returns how many values follow that belong to the array
   * @throws RangeError when there is none here
   */
  array(): number {
    return this.#number(this.#head(), ARRAY);
  }

  /** @throws RangeError when there is none here */
  text(): string {
    const length = this.#number(this.#head(), TEXT);
    const start = this.#at;
    this.#at += length;
    return decoder.decode(this.#bytes.subarray(start, this.#at));
  }

  /** @throws RangeError when there is none here */
  integer(): number {
    const head = this.#head();
    return head >> 5 === NEGATIVE ? -1 - this.#number(head, NEGATIVE) : this.#number(head, UNSIGNED);
  }

  /** @throws RangeError at the end of the bytes */
  #head(): number {
    return this.#view.getUint8(this.#at++);
  }

  #number(head: number, type: number): number {
    if (head >> 5 !== type) throw new RangeError(`CBOR type ${String(head >> 5)} instead of ${String(type)}`);
    const short = head & 31;
    const at = this.#at;
    if (short < IN_ONE_BYTE) return short;
    if (short === IN_ONE_BYTE) {
      this.#at += 1;
      return this.#view.getUint8(at);
    }
    if (short === IN_TWO_BYTES) {
      this.#at += 2;
      return this.#view.getUint16(at);
    }
    if (short === IN_FOUR_BYTES) {
      this.#at += 4;
      return this.#view.getUint32(at);
    }
    throw new RangeError(`CBOR number ${String(short)}`);
  }
}
