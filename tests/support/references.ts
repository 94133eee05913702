/** Every address that a page names, and whether the browser fetches it by itself. */
import { attribute, type Element } from './html.ts';

export interface Reference {
  readonly value: string;
  /** Fetched with the page (a picture, a script), not only followed by the reader (a link). */
  readonly isFetched: boolean;
}

/** Relations of `<link>` that make the browser connect; `canonical` or `alternate` do not. */
const FETCHED_RELATIONS =
  /\b(stylesheet|icon|apple-touch-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/;

const ATTRIBUTES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite'] as const;
const FOLLOWED_TAGS = new Set(['a', 'area', 'form', 'button', 'blockquote', 'q', 'ins', 'del', 'base']);

function isFetched(element: Element): boolean {
  if (element.tagName === 'link') return FETCHED_RELATIONS.test(attribute(element, 'rel') ?? '');
  return !FOLLOWED_TAGS.has(element.tagName);
}

/** `a.png 1x, b.png 2x` → the addresses. */
const fromSrcset = (srcset: string): string[] =>
  srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');

export function referencesOf(element: Element): readonly Reference[] {
  const single = ATTRIBUTES.map((name) => attribute(element, name)).filter((value) => value !== undefined);
  const several = fromSrcset(attribute(element, 'srcset') ?? '');
  return [...single, ...several].map((value) => ({ value, isFetched: isFetched(element) }));
}

/** Stands for the host that the site will have one day. */
const SITE = 'http://site.invalid';

/** @returns the address, or `undefined` when the value is not one */
export const resolveReference = (value: string, pagePath: string): URL | undefined =>
  URL.parse(value.trim(), SITE + pagePath) ?? undefined;

export const isInside = (url: URL): boolean => url.origin === SITE;
