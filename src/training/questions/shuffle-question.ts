/** The same question with its options, items and bins in another order. */
import type { Question } from './question.ts';
import { shuffled } from './random.ts';

export function shuffleQuestion(question: Question, random: () => number): Question {
  switch (question.kind) {
    case 'choice':
      return { ...question, options: shuffled(question.options, random) };
    case 'sort': {
      const items = shuffled(question.items, random);
      // Categories keep their order; only the partners of a matching question would give themselves away.
      if (!question.pairs) return { ...question, items };
      const order = shuffled([...question.bins.keys()], random);
      return {
        ...question,
        bins: order.map((bin) => question.bins[bin] ?? ''),
        items: items.map((item) => ({ ...item, bin: order.indexOf(item.bin) })),
      };
    }
    case 'cloze': {
      const order = shuffled([...question.options.keys()], random);
      return {
        ...question,
        options: order.map((option) => question.options[option] ?? ''),
        pieces: question.pieces.map((piece) => (typeof piece === 'number' ? order.indexOf(piece) : piece)),
      };
    }
    case 'faults':
      return question;
  }
}
