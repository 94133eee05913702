import { HtmlValidate } from 'html-validate';
import { test } from 'vitest';
import { EDITIONS } from '../../src/edition/edition.ts';
import { expectNoFaults } from '../support/faults.ts';
import { HTML_RULES } from '../support/html-rules.ts';
import { sitePages } from '../support/site-pages.ts';

test.for(EDITIONS)('every page of the %s edition is valid HTML', async (edition) => {
  const validator = new HtmlValidate(HTML_RULES);
  const faults: string[] = [];
  for (const { path, file } of sitePages(edition)) {
    const { results } = await validator.validateFile(file);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path} ${String(line)}:${String(column)} ${ruleId}：${message}`);
    }
  }
  expectNoFaults(faults);
});
