/** What a page's scripts import, named in its head. Pure. */

/** What a script imports before it runs, by its address without the base: `_astro/page.B3x9.js`. */
export type Imports = ReadonlyMap<string, readonly string[]>;

const MODULE = /<script type="module" src="([^"]+)"/g;

/**
 * A browser learns of an import when it has read the script that imports it: one wait for each step. What is named in the head
 * comes together with the scripts themselves.
 * @param html of a page
 * @param base of the site, with a slash at both ends
 * @returns the page with a link to each script that its own scripts import, directly or not
 */
export function withPreloads(html: string, base: string, imports: Imports): string {
  const scripts = new Set([...html.matchAll(MODULE)].map(([, address = '']) => address.slice(base.length)));
  const needed = new Set(scripts);
  // What is added while it goes on is looked at, too.
  for (const script of needed) for (const imported of imports.get(script) ?? []) needed.add(imported);
  const links = [...needed]
    .filter((script) => !scripts.has(script))
    .map((script) => `<link rel="modulepreload" href="${base}${script}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
