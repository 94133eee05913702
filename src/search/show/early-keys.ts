/**
 * Keeps what is typed while the quick search is still on its way: nobody waits for a dialog after pressing `/`. An input
 * method has no field to work in yet; its keys are left alone.
 * @returns ends it, and gives what was typed
 */
export function keepEarlyKeys(): () => string {
  let typed = '';
  const keep = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    typed += event.key;
  };
  document.addEventListener('keydown', keep, { capture: true });
  return () => {
    document.removeEventListener('keydown', keep, { capture: true });
    return typed;
  };
}
