import { readFileSync } from 'node:fs';
import { actions as auth } from '@ping-password/contract/auth';
import { actions as directory } from '@ping-password/contract/directory';
import { actions as platform } from '@ping-password/contract/platform';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { allEntries } from '../../src/live/open-entries.ts';
import { basisOf, named, sourcesOf } from '../../src/live/sources.ts';
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

describe('the sources of what is expected', () => {
  const file = new URL(import.meta.resolve('@ping-password/specs/sources.yaml'));
  const known = Object.keys(parse(readFileSync(file, 'utf8')));

  it('are those of statements that there are', () => {
    const names = statements.map(({ entry, id }) => `${entry}/${id}`);
    const { documented, disputed } = named;
    expect([...documented, ...disputed].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('are disputed in entries of contradictions.yaml or unknowns.yaml alone', () => {
    const entries = allEntries.map(({ id }) => id);
    const others = named.disputed.filter((name) => !entries.includes(name.split('/')[0] ?? ''));
    expect(others).toEqual([]);
  });

  it('say of a statement that it is documented or disputed, and not both', () => {
    expect(named.documented.filter((name) => named.disputed.includes(name))).toEqual([]);
  });

  it('are in sources.yaml', () => {
    const cited = new Set(statements.flatMap((statement) => sourcesOf(statement)));
    expect([...cited].filter((key) => !known.includes(key))).toEqual([]);
    expect(cited.size).toBeGreaterThan(20);
  });

  it.each([
    ['documented', 'put-called-post', 'put'],
    ['documented', 'platform/readUser', '404'],
    ['assumed', 'platform/setPasswordGateway', '404'],
    ['documented', 'platform/setPasswordGateway', '415'],
    ['assumed', 'same-wrong-password', 'twice'],
    ['assumed', 'directory-filters', 'eq'],
    ['assumed', 'first-password', 'administrator'],
    ['assumed', 'response-media-types', 'json'],
    ['disputed', 'lock-without-a-time', 'past'],
    ['disputed', 'json-suffix', 'unlock'],
    ['assumed', 'password-validate', 'send'],
    ['assumed', 'directory-method', 'POST'],
    ['assumed', 'platform/setPassword', 'own'],
  ])('are %s for %s/%s', (basis, entry, id) => {
    expect(basisOf({ entry, id })).toBe(basis);
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
