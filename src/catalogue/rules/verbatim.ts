import type { RawContent } from '../raw.ts';
import { findWords, locate, type Miss } from '../text/locate.ts';
import { compact, parseText, type TextBlock, textBlocks } from '../text/blocks.ts';
import { sourceTexts } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** Bodies of documents, risks and measures hold nothing but headings, paragraphs and the few blocks allowed. */
export const bodiesAreWellFormed: IntegrityRule = (content) =>
  [...content.documents, ...content.risks, ...content.measures].flatMap(({ file, body }) => {
    const { blocks, errors } = parseText(body);
    const problems: Problem[] = errors.map(({ line, message }) => ({ file, bodyLine: line, message }));
    if (blocks.length === 0) problems.push({ file, bodyLine: 1, message: '没有正文；请在字段之后写上原文' });
    return problems;
  });

/** An entry's text stands in the document that it cites, under the headings and with the number that it gives. */
export const textsOccurInTheirSource: IntegrityRule = (content) => {
  const texts = sourceTexts(content);
  return [...content.risks, ...content.measures].flatMap(({ file, data, body }): Problem[] => {
    const source = texts.get(data.locator.source);
    if (source === undefined) return []; // reported as a dangling reference
    const paragraphs = textBlocks(parseText(body).blocks).filter((block) => block.kind === 'paragraph');
    if (paragraphs.length === 0) return []; // reported as an empty body
    const problems: Problem[] = [];
    const { path, number } = data.locator;
    const result = locate(source, { path, number, paragraphs: paragraphs.map((block) => block.text) });
    if (result.found === undefined) problems.push({ file, ...explain(result.miss, data.locator.source, paragraphs) });
    if (data.lead !== undefined && !findWords(source, data.lead)) {
      problems.push({ file, field: ['lead'], message: `引语在 ${data.locator.source} 中找不到；须与原文一字不差` });
    }
    return problems;
  });
};

/** What front matter takes from the entry's own body really stands there. */
export const manifestationsOccurInTheirEntry: IntegrityRule = (content) =>
  content.risks.flatMap(({ file, data, body }) =>
    data.manifestations.flatMap((manifestation, index): Problem[] =>
      holds(textBlocks(parseText(body).blocks), manifestation)
        ? []
        : [
            {
              file,
              field: ['manifestations', index],
              message: `表现形式“${manifestation}”不见于正文；须与原文一字不差`,
            },
          ],
    ),
  );

/** A note that points at words points at words that are there. */
export const notesPointAtTheirText: IntegrityRule = (content) => {
  const texts = sourceTexts(content);
  return [...content.documents, ...content.risks, ...content.measures].flatMap(({ file, data }) =>
    data.notes.flatMap(({ at }, index): Problem[] =>
      at === undefined || holds(texts.get(data.id) ?? [], at)
        ? []
        : [{ file, field: ['notes', index, 'at'], message: `编者按所注的“${at}”不见于正文；须与原文一字不差` }],
    ),
  );
};

/** Quotations of concepts and vocabularies stand, to the character, in the text that they cite. */
export const quotationsOccurInTheirSource: IntegrityRule = (content) => {
  const texts = sourceTexts(content);
  const missing = (file: string, field: (string | number)[], quote: { source: string; text: string }): Problem[] => {
    const source = texts.get(quote.source);
    return source === undefined || holds(source, quote.text)
      ? []
      : [{ file, field, message: `引文在 ${quote.source} 中找不到；须与原文一字不差，并且在同一段之内` }];
  };
  return [
    ...content.concepts.flatMap(({ file, data }) =>
      data.quotes.flatMap((quote, index) => missing(file, ['quotes', index, 'text'], quote)),
    ),
    ...content.scales.flatMap(({ file, data }, item) => missing(file, [item, 'stated', 'text'], data.stated)),
    ...content.categories.flatMap(({ file, data }, item) =>
      data.quote ? missing(file, [item, 'quote', 'text'], data.quote) : [],
    ),
  ];
};

/** The heading paths of a catalogue's sections exist, and every risk of a divided catalogue stands in a section. */
export const sectionsMatchTheirDocuments: IntegrityRule = (content) => {
  const paths = allPaths(content);
  return content.catalogues.flatMap(({ file, data }, item) =>
    data.sections.flatMap((section, index) =>
      (['riskPath', 'measurePath'] as const).flatMap((side): Problem[] => {
        const path = section[side];
        if (path === undefined || paths.has(path.map(compact).join('\n'))) return [];
        const message = `没有一份文件有这样的标题：${path.join(' › ')}；须与文件中的标题一字不差`;
        return [{ file, field: [item, 'sections', index, side], message }];
      }),
    ),
  );
};

function allPaths(content: RawContent): Set<string> {
  return new Set(
    [...sourceTexts(content).values()].flatMap((blocks) => blocks.map((block) => block.path.map(compact).join('\n'))),
  );
}

function holds(blocks: readonly TextBlock[], words: string): boolean {
  return findWords(blocks, words) !== undefined;
}

function explain(miss: Miss, source: string, paragraphs: readonly TextBlock[]): Omit<Problem, 'file'> {
  switch (miss.reason) {
    case 'path':
      return {
        field: ['locator', 'path'],
        message: `${source} 中没有这样的标题：${miss.path.join(' › ')}；须与文件中的标题一字不差`,
      };
    case 'number':
      return { field: ['locator', 'number'], message: `${source} 中这段文字前面的序号不是“${miss.number}”` };
    case 'text':
      return {
        bodyLine: paragraphs.find((block) => block.text === miss.paragraph)?.line ?? 1,
        message: `正文与 ${source} 不符：找不到“${miss.paragraph.slice(0, 24)}……”；须与原文一字不差`,
      };
  }
}
