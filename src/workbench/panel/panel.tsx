import { useRef } from 'preact/hooks';
import { type PanelName, useWorkbench } from '../state/workbench.ts';
import { BasketPanel } from './basket-panel.tsx';
import { CataloguePanel } from './catalogue-panel.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { RowPanel } from './row-panel.tsx';

const PANELS: Readonly<Record<PanelName, { readonly label: string; readonly Body: () => preact.ComponentChildren }>> = {
  row: { label: '本行', Body: RowPanel },
  catalogue: { label: '查目录', Body: CataloguePanel },
  findings: { label: '检查', Body: FindingsPanel },
  basket: { label: '填表篮', Body: BasketPanel },
};
const NAMES = Object.keys(PANELS) as PanelName[];

/** Beside the paper: what one looks up, and what was found. Tabs as WAI-ARIA has them. */
export function Panel() {
  const { panel, findings } = useWorkbench();
  const tabs = useRef<HTMLDivElement>(null);
  const name = panel.value;
  if (name === undefined) return null;
  const { Body } = PANELS[name];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = NAMES[(NAMES.indexOf(name) + step + NAMES.length) % NAMES.length] ?? name;
    panel.value = next;
    tabs.current?.querySelector<HTMLElement>(`[data-panel='${next}']`)?.focus();
  };
  const close = (): void => {
    panel.value = undefined;
  };
  return (
    <aside
      class="wb-panel no-print"
      aria-label="查目录和检查"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close();
      }}
    >
      <div class="wb-panel-head">
        <div class="wb-tabs" role="tablist" aria-label="查目录和检查" ref={tabs} onKeyDown={onKeyDown}>
          {NAMES.map((item) => (
            <button
              key={item}
              type="button"
              role="tab"
              id={`wb-tab-${item}`}
              data-panel={item}
              aria-selected={item === name}
              aria-controls={item === name ? 'wb-panel-body' : undefined}
              tabIndex={item === name ? 0 : -1}
              onClick={() => {
                panel.value = item;
              }}
            >
              {PANELS[item].label}
              {item === 'findings' && findings.value.length > 0 && ` ${String(findings.value.length)}`}
            </button>
          ))}
        </div>
        <button type="button" class="wb-panel-close" onClick={close}>
          关闭<span class="visually-hidden">侧栏</span>
        </button>
      </div>
      <div class="wb-panel-body" role="tabpanel" id="wb-panel-body" aria-labelledby={`wb-tab-${name}`} tabIndex={0}>
        <Body />
      </div>
    </aside>
  );
}
