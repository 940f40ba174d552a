import { statementsOf } from '@ping-password/contract/evidence';
import { describe, expect, it } from 'vitest';
import { readOpenQuestions } from '../src/evidence/open-questions.ts';
import { read } from './built-site.ts';
import { apis, operations } from './site-actions.ts';
import { textOf, textRows } from './site-text.ts';

const inferredOf = (document: (typeof apis)[number]['document']) =>
  statementsOf(document).filter(({ level }) => level === 'inferred');

describe('the list of failures', () => {
  it.each(operations)('has a place for $title', async ({ name, operationId }) => {
    expect(await read('answers.html')).toContain(`id="${name}-${operationId}"`);
  });

  it('tells status, key, summary, code, first detail and evidence', async () => {
    const [, part = ''] = (await read('answers.html')).split('id="platform-checkPassword"');
    expect(textRows(part.split('</table>')[0] ?? '').slice(1, 3)).toEqual([
      '400 wrongPassword The password is wrong INVALID_DATA INVALID_VALUE on password public',
      '400 emptyPassword The password is empty INVALID_DATA EMPTY_VALUE on password inferred The detail code is documented; which fault it reports is deduced from its name.',
    ]);
    expect(textOf(part.split('<table')[0] ?? '')).toMatch(
      / Succeeds as ok, mustChange, expired\.$/,
    );
  });
});

describe('the page of what is inferred', () => {
  it('holds every inferred statement and every note once per API', async () => {
    const page = await read('evidence.html');
    for (const { name, document } of apis) {
      const [, part = ''] = page.split(`<h2 id="${name}">`);
      const text = textOf(part.split('</section>')[0] ?? '');
      for (const { what, note = '' } of inferredOf(document)) {
        expect(text).toContain(what);
        expect(text.split(note)).toHaveLength(2);
      }
    }
  });
});

describe('the page of open questions', () => {
  it('holds every contradiction and every unknown', async () => {
    const page = await read('open-questions.html');
    const text = textOf(page);
    const { contradictions, unknowns } = await readOpenQuestions();
    expect([contradictions.length, unknowns.length]).toEqual([49, 28]);
    for (const { id, what, decision } of contradictions) {
      expect(page).toContain(`id="contradiction-${id}"`);
      expect(text).toContain(what);
      expect(text).toContain(decision);
    }
    for (const { id, what, settle } of unknowns) {
      expect(page).toContain(`id="unknown-${id}"`);
      expect(text).toContain(what);
      expect(text).toContain(settle);
    }
  });
});
