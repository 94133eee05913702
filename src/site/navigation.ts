import type { Edition } from '../edition/edition.ts';

export interface NavigationItem {
  readonly path: string;
  readonly label: string;
}

/** Office work: the internal edition is where forms are filled in and people are trained. */
const INTERNAL: readonly NavigationItem[] = [
  { path: '/catalogues/', label: '目录' },
  { path: '/risks/', label: '风险点' },
  { path: '/measures/', label: '措施' },
  { path: '/matrix/', label: '矩阵' },
  { path: '/documents/', label: '文件' },
  { path: '/forms/', label: '表格' },
  { path: '/concepts/', label: '概念' },
  { path: '/examples/', label: '样表' },
  { path: '/training/', label: '培训' },
  { path: '/publications/', label: '公开' },
  { path: '/about/', label: '关于' },
];

/** What the public comes for: what is published first, then the measures and what they control. */
const PUBLIC: readonly NavigationItem[] = [
  { path: '/publications/', label: '公开' },
  { path: '/documents/', label: '文件' },
  { path: '/measures/', label: '措施' },
  { path: '/risks/', label: '风险点' },
  { path: '/catalogues/', label: '目录' },
  { path: '/concepts/', label: '概念' },
  { path: '/about/', label: '关于' },
];

/** The main navigation of an edition; the public one does not name what it does not have. */
export const navigation = (edition: Edition): readonly NavigationItem[] => (edition === 'internal' ? INTERNAL : PUBLIC);
