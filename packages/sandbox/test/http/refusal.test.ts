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

describe('the refusal of a media type', () => {
  const environment = 'abfba8f6-49eb-49f5-a5d9-80ad5c98f9f6';
  const user = 'c3042000-188f-4bc7-a269-dee1602cf7af';
  const password = `/platform/v1/environments/${environment}/users/${user}/password`;
  const vendor = 'application/vnd.pingidentity.password';
  const all = ['reset', 'set', 'setValue', 'setGateway'].map((name) => `${vendor}.${name}+json`);

  it.each([
    ['application/json', 'No action here has the Content-Type application/json.'],
    [`${vendor}.check+json`, `The Content-Type ${vendor}.check+json is for POST here.`],
    [`${vendor}.rest+json`, 'No action here has this Content-Type.'],
    ['canary/type', 'No action here has this Content-Type.'],
  ])('says what is wrong with %s, and what to send', async (type, fault) => {
    const { status, body } = await send(sandbox, 'PUT', password, { type, body: {} });
    expect([status, member(body, 'message')]).toEqual([
      415,
      `${fault} Send one of ${all.join(', ')}.`,
    ]);
  });

  it('names the one that a form needs', async () => {
    const token = `/auth/${environment}/as/token`;
    const { body } = await send(sandbox, 'POST', token, { type: 'application/json', body: {} });
    expect(member(body, 'message')).toBe(
      'No action here has the Content-Type application/json. Send application/x-www-form-urlencoded.',
    );
  });
});
