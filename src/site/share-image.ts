import { SITE } from './site.ts';

/** The picture with which other sites show a link to this one (Open Graph). `npm run share-image` draws it. */
export const SHARE_IMAGE = {
  /** Without the base. */
  path: '/share.png',
  type: 'image/png',
  width: 1200,
  height: 630,
  alt: `${SITE.name}：${SITE.tagline}`,
} as const;
