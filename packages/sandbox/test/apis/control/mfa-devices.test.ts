import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import { createTestWorld, idOf, type TestWorld, testSandbox } from '../../world.ts';
import { beginFlow, checkIn, shown } from '../auth/sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const phone = '+1 512 555 0100';

describe('devices of the second factor', () => {
  it('come with a user and are shown with their identifiers', async () => {
    const id = 'D3F80A61-9E42-4C75-8B1F-52A6E7C90D38';
    const { body, status } = await world.control('POST', '/users', {
      username: 'ann',
      mfaDevices: [{ type: 'EMAIL' }, { type: 'SMS', phone, id }],
    });
    expect(status).toBe(201);
    expect(member(body, 'mfaDevices')).toMatchObject([
      { type: 'EMAIL', email: 'ann@example.com' },
      { type: 'SMS', phone, id: id.toLowerCase() },
    ]);
  });

  it('are taken away by an empty list', async () => {
    await world.control('PATCH', `/users/${idOf('user.mfa')}`, { mfaDevices: [] });
    const answer = await checkIn(world, await beginFlow(world), 'user.mfa');
    expect(shown(answer)).toEqual(['COMPLETED', []]);
    expect(await world.state('user.mfa')).not.toHaveProperty('mfaDevices');
  });

  it.each([
    [
      'an SMS device without a phone',
      { mfaDevices: [{ type: 'SMS' }] },
      'REQUIRED_VALUE mfaDevices.0.phone',
    ],
    [
      'two devices with one identifier',
      {
        mfaDevices: [0, 1].map(() => ({
          type: 'EMAIL',
          id: 'd3f80a61-9e42-4c75-8b1f-52a6e7c90d38',
        })),
      },
      'UNIQUENESS_VIOLATION mfaDevices.1.id',
    ],
  ])('are refused: %s', async (_, body, code) => {
    const path = `/users/${idOf('user.ok')}`;
    expect(outcome(await world.control('PATCH', path, body))).toBe(`400 INVALID_DATA ${code}`);
    const made = await world.control('POST', '/users', { username: 'ann', ...body });
    expect(outcome(made)).toBe(`400 INVALID_DATA ${code}`);
  });

  it('keep their identifiers and the sign-on when the world is reset', async () => {
    const users = [{ username: 'ann', mfaDevices: [{ type: 'SMS', phone }] }];
    const own = await createTestWorld(sandbox, { users });
    const devices = async () => {
      const flow = await checkIn(own, await beginFlow(own), 'user.mfa');
      const { body } = await own.control('GET', '/users');
      const all = member(body, 'users') as { mfaDevices?: unknown }[];
      return [shown(flow)[0], all.flatMap(({ mfaDevices = [] }) => mfaDevices)];
    };
    const before = await devices();
    expect(before).toMatchObject(['OTP_REQUIRED', [{ type: 'EMAIL' }, { type: 'SMS', phone }]]);
    await own.control('POST', '/reset');
    expect(await devices()).toEqual(before);
  });

  it('are not for users of the Directory', async () => {
    const path = '/users/4ec0bb1e-37b0-414e-b27e-b17ec8ee9321';
    expect(outcome(await world.control('PATCH', path, { mfaDevices: [] }))).toBe(
      '400 INVALID_DATA INVALID_VALUE mfaDevices',
    );
  });
});
