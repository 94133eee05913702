import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Otherwise one processor is left idle, and CI has two.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/support/**/*.test.ts',
            'tests/search/**/*.test.ts',
            'bench/**/*.test.ts',
          ],
          // Nothing here is timed: a slow machine is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          // Each file reads and parses every page of both editions.
          testTimeout: 120_000,
        },
      },
    ],
  },
});
