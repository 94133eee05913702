/** How many entries of each kind there are: what is listed, never what a source claims. */
import type { CatalogueData } from '../../schemas/vocabularies.ts';
import type { Catalogue, Document, Measure, Risk } from '../types.ts';

export interface Tally {
  readonly risks: number;
  /** Measures proper. */
  readonly measures: number;
  readonly responsibilities: number;
  /** Entries that stand among the measures but state a finding. */
  readonly findings: number;
}

export function tally(entries: Iterable<Risk | Measure>): Tally {
  const counts = { risks: 0, measures: 0, responsibilities: 0, findings: 0 };
  for (const entry of entries) {
    if (entry.kind === 'risk') counts.risks += 1;
    else if (entry.data.nature === 'measure') counts.measures += 1;
    else if (entry.data.nature === 'responsibility') counts.responsibilities += 1;
    else counts.findings += 1;
  }
  return counts;
}

/** `风险点 28 个、措施 33 项、责任条款 3 项`; empty where there is nothing. */
export function tallyInWords({ risks, measures, responsibilities, findings }: Tally): string {
  const parts: [number, string][] = [
    [risks, `风险点 ${String(risks)} 个`],
    [measures, `措施 ${String(measures)} 项`],
    [responsibilities, `责任条款 ${String(responsibilities)} 项`],
    [findings, `列在措施中的问题 ${String(findings)} 项`],
  ];
  return parts.flatMap(([count, words]) => (count > 0 ? [words] : [])).join('、');
}

/** The entries taken from a document, each once, in the order of the text. */
export function entriesTakenFrom(document: Document): (Risk | Measure)[] {
  return document.blocks.flatMap((block) => document.entriesAt.get(block.anchor) ?? []);
}

export interface Count {
  readonly catalogue: CatalogueData;
  readonly listed: Tally;
}

/** What each catalogue of this edition lists, beside which its own claim (`catalogue.claims`) may stand. */
export function countsByCatalogue({ catalogues, risks, measures }: Listed): Count[] {
  return catalogues.flatMap((catalogue): Count[] => {
    const entries = [...risks, ...measures].filter((entry) => entry.catalogue === catalogue);
    return entries.length > 0 ? [{ catalogue, listed: tally(entries) }] : [];
  });
}

type Listed = Pick<Catalogue, 'catalogues' | 'risks' | 'measures'>;
