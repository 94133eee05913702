/** The elements of the quick search: a combobox with a listbox (WAI-ARIA APG) in a dialog. */
import { make } from './elements.ts';

export interface QuickSearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly status: HTMLElement;
  readonly close: HTMLButtonElement;
  /** Erases the last searches. */
  readonly forget: HTMLButtonElement;
}

const LIST_ID = 'quick-search-list';

/** @param action address of the search page */
export function makeDialog(action: string): QuickSearchDialog {
  const input = make('input');
  input.type = 'search';
  input.name = 'q';
  input.placeholder = '查风险点、措施、文件';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.enterKeyHint = 'search';
  setAttributes(input, {
    role: 'combobox',
    'aria-label': '查风险点、措施、文件',
    'aria-autocomplete': 'list',
    'aria-controls': LIST_ID,
    'aria-expanded': 'false',
    autocapitalize: 'off',
  });
  const close = make('button', 'button', '关闭');
  close.type = 'button';
  const form = make('form', 'quick-search-form', input, close);
  form.action = action;
  setAttributes(form, { role: 'search' });

  const list = make('ul', 'quick-search-list');
  list.id = LIST_ID;
  setAttributes(list, { role: 'listbox', 'aria-label': '查到的条目' });
  const status = make('p');
  setAttributes(status, { role: 'status' });
  const forget = make('button', 'link-button', '清除最近的搜索');
  forget.type = 'button';
  forget.hidden = true;
  const keys = make('p', 'quick-search-keys', '↑ ↓ 选择　回车打开　Esc 关闭');
  setAttributes(keys, { 'aria-hidden': 'true' });
  const dialog = make('dialog', 'quick-search', form, list, make('div', 'quick-search-foot', status, forget, keys));
  setAttributes(dialog, { 'aria-label': '快速搜索' });
  return { dialog, form, input, list, status, close, forget };
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
