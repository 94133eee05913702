import { parseIdentifier } from '../../schemas/identifiers.ts';
import type { PublicationData } from '../../schemas/publication.ts';
import { addWorkingDays, DISCLOSURE_WORKING_DAYS } from '../publications/working-days.ts';
import type { RawContent } from '../raw.ts';
import { dayInWords } from '../text/day-in-words.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** A selection of entries names a catalogue and a domain that exist, and selects something. */
export const selectionsSelect: IntegrityRule = (content) =>
  content.publications.flatMap(({ file, data }) =>
    data.entries.flatMap((selection, index): Problem[] => {
      const problem = (key: string, message: string): Problem[] => [{ file, field: ['entries', index, key], message }];
      const { catalogue, domain } = selection;
      if (catalogue !== undefined && !content.catalogues.some((other) => other.data.id === catalogue)) {
        return problem('catalogue', `没有目录“${catalogue}”；目录见 src/content/vocabularies/catalogues.yaml`);
      }
      if (domain !== undefined && !content.domains.some((other) => other.data.id === domain)) {
        return problem('domain', `没有业务领域“${domain}”；领域见 src/content/vocabularies/domains.yaml`);
      }
      return selects(content, data, selection)
        ? []
        : problem('kind', '这里没有可以公开的条目；请改目录、领域或种类，或删去这一项');
    }),
  );

function selects(
  content: RawContent,
  publication: PublicationData,
  { kind, catalogue, domain }: PublicationData['entries'][number],
): boolean {
  const entries: readonly { readonly data: { id: string; domain: string; visibility: string } }[] =
    kind === 'risks' ? content.risks : content.measures;
  return entries.some(
    ({ data }) =>
      (catalogue === undefined || parseIdentifier(data.id)?.series.catalogue === catalogue) &&
      (domain === undefined || data.domain === domain) &&
      (publication.visibility === 'internal' || data.visibility === 'public'),
  );
}

/** What is made comes before what is published, and that before its last day; what has expired had a last day. */
export const publicationDatesAreInOrder: IntegrityRule = (content) =>
  content.publications.flatMap(({ file, data }): Problem[] => {
    const { made, published, until, state } = data;
    const first = published ?? made;
    return [
      ...(made !== undefined && published !== undefined && published < made
        ? [{ file, field: ['published'], message: `发布日期 ${published} 早于制作日期 ${made}；请核对` }]
        : []),
      ...(first !== undefined && until !== undefined && until < first
        ? [{ file, field: ['until'], message: `公开期限 ${until} 早于 ${first}；请核对` }]
        : []),
      ...(state.status === 'expired' && until === undefined
        ? [{ file, field: ['state'], message: '写明已到期的，要写 until（公开期限的最后一日）' }]
        : []),
    ];
  });

/**
 * A warning, not an error: the page is to go out all the more when it is late. Only what the office made itself has a
 * clock (`made`); today's date plays no part.
 */
export const publishedWithinTwentyWorkingDays: IntegrityRule = (content) => {
  const calendars = content.holidays.map(({ data }) => data);
  return content.publications.flatMap(({ file, data }): Problem[] => {
    const { made, published } = data;
    if (made === undefined) return [];
    const deadline = addWorkingDays(made, DISCLOSURE_WORKING_DAYS, calendars);
    const rule = `《政府信息公开条例》第二十六条：自形成之日起 ${String(DISCLOSURE_WORKING_DAYS)} 个工作日内公开`;
    if (!deadline.known) {
      return [
        {
          file,
          field: ['made'],
          message: `缺少 ${deadline.missingYear} 年的节假日安排，算不出公开期限；请照国务院办公厅的通知补进 src/content/vocabularies/holidays.yaml`,
        },
      ];
    }
    const last = dayInWords(deadline.day);
    if (published === undefined) {
      return [{ file, field: ['made'], message: `还没有写发布日期（published），最迟应在${last}公开（${rule}）` }];
    }
    return published > deadline.day
      ? [{ file, field: ['published'], message: `晚于期限：最迟应在${last}公开（${rule}）` }]
      : [];
  });
};
