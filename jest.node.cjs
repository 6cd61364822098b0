// Jest for everything that runs in Node. The level (unit, db, contract) is chosen by --testMatch, the project by --rootDir.
const { join } = require('node:path');
const { compilerOptions } = require('./tsconfig.json');

module.exports = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[tj]s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Nest 12 and others are ESM only: Jest require()s real ESM under NODE_OPTIONS=--experimental-vm-modules.
  transformIgnorePatterns: ['/node_modules/'],
  moduleNameMapper: Object.fromEntries(Object.entries(compilerOptions.paths).map(([name, [path]]) => [`^${name}$`, join(__dirname, path)])),
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
  modulePathIgnorePatterns: ['/dist/', '/.kasvu/'],
  cacheDirectory: join(__dirname, 'node_modules/.cache/jest'),
  testTimeout: 30_000,
};
