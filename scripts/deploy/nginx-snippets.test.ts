import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { PROJECT_ROOT } from '../support/project.ts';
import { nginxSnippets } from './nginx-snippets.ts';

test.each(nginxSnippets())('deploy/nginx/$path is what npm run nginx:snippets writes', ({ path, text }) => {
  expect(readFileSync(join(PROJECT_ROOT, 'deploy/nginx', path), 'utf8')).toBe(text);
});

test('every security header is in the configuration, with its value', () => {
  const text = nginxSnippets()
    .map((snippet) => snippet.text)
    .join('\n');
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(text).toMatch(new RegExp(`add_header ${name} .+ always;`));
    expect(text).toContain(`"${value}"`);
  }
});
