/** What all our commands have in common: help, faults in one sentence, and an exit code. */
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A fault whose message is all that the person at the terminal needs: it is shown without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** `process.argv[1]` keeps symbolic links and `import.meta.url` does not. */
const isStartedDirectly = (moduleUrl: string): boolean =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);

const isBadArgument = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/**
 * Runs a command when its module is the one that Node was started with, and does nothing when it is imported.
 *
 * @param moduleUrl `import.meta.url` of the command
 * @param usage what `--help` prints
 * @param main takes the arguments, returns the exit code
 */
export async function runCommand(
  moduleUrl: string,
  usage: string,
  main: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  if (!isStartedDirectly(moduleUrl)) return;
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await main(args);
  } catch (error) {
    if (isBadArgument(error)) {
      console.error(`参数有误：${error.message}\n\n${usage}`);
      process.exitCode = 2;
    } else if (error instanceof UserError) {
      console.error(error.message);
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
