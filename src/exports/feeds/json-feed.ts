/** A feed as JSON Feed 1.1 (jsonfeed.org). Pure. */
import { type Feed, feedTime } from './feed.ts';
import { nameUrn } from './name-uuid.ts';

/** @param address from a path of the site to a whole address */
export function jsonFeed(feed: Feed, address: (path: string) => string): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: address('/'),
    feed_url: address(feed.path),
    language: 'zh-CN',
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: nameUrn(item.id),
      url: address(item.path),
      title: item.title,
      content_text: item.summary,
      date_published: feedTime(item.published),
      authors: [{ name: item.source }],
      tags: [item.category],
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
