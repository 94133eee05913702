/** Whether a question can be read from the last row: at 28 px and more a screen holds few lines. Pure. */
import type { Question } from './question.ts';

/** At 1280 × 720 with the type of `styles/training/group.css`: characters of a line, and lines beside head and tools. */
const SCREEN = { characters: 36, lines: 12 };

/** Only what has options to read through can be too long; other kinds are short by the way they are made. */
export function fitsScreen(question: Question): boolean {
  if (question.kind !== 'choice') return question.kind !== 'faults';
  const texts = [question.prompt, question.stem ?? '', ...question.options.map(({ text }) => text)];
  return texts.reduce((sum, text) => sum + linesOf(text), 0) <= SCREEN.lines;
}

const linesOf = (text: string): number =>
  text === '' ? 0 : text.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / SCREEN.characters), 0);
