import { expect, test, vi } from 'vitest';
import { runProcess } from './run-process.ts';

const node = (code: string, env?: Record<string, string>): Promise<number> =>
  runProcess(process.execPath, ['-e', code], env === undefined ? {} : { env });

test('the exit code of the program is handed on', async () => {
  expect(await node('process.exit(0)')).toBe(0);
  expect(await node('process.exit(3)')).toBe(3);
});

test('a program that a signal has ended is a failure', async () => {
  expect(await node('process.kill(process.pid, "SIGTERM")')).toBe(128 + 15);
});

test('variables are added to those of this process', async () => {
  const code = 'process.exit(process.env.EDITION === "public" && process.env.PATH ? 0 : 1)';
  expect(await node(code, { EDITION: 'public' })).toBe(0);
});

test('a program that is not there', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runProcess('no-such-program', [])).toBe(127);
  expect(error).toHaveBeenCalledWith(expect.stringContaining('无法运行 no-such-program'));
  error.mockRestore();
});
