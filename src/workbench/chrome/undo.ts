import type { Workbench } from '../state/workbench.ts';

export function undoStep({ document, goTo, say }: Workbench): void {
  const place = document.undo();
  if (place === undefined) say('没有可以撤销的了');
  else {
    say('已撤销一步');
    goTo(place);
  }
}

export function redoStep({ document, goTo, say }: Workbench): void {
  const place = document.redo();
  if (place === undefined) say('没有可以重做的了');
  else {
    say('已重做一步');
    goTo(place);
  }
}

/** Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y, and what the browser's own menus ask for, wherever one is in the workbench. */
export function onUndoKey(event: KeyboardEvent, workbench: Workbench): void {
  if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  // A field that is not of the form (a name, a search) keeps its own undo.
  if (event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  if (key === 'y' || event.shiftKey) redoStep(workbench);
  else undoStep(workbench);
}

export function onUndoInput(event: InputEvent, workbench: Workbench): void {
  if (event.target instanceof HTMLInputElement) return;
  if (event.inputType === 'historyUndo') undoStep(workbench);
  else if (event.inputType === 'historyRedo') redoStep(workbench);
  else return;
  event.preventDefault();
}
