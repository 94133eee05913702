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

/**
 * Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, on the whole page: when the row that has the focus is undone, or somebody clicks beside
 * the fields, the focus is nowhere, and the key would be lost to the workbench.
 * @returns ends the watch
 */
export function watchUndoKeys(workbench: Workbench): () => void {
  const onKey = (event: KeyboardEvent): void => {
    onUndoKey(event, workbench);
  };
  document.addEventListener('keydown', onKey);
  return () => {
    document.removeEventListener('keydown', onKey);
  };
}

function onUndoKey(event: KeyboardEvent, workbench: Workbench): void {
  if (event.isComposing || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  move(event, workbench, key === 'y' || event.shiftKey ? redoStep : undoStep);
}

/** What the browser's own menus ask for. */
export function onUndoInput(event: InputEvent, workbench: Workbench): void {
  if (event.inputType === 'historyUndo') move(event, workbench, undoStep);
  else if (event.inputType === 'historyRedo') move(event, workbench, redoStep);
}

function move(event: Event, workbench: Workbench, step: typeof undoStep): void {
  // A field that is not of the form (a name, a search) keeps its own undo.
  if (event.target instanceof HTMLInputElement) return;
  // The browser would take back what was written last in any field, with or without the focus.
  event.preventDefault();
  // Behind a dialog nothing changes unseen.
  if (workbench.dialog.value === undefined) step(workbench);
}
