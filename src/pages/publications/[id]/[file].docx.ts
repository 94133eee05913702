import type { APIRoute, GetStaticPaths } from 'astro';
import { loadCatalogue } from '../../../catalogue/load.ts';
import { publicationPaths } from '../../../catalogue/publications/paths.ts';
import type { Publication } from '../../../catalogue/types.ts';
import { publicationWord } from '../../../exports/publications/word.ts';
import { address } from '../../../site/address.ts';
import { publishedOn } from '../../../site/article.ts';
import { citation } from '../../../site/citation.ts';

export const getStaticPaths = (async () =>
  publicationPaths(await loadCatalogue()).map(({ params, props }) => ({
    params: { ...params, file: params.id },
    props,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ publication: Publication }> = async ({ props: { publication } }) => {
  const { site, current } = await loadCatalogue();
  const bytes = await publicationWord(publication, {
    site,
    address: address(publication.path),
    day: publishedOn(publication, current),
    citation: citation(publication),
  });
  return new Response(new Uint8Array(bytes));
};
