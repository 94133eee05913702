import type { Place } from '../../forms/filled/types.ts';
import { newKey } from '../state/keys.ts';
import { type RowAct, rowStep } from '../state/rows.ts';
import type { Workbench } from '../state/workbench.ts';

const ACTS: Readonly<Record<string, RowAct>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'add' };

/** Alt with an arrow moves the row, Alt with Enter adds one. All other keys are the field's own. */
export function onCellKey(event: KeyboardEvent, workbench: Workbench, place: Place): void {
  // Keys belong to the input method while it is at work (`Process`: the key that starts it).
  if (event.isComposing || event.key === 'Process') return;
  if (workbench.suggester.key(event)) {
    event.preventDefault();
    event.stopPropagation();
    return;
  }
  const act = ACTS[event.key];
  if (!event.altKey || event.ctrlKey || event.metaKey || act === undefined || place.kind !== 'cell') return;
  event.preventDefault();
  actOnRow(workbench, act, place);
}

/** From a key or a button: one step of undo, the focus stays in the row, and what was done is said. */
export function actOnRow(workbench: Workbench, act: RowAct, place: Extract<Place, { kind: 'cell' }>): void {
  const { document, outline, change, say } = workbench;
  if (outline.groups.find(({ id }) => id === place.group)?.fixed) {
    say('这张表的行是印好的，不能增减和移动');
    return;
  }
  const step = rowStep(document.filled.value, act, place, newKey);
  if (step === undefined) {
    say(act === 'up' ? '已经是第一行' : '已经是最后一行');
    return;
  }
  change(step.edit, { place: { kind: 'row', group: place.group, row: place.row }, focus: step.focus, say: step.say });
}
