/** `/risks/gg-r001/` → `/risks/`, `/risks/` → `/`. */
const folderOf = (path: string): string => path.replace(/[^/]*\/?$/, '');

/** `/risks/gg-r001/` → `gg-r001` */
const nameOf = (path: string): string => path.slice(folderOf(path).length).replace(/\/$/, '');

/**
 * One or two pages of each page template, told from the addresses. Pages at the top are templates of their own, and so
 * is a page that has pages under it; the others share the template of their folder. Pages that have the same pages under
 * them share one, and so do those under them that have the same name (`/forms/es19-f1/fill/`, `/training/levels/paper/`).
 * Of each template the first and last page are taken.
 *
 * @param pages in the order of their addresses
 */
export function samplePerTemplate<Page extends { readonly path: string }>(pages: readonly Page[]): readonly Page[] {
  const children = new Map<string, string[]>();
  for (const { path } of pages) {
    const folder = folderOf(path);
    children.set(folder, [...(children.get(folder) ?? []), nameOf(path)]);
  }
  const under = (path: string): string => (children.get(path) ?? []).join();
  const isAlike = (path: string): boolean =>
    (children.get(folderOf(path)) ?? []).some(
      (name) => name !== nameOf(path) && under(`${folderOf(path)}${name}/`) === under(path),
    );
  const templateOf = (path: string): string => {
    if (path === '/') return path;
    const folder = folderOf(path);
    const isOwn = folder === '/' || (under(path) === '' ? isAlike(folder) : !isAlike(path));
    return `${templateOf(folder)}${isOwn ? nameOf(path) : `*${under(path)}`}/`;
  };
  const templates = new Map<string, [first: Page, last: Page]>();
  for (const page of pages) {
    const template = templateOf(page.path);
    templates.set(template, [templates.get(template)?.[0] ?? page, page]);
  }
  return [...new Set([...templates.values()].flat())];
}
