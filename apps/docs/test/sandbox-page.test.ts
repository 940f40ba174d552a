import { describe, expect, it } from 'vitest';
import { readControlApi } from '../src/contract.ts';
import { evidenceOf } from '../src/evidence/evidence.ts';
import { entriesOf } from '../src/reference/action-entry.ts';
import { readSandboxFacts } from '../src/sandbox-page/facts.ts';
import { moduleSamples, type Sample, shellSamples } from '../src/sandbox-page/samples.ts';
import { read } from './built-site.ts';
import { operations } from './site-actions.ts';
import { textOf, textRows } from './site-text.ts';

const control = await readControlApi();

describe('the page of the sandbox', async () => {
  const page = await read('sandbox.html');
  const text = textOf(page);
  const facts = await readSandboxFacts();
  const plain = (cells: readonly string[]) => cells.join(' ').replaceAll('`', '').trim();

  it('holds the tables of the packages, cell by cell', () => {
    const rows = textRows(page);
    const tables = [facts.world, facts.personas, facts.answers, facts.faults];
    expect(tables.map((table) => table.rows.length)).toEqual([9, 11, 11, 5]);
    for (const { rows: cells } of tables)
      for (const row of cells) expect(rows).toContain(plain(row));
    expect(facts.calls).toHaveLength(9);
    for (const call of facts.calls) expect(text).toContain(plain([call]));
  });

  it('holds every sample and what it prints', () => {
    for (const { source, output } of Object.values<Sample>({ ...shellSamples, ...moduleSamples })) {
      expect(text).toContain(source.replace(/\s+/g, ' '));
      expect(text).toContain(output.join(' '));
    }
  });

  it('tells the limits of the vendor with their sources, and its own', () => {
    const rows = textRows(page.split('id="limits"')[1]?.split('</table>')[0] ?? '');
    expect(rows.slice(1, 5)).toEqual([
      'Recovery code Mails a code of 8 letters and digits, in any case, that is good for 5 minutes and 5 tries. public D-PW R-CSO',
      'Wrong recovery codes The fifth wrong code locks the password. public D-PW R-REG R-SDK',
      'Sign-on A flow ends after 15 minutes without activity and is then not found. public D-FL D-FL1 S3 R-CSO',
      'Password rules A password has 8 to 255 characters, at least one of each of 4 classes and 5 different ones, and none more than 2 times in a row. 5 wrong passwords lock for 15 minutes; the same one twice in a row counts once. The last 6 passwords of 365 days are refused. A password is good for 182 days; the user can change it after 1. public D-CONV N-IOS',
    ]);
    expect(rows[6]).toBe('Inbox The inbox keeps the newest 500. a limit of the sandbox alone');
  });

  it('links every call of the control API', () => {
    for (const { href } of entriesOf(control)) expect(page).toContain(`href="${href}"`);
  });

  it('tells the note of every action that has one', () => {
    const notes = operations.map(({ operation }) => evidenceOf(operation)?.note).filter(Boolean);
    expect(notes).toHaveLength(38);
    const told = textOf(page.split('id="gaps"')[1] ?? '');
    for (const note of notes) expect(told).toContain(plain([note ?? '']));
  });
});
