/**
 * A course as plain data: lessons of blocks, among them slides with notes. `Embed` is what stands for an embedded entry:
 * its call as written (after parsing), or the entry itself (in the joined catalogue).
 */
export type Inline =
  | { readonly kind: 'text' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly to: string };

interface At {
  /** Line in the body, from 1. */
  readonly line: number;
}

/** The author's own words. */
export type Prose = At &
  (
    | { readonly kind: 'paragraph' | 'subheading'; readonly inlines: readonly Inline[] }
    | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  );

export interface Embedded<Embed> extends At {
  readonly kind: 'embed';
  readonly embed: Embed;
}

export type Block<Embed> = Prose | Embedded<Embed>;

export interface Slide<Embed> extends At {
  readonly kind: 'slide';
  readonly title: string;
  readonly blocks: readonly Block<Embed>[];
  /** What the presenter says; shown to the presenter only. */
  readonly notes: readonly Prose[];
}

/** A slide stands in the lesson where it is shown. */
export type Part<Embed> = Block<Embed> | Slide<Embed>;

export interface Lesson<Embed> extends At {
  readonly title: string;
  readonly minutes: number;
  readonly parts: readonly Part<Embed>[];
}

/** All slides of a course, in the order of the presentation. */
export function slidesOf<Embed>(lessons: readonly Lesson<Embed>[]): Slide<Embed>[] {
  return lessons.flatMap(({ parts }) => parts.filter((part) => part.kind === 'slide'));
}

/** All embeds of a course, those of slides included. */
export function embedsOf<Embed>(lessons: readonly Lesson<Embed>[]): Embedded<Embed>[] {
  return lessons
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'slide' ? part.blocks : [part])))
    .filter((block) => block.kind === 'embed');
}

/** The same lessons with every embed replaced. */
export function mapEmbeds<From, To>(lessons: readonly Lesson<From>[], map: (embed: From) => To): Lesson<To>[] {
  const block = (from: Block<From>): Block<To> => (from.kind === 'embed' ? { ...from, embed: map(from.embed) } : from);
  return lessons.map((lesson) => ({
    ...lesson,
    parts: lesson.parts.map((part): Part<To> =>
      part.kind === 'slide' ? { ...part, blocks: part.blocks.map(block) } : block(part),
    ),
  }));
}
