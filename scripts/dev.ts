import { runCommand } from './support/command-line.ts';
import { runAstro } from './support/run-astro.ts';

const USAGE = `用法：npm run dev [-- --port 端口] [--host 地址]

边改边看（内部版；EDITION=public 为公开版）。检索用的是最近一次 npm run build:internal 的索引。
其余参数原样交给 astro dev。`;

await runCommand(import.meta.url, USAGE, (args) =>
  // `--ignore-lock` keeps it in the foreground: Astro goes into the background by itself in some terminals.
  runAstro(['dev', '--ignore-lock', ...args]),
);
