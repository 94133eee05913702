/** `/risks/gg-r001/` → `/risks/`, `/risks/` → `/`. */
const folderOf = (path: string): string => path.replace(/[^/]*\/?$/, '');

/**
 * One or two pages of each page template, told from the addresses: a page that has pages under it, or stands at the
 * top, is a template of its own; the others share the template of their folder, of which the first and last are taken.
 *
 * @param pages in the order of their addresses
 */
export function samplePerTemplate<Page extends { readonly path: string }>(pages: readonly Page[]): readonly Page[] {
  const folders = new Set(pages.map(({ path }) => folderOf(path)));
  const templates = new Map<string, [first: Page, last: Page]>();
  for (const page of pages) {
    const folder = folderOf(page.path);
    const template = folder === '/' || folders.has(page.path) ? page.path : `${folder}*`;
    templates.set(template, [templates.get(template)?.[0] ?? page, page]);
  }
  return [...new Set([...templates.values()].flat())];
}
