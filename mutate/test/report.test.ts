import { expect, it } from 'vitest';
import type { Edit } from '../src/edit.ts';
import { reportOf } from '../src/report.ts';

const edit = (operator: string): Edit => ({
  operator,
  file: { api: 'auth', path: 'auth/schemas/Flow.yaml', text: '' },
  keys: ['required', 0],
  line: 3,
  change: { kind: 'remove' },
});

it('tells the score, what noticed each kind, and the survivors with file and line', () => {
  const results = [
    { edit: edit('b'), check: 'lint' },
    { edit: edit('a'), check: 'facts' },
    { edit: edit('a') },
    { edit: edit('a'), check: 'facts' },
  ];
  expect(reportOf(results)).toBe(`Noticed 3 of 4 edits, 75.0 %: lint 1, facts 2.

  a                          2 of 3  facts 2
  b                          1 of 1  lint 1

Nothing noticed:
  specs/auth/schemas/Flow.yaml:3 [a] required.0 removed`);
});

it('tells what could not be tested, and leaves it out of the score', () => {
  const results = [
    { edit: edit('a'), check: 'facts' },
    { edit: edit('a') },
    { edit: edit('a'), failure: 'tests: out of time' },
  ];
  expect(reportOf(results)).toBe(`Noticed 1 of 2 edits, 50.0 %: facts 1.

  a                          1 of 2  facts 1

Nothing noticed:
  specs/auth/schemas/Flow.yaml:3 [a] required.0 removed

Not tested, and not counted: 1
  specs/auth/schemas/Flow.yaml:3 [a] required.0 removed (tests: out of time)`);
});

it('does not count what only the tables of decisions notice', () => {
  const results = [
    { edit: edit('a'), check: 'facts' },
    { edit: edit('a'), check: 'decisions' },
  ];
  expect(reportOf(results)).toBe(`Noticed 1 of 2 edits, 50.0 %: facts 1.

  a                          2 of 2  facts 1, decisions 1

Noticed only by the tables of our own decisions, and not counted: 1
  specs/auth/schemas/Flow.yaml:3 [a] required.0 removed`);
});
