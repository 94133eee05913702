import { cellPlace } from '../places.ts';
import type { RawFinding, RowView, Rule } from '../types.ts';

export const unpaired: Rule = {
  id: 'JC-03',
  severity: 'must',
  title: '名称和表现形式不对应',
  explains: [
    '每个风险点名称都要有自己的表现形式，每条表现形式也要知道说的是哪个风险点。两栏条数不同，或者序号错开，就对不上。',
    '从 Word 读入的表，先按序号配对；没有都编号的，条数相同才按先后配对；其余各占一行，空着的一半要自己补上或移过去。',
  ],
  mends: [
    '一个风险点占一行，左边写名称，右边写表现形式。',
    '多出来的表现形式，并到它说的那个风险点，或者补一个名称。',
    '没有表现形式的名称，补写，或者删去。',
  ],
  example: { form: 'ES20-X01', at: '名称 4 个，表现形式 5 条' },
  check: ({ outline, rows }) =>
    outline.groups.flatMap((group) => {
      const own = rows.filter((view) => view.group === group);
      return group.category === undefined ? [] : halves(own);
    }),
};

function halves(rows: readonly RowView[]): RawFinding[] {
  if (!rows[0]?.column('risk') || !rows[0].column('manifestation')) return [];
  const names = rows.filter((row) => row.text('risk') !== '');
  const shown = rows.filter((row) => row.text('manifestation') !== '');
  const [first] = rows.filter((row) => row.text('risk') === '' || row.text('manifestation') === '');
  if (!first) return [];
  const missing = first.text('risk') === '' ? 'risk' : 'manifestation';
  const lacking = (role: 'risk' | 'manifestation', what: string) => {
    const numbers = rows.filter((row) => row.text(role) === '').map(({ number }) => String(number));
    return numbers.length > 0 ? [`第 ${numbers.join('、')} 条没有${what}`] : [];
  };
  const which = [...lacking('manifestation', '表现形式'), ...lacking('risk', '名称')].join('，');
  const counts = `名称 ${String(names.length)} 个，表现形式 ${String(shown.length)} 条`;
  return [
    {
      place: cellPlace(first, first.column(missing)?.id),
      message: `${counts}：${which}。应逐条对应，一个名称配自己的表现形式。`,
    },
  ];
}
