/** Whether a question has exactly one right answer, as far as its form tells. */
import { compact } from '../../catalogue/text/blocks.ts';
import type { Question } from './question.ts';

/** White space, punctuation and width make no other text. */
const core = (text: string): string => compact(text.normalize('NFKC')).replace(/\p{P}/gu, '');

/** @returns what is unfair in a question, in Chinese; nothing for a fair one */
export function unfairness(question: Question): string[] {
  const faults: string[] = [];
  if (question.cites.length === 0) faults.push('没有引出处');
  if (core(question.prompt) === '') faults.push('没有题目');
  switch (question.kind) {
    case 'choice': {
      const right = question.options.filter((option) => option.right).length;
      if (question.options.length < 2) faults.push('至少要有两个选项');
      if (!question.multiple && right !== 1) faults.push(`单选题有 ${String(right)} 个正确选项`);
      if (question.multiple && right === 0) faults.push('多选题没有正确选项');
      if (question.multiple && right === question.options.length) faults.push('多选题的选项全都正确');
      faults.push(...doubles(question.options.map(({ text }) => text)));
      break;
    }
    case 'sort': {
      faults.push(...doubles(question.items.map(({ text }) => text)), ...doubles(question.bins));
      if (question.items.some(({ bin }) => question.bins[bin] === undefined)) faults.push('有一项没有去处');
      const used = new Set(question.items.map(({ bin }) => bin));
      if (question.pairs && (used.size !== question.items.length || used.size !== question.bins.length))
        faults.push('配对题应当一一对应');
      break;
    }
    case 'cloze': {
      const gaps = question.pieces.filter((piece) => typeof piece === 'number');
      if (gaps.length === 0) faults.push('没有空');
      if (new Set(gaps).size !== gaps.length) faults.push('两个空填同一个词');
      if (gaps.some((gap) => question.options[gap] === undefined)) faults.push('有一个空没有答案');
      faults.push(...doubles(question.options));
      break;
    }
    case 'faults':
      if (question.lines.every(({ findings }) => findings.length === 0)) faults.push('没有一行有毛病');
      if (question.lines.every(({ findings }) => findings.length > 0)) faults.push('每一行都有毛病，没有什么可找');
      if (question.findings.some((_, index) => question.lines.every(({ findings }) => !findings.includes(index))))
        faults.push('有一处毛病不在任何一行里');
      break;
  }
  return faults;
}

function doubles(texts: readonly string[]): string[] {
  const cores = texts.map(core);
  return texts.filter((_, index) => cores.indexOf(cores[index] ?? '') !== index).map((text) => `“${text}”出现两次`);
}
