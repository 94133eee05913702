/** The page that sums up returned questionnaires. The files are read here and kept nowhere. */
import { csv } from '../../../exports/tables/csv.ts';
import { find, make } from '../../../search/show/elements.ts';
import { saveFile } from '../../../site/save-file.ts';
import { tooLarge } from '../answer-file.ts';
import { type Arrived, EMPTY_INBOX, receive } from '../inbox.ts';
import { summarise, summaryTable } from '../summary.ts';
import type { Survey } from '../survey.ts';
import { summaryView } from './summary-view.ts';

const page = document.querySelector<HTMLElement>('[data-survey-summary]');
if (page) start(page, JSON.parse(page.dataset.surveys ?? '[]') as Survey[]);

function start(root: HTMLElement, surveys: readonly Survey[]): void {
  const status = find(root, '[data-survey-status]');
  const refused = find(root, '[data-refused]');
  const drop = find(root, '[data-drop]');
  const files = find(root, '[data-files]', HTMLInputElement);
  let inbox = EMPTY_INBOX;

  const show = (): void => {
    const summaries = summarise(surveys, inbox.counted);
    find(root, '[data-summary]').replaceChildren(...summaries.map(summaryView));
    find(root, '[data-refused-list]').replaceChildren(...inbox.refused.map((sentence) => make('li', '', sentence)));
    refused.hidden = inbox.refused.length === 0;
    find(root, '[data-results]').hidden = inbox.counted.length + inbox.refused.length === 0;
    const byAudience = summaries.map(({ survey, sheets }) => `${survey.name} ${String(sheets)} 份`).join('，');
    status.textContent =
      `计入 ${String(inbox.counted.length)} 份答卷${byAudience === '' ? '' : `：${byAudience}`}。` +
      (inbox.refused.length === 0 ? '' : `没有计入 ${String(inbox.refused.length)} 个文件，原因列在下面。`);
  };
  const take = async (list: Iterable<File>): Promise<void> => {
    const arrived = await Promise.all([...list].map(read));
    inbox = receive(inbox, arrived, surveys);
    show();
  };

  files.addEventListener('change', () => {
    const chosen = [...(files.files ?? [])];
    // The same files may be chosen again after they were cleared.
    files.value = '';
    void take(chosen);
  });
  drop.addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('is-over');
  });
  drop.addEventListener('dragleave', () => {
    drop.classList.remove('is-over');
  });
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('is-over');
    void take(event.dataTransfer?.files ?? []);
  });
  find(root, '[data-save]').addEventListener('click', () => {
    if (inbox.counted.length === 0) {
      status.textContent = '还没有计入一份答卷，没有存。';
      return;
    }
    const table = summaryTable(summarise(surveys, inbox.counted));
    saveFile(new Blob([csv(table)], { type: 'text/csv' }), '问卷汇总.csv');
    status.textContent = `已经存成“问卷汇总.csv”，${String(table.cells.length)} 行。`;
  });
  find(root, '[data-print]').addEventListener('click', () => {
    print();
  });
  find(root, '[data-clear]').addEventListener('click', () => {
    inbox = EMPTY_INBOX;
    show();
    status.textContent = '已经清空。文件还在原处，没有动过。';
    files.focus();
  });
  drop.hidden = false;
}

async function read(file: File): Promise<Arrived> {
  const problem = tooLarge(file.size);
  if (problem !== undefined) return { name: file.name, content: { problem } };
  try {
    return { name: file.name, content: { text: await file.text() } };
  } catch {
    return {
      name: file.name,
      content: { problem: '打不开，没有计入；请看看它是不是文件夹，或者已经移走，再选一次。' },
    };
  }
}
