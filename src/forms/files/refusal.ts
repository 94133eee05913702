import type { FormSignature, Refused, RefusalReason } from './types.ts';

/** Thrown where a file turns out not to be readable; the door makes a result of it. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly seems: FormSignature | undefined;

  /** @param message what is wrong with the file and what to do, without its name: `不是 Word 文件。请……` */
  constructor(reason: RefusalReason, message: string, seems?: FormSignature) {
    super(message);
    this.reason = reason;
    this.seems = seems;
  }

  /** @param name of the file, with which the sentence begins */
  resultFor(name: string): Refused {
    const { reason, seems } = this;
    return { ok: false, reason, message: `“${name}”${this.message}`, ...(seems && { seems }) };
  }
}
