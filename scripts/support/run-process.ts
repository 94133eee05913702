import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface ProcessOptions {
  /** Added to, or put in place of, the variables of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder in which it runs; that of this process where there is none. */
  readonly cwd?: string;
}

/** The shell's convention, so that a caller sees a child killed by a signal as a failure. */
const exitCodeOfSignal = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

/**
 * Runs a program in this terminal and waits for it.
 *
 * @returns its exit code; 127 when it cannot be started
 */
export function runProcess(
  program: string,
  args: readonly string[],
  { env = {}, cwd }: ProcessOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd, env: { ...process.env, ...env } });
    // Ctrl+C reaches the child by itself (same terminal); it decides how to end, and this process waits for it.
    const wait = (): void => undefined;
    const terminate = (): void => void child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', terminate);
    const finish = (code: number): void => {
      process.off('SIGINT', wait).off('SIGTERM', terminate);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`无法运行 ${program}：${error.message}`);
      finish(127);
    });
    child.once('exit', (code, signal) => {
      finish(signal === null ? (code ?? 1) : exitCodeOfSignal(signal));
    });
  });
}
