import type { APIRoute, GetStaticPaths } from 'astro';
import { checksumsFile, type DataFile } from '../../exports/data-files.ts';
import { loadDataFiles } from '../../exports/load.ts';

export const getStaticPaths = (async () => {
  const files = await loadDataFiles();
  return [...files, checksumsFile(files)].map((file) => ({ params: { file: file.path }, props: { file } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.bytes, { headers: { 'Content-Type': file.mediaType } });
