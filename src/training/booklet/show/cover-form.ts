import { find } from '../../../search/show/elements.ts';
import { type Cover, type CoverField, coverOf, keepCover, LONGEST_LINE, readCover } from '../cover.ts';

/** The fields of the cover, as they were left in this tab. @returns what stands in them */
export function openCover(fields: HTMLElement, onChange: () => void): () => Cover {
  let cover = kept();
  for (const field of fields.querySelectorAll('input')) {
    field.maxLength = LONGEST_LINE;
    field.value = cover[field.name as CoverField] ?? '';
  }
  fields.addEventListener('input', () => {
    cover = coverOf((id) => find(fields, `[name="${id}"]`, HTMLInputElement).value);
    try {
      keepCover(cover, sessionStorage);
    } catch {
      // A browser that keeps nothing: the cover stands until the page is left.
    }
    onChange();
  });
  return () => cover;
}

function kept(): Cover {
  try {
    return readCover(sessionStorage);
  } catch {
    return {};
  }
}
