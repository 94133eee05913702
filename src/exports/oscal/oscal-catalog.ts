/**
 * The measures as a control catalog in OSCAL (NIST), so that foreign tools can read them. Catalogues and their sections
 * become groups, measures controls; risks become resources of the back matter, which the controls link to.
 */
import type { Catalogue } from '../../catalogue/types.ts';
import type { CatalogueData } from '../../schemas/vocabularies.ts';
import { SITE } from '../../site/site.ts';
import { LICENCE_NOTE } from '../licence.ts';
import { controlOf } from './control.ts';
import { asMarkdown } from './markdown.ts';
import type { OscalCatalog, OscalGroup, OscalGroupOfControls } from './oscal-schema.ts';
import { ownProperty } from './property.ts';
import { riskResource } from './risk-resource.ts';
import { uuidV5 } from '../uuid-v5.ts';

/** The version of OSCAL whose catalog model is written, and whose official JSON Schema both editions were validated with. */
const OSCAL_VERSION = '1.2.1';

export function oscalCatalog(catalogue: Catalogue): OscalCatalog {
  const { current: edition } = catalogue;
  return {
    catalog: {
      uuid: uuidV5(`catalog:${edition.id}:${catalogue.edition}`),
      metadata: {
        title: `${SITE.name} · ${SITE.tagline}：防控措施`,
        'last-modified': `${edition.date}T00:00:00+08:00`,
        version: edition.id,
        'oscal-version': OSCAL_VERSION,
        props: [ownProperty('edition', edition.id)],
        remarks: asMarkdown(LICENCE_NOTE),
      },
      groups: catalogue.catalogues.flatMap((data) => groupOf(data, catalogue)),
      'back-matter': { resources: catalogue.risks.map(riskResource) },
    },
  };
}

/** A catalogue that the source divides becomes a group of groups; one without measures has no group. */
function groupOf(data: CatalogueData, { measures }: Catalogue): OscalGroup[] {
  const own = measures.filter((measure) => measure.catalogue.id === data.id);
  if (own.length === 0) return [];
  const head = { id: data.id, class: 'catalogue', title: data.fullName };
  if (own.every((measure) => measure.section === undefined)) return [{ ...head, controls: own.map(controlOf) }];
  const subgroup = (id: string, title: string): OscalGroupOfControls[] => {
    const controls = own.filter((measure) => (measure.section?.id ?? UNDIVIDED) === id).map(controlOf);
    return controls.length === 0 ? [] : [{ id: `${data.id}.${id}`, class: 'section', title, controls }];
  };
  return [
    {
      ...head,
      groups: [
        ...data.sections.flatMap(({ id, title }) => subgroup(id, title)),
        ...subgroup(UNDIVIDED, '原文未分部分'),
      ],
    },
  ];
}

const UNDIVIDED = 'undivided';
