import { attribute, type Element } from './html.ts';

/** Data for scripts or search engines: not run, and so not subject to the Content-Security-Policy. */
const DATA_TYPES = ['application/json', 'application/ld+json'];

function isInlineScript(element: Element): boolean {
  const isData = DATA_TYPES.includes(attribute(element, 'type') ?? '');
  return element.tagName === 'script' && attribute(element, 'src') === undefined && !isData;
}

/** @returns the inline scripts and styles of one element, as one would look for them in the page; mostly none */
export function inlineCodeOf(element: Element): readonly string[] {
  const { tagName, attrs } = element;
  const code = attrs.filter(
    ({ name, value }) => name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
  );
  return [
    ...(isInlineScript(element) || tagName === 'style' ? [`<${tagName}>`] : []),
    ...code.map(({ name, value }) => `<${tagName} ${name}="${value}">`),
  ];
}
