import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { EDITIONS } from '../../src/edition/edition.ts';
import { builtPages } from '../support/built-pages.ts';
import { expectNoFaults } from '../support/faults.ts';
import { textOf } from '../support/html.ts';

/** The places where the sources print a name, each followed by what may stand there instead. */
const SHAPES: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['手机号码', /(?<!\d)1[3-9]\d{9}(?!\d)/],
  ['身份证号码', /(?<!\d)\d{17}[\dXx](?!\d)/],
  ['邮箱', /[\w.+-]+@[\w-]+\.[a-z]{2,}/i],
  ['监察员姓名', /责任廉政监察员[:：](?!（姓名略）|\s*$)\s*[一-龥]{2,4}[(（]/],
];

describe.each(EDITIONS)('the %s edition', (edition) => {
  test('shows no personal data', () => {
    expectNoFaults(
      builtPages(edition).flatMap(({ path, file, elements }) => {
        const html = elements[0];
        const text = html ? textOf(html) : readFileSync(file, 'utf8');
        return SHAPES.flatMap(([what, pattern]) => {
          const found = pattern.exec(text);
          return found ? [`${path} 有${what}：${found[0]}`] : [];
        });
      }),
    );
  });
});
