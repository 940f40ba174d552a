import { describe, expect, it } from 'vitest';
import { ApiError, createPlatformClient } from '../src/index.ts';
import { filter, findUser, findUsers, pages } from '../src/lists.ts';
import { ids } from './call/recording-fetch.ts';

const { environmentID } = ids;
const base = 'https://api.pingone.eu/v1';

interface Answer {
  readonly users: readonly string[];
  readonly next?: string;
  readonly status?: number;
}

/** A client whose list of users has the given pages, by their cursor. */
function listing(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const platform = createPlatformClient({
    region: 'EU',
    environmentID,
    retry: false,
    fetch: async ({ url }) => {
      const { search, searchParams } = new URL(url);
      asked.push(decodeURIComponent(search));
      const { users, next, status } = answers[searchParams.get('cursor') ?? ''] ?? { users: [] };
      const _links = next === undefined ? {} : { next: { href: next } };
      const body = { _links, _embedded: { users: users.map((id) => ({ id })) } };
      return new Response(JSON.stringify(body), { status: status ?? 200 });
    },
  });
  return { platform, asked };
}

const next = (cursor: string) =>
  `${base}/environments/${environmentID}/users?limit=2&cursor=${cursor}`;

async function idsOf(users: AsyncIterable<{ id: string }>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of users) found.push(id);
  return found;
}

describe('pages', () => {
  it('yields the items of all pages, and asks for a page when it is needed', async () => {
    const { platform, asked } = listing({
      '': { users: ['a', 'b'], next: next('2') },
      2: { users: ['c'] },
    });
    const found: string[] = [];
    for await (const { id } of pages(platform.listUsers, { query: { limit: 2 } })) {
      found.push(`${id}, asked ${asked.length}`);
    }
    expect(found).toEqual(['a, asked 1', 'b, asked 1', 'c, asked 2']);
    expect(asked).toEqual(['?limit=2', '?limit=2&cursor=2']);
  });

  it('yields the pages themselves', async () => {
    const { platform } = listing({ '': { users: ['a'], next: next('2') }, 2: { users: ['b'] } });
    const sizes: number[] = [];
    for await (const { _embedded } of pages(platform.listUsers, {}).byPage())
      sizes.push(_embedded.users.length);
    expect(sizes).toEqual([1, 1]);
  });

  it('yields an item once that moves to the next page', async () => {
    const { platform } = listing({
      '': { users: ['a', 'b'], next: next('2') },
      2: { users: ['b', 'c'] },
    });
    expect(await idsOf(pages(platform.listUsers, {}))).toEqual(['a', 'b', 'c']);
  });

  it('ends when a page leads back to one before', async () => {
    const { platform, asked } = listing({
      '': { users: ['a'], next: next('2') },
      2: { users: ['b'], next: next('2') },
    });
    expect(await idsOf(pages(platform.listUsers, {}))).toEqual(['a', 'b']);
    expect(asked).toHaveLength(2);
  });

  it('asks its own host, whatever host the link names', async () => {
    const { platform, asked } = listing({
      '': { users: ['a'], next: 'https://elsewhere.example/users?cursor=2' },
      2: { users: ['b'] },
    });
    expect(await idsOf(pages(platform.listUsers, {}))).toEqual(['a', 'b']);
    expect(asked).toEqual(['', '?cursor=2']);
  });

  it('throws what a page is refused with, after the items before it', async () => {
    const { platform } = listing({
      '': { users: ['a'], next: next('2') },
      2: { users: [], status: 400 },
    });
    const found: string[] = [];
    const loop = async () => {
      for await (const { id } of pages(platform.listUsers, {})) found.push(id);
    };
    await expect(loop()).rejects.toThrow(ApiError);
    expect(found).toEqual(['a']);
  });

  it('ends with the reason of the signal', async () => {
    const { platform, asked } = listing({ '': { users: ['a'], next: next('2') } });
    const left = new AbortController();
    const loop = async () => {
      for await (const _ of pages(platform.listUsers, { signal: left.signal }))
        left.abort(new Error('left'));
    };
    await expect(loop()).rejects.toThrow('left');
    expect(asked).toHaveLength(1);
  });
});

describe('a list whose answer is no page', () => {
  const _links = { next: { href: 'http://[' } };

  it.each([
    ['without items', {}],
    ['with null in the place of the items', { _embedded: null }],
    ['with null in the place of a list', { _embedded: { users: null } }],
    ['with null in the place of an item', { _embedded: { users: [null] } }],
    ['with a link that is no address', { _links, _embedded: { users: [{ id: 'a' }] } }],
    ['with a link that is no text', { _links: { next: { href: 7 } }, _embedded: { users: [] } }],
  ])('is an ApiError: %s', async (_title, body) => {
    const fetch = async () => Response.json(body);
    const platform = createPlatformClient({ region: 'EU', environmentID, fetch });
    const error = await findUser(platform, { username: 'ann' }).catch((thrown: unknown) => thrown);
    expect([error instanceof ApiError, String(error)]).toEqual([
      true,
      'ApiError: 200 The body is not a page of a list.',
    ]);
  });

  it('is an ApiError: an empty one', async () => {
    const fetch = async () => new Response(null, { status: 204 });
    const platform = createPlatformClient({ region: 'EU', environmentID, fetch });
    await expect(findUsers(platform, { email: 'a@example.com' })).rejects.toThrow(
      new ApiError(204, undefined, '204 The body is not a page of a list.'),
    );
  });
});

describe('filter', () => {
  it('quotes and escapes its values', () => {
    expect(filter`username eq ${'a" or username sw "'} and email sw ${'\\'}`).toBe(
      'username eq "a\\" or username sw \\"" and email sw "\\\\"',
    );
  });

  it('refuses a value that is no text', () => {
    expect(() => filter`username eq ${undefined as unknown as string}`).toThrow(
      new TypeError('A value of a filter is no text. Write it into the filter, or give a text.'),
    );
  });
});

describe('findUser and findUsers', () => {
  it('ask for exactly the name or the address', async () => {
    const { platform, asked } = listing({ '': { users: ['a', 'b'] } });
    expect((await findUser(platform, { username: 'ann' }))?.id).toBe('a');
    expect(await findUsers(platform, { email: 'a@example.com' })).toEqual([
      { id: 'a' },
      { id: 'b' },
    ]);
    expect(asked).toEqual(['?filter=username eq "ann"', '?filter=email eq "a@example.com"']);
  });

  it('find nobody', async () => {
    const { platform } = listing({});
    expect(await findUser(platform, { username: 'ann' })).toBeUndefined();
    expect(await findUsers(platform, { email: 'a@example.com' })).toEqual([]);
  });

  it('need the environment of a client without one', async () => {
    const free = createPlatformClient({ region: 'EU', fetch: async () => new Response('{}') });
    // @ts-expect-error environmentID is missing
    await expect(findUser(free, { username: 'ann' })).rejects.toThrow(
      'The path parameter environmentID is missing. Write a plain identifier, unencoded.',
    );
  });
});
