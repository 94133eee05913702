/** Which draft is open stands behind the `#` of the address: it survives a reload, and no server ever sees it. */

const KEY = 'draft';
/** In the place of a draft's identifier: begin a new one. */
export const NEW_DRAFT = 'new';

export function draftInAddress(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get(KEY) ?? undefined;
}

/** Remembers the draft without another entry in the history. */
export function keepInAddress(id: string): void {
  history.replaceState(null, '', `#${KEY}=${id}`);
}

/** Opens a draft of the same form. */
export function openDraft(id: string): void {
  location.hash = `#${KEY}=${id}`;
}
