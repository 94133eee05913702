/** What the browser gets for a hit. */
export interface RecordFragment {
  /** Path of the entry's page; in the browser with the base of the site before it. */
  readonly url: string;
  /** Paragraphs, one a line. */
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: {
    readonly id: string;
    readonly title: string;
    readonly facts: string;
    readonly names: string;
    /** What people say for it, in the compared form, one phrase a line. Never shown. */
    readonly said: string;
    /** See {@link import('./record.ts').SearchRecord.own}. */
    readonly own: number;
    readonly citation: string;
    /** See {@link import('./record.ts').SearchRecord.caution}. */
    readonly caution?: string | undefined;
  };
}
