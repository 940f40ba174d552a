import { describe, expect, it } from 'vitest';
import {
  bearer,
  createPlatformClient,
  type Fetch,
  outcomeOf,
  type Timer,
  workerCredentials,
} from '../../src/index.ts';
import { ids, password, path } from './recording-fetch.ts';
import { answer, broken, server } from './unsteady-server.ts';

/** What a call has thrown. */
const thrownBy = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (error: unknown) => error,
  );

/** Runs at once what is due, and nothing else. */
const at =
  (isDue: (ms: number) => boolean): Timer =>
  (run, ms) => {
    if (isDue(ms)) queueMicrotask(run);
    return () => {};
  };

/** A client whose waits take no time, and how often it has called its fetch. */
function clientOf(fetch: Fetch, more: object = {}) {
  const tries: Request[] = [];
  const client = createPlatformClient({
    region: 'EU',
    retry: { timer: at((ms) => ms < 9_000) },
    fetch: (request, init) => {
      tries.push(request);
      return fetch(request, init);
    },
    ...more,
  });
  return { tries, read: (options = {}) => client.GET(password, { params: { path }, ...options }) };
}

describe('an error of the own code is thrown as it is, once, and is no missing answer:', () => {
  const own = new TypeError('session is undefined');
  const throwing = () => {
    throw own;
  };

  it.each([
    ['a token function that throws', bearer(throwing)],
    ['a token function that rejects', bearer(async () => throwing())],
    ['credentials that throw', throwing],
  ])('%s', async (_title, authorization) => {
    const { tries, read } = clientOf(async () => answer(200), { authorization });
    const error = await thrownBy(read());
    expect([error === own, tries.length, outcomeOf(error)]).toEqual([true, 0, 'unexpected']);
  });

  it('a token function that throws before another try', async () => {
    let asked = 0;
    const authorization = bearer(() => {
      asked += 1;
      return asked > 1 ? throwing() : 'token';
    });
    const { tries, read } = clientOf(async () => answer(503), { authorization });
    const error = await thrownBy(read());
    expect([error === own, tries.length, outcomeOf(error)]).toEqual([true, 1, 'unexpected']);
  });

  it.each([
    ['a random that throws', { random: throwing }],
    ['a timer that throws', { timer: throwing }],
  ])('%s', async (_title, retry) => {
    const { read } = clientOf(async () => answer(503), { retry });
    const error = await thrownBy(read());
    expect([error === own, outcomeOf(error)]).toEqual([true, 'unexpected']);
  });

  it('middleware that throws', async () => {
    const { tries, read } = clientOf(async () => answer(200));
    const error = await thrownBy(read({ middleware: [{ onRequest: throwing }] }));
    expect([error === own, tries.length, outcomeOf(error)]).toEqual([true, 0, 'unexpected']);
  });

  it.each([
    ['a signal that is none', { signal: 'soon' }],
    ['credentials that no header carries', { headers: { authorization: 'a\nb' } }],
  ])('%s', async (_title, options) => {
    const { tries, read } = clientOf(async () => answer(200));
    const error = await thrownBy(read(options));
    expect([error instanceof TypeError, tries.length, outcomeOf(error)]).toEqual([
      true,
      0,
      'unexpected',
    ]);
  });
});

describe('a fetch that fails by a fault of its own', () => {
  it.each([
    ['a name that is not defined', new ReferenceError('sned is not defined')],
    ['a number out of range', new RangeError('x')],
    ['text that is no JSON', new SyntaxError('x')],
    ['text that is no URI', new URIError('x')],
    [
      'a request that it does not take',
      new TypeError('x', { cause: Object.assign(new TypeError('y'), { code: 'ERR_INVALID_URL' }) }),
    ],
  ])('because of %s is tried once and is no missing answer', async (_title, thrown) => {
    const { tries, read } = clientOf(async () => {
      throw thrown;
    });
    const error = await thrownBy(read());
    expect([String(error), tries.length, outcomeOf(error)]).toEqual([
      'TypeError: The given fetch failed.',
      1,
      'unexpected',
    ]);
  });
});

describe('no answer is', () => {
  it.each([
    ['a connection that breaks', () => broken('ECONNRESET')],
    ['a failure that a browser does not explain', () => new TypeError('Failed to fetch')],
    ['a fetch that stops by itself', () => new DOMException('x', 'AbortError')],
    ['an error of no kind', () => new Error('x')],
  ])('%s', async (_title, ending) => {
    const { bodies, read } = server([ending, ending, ending]);
    const error = await thrownBy(read());
    expect([String(error), bodies.length, outcomeOf(error)]).toEqual([
      'TypeError: No answer came to readPassword.',
      3,
      'tryLater',
    ]);
  });

  it('a token that a broken connection keeps from coming', async () => {
    const authorization = workerCredentials({
      environmentID: ids.environmentID,
      clientID: 'c',
      clientSecret: 's',
      region: 'EU',
      fetch: async () => {
        throw broken('ECONNRESET');
      },
    });
    const { read } = clientOf(async () => answer(200), { authorization });
    expect(outcomeOf(await thrownBy(read()))).toBe('tryLater');
  });

  it('a try that takes too long', async () => {
    const { read } = clientOf(() => new Promise(() => {}), {
      retry: { attempts: 1, timer: at(() => true) },
    });
    const error = await thrownBy(read());
    expect([String(error), outcomeOf(error)]).toEqual(['TimeoutError: Timed out.', 'tryLater']);
  });
});

describe('a caller who leaves', () => {
  it.each([
    ['without a reason', undefined, 'AbortError'],
    ['with an error', new Error('left'), 'Error'],
    ['because of a time limit', new DOMException('x', 'TimeoutError'), 'TimeoutError'],
    ['with what looks like a broken connection', new TypeError('fetch failed'), 'TypeError'],
  ])('%s gets the reason, whose outcome is aborted', async (_title, reason, name) => {
    const before = AbortSignal.abort(reason);
    const { tries, read } = clientOf(async () => answer(200), { authorization: bearer('t') });
    const early = await thrownBy(read({ signal: before }));
    expect([early === before.reason, tries.length, outcomeOf(early)]).toEqual([true, 0, 'aborted']);
    expect((early as Error).name).toBe(name);
    const leaving = new AbortController();
    const { read: readLate } = clientOf(() => {
      leaving.abort(reason);
      return Promise.reject(leaving.signal.reason);
    });
    const late = await thrownBy(readLate({ signal: leaving.signal }));
    expect([late === leaving.signal.reason, outcomeOf(late)]).toEqual([true, 'aborted']);
  });

  it('before the first try makes nobody ask for a token', async () => {
    let asked = 0;
    const authorization = () => {
      asked += 1;
      return 'Bearer t';
    };
    const { read } = clientOf(async () => answer(200), { authorization });
    await thrownBy(read({ signal: AbortSignal.abort() }));
    expect(asked).toBe(0);
  });

  it('with a reason that is no object gets that', async () => {
    const { read } = clientOf(async () => answer(200));
    expect(await thrownBy(read({ signal: AbortSignal.abort('left') }))).toBe('left');
  });
});
