import { runCommand } from './support/command-line.ts';
import { runProcess } from './support/run-process.ts';

/** In the order of what is quick and what later steps need. */
const STEPS = [
  ['check', '内容检查与类型检查'],
  ['lint', '代码规范与格式'],
  ['test:unit', '单元测试'],
  // Before the build: it prints the PDF files when a browser is at hand.
  ['test:prepare', '准备浏览器和 nginx'],
  ['build', '构建两个版本'],
  ['test:build', '检查构建结果'],
  ['test:browser', '浏览器测试（含无障碍检查）'],
] as const;

const USAGE = `用法：npm test

依次运行，一步失败即停：
${STEPS.map(([script, title]) => `  npm run ${script.padEnd(14)}${title}`).join('\n')}`;

/** npm as JavaScript, on this very Node, when npm has started us (it always has); `npm` on Windows is a batch file. */
const runScript = (script: string): Promise<number> => {
  const npm = process.env.npm_execpath;
  const args = ['run', '--silent', script];
  return npm === undefined ? runProcess('npm', args) : runProcess(process.execPath, [npm, ...args]);
};

await runCommand(import.meta.url, USAGE, async () => {
  for (const [index, [script, title]] of STEPS.entries()) {
    console.log(`\n━━━━ ${String(index + 1)}/${String(STEPS.length)} ${title}（npm run ${script}）━━━━\n`);
    const code = await runScript(script);
    if (code !== 0) {
      console.error(`\n第 ${String(index + 1)} 步失败：npm run ${script}`);
      return code;
    }
  }
  return 0;
});
