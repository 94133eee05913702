/** The part of a question that is filled in. */
import { make } from '../../../search/show/elements.ts';
import type { Given } from '../mark.ts';
import type { Choice, Cloze, Faults } from '../question.ts';

export interface Body {
  readonly element: HTMLElement;
  readonly given: () => Given;
  /** Says beside each part whether it is right, in a word and not by colour alone. */
  readonly markParts: () => void;
}

/** Names of groups of radio buttons are the page's, so every question needs its own. */
let groups = 0;

export function choiceBody({ options, multiple }: Choice): Body {
  const group = `question-${String((groups += 1))}`;
  const inputs = options.map(() => {
    const input = make('input');
    input.type = multiple ? 'checkbox' : 'radio';
    input.name = group;
    return input;
  });
  const rows = options.map(({ text }, index) => make('label', 'option', inputs[index] ?? '', make('span', '', text)));
  const hint = multiple ? [make('p', 'aside', '多选：可能不止一个正确。')] : [];
  return {
    element: make('div', 'options', ...hint, ...rows),
    given: () => inputs.flatMap((input, index) => (input.checked ? [index] : [])),
    markParts: () => {
      options.forEach(({ right }, index) => {
        rows[index]?.querySelector('.part-mark')?.remove();
        if (right || inputs[index]?.checked) {
          rows[index]?.append(make('span', 'part-mark', right ? '✓ 正确' : '✗'));
        }
      });
    },
  };
}

export function clozeBody({ pieces, options }: Cloze): Body {
  const gaps = pieces.filter((piece) => typeof piece === 'number');
  const selects = gaps.map((_, index) => select(`第 ${String(index + 1)} 空`, options));
  const text = make('p', 'cloze');
  let next = 0;
  for (const piece of pieces) text.append(typeof piece === 'number' ? (selects[next++] ?? '') : piece);
  return {
    element: text,
    given: () => selects.map(chosen),
    markParts: () => {
      selects.forEach((each, index) => {
        if (each.nextElementSibling?.classList.contains('part-mark')) each.nextElementSibling.remove();
        each.after(make('span', 'part-mark', chosen(each) === gaps[index] ? '✓' : '✗'));
      });
    },
  };
}

export function faultsBody({ lines }: Faults): Body {
  const inputs = lines.map(() => {
    const input = make('input');
    input.type = 'checkbox';
    return input;
  });
  const rows = lines.map(({ text }, index) => make('label', 'option', inputs[index] ?? '', make('span', '', text)));
  const element = make('div', 'options');
  lines.forEach(({ column }, index) => {
    if (column !== lines[index - 1]?.column) element.append(make('p', 'fault-column', column));
    element.append(rows[index] ?? '');
  });
  return {
    element,
    given: () => inputs.flatMap((input, index) => (input.checked ? [index] : [])),
    markParts: () => {
      lines.forEach(({ findings }, index) => {
        const numbers = findings.map((finding) => String(finding + 1)).join('、');
        if (numbers !== '' && !rows[index]?.querySelector('.part-mark'))
          rows[index]?.append(make('span', 'part-mark', `要点 ${numbers}`));
      });
    },
  };
}

/** A list to choose from, with nothing chosen. */
export function select(label: string, options: readonly string[]): HTMLSelectElement {
  const list = make(
    'select',
    '',
    new Option('——', '-1'),
    ...options.map((text, index) => new Option(text, String(index))),
  );
  list.setAttribute('aria-label', label);
  return list;
}

export const chosen = ({ value }: HTMLSelectElement): number => Number(value);
