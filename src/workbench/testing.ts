/** For tests: the look-up data of the repository. */
import { joinCatalogue } from '../catalogue/join.ts';
import { buildLookup } from '../forms/lookup/build.ts';
import { CONTENT } from '../forms/testing/forms.ts';
import { lookupOf } from './lookup/lookup.ts';

export const LOOKUP = lookupOf(buildLookup(joinCatalogue(CONTENT, 'internal')));
