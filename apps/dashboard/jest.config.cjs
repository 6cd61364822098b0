const { join } = require('node:path');
const { compilerOptions } = require('../../tsconfig.json');

const root = join(__dirname, '../..');

module.exports = {
  displayName: 'dashboard',
  rootDir: __dirname,
  testMatch: ['**/*.unit.test.ts'],
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/src/test-setup.ts'],
  transform: {
    '^.+\\.(ts|mjs|js|html)$': [
      'jest-preset-angular',
      {
        tsconfig: '<rootDir>/tsconfig.spec.json',
        stringifyContentPathRegex: '\\.(html|svg)$',
        // ESM published as .js: esbuild turns it into CommonJS, as it does .mjs
        processWithEsbuild: ['@jsverse', '@mdi'].map((name) => `**/node_modules/${name}/**/*.js`),
      },
    ],
  },
  transformIgnorePatterns: ['node_modules/(?!(.*\\.mjs$|@jsverse/|@mdi/))'],
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, join(root, path)])),
    '^echarts/.+$': '<rootDir>/src/testing/undrawn-charts.ts',
  },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'html', 'json'],
  modulePathIgnorePatterns: ['/dist/'],
  cacheDirectory: join(root, 'node_modules/.cache/jest'),
};
