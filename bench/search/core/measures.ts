/** The figures of a {@link Result} as lines of a table, with the targets of the project. */
import type { Quality } from './judged.ts';
import type { Result } from './result.ts';

export interface Measure {
  readonly label: string;
  readonly digits: number;
  readonly better: 'less' | 'more';
  /** Whether a ratio to ours says anything. */
  readonly hasRatio: boolean;
  readonly value: (result: Result) => number | undefined;
  /** What ours ought to reach with so many entries. */
  readonly target?: (entries: number) => number | undefined;
}

/** Targets are stated for our size, 20,000 and 100,000 entries; in between, that of the next larger size holds. */
const bySize =
  (small: number, middle: number, large: number) =>
  (entries: number): number =>
    entries <= 1000 ? small : entries <= 20_000 ? middle : large;
const always = (target: number) => (): number => target;

const less = (label: string, digits: number, value: Measure['value'], target?: Measure['target']): Measure => ({
  label,
  digits,
  better: 'less',
  hasRatio: true,
  value,
  ...(target && { target }),
});
const more = (label: string, value: Measure['value'], target?: Measure['target']): Measure => ({
  label,
  digits: 3,
  better: 'more',
  hasRatio: false,
  value,
  ...(target && { target }),
});
/** Per cent, of which a ratio to ours says nothing. */
const share = (label: string, value: Measure['value'], target?: Measure['target']): Measure => ({
  ...less(label, 1, value, target),
  hasRatio: false,
});

const kilobytes = (bytes: number | undefined): number | undefined => (bytes === undefined ? undefined : bytes / 1000);
const percent = (part: number | undefined): number | undefined => (part === undefined ? undefined : part * 100);

/** Empty answers of the three lengths together. */
function emptyShare({ substrings }: Result): number {
  const lengths = Object.values(substrings);
  const asked = lengths.reduce((sum, { sample }) => sum + sample, 0);
  return lengths.reduce((sum, { sample, empty }) => sum + sample * empty, 0) / asked;
}

const MEASURES: readonly Measure[] = [
  less('首条结果 传输 kB', 1, ({ firstResult }) => kilobytes(firstResult.bytes), bySize(85, 200, 300)),
  less('  其中响应头 kB', 1, ({ firstResult }) => kilobytes(firstResult.headerBytes)),
  less('  连页面与样式 kB', 1, ({ firstResult }) => kilobytes(firstResult.pageBytes)),
  share('  答出的查询 %', ({ firstResult }) => percent(firstResult.answered / firstResult.asked)),
  less('首条结果 不限速 ms', 0, ({ firstResult }) => firstResult.milliseconds),
  less('  10 Mbit/s、40 ms ms', 0, ({ firstResult }) => firstResult.millisecondsSlowNetwork),
  less('  CPU 慢 4 倍 ms', 0, ({ firstResult }) => firstResult.millisecondsSlowProcessor),
  less('热查询 p50 ms', 1, ({ latency }) => latency.repeated.p50, bySize(5, 20, 20)),
  less('热查询 p95 ms', 1, ({ latency }) => latency.repeated.p95, bySize(20, 100, 100)),
  less('  新词、边取文件 p50 ms', 1, ({ latency }) => latency.fresh.p50, bySize(5, 20, 20)),
  less('  新词、边取文件 p95 ms', 1, ({ latency }) => latency.fresh.p95, bySize(20, 100, 100)),
  more('2 字子串 召回', ({ substrings }) => substrings[2].recall, always(1)),
  more('3 字子串 召回', ({ substrings }) => substrings[3].recall, always(1)),
  more('4 字子串 召回', ({ substrings }) => substrings[4].recall, always(1)),
  share('  无结果 %', (result) => percent(emptyShare(result)), always(0)),
  more('冷启动 召回', ({ substringsCold }) => substringsCold?.recall, always(1)),
  share('  无结果 %', ({ substringsCold }) => percent(substringsCold?.empty), always(0)),
  less('索引 磁盘 MB', 2, ({ index }) => index.bytes / 1e6),
  less('索引 文件数', 0, ({ index }) => index.files),
  less('建索引 s', 1, ({ index }) => index.buildSeconds),
];

/** Targets by kind of judged query. */
const QUALITY_TARGETS: Readonly<Record<string, Partial<Record<keyof Quality, number>>>> = {
  'exact wording': { mrr: 1 },
  title: { mrr: 1 },
  'other order': { mrr: 0.97, recall: 0.95 },
  paraphrase: { mrr: 0.97, recall: 0.95 },
  'several words': { mrr: 0.97, recall: 0.95 },
  identifier: { first: 0.95 },
  pinyin: { first: 0.95 },
  typo: { first: 0.95 },
};

const KIND_NAMES: Readonly<Record<string, string>> = {
  'exact wording': '原文字句',
  title: '名称',
  'other order': '换了次序',
  paraphrase: '换了说法',
  'several words': '几个词',
  identifier: '编号',
  pinyin: '拼音',
  typo: '错一个字',
};

function qualityMeasures(kind: string, queries: number): Measure[] {
  const line = (label: string, part: 'mrr' | 'recall' | 'first'): Measure => {
    const target = QUALITY_TARGETS[kind]?.[part];
    return more(label, ({ judged }) => judged?.[kind]?.[part], target === undefined ? undefined : always(target));
  };
  return [
    line(`${KIND_NAMES[kind] ?? kind}（${String(queries)} 题） MRR@10`, 'mrr'),
    line('  recall@10', 'recall'),
    line('  首条即是', 'first'),
  ];
}

/** @returns the lines that these results have; those of judged queries only where there are some */
export function measuresOf(results: readonly Result[]): Measure[] {
  const judged = results.find((result) => result.judged !== undefined)?.judged ?? {};
  return [...MEASURES, ...Object.entries(judged).flatMap(([kind, { queries }]) => qualityMeasures(kind, queries))];
}

/** Equal to as many digits as are shown is met. */
export function isMet({ better, digits }: Measure, value: number, target: number): boolean {
  const tolerance = better === 'more' ? 0.5 / 10 ** digits : 0;
  return better === 'more' ? value >= target - tolerance : value <= target;
}
