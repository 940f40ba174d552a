import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/start-mock.ts';
import { type Failure, json, password, put, reset, set } from './put-password.ts';

let mock: Mock;

beforeAll(async () => {
  mock = await startMock({ mode: 'examples', quiet: true });
});
afterAll(() => mock.close());

describe('bad input', () => {
  const listed = ` Send one of ${reset}, ${set}, `;
  const cases: [string, () => Promise<Response>, number, string, string][] = [
    [
      'an unlisted media type',
      () => put(mock, 'application/json', '{}'),
      415,
      'INVALID_REQUEST',
      listed,
    ],
    [
      'a misspelt media type with an empty body',
      () => put(mock, `${set}x`, undefined),
      415,
      'INVALID_REQUEST',
      listed,
    ],
    ['a missing media type', () => put(mock, undefined, undefined), 415, 'INVALID_REQUEST', listed],
    [
      'a missing media type with a body',
      () => put(mock, undefined, new Blob(['{}'])),
      415,
      'INVALID_REQUEST',
      listed,
    ],
    ['malformed JSON', () => put(mock, set, '{"value":'), 400, 'INVALID_REQUEST', 'not valid JSON'],
    ['an empty body', () => put(mock, set, undefined), 400, 'INVALID_REQUEST', 'is empty'],
    [
      'a compressed body',
      () => put(mock, set, '{"value":"x"}', { 'content-encoding': 'gzip' }),
      415,
      'INVALID_REQUEST',
      'without a Content-Encoding',
    ],
    ['JSON of the wrong type', () => put(mock, set, '[1]'), 400, 'INVALID_DATA', 'invalid data'],
    [
      'invalid UTF-8',
      () => put(mock, set, new Uint8Array([0x7b, 0xff, 0x7d])),
      400,
      'INVALID_REQUEST',
      'UTF-8',
    ],
    [
      'a body of 2 MB',
      () => put(mock, set, 'x'.repeat(2 * 1024 * 1024)),
      413,
      'INVALID_REQUEST',
      'longer than 1048576 bytes',
    ],
    [
      'absent credentials',
      () => put(mock, set, '{"value":"x"}', { authorization: '' }),
      401,
      'ACCESS_FAILED',
      'credentials',
    ],
    [
      'malformed credentials',
      () => put(mock, set, '{"value":"x"}', { authorization: 'Bearer' }),
      401,
      'ACCESS_FAILED',
      'credentials',
    ],
    [
      'an unknown status in Prefer',
      () => put(mock, set, '{"value":"x"}', { prefer: 'code=299' }),
      400,
      'INVALID_REQUEST',
      '200, 400, 401',
    ],
    [
      'an unknown example in Prefer',
      () => put(mock, set, '{"value":"x"}', { prefer: 'example=x' }),
      400,
      'INVALID_REQUEST',
      'clearText, encoded, forceChange',
    ],
    [
      'an unknown path',
      () => fetch(`${mock.url}/platform/v1/nowhere`),
      404,
      'NOT_FOUND',
      '/auth, /_mock, /directory/api, /platform/v1',
    ],
    [
      'duplicate slashes',
      () => fetch(`${mock.url}/${password}`),
      404,
      'NOT_FOUND',
      'No action has this path',
    ],
    [
      'a wrong method',
      () => fetch(`${mock.url}${password}`, { method: 'PATCH' }),
      405,
      'INVALID_REQUEST',
      'takes GET, HEAD, PUT, POST',
    ],
    [
      'broken percent-encoding',
      () => fetch(`${mock.url}/auth/%zz/flows/%zz`),
      400,
      'INVALID_DATA',
      'invalid data',
    ],
  ];

  it.each(cases)('answers %s in the vendor form', async (_title, call, status, code, words) => {
    const response = await call();
    const body = await json<Failure>(response);
    expect(response.status).toBe(status);
    expect(Object.keys(body).slice(0, 3)).toEqual(['id', 'code', 'message']);
    expect(body.code).toBe(code);
    expect(body.message).toContain(words);
  });

  it('tells the first of many faults at once', async () => {
    const members = Array.from({ length: 60_000 }, (_, index) => [`m${index}`, 1]);
    const response = await put(mock, set, JSON.stringify(Object.fromEntries(members)));
    expect((await json<Failure>(response)).details).toHaveLength(50);
  });

  it('names the allowed methods in a header', async () => {
    const response = await fetch(`${mock.url}${password}`, { method: 'DELETE' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, PUT, POST');
  });

  it('refuses a long body whose length is not announced, and goes on serving', async () => {
    const stream = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 32; i += 1) controller.enqueue(new Uint8Array(64 * 1024));
        controller.close();
      },
    });
    const response = await fetch(`${mock.url}${password}`, {
      method: 'PUT',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': set },
    } as RequestInit);
    expect(response.status).toBe(413);
    expect((await put(mock, set, '{"value":"x"}')).status).toBe(200);
  });

  it('answers bytes that are no HTTP', async () => {
    const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
    socket.end('nonsense\r\n\r\n');
    const [chunk] = await once(socket, 'data');
    expect(String(chunk)).toMatch(/^HTTP\/1\.1 400 /);
  });
});
