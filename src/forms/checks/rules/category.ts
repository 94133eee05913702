import type { OutlineGroup } from '../../filled/outline.ts';
import { cellPlace } from '../places.ts';
import type { CheckContext, RawFinding, RowView, Rule } from '../types.ts';
import { CATEGORY_REASONS, CONDUCT_ANYWHERE, type TellingCategory } from '../words/category-words.ts';
import { betterCategory } from '../words/told-category.ts';

export const category: Rule = {
  id: 'JC-10',
  severity: 'should',
  title: '类别像是放错了',
  explains: [
    '四类风险点的范围写在 2019 年实施方案二（一）6：权力运行有“十个重点”，制度机制有“七个方面”，外部环境是企业和服务对象的“侵蚀”“围猎”，作风效能包括“门难进、脸难看、话难听、事难办”和“吃拿卡要”。',
    '按名称里的用词分辨，也与所引目录条目的类别比较。一个名称同时说到几类的，不算放错。',
  ],
  mends: [
    '移到提示的一类，那里已经有同样的，就合并成一条。',
    '觉得没有放错的，可以不改；最好把名称写得让人看得出为什么归这一类。',
  ],
  example: { form: 'ES20-X02', at: '吃拿卡要。' },
  check: (context) => [...byWords(context), ...strongWords(context), ...byEntries(context)],
};

/** One finding for the points of a group that belong to the same other category. */
function byWords(context: CheckContext): RawFinding[] {
  return context.outline.groups.flatMap((group) => {
    const told = context.rows
      .filter((view) => view.group === group && view.name !== '' && !isAsInCatalogue(context, view))
      .map((view) => ({ view, better: group.category && betterCategory(view.name, group.category) }));
    const kinds = [...new Set(told.flatMap(({ better }) => better ?? []))];
    return kinds.map((better) => {
      const views = told.filter((one) => one.better === better).map(({ view }) => view);
      return misplaced(context, group, views, better);
    });
  });
}

/** A point of the catalogue that stands where the catalogue has it is not doubted for its words. */
function isAsInCatalogue({ lookup }: CheckContext, { row, group }: RowView): boolean {
  const point = lookup.points.find(({ id }) => id === row.entries[0]);
  return point !== undefined && point.category === group.category;
}

function misplaced(
  context: CheckContext,
  group: OutlineGroup,
  views: readonly RowView[],
  better: TellingCategory | 'inside',
): RawFinding {
  const [first] = views;
  const numbers = views.map(({ number }) => String(number)).join('、');
  const place = first ? cellPlace(first, first.column('risk')?.id) : ({ kind: 'group', group: group.id } as const);
  const at = first?.text('risk');
  const base = { place, ...(at !== undefined && { at }) };
  if (better === 'inside') {
    return {
      ...base,
      message: `第 ${numbers} 条是内部工作上的问题，不是来自企业和服务对象的风险。应移出“${group.label}”，归到权力运行或作风效能。`,
    };
  }
  const target = context.outline.groups.find(({ category: id }) => id === better);
  const message = `第 ${numbers} 条${CATEGORY_REASONS[better]}。应移到“${target?.label ?? ''}”。`;
  if (!target) return { ...base, message };
  const end = context.filled.groups.find(({ id }) => id === target.id)?.rows.length ?? 0;
  const edits = views.map(({ row }, index) => ({
    kind: 'move' as const,
    group: group.id,
    row: row.key,
    to: { group: target.id, at: end + index },
    newKey: `${row.key}-left`,
  }));
  return { ...base, message, fix: { label: `移到“${target.label}”`, edit: { kind: 'all', edits } } };
}

/** The plan's own words for 作风效能 in a manifestation whose name speaks of something else. */
function strongWords({ rows }: CheckContext): RawFinding[] {
  return rows.flatMap((view): RawFinding[] => {
    const { category: stands } = view.group;
    const at = CONDUCT_ANYWHERE.exec(view.text('manifestation'))?.[0];
    const named = CONDUCT_ANYWHERE.test(view.text('risk')) || view.text('risk') === '';
    if (stands === undefined || stands === 'conduct' || at === undefined || named) return [];
    return [
      {
        place: cellPlace(view, view.column('manifestation')?.id),
        at,
        message: `“${at}”在实施方案里属于作风效能，与名称说的不是一回事。应另列到“作风效能”。`,
      },
    ];
  });
}

/** A point of the catalogue that stands under another category than in the catalogue. */
function byEntries({ rows, lookup }: CheckContext): RawFinding[] {
  return rows.flatMap((view) =>
    view.row.entries.slice(0, 1).flatMap((id): RawFinding[] => {
      const point = lookup.points.find((candidate) => candidate.id === id);
      if (!point || view.group.category === undefined || point.category === view.group.category) return [];
      const name = lookup.categories.find((candidate) => candidate.id === point.category)?.name ?? '';
      const basis = point.categoryBasis === 'source' ? '原文载明' : '编者归类';
      return [
        {
          severity: point.categoryBasis === 'source' ? 'should' : 'notice',
          place: cellPlace(view, view.column('risk')?.id),
          message: `${id} 在目录里归“${name}”（${basis}），这里填在“${view.group.label}”。请核对。`,
        },
      ];
    }),
  );
}
