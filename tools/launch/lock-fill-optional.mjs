// Run after every change of dependencies (npm run lock:fill): makes package-lock.json fit for `npm ci`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fillOptionalPackages } from './bootstrap/optional-packages.mjs';

const file = process.argv[2] ?? 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { added, unknown } = fillOptionalPackages(lock);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${file}: ${added.length} optional packages of other platforms added`);
if (unknown.length > 0) console.warn(`Without a platform in the name, left out: ${unknown.join(', ')}`);
