import { describe, expect, it } from 'vitest';
import { member, outcome, text } from '../../answer.ts';
import { createTestWorld, testSandbox } from '../../world.ts';

const world = await createTestWorld(testSandbox());

const list = (query: string) => world.platform('GET', `/populations${query}`);
const namesIn = (body: unknown) =>
  ((member(body, '_embedded', 'populations') ?? []) as { name: string }[]).map(({ name }) => name);

describe('listPopulations', () => {
  it.each([
    ['?filter=name%20sw%20%22def%22', ['Default']],
    ['?filter=name%20eq%20%22Guests%22', ['Guests']],
    ['?filter=id%20eq%20%22a6d1e7f0-2c3b-4f58-9e07-4b8d6c1a5e92%22', ['Guests']],
    ['?filter=name%20eq%20%22none%22', []],
    ['?filter=&limit=', ['Default', 'Guests']],
    ['?limit=5000', ['Default', 'Guests']],
  ])('answers to %s', async (query, names) => {
    const { body } = await list(query);
    expect(namesIn(body)).toEqual(names);
    expect(body).toMatchObject({ count: names.length, size: names.length });
  });

  it('gives each population once, page by page', async () => {
    const { body } = await list('?limit=1');
    expect(body).toMatchObject({ count: 2, size: 1 });
    const { pathname, search } = new URL(text(body, '_links', 'next', 'href'));
    const next = await world.send('GET', pathname + search, { token: world.workerToken() });
    expect([...namesIn(body), ...namesIn(next.body)]).toEqual(['Default', 'Guests']);
    expect(Object.keys(member(next.body, '_links') as object)).toEqual(['self', 'prev']);
  });

  it('refuses the cursor of another list', async () => {
    const { body } = await world.platform('GET', '/users?limit=1');
    const cursor = new URL(text(body, '_links', 'next', 'href')).searchParams.get('cursor');
    expect(outcome(await list(`?cursor=${cursor}`))).toBe('400 INVALID_DATA INVALID_VALUE cursor');
  });

  it.each([
    ['?filter=name%20co%20%22x%22', 'INVALID_FILTER filter'],
    ['?filter=description%20eq%20%22x%22', 'INVALID_FILTER filter'],
    ['?limit=0', 'INVALID_VALUE limit'],
    ['?limit=all', 'INVALID_VALUE limit'],
  ])('refuses %s', async (query, refusal) => {
    expect(outcome(await list(query))).toBe(`400 INVALID_DATA ${refusal}`);
  });
});
