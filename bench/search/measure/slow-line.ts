/** Bytes on a line: when each piece arrives at the far end. Pure. */

export interface Line {
  readonly bytesPerSecond: number;
  readonly delayMilliseconds: number;
}

/** One direction of a connection between places, shared by all who use it. */
export class SlowLine {
  readonly #line: Line;
  #freeAt = 0;

  constructor(line: Line) {
    this.#line = line;
  }

  /**
   * @param now milliseconds
   * @returns when the last of the bytes arrives: they wait until those before them are on the line
   */
  send(bytes: number, now: number): number {
    this.#freeAt = Math.max(this.#freeAt, now) + (bytes / this.#line.bytesPerSecond) * 1000;
    return this.#freeAt + this.#line.delayMilliseconds;
  }
}
