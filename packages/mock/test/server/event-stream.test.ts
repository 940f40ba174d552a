import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/start-mock.ts';
import { environmentID } from '../put-password.ts';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ quiet: true });
});
afterAll(() => mock.close());

it.each(['GET', 'HEAD'])('asks a proxy not to hold events back, on %s', async (method) => {
  const url = `${mock.url}/_mock/worlds/${environmentID}/events`;
  const { body, headers } = await fetch(url, { method });
  await body?.cancel();
  expect(headers.get('content-type')).toBe('text/event-stream');
  expect(headers.get('x-accel-buffering')).toBe('no');
  expect(headers.get('cache-control')).toBe('no-store');
});
