/**
 * What can be done with a result without opening it: copy it with its citation, and in the internal edition, where forms
 * are filled in, put it into the form basket.
 */
import { copyOrSelect } from '../../scripts/clipboard.ts';
import { readBasket, toggleInBasket } from '../../site/form-basket.ts';
import type { Fragment } from '../engine/index-reader.ts';
import { make } from './elements.ts';
import { siteBase } from './site-base.ts';

/** Says something to everybody: assistive software hears it from one live region of the page. */
export type Say = (message: string) => void;

/** @returns nothing for entries that are not put into a form: documents, forms, examples, concepts */
export function resultTools({ content, meta }: Fragment, say: Say): HTMLElement[] {
  if (meta.own === 0) return [];
  const text = content.split('\n').slice(0, meta.own).join('\n');
  const status = make('span', 'aside');
  const tell = (message: string): void => {
    status.textContent = message;
    say(message);
  };
  const copy = tool('复制正文和引用', meta.id, () => {
    void copyOrSelect(`${text}\n（${meta.citation}）`, copy.closest('li') ?? copy, '正文和引用').then(tell);
  });
  if (document.body.dataset.edition !== 'internal') return [make('p', 'result-tools no-print', copy, status)];
  const basket = tool('放入填表篮', meta.id, () => {
    try {
      const isIn = toggleInBasket(meta.id, localStorage);
      basket.setAttribute('aria-pressed', String(isIn));
      tell(isIn ? '已放入填表篮' : '已从填表篮取出');
      if (isIn) status.append('，可以', bookletLink());
    } catch {
      tell('浏览器不允许保存，填表篮不能用');
    }
  });
  basket.setAttribute('aria-pressed', String(isInBasket(meta.id)));
  return [make('p', 'result-tools no-print', copy, basket, status)];
}

/** The basket can be printed as well as poured into a form. */
function bookletLink(): HTMLAnchorElement {
  const link = make('a', '', '编成活页册');
  link.href = `${siteBase()}training/booklet/#basket`;
  return link;
}

function tool(label: string, id: string, act: () => void): HTMLButtonElement {
  const button = make('button', 'link-button', label);
  button.type = 'button';
  button.setAttribute('aria-label', `${label} ${id}`);
  button.addEventListener('click', act);
  return button;
}

function isInBasket(id: string): boolean {
  try {
    return readBasket(localStorage).includes(id);
  } catch {
    return false;
  }
}
