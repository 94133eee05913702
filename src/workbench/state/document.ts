/** The form in hand with its history: every change goes through `apply`, so that every change can be undone. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { applyEdit, type Edit } from '../../forms/filled/edit.ts';
import type { FormOutline } from '../../forms/filled/outline.ts';
import type { FilledForm, Place } from '../../forms/filled/types.ts';
import { type History, record, redo, startHistory, undo } from './history.ts';

/** A state of the form, and where it was changed to become so. */
interface State {
  readonly filled: FilledForm;
  readonly place: Place | undefined;
}

export interface FormDocument {
  readonly filled: ReadonlySignal<FilledForm>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Nothing can be changed: another window is writing. */
  readonly locked: { value: boolean };
  /**
   * @param options.place where the change is, to be shown again when it is undone
   * @param options.run steps with the same name that follow each other quickly are undone together
   * @returns whether something changed
   */
  apply(edit: Edit, options?: { readonly place?: Place | undefined; readonly run?: string }): boolean;
  /** @returns the place of what was undone; `undefined` when there was nothing to undo */
  undo(): Place | undefined;
  redo(): Place | undefined;
  /** Another form comes in place of this one, with no way back. */
  open(filled: FilledForm): void;
}

const FORM: Place = { kind: 'form' };

export function formDocument(outline: FormOutline, first: FilledForm): FormDocument {
  const history = signal<History<State>>(startHistory({ filled: first, place: undefined }));
  const locked = signal(false);
  const step = (move: typeof undo<State>, from: 'old' | 'new'): Place | undefined => {
    const before = history.value;
    const after = move(before);
    if (after === before || locked.value || after.present === before.present) return undefined;
    history.value = after;
    return (from === 'old' ? before : after).present.place ?? FORM;
  };
  return {
    filled: computed(() => history.value.present.filled),
    canUndo: computed(() => history.value.past.length > 0 && !locked.value),
    canRedo: computed(() => history.value.future.length > 0 && !locked.value),
    locked,
    apply: (edit, { place, run } = {}) => {
      if (locked.value) return false;
      const before = history.value.present.filled;
      const filled = applyEdit(before, outline, edit);
      if (filled === before) return false;
      history.value = record(
        history.value,
        { filled, place },
        run === undefined ? undefined : { key: run, at: Date.now() },
      );
      return true;
    },
    undo: () => step(undo, 'old'),
    redo: () => step(redo, 'new'),
    open: (filled) => {
      history.value = startHistory({ filled, place: undefined });
    },
  };
}
