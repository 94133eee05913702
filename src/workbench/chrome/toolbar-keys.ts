/** Arrow keys in a toolbar go from button to button; only the last one used is a stop of the Tab key. */
export function onToolbarKey(event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
  const isArrow = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'].includes(event.key);
  if (!isArrow || event.altKey || !(event.currentTarget instanceof HTMLElement)) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const at = buttons.findIndex((button) => button === event.target);
  const next = buttons[(at + step + buttons.length) % buttons.length];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}
