import type { Risk } from '../../catalogue/types.ts';
import { shortCitation } from '../../site/citation.ts';
import { asMarkdown, escapeLine } from './markdown.ts';
import type { OscalResource } from './oscal-schema.ts';
import { ownProperty } from './property.ts';
import { uuidV5 } from '../uuid-v5.ts';

export const riskUuid = (id: string): string => uuidV5(`risk:${id}`);

/** A risk as a resource of the back matter: OSCAL's catalog model has no place of its own for risks. */
export const riskResource = (risk: Risk): OscalResource => ({
  uuid: riskUuid(risk.id),
  title: escapeLine(risk.title),
  description: asMarkdown([
    ...(risk.data.lead === undefined ? [] : [risk.data.lead]),
    ...risk.text.map((block) => block.text),
  ]),
  props: [
    ownProperty('risk', risk.id),
    ownProperty('category', risk.category.name, risk.category.id),
    ownProperty('domain', risk.domain.name, risk.domain.id),
    // A grade is one of its scale; without the scale it says nothing.
    ...(risk.grade === undefined ? [] : [ownProperty('grade', `${risk.grade.scale.name} ${risk.grade.label}`)]),
    ownProperty('level', risk.level),
  ],
  citation: { text: shortCitation(risk.id) },
  rlinks: [{ href: `..${risk.path}`, 'media-type': 'text/html' }],
});
