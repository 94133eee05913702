/** The booklet of a course: the entries that it shows, those of its handout, and the concepts it quotes. Pure. */
import type { Course, Entry } from '../../catalogue/types.ts';
import { embedsOf } from '../course/blocks.ts';
import type { Embed } from '../course/resolve-embed.ts';
import { EMPTY_SELECTION, selectionQuery } from './selection.ts';

/** @returns the address of the booklet, without the base */
export const courseBooklet = (course: Course): string =>
  `/training/booklet/${selectionQuery({ ...EMPTY_SELECTION, ids: entriesOfCourse(course) })}`;

/** In the order of the course, each once. Documents are quoted in spans; they are further reading, and not among them. */
export function entriesOfCourse({ lessons, handout }: Course): string[] {
  const shown = embedsOf(lessons).flatMap(({ embed }) => entriesShown(embed));
  const printed = handout.filter(({ kind }) => kind === 'risk' || kind === 'measure' || kind === 'concept');
  return [...new Set([...shown, ...printed].map(({ id }) => id))];
}

function entriesShown(embed: Embed): readonly Entry[] {
  switch (embed.kind) {
    case 'entry':
      return [embed.entry];
    case 'beside':
      return embed.entries;
    case 'concept':
      return [embed.concept];
    case 'quote':
    case 'row':
    case 'finding':
    case 'scales':
    case 'category':
      return [];
  }
}
