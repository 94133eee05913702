import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nginxSnippets } from './deploy/nginx-snippets.ts';
import { runCommand } from './support/command-line.ts';
import { PROJECT_ROOT } from './support/project.ts';

const USAGE = `用法：npm run nginx:snippets

改了安全响应头（scripts/security-headers.ts）或缓存规则（scripts/server/file-headers.ts）之后运行，
重写 deploy/nginx/snippets/ 中由它们得出的文件。`;

await runCommand(import.meta.url, USAGE, () => {
  for (const { path, text } of nginxSnippets()) {
    writeFileSync(join(PROJECT_ROOT, 'deploy/nginx', path), text);
    console.log(`已写入 deploy/nginx/${path}`);
  }
  return Promise.resolve(0);
});
