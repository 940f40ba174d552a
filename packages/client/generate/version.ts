import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const file = new URL('../src/version.gen.ts', import.meta.url);
const text = `/** The version of this package, which its requests tell outside browsers. */
export const version = '${version}';
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('packages/client/src/version.gen.ts is stale. Run pnpm generate.');
  process.exitCode = 1;
}
