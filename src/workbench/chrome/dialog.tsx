import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal dialog. Escape closes it; the focus then goes back to where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Not an effect: those of what is taken off the page run late, and would take the focus from where it has gone on to.
  useLayoutEffect(() => {
    const before = document.activeElement;
    element.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={element} class="wb-dialog" aria-labelledby={heading} onClose={onClose}>
      <header class="wb-dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button" onClick={onClose}>
          关闭
        </button>
      </header>
      <div class="wb-dialog-body">{children}</div>
    </dialog>
  );
}
