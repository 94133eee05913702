import type { SearchRecord } from '../../../src/search/build/record.ts';

/** A record for tests: what is not given is empty. */
export const testRecord = (given: Partial<SearchRecord> & Pick<SearchRecord, 'id' | 'title'>): SearchRecord => ({
  path: `/risks/${given.id}/`,
  paragraphs: [],
  own: given.paragraphs?.length ?? 0,
  citation: '',
  facts: [],
  aliases: [],
  identifiers: [],
  said: [],
  partners: [],
  whole: false,
  filters: {},
  ...given,
});
