/** Results as tables. */
import { isMet, type Measure, measuresOf } from './measures.ts';
import type { Result } from './result.ts';
import { renderTable } from './table.ts';

const NONE = '–';

const number = (value: number | undefined, digits: number): string =>
  value === undefined || Number.isNaN(value) ? NONE : value.toFixed(digits);

/** `142.0 ×1.7`: the figure and how many times ours it is. */
function peerCell({ digits, hasRatio, value }: Measure, peer: Result, ours: Result): string {
  const own = value(ours);
  const theirs = value(peer);
  const shown = number(theirs, digits);
  if (!hasRatio || theirs === undefined || own === undefined || !(own > 0)) return shown;
  const ratio = theirs / own;
  return `${shown} ×${ratio.toFixed(ratio < 0.1 ? 2 : ratio < 10 ? 1 : 0)}`;
}

function targetCells(measure: Measure, ours: Result): [target: string, met: string] {
  const target = measure.target?.(ours.entries);
  const value = measure.value(ours);
  if (target === undefined || value === undefined) return ['', ''];
  const sign = measure.better === 'less' ? '≤' : '≥';
  return [`${sign} ${String(target)}`, isMet(measure, value, target) ? '达到' : '未达到'];
}

/** One size. @param results ours first */
export function sizeTable(results: readonly Result[]): string {
  const [ours, ...peers] = results;
  if (ours === undefined) return '';
  const rows = measuresOf(results).map((measure) => [
    measure.label,
    ...targetCells(measure, ours),
    number(measure.value(ours), measure.digits),
    ...peers.map((peer) => peerCell(measure, peer, ours)),
  ]);
  return renderTable([['', '目标', '', ...results.map(({ search }) => search)], ...rows]);
}

/** How the figures of each search change with the number of entries. @param sizes results of each size, ascending */
export function growthTable(sizes: readonly (readonly Result[])[]): string {
  const names = [...new Set(sizes.flatMap((results) => results.map(({ search }) => search)))];
  const measures = measuresOf([]);
  const rows = names.flatMap((name) =>
    measures.map((measure) => {
      const values = sizes.map((results) => {
        const result = results.find(({ search }) => search === name);
        return number(result && measure.value(result), measure.digits);
      });
      return [`${name}  ${measure.label.trim()}`, ...values];
    }),
  );
  const heading = sizes.map((results) => `${String(results[0]?.entries ?? 0)} 条`);
  return renderTable([['', ...heading], ...rows.filter(([, ...values]) => values.some((value) => value !== NONE))]);
}

export interface TargetLine {
  readonly entries: number;
  readonly measure: string;
  readonly target: number;
  readonly value: number;
  readonly met: boolean;
}

/** Each target with what was reached. @param results ours first */
export function targetLines(results: readonly Result[]): TargetLine[] {
  const [ours] = results;
  if (ours === undefined) return [];
  let group = '';
  return measuresOf(results).flatMap((measure) => {
    const { label } = measure;
    if (!label.startsWith(' ')) group = label;
    const target = measure.target?.(ours.entries);
    const value = measure.value(ours);
    if (target === undefined || value === undefined) return [];
    const name = label === group ? label : `${group} / ${label.trim()}`;
    return [{ entries: ours.entries, measure: name, target, value, met: isMet(measure, value, target) }];
  });
}
