/** The example forms of the content as filled forms, with what the checks find in each: for tests. */
import { joinCatalogue } from '../../catalogue/join.ts';
import { checkExamples } from '../checks/over-examples.ts';
import { buildLookup } from '../lookup/build.ts';
import { CONTENT } from './forms.ts';

const catalogue = joinCatalogue(CONTENT, 'internal');

export const LOOKUP = buildLookup(catalogue);
export const EXAMPLES = checkExamples(catalogue);
