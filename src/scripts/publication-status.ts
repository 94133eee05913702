/** Marks publications whose last day has passed by the reader's own date. The page itself knows no today. */
import { localDay, STATUS_WORDS, statusOn } from '../catalogue/publications/status.ts';
import type { PublicationState } from '../schemas/publication.ts';

const today = localDay(new Date());

for (const element of document.querySelectorAll<HTMLElement>('[data-publication-status]')) {
  const stated = element.dataset.publicationStatus as PublicationState;
  const status = statusOn(stated, element.dataset.until, today);
  if (status === stated) continue;
  element.dataset.publicationStatus = status;
  element.textContent = STATUS_WORDS[status];
  // A row of the list is filtered by it.
  const row = element.closest<HTMLElement>('[data-status]');
  if (row) row.dataset.status = status;
}
