/** Under the paragraph that was opened by its number (`#p12`): how it is cited, to be copied. */
import { copyOrSelect } from './clipboard.ts';

const line = document.querySelector<HTMLElement>('[data-paragraph-citation]');

function show(element: HTMLElement): void {
  const number = /^#p(\d+)$/.exec(location.hash)?.[1];
  const paragraph = number === undefined ? null : document.getElementById(`p${number}`);
  element.hidden = !paragraph;
  if (!paragraph || number === undefined) return;
  const words = element.querySelector('[data-citation]');
  const status = element.querySelector('[role=status]');
  const { paragraphCitation = '' } = element.dataset;
  if (words) words.textContent = `${paragraphCitation} 第 ${number} 段`;
  if (status) status.textContent = '';
  (paragraph.closest('.para') ?? paragraph).append(element);
}

if (line) {
  show(line);
  addEventListener('hashchange', () => {
    show(line);
  });
  line.querySelector('button')?.addEventListener('click', () => {
    const words = line.querySelector('[data-citation]');
    const status = line.querySelector('[role=status]');
    if (!words) return;
    void copyOrSelect(words.textContent, words, '引用').then((message) => {
      if (status) status.textContent = message;
    });
  });
}
