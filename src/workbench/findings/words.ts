import type { IconName } from '../chrome/icon.tsx';
import { placeKey } from '../state/places.ts';
import type { Finding } from '../../forms/checks/types.ts';

type Severity = Finding['severity'];

/** From the gravest. */
export const SEVERITIES: readonly Severity[] = ['must', 'should', 'notice'];

interface MarkWords {
  readonly word: string;
  readonly icon: IconName;
}

export const SEVERITY_WORDS: Readonly<Record<Severity, MarkWords>> = {
  must: { word: '必须改', icon: 'must' },
  should: { word: '应当看', icon: 'should' },
  notice: { word: '提示', icon: 'notice' },
};

/** Beside a field where nothing is written yet. */
export const AWAITED_WORDS: MarkWords = { word: '待填', icon: 'pen' };

/** `必须改 2 处，应当看 1 处`; one sentence for everybody who listens. */
export function findingsInWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const counts = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : `${SEVERITY_WORDS[severity].word} ${String(count)} 处`;
  }).filter((words) => words !== '');
  return counts.length === 0 ? '检查完毕，没有问题' : `检查：${counts.join('，')}`;
}

/** Of the element in the panel. */
export function findingId({ rule, place }: Pick<Finding, 'rule' | 'place'>): string {
  return `finding-${rule}-${placeKey(place)}`;
}
