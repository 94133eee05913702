import { expect, test } from 'vitest';
import { matchOf, matchText } from './match.ts';
import { parseQuery } from './parse.ts';

const text = matchText({
  content: '公车私用，酒后驾车。\n夜间不按规定停放（2019年）。',
  meta: {
    id: 'GG-R019',
    title: '公车私用',
    facts: '贵港 · 一级 · 高风险',
    names: 'ggr19 贵港19',
    said: '开单位的车',
    own: 2,
    citation: '',
  },
});

test.each([
  ['GG-R19', 'identifier'],
  ['贵港 19', 'identifier'],
  ['公车私用', 'title'],
  ['车私', 'inTitle'],
  ['私用酒后', 'inText'],
  ['019年', 'inText'],
  ['驾车 公车', 'scattered'],
  ['驾车夜间', 'none'],
  ['驾车 夜间', 'scattered'],
  ['贵港', 'beside'],
  ['驾车 一级', 'scattered'],
  ['贵港 一级', 'beside'],
  ['公务', 'none'],
  ['。', 'inText'],
  ['（2', 'inText'],
  ['）。', 'inText'],
  ['，。', 'none'],
])('%s: %s', (typed, match) => {
  expect(matchOf(parseQuery(typed), text)).toBe(match);
});
