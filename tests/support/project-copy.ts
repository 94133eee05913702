/** A copy of the project whose content a test may change and that can be built, apart from the real one. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../scripts/support/project.ts';
import type { Edition } from '../../src/edition/edition.ts';

/** All that a build reads. `node_modules` is linked: it is large, and nothing writes into it. */
const COPIED = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'] as const;

/** Vitest sets these, and a build takes them for its own settings: DEV alone has it read all content for every page. */
const SET_BY_VITEST: readonly string[] = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

const environmentOutsideVitest = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !SET_BY_VITEST.includes(name)));

export interface ProjectCopy {
  readonly root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** @returns the exit code, what was printed, and the folder of the site */
  build(edition: Edition): { readonly code: number | null; readonly output: string; readonly dist: string };
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'lianjing-copy-'));
  for (const name of COPIED) cpSync(join(PROJECT_ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(root, 'node_modules'), 'dir');
  return {
    root,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    build: (edition) => {
      const dist = join(root, 'dist', edition);
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--force'],
        {
          cwd: root,
          encoding: 'utf8',
          // What is beyond it ends the process; the default, 1 MB, is less than a talkative build may print.
          maxBuffer: 64 * 1024 * 1024,
          env: {
            ...environmentOutsideVitest(),
            EDITION: edition,
            // What the internal edition holds is sought to prove that it would be found; its pages are enough for that.
            ...(edition === 'internal' ? { LIANJING_PDF: 'off' } : {}),
            LIANJING_OUT: dist,
            ASTRO_TELEMETRY_DISABLED: '1',
          },
        },
      );
      return { code: status, output: stdout + stderr, dist };
    },
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
