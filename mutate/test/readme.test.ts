import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checks } from '../src/checks/index.ts';
import { operators } from '../src/operators/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const textBetween = (from: string, to: string) => {
  const [, section = ''] = readme.split(`## ${from}\n`);
  const [text = ''] = section.split(`## ${to}\n`);
  return text;
};

it('names every kind of edit, and no other', () => {
  const named = [...textBetween('Kinds of edits', 'Checks').matchAll(/`([^`]+)`/g)].map(
    ([, name = '']) => name.replaceAll(/\s+/g, ' '),
  );
  expect(named.sort()).toEqual(operators.map(({ name }) => name).sort());
});

it('names the checks in their order', () => {
  const named = textBetween('Checks', 'Reading the report').matchAll(/^\d\. `(\w+)`/gm);
  expect([...named].map(([, name]) => name)).toEqual(checks.map(({ name }) => name));
});
