import { WORD } from './minisearch-settings.ts';
import { startMiniSearch } from './minisearch.ts';

startMiniSearch(WORD);
