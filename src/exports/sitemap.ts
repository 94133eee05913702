/** The sitemap for search engines (sitemaps.org 0.9), and the integration that writes it. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview } from '../site/place.ts';
import { xmlDocument } from './xml.ts';

/**
 * Without `lastmod`: a day on which nothing but the build happened would be a false one.
 * @param addresses whole addresses of the pages
 */
export function sitemapXml(addresses: readonly string[]): string {
  return xmlDocument({
    name: 'urlset',
    attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    children: addresses.toSorted().map((address) => ({ name: 'url', children: [{ name: 'loc', children: address }] })),
  });
}

/** Writes `sitemap.xml` over all pages that were built, and says when their addresses are only those of the preview. */
export function sitemap(): AstroIntegration {
  let origin = new URL('http://localhost');
  return {
    name: 'lianjing-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = new URL(config.base, config.site);
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const paths = pages.map(({ pathname }) => pathname).filter((path) => !path.startsWith('404'));
        writeFileSync(
          fileURLToPath(new URL('sitemap.xml', dir)),
          sitemapXml(paths.map((path) => new URL(path, origin).href)),
        );
        logger.info(`${String(paths.length)} pages`);
        if (isPreview(origin)) {
          logger.warn(
            `没有设置 SITE，站点地图、订阅和二维码里的网址都以 ${origin.href} 开头；正式发布时请设 SITE=https://域名`,
          );
        }
      },
    },
  };
}
