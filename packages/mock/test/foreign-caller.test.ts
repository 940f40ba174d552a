import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { isForeignCaller } from '../src/foreign-caller.ts';

const call = (url: string, headers: Record<string, string>) =>
  ({ url, headers }) as IncomingMessage;
const host = '127.0.0.1:4010';
const control = '/_mock/worlds';

describe('a call of the control API', () => {
  it.each([
    [{ host }, 'without a page'],
    [{ host, origin: 'http://127.0.0.1:4020' }, 'of a page of this machine'],
    [{ host: 'localhost:4010', origin: 'http://localhost:4010' }, 'of the inspector'],
  ])('%o is taken, being one %s', (headers, _kind) => {
    expect(isForeignCaller(call(control, headers), '127.0.0.1')).toBe(false);
  });

  it.each([
    [{ host, origin: 'https://evil.example' }, 'of a page of another machine'],
    [{ host, origin: 'null' }, 'of a page without an origin'],
    [{ host: 'evil.example:4010' }, 'by a name that leads here'],
  ])('%o is refused, being one %s', (headers, _kind) => {
    expect(isForeignCaller(call(control, headers), '127.0.0.1')).toBe(true);
  });

  it('is taken by any name where the mock listens beyond this machine', () => {
    const headers = { host: 'build-7:4010', origin: 'http://build-7:4010' };
    expect(isForeignCaller(call(control, headers), '0.0.0.0')).toBe(false);
  });
});

it('a call of another API is taken from anywhere', () => {
  const headers = { host, origin: 'https://app.example.com' };
  expect(isForeignCaller(call('/platform/v1/environments', headers), '127.0.0.1')).toBe(false);
});
