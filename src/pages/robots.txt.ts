import type { APIRoute } from 'astro';
import { EDITION } from 'astro:env/server';
import { address, siteDomain } from '../site/address.ts';

/** The internal edition is for nobody's index. Under a sub-path a robot reads the portal's own robots.txt, not this. */
const lines =
  EDITION === 'internal'
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', ...(siteDomain() === undefined ? [] : [`Sitemap: ${address('/sitemap.xml')}`])];

export const GET: APIRoute = () => new Response(`${lines.join('\n')}\n`);
