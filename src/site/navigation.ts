import type { Edition } from '../edition/edition.ts';

export interface NavigationItem {
  readonly path: string;
  readonly label: string;
}

const EVERYWHERE: readonly NavigationItem[] = [
  { path: '/catalogues/', label: '目录' },
  { path: '/risks/', label: '风险点' },
  { path: '/measures/', label: '措施' },
  { path: '/matrix/', label: '矩阵' },
  { path: '/documents/', label: '文件' },
  { path: '/forms/', label: '表格' },
  { path: '/concepts/', label: '概念' },
];
const INTERNAL_ONLY: readonly NavigationItem[] = [
  { path: '/examples/', label: '样表' },
  { path: '/training/', label: '培训' },
];
const LAST: readonly NavigationItem[] = [{ path: '/about/', label: '关于' }];

/** The main navigation of an edition; the public one does not name what it does not have. */
export function navigation(edition: Edition): readonly NavigationItem[] {
  return [...EVERYWHERE, ...(edition === 'internal' ? INTERNAL_ONLY : []), ...LAST];
}
