import { expect, it } from 'vitest';
import { differencesOf } from '../../src/inspector/record-diff.ts';

const user = (id: string, more: object = {}) => ({
  id,
  username: `user.${id}`,
  enabled: true,
  ...more,
});

it('tells what is new, gone and changed, table by table', () => {
  const before = {
    users: [user('a', { password: { failures: 0, hash: 'one' } }), user('b')],
    policies: [{ id: 'p', name: 'Standard' }],
  };
  const after = {
    users: [user('a', { enabled: false, password: { failures: 3, hash: 'two' } }), user('c')],
    policies: [{ id: 'p', name: 'Standard' }],
    flows: [{ id: 'f' }],
  };
  expect(differencesOf(before, after)).toEqual([
    {
      table: 'users',
      lines: [
        'user.b: deleted',
        'user.a: enabled true → false, password.failures 0 → 3, password.hash',
        'user.c: new',
      ],
    },
    { table: 'flows', lines: ['f: new'] },
  ]);
});

it('finds nothing between a state and itself', () => {
  expect(differencesOf({ users: [user('a')] }, { users: [user('a')] })).toEqual([]);
});
