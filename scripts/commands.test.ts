/** The commands as they are typed; what they do when it works is seen in `npm test` itself. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const run = (script: string, ...args: string[]) => {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test.each(['build.ts', 'check.ts', 'dev.ts', 'ensure-browser.ts', 'serve.ts', 'start.ts', 'test.ts'])(
  '%s explains itself',
  (script) => {
    const { status, stdout, stderr } = run(script, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^用法：/);
  },
);

test.each([
  ['an unknown edition', ['build.ts', 'secret'], 1, '没有“secret”这个版本'],
  ['an unknown option', ['build.ts', '--fast'], 2, '参数有误'],
  ['a port that cannot be', ['start.ts', '--port', 'x'], 1, '端口“x”不对'],
] as const)('%s is refused in one sentence, without a stack', (_name, [script, ...args], status, message) => {
  const result = run(script, ...args);
  expect(result).toMatchObject({ status, stdout: '' });
  expect(result.stderr).toContain(message);
  expect(result.stderr).not.toMatch(/^\s+at /m);
});

test('every npm script first makes sure of the Node version', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const [name, command] of Object.entries(manifest.scripts)) {
    expect(command, name).toMatch(/^node scripts\/check-node\.mjs && /);
  }
});
