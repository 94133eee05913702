import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'bench/search/real-sites/made/',
    'dist/',
    '.astro/',
    '.astro-cache/',
    'test-results/',
    'playwright-report/',
  ]),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // `_` says that a parameter is there for its place only.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    // The types of a template come out as `any` without Astro's own compiler; `astro check` checks them instead.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.{js,mjs}'],
    // Plain JavaScript has no types; unknown names, which tsc finds in TypeScript, are found here by `no-undef`.
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['public/**/*.js'],
    // Sent to the browser as it is, and not as a module.
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
);
