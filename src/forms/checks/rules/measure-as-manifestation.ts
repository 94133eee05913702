import type { Edit } from '../../filled/edit.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';
import type { Told } from '../words/tell.ts';

export const measureAsManifestation: Rule = {
  id: 'JC-04',
  severity: 'must',
  title: '写的是措施，不是表现形式',
  explains: [
    '“主要内容及表现形式”写风险点怎样表现：谁在哪个环节怎样做了不该做的，或者没有做该做的，造成什么后果。“加强……”“严格执行……”“应……”说的是怎样防，是措施。',
    '按用词分辨：句子以“加强”“严格执行”“建立健全”“提高”“应”“要”这样的词领起，又没有说出什么问题，就当作措施；半句说问题、半句说措施的，指出后半句。',
    '在本库 186 条措施、148 个风险点的原文上试过，认错的很少，但会有。认错了不用改。',
  ],
  mends: [
    '把措施移走：表里有措施栏的移到那一栏；没有的，放到一边，写整改计划表（附件四）和落实台账（附件六）时再用。',
    '改写成表现形式：这个风险点在本岗位怎样发生，造成什么后果。',
  ],
  example: { form: 'ES20-X03', at: '严格落实职工教育制度，强化责任心和廉洁自律的自觉性，自觉抵制各种诱惑的影响' },
  check: (context) =>
    context.rows.flatMap((view) => [
      ...inColumn(context, view, 'manifestation'),
      ...(view.group.columns.length > 1 ? inColumn(context, view, 'risk') : []),
    ]),
};

function inColumn(context: CheckContext, view: RowView, role: 'manifestation' | 'risk'): RawFinding[] {
  const column = view.column(role);
  const cell = view.text(role);
  if (!column || cell === '') return [];
  const told = context.tell(cell);
  // A name that merely holds a measuring word beside a fault is still a name.
  if (told.verdict !== 'measure' && (told.verdict !== 'mixed' || role === 'risk')) return [];
  const at = told.verdict === 'measure' ? cell : (told.measures[0] ?? cell);
  const message =
    told.verdict === 'measure'
      ? role === 'risk'
        ? '写的是措施，不是风险点名称。应改写成可能出的问题，措施移走。'
        : '写的是措施，不是表现形式。应改写成这个风险点的具体表现，措施移走。'
      : '一格里既说问题，又说措施。这几句是措施，应移走，只留表现形式。';
  return [
    {
      place: cellPlace(view, column.id),
      at,
      message,
      fix: moveMeasures(view, column.id, cell, told),
    },
  ];
}

/** Moves the measures to the column for them, or aside where the form has none. */
function moveMeasures(view: RowView, column: string, cell: string, told: Told): NonNullable<RawFinding['fix']> {
  const moved = told.verdict === 'measure' ? [cell] : told.measures;
  const rest = told.verdict === 'measure' ? '' : moved.reduce((text, piece) => text.replace(piece, ''), cell).trim();
  const at = { group: view.group.id, row: view.row.key };
  const own = view.column('measures');
  const target: Edit = own
    ? {
        kind: 'cell',
        ...at,
        column: own.id,
        value: [view.text('measures'), ...moved].filter((text) => text).join('\n'),
      }
    : {
        kind: 'setAside',
        aside: {
          key: `${view.row.key}-${column}-measure`,
          kind: 'measure',
          text: moved.join('\n'),
          from: [view.group.label, view.text('risk')].filter((text) => text).join(' · '),
        },
      };
  return {
    label: own ? `移到“${own.label}”` : '把措施放到一边',
    edit: { kind: 'all', edits: [{ kind: 'cell', ...at, column, value: rest }, target] },
  };
}
