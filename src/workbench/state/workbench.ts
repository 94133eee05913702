/** All that the parts of the workbench share for one draft. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Edit } from '../../forms/filled/edit.ts';
import { type FormOutline, outlineOf } from '../../forms/filled/outline.ts';
import type { FilledForm, Place } from '../../forms/filled/types.ts';
import type { WorkbenchData } from '../data.ts';
import type { Session } from '../drafts/session.ts';
import type { FormDocument } from './document.ts';
import type { Room } from '../chrome/room.ts';
import type { Finding } from '../../forms/checks/types.ts';
import { findingId } from '../findings/words.ts';
import { type Lookup, loadLookup } from '../lookup/lookup.ts';
import { makeSuggester, type Suggester } from '../lookup/suggester.ts';
import type { Narrowing } from '../lookup/narrowing.ts';
import { afterPaint } from '../../search/show/after-paint.ts';
import { elementId, placeKey } from './places.ts';

/** A cell of a row, as opposed to fields that are written once. */
export type CellPlace = Extract<Place, { kind: 'cell' }>;

export type PanelName = 'row' | 'findings' | 'catalogue' | 'basket';
export type DialogName = 'help' | 'level' | 'drafts' | 'export' | 'import';

export interface Workbench {
  readonly data: WorkbenchData;
  readonly outline: FormOutline;
  readonly document: FormDocument;
  readonly session: Session;
  /** Where the person is writing, or was last. */
  readonly place: Signal<Place | undefined>;
  readonly panel: Signal<PanelName | undefined>;
  readonly dialog: Signal<DialogName | undefined>;
  readonly findings: Signal<readonly Finding[]>;
  /** The same by the place that they are about. */
  readonly findingsAt: ReadonlySignal<ReadonlyMap<string, readonly Finding[]>>;
  /** Shows a finding in the panel and puts the focus on it. */
  readonly goToFinding: (finding: Finding) => void;
  readonly room: Signal<Room>;
  /** Standard points, once they have been loaded; {@link needLookup} loads them. */
  readonly lookup: Signal<Lookup | undefined>;
  readonly suggester: Suggester;
  /** By which a look-up is narrowed, beside the category of the row. */
  readonly narrow: Signal<Narrowing>;
  /** The last thing that assistive software was told. */
  readonly said: Signal<string>;
  readonly say: (message: string) => void;
  /** Writes a text where it belongs; typing on is one step of undo. */
  readonly write: (place: Place, text: string) => void;
  /** One step of undo. Then the focus goes to `focus`, where one is given. */
  readonly change: (
    edit: Edit,
    where: { readonly place: Place; readonly focus?: Place; readonly say?: string },
  ) => boolean;
  /** Brings the place into view and the focus there, after the next drawing. */
  readonly goTo: (place: Place) => void;
}

export function makeWorkbench(
  data: WorkbenchData,
  document: FormDocument,
  session: Session,
  room: Signal<Room>,
): Workbench {
  const said = signal('');
  const say = (message: string): void => {
    // The same words twice are heard twice only if they differ.
    said.value = said.value === message ? `${message}\u00a0` : message;
  };
  const goTo = (place: Place): void => {
    // By then the change has been drawn, and a dialog that was open has given the focus back.
    void afterPaint().then(() => {
      focusElement(elementId(place));
    });
  };
  const narrow = signal<Narrowing>({});
  const findings = signal<readonly Finding[]>([]);
  const workbench: Workbench = {
    data,
    outline: outlineOf(data.form),
    findings,
    findingsAt: computed(() => byPlace(findings.value)),
    goToFinding: (finding) => {
      void afterPaint().then(() => {
        focusElement(findingId(finding));
      });
    },
    room,
    lookup: signal(undefined),
    narrow,
    suggester: makeSuggester(() => workbench),
    document,
    session,
    place: signal(undefined),
    panel: signal(undefined),
    dialog: signal(undefined),
    said,
    say,
    write: (place, text) => {
      const edit = writing(place, text);
      if (edit) document.apply(edit, { place, run: placeKey(place) });
      // An emptied cell of a whole group falls apart into the cells of its rows.
      const first = place.kind === 'shared' && text === '' ? firstCell(document.filled.value, place) : undefined;
      if (first) goTo(first);
    },
    change: (edit, { place, focus, say: message }) => {
      const changed = document.apply(edit, { place });
      if (changed && focus) goTo(focus);
      if (changed && message !== undefined) say(message);
      return changed;
    },
    goTo,
  };
  return workbench;
}

/** Loads the standard points if nobody has yet. A failure is told; the next call tries again. */
export async function needLookup({ lookup, say }: Workbench): Promise<Lookup | undefined> {
  try {
    lookup.value ??= await loadLookup();
  } catch {
    say('标准风险点没有读到，请检查网络后再试');
  }
  return lookup.value;
}

export const WorkbenchContext = createContext<Workbench | undefined>(undefined);

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === undefined) throw new Error('outside of the workbench');
  return workbench;
}

function writing(place: Place, value: string): Edit | undefined {
  switch (place.kind) {
    case 'field':
      return { kind: 'field', field: place.field, value };
    case 'shared':
      return { kind: 'shared', group: place.group, column: place.column, value };
    case 'cell':
      return { kind: 'cell', group: place.group, row: place.row, column: place.column, value };
    case 'form':
    case 'group':
    case 'row':
      return undefined;
  }
}

function byPlace(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const map = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = placeKey(finding.place);
    map.set(key, [...(map.get(key) ?? []), finding]);
  }
  return map;
}

function firstCell(filled: FilledForm, { group, column }: Extract<Place, { kind: 'shared' }>): Place | undefined {
  const row = filled.groups.find(({ id }) => id === group)?.rows[0]?.key;
  return row === undefined ? undefined : { kind: 'cell', group, row, column };
}

/** Rows and groups are no fields: the first field in them is meant. */
function focusElement(id: string): void {
  const element = document.getElementById(id);
  const field = element?.matches('textarea') ? element : (element?.querySelector('textarea') ?? element);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center', inline: 'nearest' });
}
