import type { FormField } from '../../schemas/form.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Cell } from './cell.tsx';

const HINTS: Readonly<Partial<Record<FormField['type'], string>>> = { date: '如 2026年3月1日' };

/** Fields that are written once, on a rule behind their label. */
export function Fields({ fields }: { readonly fields: readonly FormField[] }) {
  const { document } = useWorkbench();
  if (fields.length === 0) return null;
  return (
    <div class="paper-fields">
      {fields.map(({ id, label, type }) => (
        <div key={id} class="paper-field" data-type={type}>
          <span class="paper-field-label">{label}：</span>
          <div class="paper-rule">
            <Cell
              place={{ kind: 'field', field: id }}
              value={document.filled.value.fields[id] ?? ''}
              placeholder={HINTS[type]}
            />
          </div>
        </div>
      ))}
    </div>
  );
}
