import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Entry {
  id: string;
  what: string;
  probe?: string;
  ask?: string;
}

const lists = ['unknowns', 'contradictions'] as const;

const entries = lists.flatMap((list) => {
  const file = new URL(import.meta.resolve(`@ping-password/specs/${list}.yaml`));
  return (parse(readFileSync(file, 'utf8')) as Entry[]).map(({ id, what, probe, ask }) => ({
    list,
    id,
    what: what.trim(),
    ...(probe !== undefined && { probe }),
    ...(ask !== undefined && { ask }),
  }));
});

const text = `/** The entries of unknowns.yaml and contradictions.yaml, and what settles each. */
export const entries = ${JSON.stringify(entries, null, 2)} as const;
`;

const file = new URL('../src/live/entries.gen.ts', import.meta.url);
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('packages/conformance/src/live/entries.gen.ts is stale. Run pnpm generate.');
  process.exitCode = 1;
}
