import { parseServeArguments, serveUntilStopped } from './serve.ts';
import { buildEditions } from './support/build-editions.ts';
import { runCommand } from './support/command-line.ts';

const USAGE = `用法：npm start [-- 版本] [--port 端口] [--host 地址]

构建网站并在本机提供，显示地址。参数同 npm run serve；版本默认 internal（内部版）。
已经构建过、只要重新提供：npm run serve`;

await runCommand(import.meta.url, USAGE, async (args) => {
  // Before the build: a mistyped argument should not cost a minute.
  const options = parseServeArguments(args);
  const code = await buildEditions([options.edition]);
  if (code === 0) await serveUntilStopped(options);
  return code;
});
