/** The page of the calendar: days of one's own, and files to take along. */
import { find } from '../../../search/show/elements.ts';
import { dayInWords } from '../../../catalogue/text/day-in-words.ts';
import { icsOf } from '../ics.ts';
import { dayOf, keepDates, type OwnDates, readDates } from '../plan-dates.ts';
import type { CalendarRow } from '../workbook.ts';
import { saveFile } from '../../../site/save-file.ts';

const NAME = '廉政风险排查工作日历';

const page = document.querySelector<HTMLElement>('[data-calendar]');
if (page) begin(page);

interface Row {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly id: string;
  readonly due: number | undefined;
}

function begin(root: HTMLElement): void {
  const start = find(root, '[data-start]', HTMLInputElement);
  const status = find(root, '[data-calendar-status]');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-step]')].map((element): Row => {
    const { step: id = '', due } = element.dataset;
    const input = find(element, '[data-own-day]', HTMLInputElement);
    return { element, input, id, due: due === undefined ? undefined : Number(due) };
  });
  let own: OwnDates = readDates(localStorage);

  const show = (): void => {
    start.value = own.start ?? '';
    for (const row of rows) {
      const day = dayOf(row, own);
      row.input.value = day ?? '';
      find(row.element, '[data-own-words]').textContent =
        day === undefined ? '' : `${dayInWords(day)}，${row.id in own.set ? '自己定的' : '按方案的间隔推算'}`;
    }
  };
  const change = (next: OwnDates): void => {
    own = next;
    show();
    try {
      keepDates(own, localStorage);
    } catch {
      status.textContent = '这个浏览器不让保存。关闭页面之前请存成文件。';
    }
  };
  const table = (): CalendarRow[] =>
    rows.map((row) => {
      const { title = '', owner = '', forms = '', quote = '' } = row.element.dataset;
      return { id: row.id, title, owner, forms, quote, day: dayOf(row, own) };
    });

  start.addEventListener('change', () => {
    change({ ...own, start: start.value === '' ? undefined : start.value });
  });
  for (const { input, id } of rows) {
    input.addEventListener('change', () => {
      const others = Object.fromEntries(Object.entries(own.set).filter(([step]) => step !== id));
      change({ ...own, set: input.value === '' ? others : { ...others, [id]: input.value } });
    });
  }
  find(root, '[data-save="ics"]').addEventListener('click', () => {
    const dated = table().flatMap((row) => (row.day === undefined ? [] : [{ ...row, day: row.day }]));
    if (dated.length === 0) {
      status.textContent = '还没有一个日期。请先填印发的日子，或者给一步定一个日期。';
      return;
    }
    const days = dated.map(({ id, day, title, owner, forms, quote }) => ({
      uid: `${id}-${day}@lianjing`,
      day,
      summary: title,
      description: `负责：${owner}\n表格：${forms || '没有专用的表'}\n方案原文（ES19-D1）：${quote}`,
    }));
    saveFile(new Blob([icsOf(NAME, days, new Date())], { type: 'text/calendar' }), `${NAME}.ics`);
    status.textContent = `日历文件里有 ${String(days.length)} 步；没有日期的 ${String(rows.length - days.length)} 步没有写进去。`;
  });
  find(root, '[data-save="xlsx"]').addEventListener('click', () => {
    void saveWorkbook(table()).then(
      () => (status.textContent = `Excel 文件里有全部 ${String(rows.length)} 步，没有日期的空着。`),
      () => (status.textContent = 'Excel 文件没有做成。请刷新这一页再试。'),
    );
  });
  find(root, '[data-print-calendar]').addEventListener('click', () => {
    print();
  });
  find(root, '[data-erase]').addEventListener('click', () => {
    change({ start: undefined, set: {} });
    status.textContent = '已经清除。';
  });
  show();
  find(root, '[data-tools]').hidden = false;
}

/** The library comes when it is wanted. */
async function saveWorkbook(table: readonly CalendarRow[]): Promise<void> {
  const { makeWorkbook } = await import('./make-workbook.ts');
  saveFile(await makeWorkbook(NAME, table), `${NAME}.xlsx`);
}
