import { isInEdition, type Visibility } from '../../edition/edition.ts';
import { parseIdentifier } from '../../schemas/identifiers.ts';
import type { RawContent, RawFile } from '../raw.ts';
import { parseText } from '../text/blocks.ts';
import { withdrawalOf } from '../withdrawal.ts';
import { allEntries } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

interface Reference {
  readonly file: string;
  readonly from: string;
  readonly fromVisibility: Visibility;
  readonly field: readonly (string | number)[];
  readonly bodyLine?: number;
  readonly to: string;
}

/** Every reference leads to an entry that exists. */
export const referencesExist: IntegrityRule = (content) => {
  const ids = new Set<string>(allEntries(content).map(({ file }) => file.data.id));
  return references(content)
    .filter((reference) => !ids.has(reference.to))
    .map((reference) => ({
      ...where(reference),
      message: `引用的 ${reference.to} 不存在；请改正编号，或先补上这一条`,
    }));
};

/** A public entry refers to no internal one: the public edition would have a hole where the reference leads. */
export const publicRefersToPublic: IntegrityRule = (content) => {
  const visibility = new Map<string, Visibility>(
    allEntries(content).map(({ file }) => [file.data.id, file.data.visibility]),
  );
  return references(content)
    .filter(
      (reference) =>
        isInEdition(reference.fromVisibility, 'public') &&
        visibility.has(reference.to) &&
        !isInEdition(visibility.get(reference.to), 'public'),
    )
    .map((reference) => ({
      ...where(reference),
      message: `公开的 ${reference.from} 引用了内部的 ${reference.to}；请去掉引用，或改其中一条的公开范围`,
    }));
};

/** An entry is not public when its whole catalogue is internal. */
export const publicCataloguesHoldPublicEntries: IntegrityRule = (content) => {
  const catalogues = new Map<string, Visibility>(content.catalogues.map(({ data }) => [data.id, data.visibility]));
  return allEntries(content).flatMap(({ file }): Problem[] => {
    const catalogue = parseIdentifier(file.data.id)?.series.catalogue;
    if (catalogue === undefined) return [];
    if (!catalogues.has(catalogue)) {
      return [
        {
          file: file.file,
          field: ['id'],
          message: `目录 ${catalogue} 没有登记；请在 src/content/vocabularies/catalogues.yaml 中补上`,
        },
      ];
    }
    return file.data.visibility === 'public' && catalogues.get(catalogue) !== 'public'
      ? [{ file: file.file, field: ['visibility'], message: `目录 ${catalogue} 只在内部版，这一条不能公开` }]
      : [];
  });
};

/** Vocabulary terms that entries use are in their vocabulary. */
export const termsExist: IntegrityRule = (content) => {
  const domains = new Set(content.domains.map(({ data }) => data.id));
  const scales = new Set(content.scales.map(({ data }) => data.id));
  const problems: Problem[] = [];
  for (const { file, data } of [...content.risks, ...content.measures]) {
    if (!domains.has(data.domain)) {
      problems.push({
        file,
        field: ['domain'],
        message: `没有业务领域“${data.domain}”；可用的有 ${[...domains].join('、')}`,
      });
    }
  }
  for (const { file, data } of [...content.forms, ...content.catalogues]) {
    if (data.scale !== undefined && !scales.has(data.scale)) {
      problems.push({
        file,
        field: ['scale'],
        message: `没有等级尺度“${data.scale}”；可用的有 ${[...scales].join('、')}`,
      });
    }
  }
  return problems;
};

function where(reference: Reference): Pick<Problem, 'file' | 'field' | 'bodyLine'> {
  return reference.bodyLine === undefined
    ? { file: reference.file, field: reference.field }
    : { file: reference.file, bodyLine: reference.bodyLine };
}

function references(content: RawContent): Reference[] {
  const found: Reference[] = [];
  const add = (
    file: RawFile<{ id: string; visibility: Visibility }>,
    field: Reference['field'],
    to: string | undefined,
    bodyLine?: number,
  ) => {
    if (to === undefined) return;
    found.push({
      file: file.file,
      from: file.data.id,
      fromVisibility: file.data.visibility,
      field,
      to,
      ...(bodyLine === undefined ? {} : { bodyLine }),
    });
  };
  for (const risk of content.risks) {
    add(risk, ['locator', 'source'], risk.data.locator.source);
  }
  for (const measure of content.measures) {
    add(measure, ['locator', 'source'], measure.data.locator.source);
    measure.data.mitigates.forEach((link, index) => {
      add(measure, ['mitigates', index, 'risk'], link.risk);
    });
  }
  for (const document of content.documents) {
    for (const block of parseText(document.body).blocks) {
      if (block.kind === 'form') add(document, [], block.formId, block.line);
    }
  }
  for (const form of content.forms) {
    add(form, ['document'], form.data.document);
    add(form, ['variantOf'], form.data.variantOf);
  }
  for (const example of content.examples) add(example, ['form'], example.data.form);
  for (const concept of content.concepts) {
    concept.data.related.forEach((id, index) => {
      add(concept, ['related', index], id);
    });
    concept.data.quotes.forEach((quote, index) => {
      add(concept, ['quotes', index, 'source'], quote.source);
    });
  }
  for (const publication of content.publications) {
    for (const field of ['documents', 'forms', 'concepts'] as const) {
      publication.data[field].forEach((id, index) => {
        add(publication, [field, index], id);
      });
    }
  }
  for (const { file } of allEntries(content)) {
    const withdrawal = withdrawalOf(file.data);
    if (withdrawal) add(file, [withdrawal.field, 'successor'], withdrawal.successor);
  }
  return found;
}
