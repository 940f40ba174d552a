import { countLevels, statementsOf } from '@ping-password/contract/evidence';
import { describe, expect, it } from 'vitest';
import { readSources } from '../src/contract.ts';
import { needs } from '../src/index-page/needs.ts';
import { read } from './built-site.ts';
import { apis, operations } from './site-actions.ts';
import { textRows } from './site-text.ts';

const sources = await readSources();
const index = await read('index.html');

describe('the index', () => {
  it.each(operations)('lists $title', ({ operationId, operation, find, name }) => {
    expect(operation).toBeDefined();
    const api = apis.find((candidate) => candidate.name === name);
    expect(index).toContain(`>${operationId}</code>`);
    expect(index).toContain(`>${api && find(api.document).summary}</a>`);
  });

  it('says once that the project is independent', () => {
    expect(index.match(/independent of Ping Identity/g)).toHaveLength(1);
  });

  it('lists every source', () => {
    for (const key of Object.keys(sources)) expect(index).toContain(`id="source-${key}"`);
  });

  it('counts the statements as the evidence report does', () => {
    const rows = apis.flatMap(({ document }) => {
      const counts = countLevels(statementsOf(document));
      return (['operation', 'status', 'member'] as const).map((kind) => {
        const { page, public: known, inferred } = counts[kind];
        return [page, known, inferred].map((count) => `<td>${count}</td>`).join('');
      });
    });
    expect(rows).toHaveLength(9);
    for (const row of rows) expect(index).toContain(row);
  });

  it('shows what each need sends, who may send it, and what it may answer', () => {
    const rows = textRows(index.split('id="needs"')[1]?.split('</table>')[0] ?? '');
    expect(rows).toHaveLength(needs.length + 1);
    expect(rows[1]).toMatch(
      /^Users change their own password platform\/resetPassword application\/vnd\.pingidentity\.password\.reset\+json with currentPassword, newPassword user token with p1:reset:userPassword \d+ failures$/,
    );
    expect(rows[5]).toMatch(
      /^A password is locked after too many failures platform\/unlockPassword application\/vnd\.pingidentity\.password\.unlock\+json worker token with Identity Data Admin \d+ failures$/,
    );
  });
});
