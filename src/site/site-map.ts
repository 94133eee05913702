/** The map of the site for readers (网站地图): every list, and under it what it lists by name. Pure. */
import type { Catalogue } from '../catalogue/types.ts';
import { LEVEL_NAMES, LEVELS } from '../catalogue/levels/levels.ts';
import { navigation, type NavigationItem } from './navigation.ts';

export interface MapBranch extends NavigationItem {
  readonly children: readonly NavigationItem[];
}

/** Lists that the menu of an edition may lack. */
const BESIDE_THE_MENU: readonly NavigationItem[] = [
  { path: '/categories/', label: '按类别' },
  { path: '/levels/', label: '按等级' },
  { path: '/domains/', label: '按业务领域' },
  { path: '/search/', label: '搜索' },
  { path: '/matrix/', label: '矩阵' },
  { path: '/forms/', label: '空白表格' },
  { path: '/publications/table/', label: '公开目录' },
  { path: '/feeds/', label: '订阅' },
  { path: '/data/', label: '开放数据' },
  { path: '/changes/', label: '版本与变更' },
];

/** Risks and measures are left to their lists: hundreds of lines would hide the rest. */
export function siteMap(catalogue: Catalogue): MapBranch[] {
  const children: Readonly<Record<string, readonly NavigationItem[]>> = {
    '/publications/': catalogue.publications.map(({ path, title }) => ({ path, label: title })),
    '/catalogues/': catalogue.catalogues.map(({ id, name }) => ({ path: `/catalogues/${id}/`, label: name })),
    '/documents/': catalogue.documents.map(({ path, data }) => ({ path, label: data.shortTitle })),
    '/forms/': catalogue.forms.map(({ path, id, data }) => ({ path, label: `${id} ${data.shortTitle}` })),
    '/concepts/': catalogue.concepts.map(({ path, title }) => ({ path, label: title })),
    '/categories/': catalogue.categories.map(({ id, name }) => ({ path: `/categories/${id}/`, label: name })),
    '/levels/': LEVELS.map((level) => ({ path: `/levels/${level}/`, label: LEVEL_NAMES[level].name })),
    '/data/': [{ path: '/data/dictionary/', label: '数据字典' }],
    '/domains/': catalogue.domains.map(({ id, name }) => ({ path: `/domains/${id}/`, label: name })),
  };
  const menu = navigation(catalogue.edition);
  const beside = BESIDE_THE_MENU.filter(({ path }) => !menu.some((item) => item.path === path));
  return [{ path: '/', label: '首页' }, ...menu, ...beside].map((item) => ({
    ...item,
    children: children[item.path] ?? [],
  }));
}
