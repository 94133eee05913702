/** Right answers in words, for the page, the group and the answer sheet. */
import type { Question } from './question.ts';

/** A, B, C … */
export const letter = (index: number): string => String.fromCharCode(65 + index);

/** With the letters that options and bins have on paper: `B`, `A、C`, `1 A，2 C`. */
export function answerLetters(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options.flatMap(({ right }, index) => (right ? [letter(index)] : [])).join('、');
    case 'sort':
      return numbered(question.items.map(({ bin }) => letter(bin)));
    case 'cloze':
      return numbered(question.pieces.filter((piece) => typeof piece === 'number').map(letter));
    case 'faults':
      return question.lines
        .flatMap(({ findings }, index) => (findings.length > 0 ? [`第 ${String(index + 1)} 行`] : []))
        .join('、');
  }
}

/** In full. */
export function answerWords(question: Question): string {
  switch (question.kind) {
    case 'choice':
      return question.options.flatMap(({ text, right }) => (right ? [text] : [])).join('；');
    case 'sort':
      return question.items.map(({ text, bin }) => `${text} → ${question.bins[bin] ?? ''}`).join('\n');
    case 'cloze':
      return question.pieces
        .map((piece) => (typeof piece === 'number' ? `【${question.options[piece] ?? ''}】` : piece))
        .join('');
    case 'faults':
      return question.findings.map((finding, index) => `${String(index + 1)}. ${finding}`).join('\n');
  }
}

const numbered = (letters: readonly string[]): string =>
  letters.map((each, index) => `${String(index + 1)} ${each}`).join('，');
