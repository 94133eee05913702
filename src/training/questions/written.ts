/** From a question as an editor writes it to the question. */
import type { WrittenQuestion } from '../../schemas/exercise.ts';
import { quoteSpan } from '../course/resolve-embed.ts';
import type { EmbedSources } from '../course/resolve-embed.ts';
import { citeQuote } from './cite.ts';
import type { Cloze, Question } from './question.ts';

/** @returns the question, or what is wrong with it, in Chinese */
export function writtenQuestion(written: WrittenQuestion, { byId }: EmbedSources): Question | string {
  const quote = quoteSpan(written.kind === 'choice' ? written.cite : written, byId);
  if (typeof quote === 'string') return quote;
  const { id, reason } = written;
  const cites = [citeQuote(quote)];
  if (written.kind === 'choice') {
    const { prompt, right, wrong } = written;
    const options = [...right.map((text) => ({ text, right: true })), ...wrong.map((text) => ({ text, right: false }))];
    return { kind: 'choice', id, multiple: right.length > 1, prompt, options, reason, cites };
  }
  const pieces = withGaps(quote.text, written.gaps);
  if (typeof pieces === 'string') return pieces;
  return {
    kind: 'cloze',
    id,
    prompt: `填空：照《${quote.source.title}》原文，选出每一空的词。`,
    pieces,
    options: [...written.gaps, ...written.others],
    reason,
    cites,
  };
}

/** Cuts words out of a text. @returns the pieces in order, or which words are not there exactly once */
export function withGaps(text: string, gaps: readonly string[]): Cloze['pieces'] | string {
  let pieces: (string | number)[] = [text];
  for (const [gap, words] of gaps.entries()) {
    const places = text.split(words).length - 1;
    if (places !== 1) return `“${words}”在这一段里出现 ${String(places)} 次，应当只出现一次`;
    pieces = pieces.flatMap((piece): (string | number)[] => {
      if (typeof piece === 'number' || !piece.includes(words)) return [piece];
      const [before = '', after = ''] = piece.split(words);
      return [before, gap, after];
    });
  }
  return pieces.filter((piece) => piece !== '');
}
