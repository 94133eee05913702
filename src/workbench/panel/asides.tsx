import { useWorkbench } from '../state/workbench.ts';

const KINDS = { measure: '措施', grade: '等级', text: '文字' } as const;

/** Texts that were taken off the form or found no place on it: they stay with the draft until somebody drops them. */
export function Asides() {
  const { document, change } = useWorkbench();
  const { asides } = document.filled.value;
  if (asides.length === 0) return null;
  return (
    <section>
      <h2 class="wb-panel-title">搁在一边的文字 {asides.length}</h2>
      <p class="aside">随草稿和 JSON 保存，不印在表上。可以选中复制，贴到要用的地方。</p>
      <ul class="wb-findings">
        {asides.map(({ key, kind, text, from }) => (
          <li key={key}>
            <p class="aside">
              {KINDS[kind]} · 来自 {from}
            </p>
            <p class="wb-source">{text}</p>
            <button
              type="button"
              class="link-button"
              onClick={() => change({ kind: 'dropAside', key }, { place: { kind: 'form' }, say: '已删去，可以撤销' })}
            >
              删去<span class="visually-hidden">：{text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
