import { actions as auth } from '@ping-password/contract/auth';
import { actions as directory } from '@ping-password/contract/directory';
import { actions as platform } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { allEntries } from '../../src/live/open-entries.ts';
import { statements } from '../../src/live/statements/index.ts';

const documented = Object.entries({ auth, directory, platform }).flatMap(([api, actions]) =>
  Object.entries(actions).flatMap(([operationId, { responses }]) =>
    Object.keys(responses).map((status) => `${api}/${operationId} ${status}`),
  ),
);

describe('the entries of unknowns.yaml and contradictions.yaml', () => {
  it('each name a probe or whom to ask', () => {
    const without = allEntries.filter(({ probe, ask }) => probe === undefined && ask === undefined);
    expect(without).toEqual([]);
  });

  it('have a statement where they name a probe, and none where they do not', () => {
    const probed = allEntries.filter(({ probe }) => probe !== undefined).map(({ id }) => id);
    const settling = statements.map(({ entry }) => entry).filter((name) => !name.includes('/'));
    expect([...new Set(settling)].sort()).toEqual([...new Set(probed)].sort());
  });

  it('name the credentials that their statements need', () => {
    const needs = (id: string) =>
      statements.filter(({ entry }) => entry === id).map((statement) => statement.needs);
    for (const { id, probe } of allEntries)
      if (probe !== undefined)
        expect([id, needs(id)]).toEqual([id, expect.arrayContaining([probe])]);
  });
});

describe('the statements', () => {
  it('have names of their own', () => {
    const names = statements.map(({ entry, id }) => `${entry}/${id}`);
    expect(names).toEqual([...new Set(names)]);
  });

  it('are about statuses that the contract has', () => {
    const unknown = statements.filter(({ at }) => !documented.includes(at)).map(({ at }) => at);
    expect(unknown).toEqual([]);
  });
});
