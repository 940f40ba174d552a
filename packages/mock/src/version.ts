import { readFileSync } from 'node:fs';

/** The version of this package. */
export function versionOf(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return version;
}
