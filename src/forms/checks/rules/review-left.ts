import { isBlankText } from '../../filled/empty.ts';
import type { OutlineField } from '../../filled/outline.ts';
import type { Rule } from '../types.ts';

/** Fields for the one who reviews: opinions and signatures, and what stands beside them at the foot of the table. */
export function isFilledByOthers({ type, place }: OutlineField): boolean {
  return type === 'opinion' || type === 'signature' || place === 'inside';
}

export const reviewLeft: Rule = {
  id: 'JC-21',
  severity: 'notice',
  title: '审核栏还空着',
  explains: ['审核意见、审核签字和时间由部门负责人填，填报人不用填。交上去以前，提醒审核的人填好。'],
  mends: ['交给部门负责人审核：写明意见，签字，注明时间。'],
  example: { form: 'ES20-X01', at: '部门负责人审核意见' },
  check: ({ outline, filled }) => {
    const empty = outline.fields.filter((field) => isFilledByOthers(field) && isBlankText(filled.fields[field.id]));
    const [first] = empty;
    if (!first) return [];
    const names = empty.map(({ label }) => `“${label}”`).join('、');
    return [
      {
        place: { kind: 'field', field: first.id },
        at: first.label,
        message: `${names}空着。这几栏由审核的人填，打印以后签也可以。`,
      },
    ];
  },
};
