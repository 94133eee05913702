import { join } from 'node:path';
import { PROJECT_ROOT } from './project.ts';
import { runProcess, type ProcessOptions } from './run-process.ts';

/**
 * Runs an `astro` command on the very Node that runs this script (the `astro` in `node_modules/.bin` takes whichever
 * Node is first on the PATH), with telemetry off: a build asks nothing of the network.
 *
 * @returns the exit code
 */
export const runAstro = (args: readonly string[], { env = {} }: ProcessOptions = {}): Promise<number> =>
  runProcess(process.execPath, [join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs'), ...args], {
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
