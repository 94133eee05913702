import { BIGRAM } from './minisearch-settings.ts';
import { startMiniSearch } from './minisearch.ts';

startMiniSearch(BIGRAM);
