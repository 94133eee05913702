import { href } from './href.ts';
import { isPreview } from './place.ts';

/** Origin of the site as it is built. */
const SITE_URL = new URL(import.meta.env.SITE);

/**
 * The whole address of a page, for feeds, the sitemap and printed notices.
 * @param path without the base, e.g. `/risks/gg-r001/`
 */
export const address = (path: string): string => new URL(href(path), SITE_URL).href;

/** Host of the site, `undefined` while it has only the address of the preview. */
export const siteDomain = (): string | undefined => (isPreview(SITE_URL) ? undefined : SITE_URL.host);
