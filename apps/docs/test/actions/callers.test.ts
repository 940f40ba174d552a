import { expect, it } from 'vitest';
import { callersOf } from '../../src/actions/callers.ts';
import { withOperation } from '../example-api.ts';

function callers(security: unknown, only?: string): string[] {
  const api = withOperation('/pets', 'get', { security });
  return api.actions.slice(0, 1).flatMap((action) => callersOf(api, action, only));
}

it.each([
  [undefined, ['anyone']],
  [[{}], ['anyone']],
  [[{ flowCookie: [] }, {}], ['flow cookie, if there is one']],
  [[{ apiCredentials: [], userToken: [] }], ['API credentials and user token']],
  [
    [{ userToken: ['a:b', 'c'] }, { workerToken: [] }],
    ['user token with `a:b`, c', 'worker token'],
  ],
])('security %j is told as %j', (security, expected) => {
  expect(callers(security)).toEqual(expected);
});

it('keeps the alternatives of one scheme', () => {
  expect(callers([{ userToken: ['a'] }, { workerToken: [] }], 'workerToken')).toEqual([
    'worker token',
  ]);
});
