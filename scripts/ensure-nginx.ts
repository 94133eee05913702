import { findOrInstallNginx } from './deploy/find-nginx.ts';
import { runCommand } from './support/command-line.ts';

const USAGE = `用法：node scripts/ensure-nginx.ts

为部署测试（tests/deploy/）准备 nginx 和它的 brotli 模块：系统已装的，或用 apt-get 安装（仅 Debian 系且为 root）。
都没有也不算失败，部署测试会说明原因并跳过。`;

await runCommand(import.meta.url, USAGE, async () => {
  const nginx = await findOrInstallNginx();
  if (nginx === undefined) {
    console.warn('没有 nginx 和它的 brotli 模块，也不能安装（需要 Debian 系并以 root 运行）；部署测试将跳过。');
  } else {
    console.log(`nginx：${nginx.program}`);
  }
  return 0;
});
