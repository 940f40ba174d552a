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
  const verdicts = [
    { edit: edit('b'), judge: 'lint' },
    { edit: edit('a'), judge: 'facts' },
    { edit: edit('a') },
    { edit: edit('a'), judge: 'facts' },
  ];
  expect(reportOf(verdicts)).toBe(`Noticed 3 of 4 edits, 75.0 %: lint 1, facts 2.

  a                          2 of 3  facts 2
  b                          1 of 1  lint 1

Nothing noticed:
  specs/auth/schemas/Flow.yaml:3 [a] required.0 removed`);
});
