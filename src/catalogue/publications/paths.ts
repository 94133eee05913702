import type { Catalogue, Publication } from '../types.ts';

/** The routes of the pages that every publication has, for `getStaticPaths`. */
export const publicationPaths = ({ publications }: Pick<Catalogue, 'publications'>) =>
  publications.map((publication: Publication) => ({
    params: { id: publication.id.toLowerCase() },
    props: { publication },
  }));
