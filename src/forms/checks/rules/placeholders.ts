import type { Place } from '../../filled/types.ts';
import type { CheckContext, RawFinding, Rule } from '../types.ts';

export const placeholders: Rule = {
  id: 'JC-12',
  severity: 'must',
  title: '占位的字句没有替换',
  explains: ['“填报人 1”“××”“……”“①②③”“（姓名略）”“（待填）”这样的字句是留给人替换的。交上去的表里不应当还有。'],
  mends: ['换成真实的内容；没有内容的，删去。', '填好的表含有人名，只供内部使用，不要放到公开的地方。'],
  example: { form: 'ES20-X12', at: '（姓名略）' },
  check: (context) => {
    const all = textsOf(context).flatMap(({ place, text }) => found(place, text));
    return [...new Set(all.map(({ at }) => at))].flatMap((at) =>
      together(
        at,
        all.filter((one) => one.at === at),
      ),
    );
  },
};

/** What was put in place of a name that was taken out: in an example that is right, in a form to hand in it is not. */
const DE_IDENTIFIED = /^填报人(?:员)?\s*\d+$|姓名略/u;

/** Each with the words it must not be confused with left out: `×` between digits multiplies. */
const PLACEHOLDERS: readonly RegExp[] = [
  /填报人(?:员)?\s*(?:[×xX＊*]+|\d+)/u,
  /(?<!\d)[×＊*]{1,}(?!\d)|[xX]{2,}/u,
  /(?:…+|\.{3,}|。{3,})$/u,
  /[（(](?:(?:姓名|邮箱|电话|单位)略|待填|待定|略)[）)]/u,
  /^(?:[①-⑳][\s、]*)+$/u,
  /_{2,}|＿{2,}|20[×xX]{2}/u,
  /^\s*年\s*月\s*日\s*$/u,
];

interface Found {
  readonly place: Place;
  readonly at: string;
}

function found(place: Place, text: string): Found[] {
  const at = PLACEHOLDERS.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined);
  return at === undefined ? [] : [{ place, at: at.trim() }];
}

/** The same words in several places are one finding, at the first. */
function together(at: string, places: readonly Found[]): RawFinding[] {
  const [first] = places;
  if (!first) return [];
  const count = places.length > 1 ? `，共 ${String(places.length)} 处` : '';
  if (DE_IDENTIFIED.test(at)) {
    const message = `“${at}”是隐去姓名留下的占位${count}。正式上报以前，应换成真实的姓名。`;
    return [{ severity: 'notice', place: first.place, at, message }];
  }
  return [{ place: first.place, at, message: `“${at}”是占位的字句，没有替换${count}。应换成真实的内容，没有的删去。` }];
}

function textsOf({ filled }: CheckContext): { place: Place; text: string }[] {
  const fields = Object.entries(filled.fields).map(([field, text]) => ({
    place: { kind: 'field', field } as const,
    text,
  }));
  const groups = filled.groups.flatMap(({ id, shared, rows }) => [
    ...Object.entries(shared).map(([column, text]) => ({
      place: { kind: 'shared', group: id, column } as const,
      text,
    })),
    ...rows.flatMap(({ key, cells }) =>
      Object.entries(cells).map(([column, text]) => ({
        place: { kind: 'cell', group: id, row: key, column } as const,
        text,
      })),
    ),
  ]);
  return [...fields, ...groups];
}
