/**
 * A field to type in while the quick search is still on its way: nobody waits for a dialog after pressing `/`, and an input
 * method needs a field to work in.
 * @returns takes it away, as soon as nothing is being composed in it, and gives what was typed; the focus is again where it was
 */
export function openEarlyField(): () => Promise<string> {
  const before = document.activeElement;
  const field = document.createElement('input');
  field.className = 'early-field';
  field.setAttribute('aria-label', '快速搜索');
  let composed = Promise.resolve();
  field.addEventListener('compositionstart', () => {
    composed = new Promise((resolve) => {
      field.addEventListener(
        'compositionend',
        () => {
          resolve();
        },
        { once: true },
      );
    });
  });
  document.body.append(field);
  field.focus({ preventScroll: true });
  return async () => {
    await composed;
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return field.value;
  };
}
