/** Where the site will stand: the settings SITE and BASE of a build. Read by `astro.config.mjs`. Pure. */

/**
 * What stands in for SITE while none is set: the address at which `npm run serve` shows the site. Feeds and the sitemap
 * need whole addresses; the pages say nothing of an address that is only a preview.
 */
export const PREVIEW_SITE = 'http://127.0.0.1:4730';

/**
 * @param value `SITE`: scheme and host of the site, e.g. `https://ggzy.example.gov.cn`
 * @returns the origin, without a slash at its end; {@link PREVIEW_SITE} when nothing is set
 * @throws Error with a sentence for the person who typed it
 */
export function parseSite(value: string | undefined): string {
  if (value === undefined || value === '') return PREVIEW_SITE;
  const url = URL.parse(value);
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && !/[?#@]/.test(value);
  if (isOrigin) return url.origin;
  throw new Error(
    `SITE=${value}：应是网站的协议和域名，如 https://ggzy.example.gov.cn；网站下的子路径写在 BASE 里，如 BASE=/lz/。`,
  );
}

/**
 * @param value `BASE`: the path under which the site stands, e.g. `/lz/` for a column of a portal
 * @returns the path with a slash at both ends; `/` when nothing is set
 * @throws Error with a sentence for the person who typed it
 */
export function parseBase(value: string | undefined): string {
  const parts = (value ?? '').split('/').filter((part) => part !== '');
  // Nothing that would have to be escaped in an address or in a pattern of a web server.
  if (parts.every((part) => /^[\w-][\w.-]*$/.test(part))) return ['', ...parts, ''].join('/');
  throw new Error(`BASE=${String(value)}：子路径只能用字母、数字、点、短横和下划线，如 /lz/ 或 /zwgk/lianjing/。`);
}

/** Whether the site has an address of its own, or only that of the preview. */
export const isPreview = (site: URL | undefined): boolean => site === undefined || site.origin === PREVIEW_SITE;
