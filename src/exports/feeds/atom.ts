/** A feed as Atom (RFC 4287). Pure. */
import { type XmlElement, xmlDocument } from '../xml.ts';
import { type Feed, type FeedItem, feedTime } from './feed.ts';
import { nameUrn } from './name-uuid.ts';

/** @param address from a path of the site to a whole address */
export function atomFeed(feed: Feed, address: (path: string) => string): string {
  return xmlDocument({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    children: [
      element('id', nameUrn(feed.id)),
      element('title', feed.title),
      element('updated', feedTime(feed.updated)),
      { name: 'author', children: [element('name', feed.author)] },
      link('self', 'application/atom+xml', address(feed.path)),
      link('alternate', 'text/html', address('/')),
      ...feed.items.map((item) => atomEntry(item, address)),
    ],
  });
}

const atomEntry = (item: FeedItem, address: (path: string) => string): XmlElement => ({
  name: 'entry',
  children: [
    element('id', nameUrn(item.id)),
    element('title', item.title),
    element('updated', feedTime(item.published)),
    element('published', feedTime(item.published)),
    link('alternate', 'text/html', address(item.path)),
    { name: 'category', attributes: { term: item.category } },
    { name: 'contributor', children: [element('name', item.source)] },
    element('summary', item.summary),
  ],
});

const element = (name: string, text: string): XmlElement => ({ name, children: text });

const link = (rel: string, type: string, href: string): XmlElement => ({
  name: 'link',
  attributes: { rel, type, href },
});
