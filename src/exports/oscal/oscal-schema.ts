/**
 * The part of the OSCAL catalog model (NIST, version 1.2) that we write, with the same data types, required fields
 * and closed objects as its JSON Schema: https://pages.nist.gov/OSCAL/resources/concepts/layer/control/catalog/
 */
import { z } from 'zod';

/** NCName: what OSCAL takes for an identifier. */
const token = z.string().regex(/^(\p{L}|_)(\p{L}|\p{N}|[.\-_])*$/u);
const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const uri = z.string().regex(/^[a-zA-Z][a-zA-Z0-9+\-.]+:[\x21-\x7e]+$/);
const uriReference = z.string().regex(/^[\x21-\x7e]+$/);
/** One line without white space at either end. */
const line = z.string().regex(/^\S(.*\S)?$/);
const markupLine = z.string().regex(/^[^\n]+$/);
const markup = z.string().min(1);
const dateTime = z.iso.datetime({ offset: true });

const property = z.strictObject({
  name: token,
  ns: uri.optional(),
  value: line,
  class: token.optional(),
  remarks: markup.optional(),
});
const link = z.strictObject({ href: uriReference, rel: token.optional(), text: markupLine.optional() });
const properties = z.array(property).min(1).optional();
const links = z.array(link).min(1).optional();

const part = z.strictObject({ id: token, name: token, title: markupLine.optional(), props: properties, prose: markup });

const control = z.strictObject({
  id: token,
  class: token.optional(),
  title: markupLine,
  props: properties,
  links,
  parts: z.array(part).min(1).optional(),
});

const groupHead = { id: token, class: token.optional(), title: markupLine, props: properties, links };
const groupOfControls = z.strictObject({ ...groupHead, controls: z.array(control).min(1) });
const groupOfGroups = z.strictObject({ ...groupHead, groups: z.array(groupOfControls).min(1) });

const resource = z.strictObject({
  uuid,
  title: markupLine.optional(),
  description: markup.optional(),
  props: properties,
  citation: z.strictObject({ text: markupLine }).optional(),
  rlinks: z
    .array(z.strictObject({ href: uriReference, 'media-type': line.optional() }))
    .min(1)
    .optional(),
});

const catalog = z.strictObject({
  uuid,
  metadata: z.strictObject({
    title: markupLine,
    'last-modified': dateTime,
    version: line,
    'oscal-version': line,
    props: properties,
    links,
    remarks: markup.optional(),
  }),
  /** A group holds groups or controls, never both. */
  groups: z.array(z.union([groupOfControls, groupOfGroups])).min(1),
  'back-matter': z.strictObject({ resources: z.array(resource).min(1) }),
});

export const oscalCatalogSchema = z.strictObject({ catalog });

export type OscalCatalog = z.infer<typeof oscalCatalogSchema>;
export type OscalControl = z.infer<typeof control>;
export type OscalGroup = OscalCatalog['catalog']['groups'][number];
export type OscalGroupOfControls = z.infer<typeof groupOfControls>;
export type OscalProperty = z.infer<typeof property>;
export type OscalResource = z.infer<typeof resource>;
