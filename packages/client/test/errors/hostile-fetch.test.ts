import { describe, expect, it } from 'vitest';
import {
  bearer,
  createPlatformClient,
  type Exchange,
  type Fetch,
  outcomeOf,
} from '../../src/index.ts';
import { password, path } from '../call/recording-fetch.ts';
import { canary, printed, secret, timer } from './canary.ts';

/** A secret that looks like a code, and one that looks like a name. */
const likeCode = 'HUNTERTWO';
const likeName = 'hunterError';

/** Calls with three secrets by a fetch that does what it wants, and keeps all that came of it. */
async function cameOf(fetch: Fetch) {
  const exchanges: Exchange[] = [];
  const client = createPlatformClient({
    region: 'EU',
    authorization: bearer(`${likeName}-token`),
    retry: { timer },
    onExchange: (exchange) => void exchanges.push(exchange),
    fetch,
  });
  const body = { currentPassword: likeCode, newPassword: `${canary}-${likeName}` };
  const call = client.PUT(`${password}#password.reset`, { params: { path }, body });
  const error = await call.then(
    (result): unknown => result.error,
    (thrown: unknown) => thrown,
  );
  return { error, all: [error, outcomeOf(error), ...exchanges].map(printed).join('\n') };
}

const throwing = (thrown: unknown): Fetch => {
  return async () => {
    throw thrown;
  };
};
const getters = (names: string[]) =>
  names.reduce(
    (object, name) =>
      Object.defineProperty(object, name, {
        get() {
          throw new Error(canary);
        },
      }),
    {},
  );
const withCause = (cause: unknown) => new TypeError('x', { cause });
/** Has no string, and says so loudly. */
const unprintable = {
  toString() {
    throw new Error(canary);
  },
};

describe('a fetch that throws', () => {
  it.each<[string, unknown]>([
    ['a text', canary],
    ['nothing', undefined],
    ['null', null],
    ['a function', () => canary],
    ['a secret as its name', { name: canary }],
    ['a secret as its code', { code: canary }],
    ['a secret as the code of its cause', withCause({ code: canary })],
    ['a secret that looks like a name', { name: likeName }],
    ['a secret that looks like a code', { code: likeCode }],
    ['a part of a secret', { name: 'hunter', code: 'HUNTER' }],
    ['a line with a secret', { name: `Error\n${canary}`, code: `E_${canary}` }],
    ['a name of any length', { name: `${'a'.repeat(100_000)}Error` }],
    ['members that are no texts', { name: { canary }, code: [canary], cause: 7 }],
    ['members without a string', { name: unprintable, code: unprintable }],
    ['a cause without a string', withCause(unprintable)],
    ['a name that throws', getters(['name'])],
    ['a code that throws', getters(['code'])],
    ['a cause that throws', getters(['cause'])],
    ['a cause whose code throws', withCause(getters(['code']))],
    [
      'what refuses every look',
      new Proxy(
        {},
        {
          get: () => {
            throw new Error(canary);
          },
        },
      ),
    ],
    ['an error of many', new AggregateError([new Error(canary)], canary)],
  ])('%s', async (_title, thrown) => {
    const { error, all } = await cameOf(throwing(thrown));
    expect(String(error)).toBe('TypeError: No answer came to resetPassword.');
    expect(outcomeOf(error)).toBe('tryLater');
    expect(all).not.toMatch(secret);
    expect(all).not.toMatch(/hunter/i);
  });

  it('before it returns a promise', async () => {
    const { error, all } = await cameOf(() => {
      throw new Error(canary);
    });
    expect(String(error)).toBe('TypeError: No answer came to resetPassword.');
    expect(all).not.toMatch(secret);
  });

  it.each([
    [
      { name: 'FetchError', code: 'ECONNRESET' },
      { name: 'FetchError', code: 'ECONNRESET' },
    ],
    [withCause({ code: 'UND_ERR_SOCKET' }), { name: 'TypeError', code: 'UND_ERR_SOCKET' }],
    [withCause({ code: 'ERR_HTTP2_ERROR' }), { name: 'TypeError', code: 'ERR_HTTP2_ERROR' }],
    [{ code: 'ConnectionClosed' }, { name: undefined, code: 'ConnectionClosed' }],
  ])('what looks like a name and a code hands them on: %o', async (thrown, expected) => {
    const { error } = await cameOf(throwing(thrown));
    expect((error as Error).cause).toEqual(expected);
  });
});

describe('a fetch that answers', () => {
  it.each<[string, () => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => canary],
    [
      'a body that breaks with a secret',
      () => ({
        status: 200,
        headers: new Headers(),
        text: () => Promise.reject(new Error(canary)),
      }),
    ],
    ['a status that throws', () => getters(['status'])],
  ])('%s', async (_title, answer) => {
    const { error, all } = await cameOf(async () => answer() as Response);
    expect(error).toBeInstanceOf(TypeError);
    expect(all).not.toMatch(secret);
  });

  it.each([
    ['a secret', `${canary}-${likeName}`],
    ['a part of one', likeName],
    ['the token', `${likeName}-token`],
    ['what no identifier looks like', `a ${likeCode}`],
    ['more than an identifier holds', 'a'.repeat(101)],
  ])('%s as the identifier of the call keeps it from the log', async (_title, id) => {
    const { all } = await cameOf(
      async () => new Response('{}', { headers: { 'x-ping-external-transaction-id': id } }),
    );
    expect(all).not.toMatch(/hunter|canary|a{101}/i);
  });
});
