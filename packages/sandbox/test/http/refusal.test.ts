import { describe, expect, it } from 'vitest';
import { member, send } from '../answer.ts';
import { testSandbox } from '../world.ts';

const sandbox = testSandbox();
const create = (users: readonly unknown[]) =>
  send(sandbox, 'POST', '/_mock/worlds', { type: 'application/json', body: { users } });
const target = (body: unknown, index: number) => member(body, 'details', index, 'target');

describe('the refusal of a body with many faults', () => {
  it('tells all of fifty', async () => {
    const { status, body } = await create(Array(50).fill(1));
    expect(status).toBe(400);
    expect(member(body, 'message')).toBe('The request has invalid data.');
    expect(member(body, 'details')).toHaveLength(50);
    expect(target(body, 49)).toBe('users.49');
  });

  it('tells the first fifty of more, and that there are more', async () => {
    const { status, body } = await create(Array(51).fill(1));
    expect(status).toBe(400);
    expect(member(body, 'message')).toBe(
      'The request has invalid data. These are the first 50 faults; there are more.',
    );
    expect(member(body, 'details')).toHaveLength(50);
    expect(target(body, 49)).toBe('users.49');
  });

  it('tells that an array is too long instead of what is in it', async () => {
    const { body } = await create(Array(40_000).fill(1));
    expect(member(body, 'details')).toEqual([
      {
        code: 'INVALID_VALUE',
        target: 'users',
        message: 'users must NOT have more than 5000 items.',
      },
    ]);
  });

  it('shortens a name that somebody made up', async () => {
    const { body } = await create([{ ['n'.repeat(1000)]: 1 }]);
    expect(target(body, 0)).toBe(`users.0.${'n'.repeat(200)}…`);
  });
});
