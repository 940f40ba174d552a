import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const file = new URL('../src/version.gen.ts', import.meta.url);
const text = `/** What the requests tell of themselves outside browsers: this package and its version. */
export const userAgent = 'ping-password-client/${version}';
`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('packages/client/src/version.gen.ts is stale. Run pnpm generate.');
  process.exitCode = 1;
}
