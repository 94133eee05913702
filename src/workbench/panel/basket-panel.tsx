import { useEffect, useState } from 'preact/hooks';
import { siteBase } from '../../search/show/site-base.ts';
import { readBasket } from '../../site/form-basket.ts';
import { type BasketItem, basketItems, isInForm, pour } from '../basket/pour.ts';
import type { Lookup } from '../lookup/lookup.ts';
import { newKey } from '../state/keys.ts';
import { useWorkbench } from '../state/workbench.ts';
import { EntryLink } from './point-card.tsx';
import { useLookup } from './use-lookup.ts';

/** What was put into the basket while reading: ticked, placed by category, and poured in together. */
export function BasketPanel() {
  const lookup = useLookup();
  const ids = useBasket();
  if (lookup === undefined) return <p class="aside">正在读标准风险点</p>;
  if (ids.length === 0) {
    return (
      <>
        <p>填表篮是空的。在搜索结果或风险点的页面上按“放入填表篮”，再回到这里倒入表格。</p>
        <p>
          <a href={`${siteBase()}search/`} target="_blank" rel="noopener">
            去搜索<span class="visually-hidden">（在新窗口打开）</span>
          </a>
        </p>
      </>
    );
  }
  return <Basket ids={ids} lookup={lookup} />;
}

/** The basket, also when another window puts something into it. */
function useBasket(): readonly string[] {
  const [ids, setIds] = useState<readonly string[]>(stored);
  useEffect(() => {
    const read = (): void => {
      setIds(stored());
    };
    addEventListener('storage', read);
    return () => {
      removeEventListener('storage', read);
    };
  }, []);
  return ids;
}

function stored(): readonly string[] {
  try {
    return readBasket(localStorage);
  } catch {
    return [];
  }
}

interface Placed {
  readonly ticked?: boolean;
  readonly group?: string;
}

function Basket({ ids, lookup }: { readonly ids: readonly string[]; readonly lookup: Lookup }) {
  const { document, outline, place, change } = useWorkbench();
  const [placed, setPlaced] = useState<Readonly<Record<string, Placed>>>({});
  const at = place.value;
  const items = basketItems(ids, outline, lookup, at?.kind === 'cell' ? at.group : undefined);
  const filled = document.filled.value;
  const groups = outline.groups.filter(({ columns, fixed }) => !fixed && columns.some(({ role }) => role === 'risk'));
  if (groups.length === 0) return <p>这张表不填风险点，填表篮倒不进来。</p>;
  const groupOf = (item: BasketItem): string =>
    placed[item.id]?.group ?? (item.kind === 'risk' ? (item.group ?? '') : '');
  // What is in the form already is not poured in twice by mistake, and what it has no column for only when it is wanted.
  const isTicked = (item: BasketItem): boolean =>
    placed[item.id]?.ticked ?? (!isInForm(item.id, filled) && (item.kind === 'risk' || item.hasColumn));
  const chosen = items.filter((item) => isTicked(item) && (item.kind === 'measure' || groupOf(item) !== ''));
  const unplaced = items.filter((item) => isTicked(item) && item.kind === 'risk' && groupOf(item) === '');
  const set = (id: string, next: Placed): void => {
    setPlaced({ ...placed, [id]: { ...placed[id], ...next } });
  };
  const pourIn = (): void => {
    const choices = chosen.map((item) => ({ item, group: groupOf(item) }));
    change(
      { kind: 'replace', filled: pour(choices, filled, outline, lookup, newKey) },
      { place: { kind: 'form' }, say: `已倒入 ${String(chosen.length)} 条，可以撤销` },
    );
    setPlaced({});
  };
  return (
    <>
      <ul class="wb-choices">
        {items.map((item) => (
          <li key={item.id}>
            <label>
              <input
                type="checkbox"
                checked={isTicked(item)}
                onChange={({ currentTarget }) => {
                  set(item.id, { ticked: currentTarget.checked });
                }}
              />
              <span>
                {item.kind === 'risk' ? item.point.title : item.measure.title}
                {isInForm(item.id, filled) && <span class="aside"> · 表里已有</span>}
              </span>
            </label>
            <p class="aside">
              <EntryLink id={item.id} path={(item.kind === 'risk' ? item.point : item.measure).path} kind={item.kind} />{' '}
              {item.kind === 'measure' &&
                (item.hasColumn
                  ? '措施：填到它所控制的风险点那一行，没有就搁在一边'
                  : '措施：这张表没有填措施的栏；勾上就搁在一边备用')}
            </p>
            {item.kind === 'risk' && groups.length > 1 && (
              <label class="wb-field">
                <span class="visually-hidden">{item.point.title}填到</span>
                <select
                  value={groupOf(item)}
                  onChange={({ currentTarget }) => {
                    set(item.id, { group: currentTarget.value });
                  }}
                >
                  <option value="">填到哪里</option>
                  {groups.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </li>
        ))}
      </ul>
      {items.length < ids.length && (
        <p class="aside">篮里另有 {ids.length - items.length} 项不是可填的风险点或措施。</p>
      )}
      {unplaced.length > 0 && <p>有 {unplaced.length} 条还没有选填到哪里，先不倒入。</p>}
      <button type="button" class="button" disabled={chosen.length === 0 || document.locked.value} onClick={pourIn}>
        倒入所选 {chosen.length} 条
      </button>
      <p>
        <a href={`${siteBase()}training/booklet/#basket`} target="_blank" rel="noopener">
          编成活页册打印<span class="visually-hidden">（在新窗口打开）</span>
        </a>
      </p>
    </>
  );
}
