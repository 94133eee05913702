import { VITEPRESS } from './minisearch-settings.ts';
import { startMiniSearch } from './minisearch.ts';

startMiniSearch(VITEPRESS);
