/** The page that makes booklets. Its address holds what is in the booklet; list and pages follow it. */
import { MEDIA_TYPES } from '../../../forms/files/media-types.ts';
import { safeName } from '../../../forms/files/safe-name.ts';
import { find } from '../../../search/show/elements.ts';
import { siteBase } from '../../../search/show/site-base.ts';
import { saveFile } from '../../../site/save-file.ts';
import { composeBooklet } from '../compose.ts';
import { coverTitle } from '../cover.ts';
import {
  EMPTY_SELECTION,
  exchanged,
  type Grouping,
  type MeasuresShown,
  readSelection,
  type Selection,
  selectionQuery,
  withEntries,
  withoutEntry,
} from '../selection.ts';
import type { BookletData } from '../types.ts';
import { openCover } from './cover-form.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { focusRow, type ListAction, listView } from './list-view.ts';
import { openSources } from './sources.ts';

/** Milliseconds after the last change before the pages are laid out anew. */
const PAUSE = 250;

const page = document.querySelector<HTMLElement>('[data-booklet]');
if (page) void open(page);

async function open(root: HTMLElement): Promise<void> {
  try {
    const response = await fetch(`${siteBase()}training/booklet/entries.json`);
    if (!response.ok) throw new Error(String(response.status));
    start(root, (await response.json()) as BookletData);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    find(root, '[data-failure]').textContent = `条目没有取到（${reason}）。请刷新这一页再试。`;
  }
}

function start(root: HTMLElement, data: BookletData): void {
  const status = find(root, '[data-status]');
  const list = find(root, '[data-list]');
  const preview = find(root, '[data-preview]');
  const groupingField = find(root, '[name="by"]', HTMLSelectElement);
  const measuresField = find(root, '[name="m"]', HTMLSelectElement);
  const known = new Set(data.entries.map(({ id }) => id));
  let selection = EMPTY_SELECTION;
  let laidOut: LaidOut | undefined;
  let timer: number | undefined;

  const say = (message: string): void => {
    status.textContent = message;
  };
  const composed = () => composeBooklet(data, selection);

  /** Takes over a selection, and shows it everywhere. */
  const change = (next: Selection): void => {
    selection = { ...next, ids: next.ids.filter((id) => known.has(id)) };
    history.replaceState(null, '', location.pathname + selectionQuery(selection));
    const { ids } = selection;
    const booklet = composed();
    list.replaceChildren(...listView(booklet));
    find(root, '[data-count]').textContent =
      ids.length === 0 ? '册里还没有条目，先在下面选。' : `共 ${String(ids.length)} 条：${booklet.counts}。`;
    for (const part of root.querySelectorAll<HTMLElement>('[data-with-entries]')) part.hidden = ids.length === 0;
    groupingField.value = selection.grouping;
    measuresField.value = selection.measures;
    sources.refresh();
    layOutLater();
  };

  const layOutLater = (): void => {
    laidOut = undefined;
    clearTimeout(timer);
    timer = window.setTimeout(layOutNow, PAUSE);
  };
  /** At once, where the pages are wanted before the pause is over. */
  const layOutNow = (): LaidOut => {
    clearTimeout(timer);
    if (laidOut) return laidOut;
    laidOut = layOut(composed(), cover(), data.edition, find(root, '[data-galley]'));
    const { sheets, frontPages, bodyPages } = laidOut;
    preview.replaceChildren(...(selection.ids.length === 0 ? [] : sheets));
    find(root, '[data-pages]').textContent =
      `共 ${String(sheets.length)} 页：封面 1 页，目录和说明 ${String(frontPages)} 页，正文 ${String(bodyPages)} 页。`;
    return laidOut;
  };

  const sources = openSources(root, data.entries, {
    has: (id) => selection.ids.includes(id),
    add: (ids) => {
      const next = withEntries(selection, ids);
      say(`加入了 ${String(next.ids.length - selection.ids.length)} 条，册里共 ${String(next.ids.length)} 条。`);
      change(next);
    },
    say,
  });
  const cover = openCover(find(root, '[data-cover]'), layOutLater);

  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const { id } = button?.closest<HTMLElement>('[data-id]')?.dataset ?? {};
    if (!button || id === undefined) return;
    const { action, other = '' } = button.dataset as { action: ListAction; other?: string };
    if (action === 'out') {
      takeOut(id);
      return;
    }
    change(exchanged(selection, id, other));
    focusRow(list, id, action);
    say(`${id} 已${action === 'up' ? '上移' : '下移'}。`);
  });
  const takeOut = (id: string): void => {
    const rows = [...list.querySelectorAll<HTMLElement>('[data-id]')].map((row) => row.dataset.id ?? '');
    const at = rows.indexOf(id);
    change(withoutEntry(selection, id));
    say(`${id} 已移出，册里还有 ${String(selection.ids.length)} 条。`);
    const neighbour = rows[at + 1] ?? rows[at - 1];
    if (neighbour === undefined) find(root, '[data-chooser] select').focus();
    else focusRow(list, neighbour, 'out');
  };

  groupingField.addEventListener('change', () => {
    change({ ...selection, grouping: groupingField.value as Grouping });
  });
  measuresField.addEventListener('change', () => {
    change({ ...selection, measures: measuresField.value as MeasuresShown });
  });
  find(root, '[data-empty]').addEventListener('click', () => {
    if (!confirm('册里的条目都要移出，封面不动。要清空吗？')) return;
    change({ ...selection, ids: [] });
    say('已经清空。');
    find(root, '[data-chooser] select').focus();
  });

  find(root, '[data-print]').addEventListener('click', () => {
    print();
  });
  addEventListener('beforeprint', layOutNow);
  find(root, '[data-save]').addEventListener('click', () => {
    say('正在生成 Word 文件……');
    void saveWord().then(
      (name) => {
        say(`已经存成“${name}”。用 Word 打开时若问要不要更新域，选“是”，目录的页码就照 Word 自己的分页。`);
      },
      () => {
        say('Word 文件没有生成：需要的程序没有读到。请检查网络后再试，选好的条目没有动。');
      },
    );
  });
  const saveWord = async (): Promise<string> => {
    const { writeBooklet } = await import('../word/write-booklet.ts');
    const bytes = await writeBooklet(composed(), cover(), data.edition, layOutNow().pageOf);
    const name = safeName([coverTitle(cover()), cover().subtitle], 'docx');
    saveFile(new Blob([bytes], { type: MEDIA_TYPES.docx }), name);
    return name;
  };

  find(root, '[data-tools]').hidden = false;
  const asked = readSelection(location.search);
  const wantsBasket = location.hash === '#basket';
  change(asked);
  const lost = asked.ids.length - selection.ids.length;
  if (lost > 0) say(`网址里有 ${String(lost)} 个编号本版没有，已略去。`);
  if (wantsBasket) sources.takeBasket();
}
