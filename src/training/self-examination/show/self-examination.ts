/** The private page: what is filled in is kept in this browser with every change. */
import { find } from '../../../search/show/elements.ts';
import { erasePortrait, keepPortrait, type MarkValue, type Portrait, readPortrait, tally } from '../portrait.ts';

const page = document.querySelector<HTMLElement>('[data-self-examination]');
if (page) start(page);

function start(root: HTMLElement): void {
  const status = find(root, '[data-overall]');
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const notes = [...root.querySelectorAll<HTMLTextAreaElement>('[data-note]')];

  const fill = ({ marks, notes: texts }: Portrait): void => {
    for (const radio of radios) radio.checked = marks[radio.name] === Number(radio.value);
    for (const note of notes) note.value = texts[note.dataset.note ?? ''] ?? '';
  };
  const filled = (): Portrait => ({
    marks: Object.fromEntries(
      radios.flatMap(({ checked, name, value }) => (checked ? [[name, Number(value) as MarkValue]] : [])),
    ),
    notes: Object.fromEntries(
      notes.flatMap(({ dataset, value }) => (value === '' ? [] : [[dataset.note ?? '', value]])),
    ),
  });
  const show = (portrait: Portrait): void => {
    const lists = [...root.querySelectorAll<HTMLElement>('[data-checklist]')];
    const itemsOf = (list: ParentNode) =>
      [...list.querySelectorAll<HTMLElement>('[data-item]')].map(({ dataset }) => dataset.item ?? '');
    for (const list of lists) {
      find(list, '[data-list-tally]').textContent = ` · ${tally(itemsOf(list), portrait)}`;
      // A text box prints only the lines that it shows.
      find(list, '[data-note-print]').textContent = portrait.notes[list.dataset.checklist ?? ''] ?? '';
    }
    status.textContent = `合计：${tally(lists.flatMap(itemsOf), portrait)}。`;
  };

  root.addEventListener('input', () => {
    const portrait = filled();
    show(portrait);
    try {
      keepPortrait(portrait, localStorage);
    } catch {
      status.textContent = '这个浏览器不让保存。关闭页面之前请打印。';
    }
  });
  find(root, '[data-print-portrait]').addEventListener('click', () => {
    print();
  });
  find(root, '[data-erase]').addEventListener('click', () => {
    if (!confirm('清除以后找不回来。要清除全部内容吗？')) return;
    erasePortrait(localStorage);
    fill({ marks: {}, notes: {} });
    show(filled());
    status.textContent = '已经清除。';
  });
  const portrait = readPortrait(localStorage);
  fill(portrait);
  show(portrait);
  find(root, '[data-tools]').hidden = false;
}
