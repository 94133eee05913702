import type { Publication } from '../../catalogue/types.ts';

/** Path of a file to download, without the base: `/publications/lj-p01/lj-p01.docx`. Stable, as the page is. */
export const publicationFile = ({ path, id }: Pick<Publication, 'path' | 'id'>, type: 'docx' | 'pdf'): string =>
  `${path}${id.toLowerCase()}.${type}`;
