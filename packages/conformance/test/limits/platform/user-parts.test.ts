import { describe, expect, it } from 'vitest';
import { invalid, leftOut, outcomeOf, outcomeWithWarnings } from '../../../src/limits.ts';
import { media, usePlatform } from '../../../src/use-platform.ts';

const api = usePlatform();

const part = (name: string, body: object) =>
  api.send('PUT', `${api.user('user.ok')}/${name}`, body);

describe('the part enabled of a user', () => {
  it.each([
    ['true', { enabled: true }, '200'],
    ['null', { enabled: null }, invalid('enabled')],
    ['a number', { enabled: 1 }, invalid('enabled')],
    ['true and a member more', { enabled: true, shoeSize: 43 }, '200'],
  ])('is set to %s', async (_title, body, outcome) => {
    expect(outcomeOf(await part('enabled', body))).toBe(outcome);
  });
});

describe('the population of a user', () => {
  it.each([
    ['null', { id: null }, invalid('id')],
    ['what is no identifier', { id: 'none' }, invalid('id')],
    ['one that exists', { id: '3f2b8c1d-9a4e-4d7b-8c60-1e5f7a9b2d34', shoeSize: 43 }, '200'],
  ])('is set to %s', async (_title, body, outcome) => {
    expect(outcomeOf(await part('population', body))).toBe(outcome);
  });
});

describe('the lock of an account', () => {
  it.each([
    ['a time', { unlockAt: '2042-01-02T03:04:05Z' }, ['200']],
    ['a day without a time', { unlockAt: '2042-01-02' }, [invalid('unlockAt')]],
    ['null, like none', { unlockAt: null }, ['200', leftOut('unlockAt')]],
    ['no body', '', ['200']],
  ])('ends at %s', async (_title, body, outcome) => {
    const answer = await api.send('POST', api.user('user.ok'), body, media('account.lock+json'));
    expect(await outcomeWithWarnings(api.mock, answer)).toEqual(outcome);
  });
});
