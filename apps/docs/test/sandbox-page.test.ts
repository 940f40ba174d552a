import { describe, expect, it } from 'vitest';
import { withPorts } from '../src/addresses.ts';
import { entriesOf } from '../src/catalog.ts';
import { readApis, readControlApi } from '../src/contract.ts';
import { evidenceOf } from '../src/evidence/evidence.ts';
import { readSandboxFacts } from '../src/sandbox-page/facts.ts';
import { moduleSamples, type Sample, shellSamples } from '../src/sandbox-page/samples.ts';
import { read } from './built-site.ts';

const page = await read('sandbox.md');
const facts = await readSandboxFacts();
const entries = (await readApis()).flatMap(entriesOf);
const control = entriesOf(await readControlApi());

describe('the page of the sandbox', () => {
  it('holds the tables of the packages, row by row', () => {
    const tables = [facts.world, facts.personas, facts.answers, facts.faults];
    expect(tables.map(({ rows }) => rows.length)).toEqual([9, 11, 11, 6]);
    for (const { rows } of tables)
      for (const row of rows) expect(page).toContain(`| ${row.join(' | ')} |`);
    expect(facts.calls).toHaveLength(9);
    for (const call of facts.calls) expect(page).toContain(`- ${call}\n`);
  });

  it('names the port of the mock itself, whatever port the docs are served for', () => {
    const told = 'It listens on this machine at port 4010, or at the port that `MOCK_PORT` names.';
    expect(withPorts(page, { mock: 4110, portal: 4020, docs: 4030 })).toContain(told);
  });

  it('holds every sample and what it prints', () => {
    for (const { source, output } of Object.values<Sample>({ ...shellSamples, ...moduleSamples })) {
      expect(page).toContain(`\n${source}\n`);
      expect(page).toContain(`\n${output.join('\n')}\n`);
    }
  });

  it('tells the limits of the vendor with their sources, and its own', () => {
    const limits = page.split('## Limits')[1] ?? '';
    const rows = limits.split('\n').filter((line) => line.startsWith('| ['));
    expect(rows.slice(0, 4).map((row) => row.split(' | ')[1])).toEqual([
      'Sends the user an e-mail with a recovery code: 8 letters and digits, valid for 5 minutes and 5 tries; upper and lower case are the same.',
      'The fifth wrong code locks the password.',
      'A flow expires after 15 minutes without a request; then the answer is 404.',
      'A password has 8 to 255 characters, at least one of each of 4 classes and 5 different ones, and none more than 2 times in a row. 5 wrong passwords lock for 15 minutes; the same one twice in a row counts once. The last 6 passwords of 365 days are refused. A password is good for 182 days; the user can change it after 1.',
    ]);
    expect(rows[0]).toContain('(public: ');
    expect(rows[5]).toBe(
      '| [Inbox](/control/read-newest-message.md) | The inbox keeps the newest 500. | a limit of the sandbox alone |',
    );
  });

  it('links every call of the control API', () => {
    for (const { path } of control) expect(page).toContain(`](${path.slice(0, -1)}.md)`);
  });

  it('tells the note of every action that has one', () => {
    const notes = entries.flatMap(({ operation }) => evidenceOf(operation)?.note ?? []);
    const rows = page.split('## Where the vendor says nothing')[1]?.match(/^\| \[/gm);
    expect(rows).toHaveLength(notes.length);
    for (const note of notes) expect(page).toContain(`| ${note} |`);
  });
});
