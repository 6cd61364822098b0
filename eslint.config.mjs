import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import playwright from 'eslint-plugin-playwright';
import tseslint from 'typescript-eslint';
import { kasvu } from './tools/workspace/lint/plugin.ts';
import { relativeImportsOfTools, walls } from './tools/workspace/lint/walls.ts';

const code = ['**/*.ts', '**/*.mts', '**/*.mjs', '**/*.cjs', '**/*.js'];
// Tests and what they stand on: `test-api.ts`, `test-setup.ts`, `testing.ts`, a folder `testing`.
const tests = ['**/*.test.ts', '**/test-*.ts', '**/testing.ts', '**/testing/**/*.ts'];
const web = ['apps/dashboard/**/*.ts', 'libs/ui/**/*.ts'];
const webTemplates = ['apps/dashboard/**/*.html', 'libs/ui/**/*.html'];
const apps = ['apps/api/src/**/*.ts', 'apps/dashboard/src/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules',
      '**/dist',
      '**/coverage',
      '**/.nx',
      '**/.angular',
      '**/.kasvu',
      '**/.results',
      'tmp',
      '**/golden/**',
      '**/generators/**/files/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  { plugins: { kasvu, '@nx': nx } },
  {
    files: code,
    extends: [eslint.configs.recommended, tseslint.configs.recommended],
    rules: {
      'no-console': 'off',
      'no-undef': 'off', // the type checker knows better, and .mjs runs in Node
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      'kasvu/long-file': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'kasvu/disable-needs-reason': 'error',
      '@typescript-eslint/no-explicit-any': ['error', { fixToUnknown: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'No enums: write `as const` or a zod enum.' }],
      '@nx/enforce-module-boundaries': ['error', walls()],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: code,
    ignores: [...tests, 'tools/**', 'libs/testing/**', 'apps/e2e/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/test-*', './testing', '../**/testing', './**/testing/*', '../**/testing/*'],
              message: 'What tests stand on is for tests only.',
            },
          ],
        },
      ],
    },
  },
  { files: tests, rules: { '@nx/enforce-module-boundaries': ['error', walls({ inTests: true })] } },
  {
    // The registry is the one place that names the adapters; it takes each from the folder beside it.
    files: ['libs/adapters/registry.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', walls({ allow: ['./*'] })] },
  },
  {
    files: ['tools/**/*.{ts,mjs}', 'libs/testing/**/*.ts', 'apps/e2e/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': ['error', walls({ inTests: true, allow: [relativeImportsOfTools] })] },
  },
  {
    files: ['tools/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'No enums: write `as const` or a zod enum.' },
        { selector: 'TSParameterProperty', message: 'Node runs tools by stripping types: write the field out.' },
        { selector: 'TSModuleDeclaration[declare!=true]', message: 'Node runs tools by stripping types: no namespaces.' },
      ],
    },
  },
  { files: ['apps/api/**/*.controller.ts'], rules: { 'kasvu/route-needs-access': 'error' } },
  { files: apps, ignores: tests, rules: { 'kasvu/app-walls': 'error' } }, // a test may set up the whole app
  {
    files: web,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/prefer-signals': 'error',
    },
  },
  {
    files: webTemplates,
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
    },
  },
  { files: ['apps/e2e/**/*.ts'], extends: [playwright.configs['flat/recommended']] },
  prettier,
);
