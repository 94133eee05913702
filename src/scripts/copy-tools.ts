/** Copying an entry's text or citation, and printing. */
import { copyOrSelect } from './clipboard.ts';

const tools = document.querySelector<HTMLElement>('[data-copy-tools]');
const announcement = document.querySelector<HTMLElement>('[data-copy-status]');

function source(kind: string): HTMLElement | null {
  return document.querySelector(kind === 'text' ? '[data-source-text]' : '[data-copy-source="citation"]');
}

function textOf(element: HTMLElement): string {
  const paragraphs = [...element.querySelectorAll('p, h2')].map((p) => p.textContent.trim());
  return paragraphs.length > 0 ? paragraphs.join('\n') : element.textContent.trim();
}

async function copy(kind: string): Promise<string> {
  const element = source(kind);
  if (!element) return '';
  const name = kind === 'text' ? '正文' : '引用';
  return copyOrSelect(textOf(element), element, name);
}

if (tools) {
  tools.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if ('print' in button.dataset) print();
    const { copy: kind } = button.dataset;
    if (kind !== undefined) {
      void copy(kind).then((message) => {
        if (announcement) announcement.textContent = message;
      });
    }
  });
}
