import { beforeEach, describe, expect, it } from 'vitest';
import { member, outcome } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  idOf,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn, cookieOf, redirected, resume, shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const change = { currentPassword, newPassword };
const first = ['usernamePassword.check', 'user.register', 'password.forgot', 'session.reset'];

describe('checkUsernamePassword', () => {
  it.each([
    ['user.ok', 'COMPLETED', []],
    ['user.expiring', 'COMPLETED', []],
    ['user.tooyoung', 'COMPLETED', []],
    ['user.expired', 'PASSWORD_EXPIRED', ['password.reset']],
    ['user.mustchange', 'MUST_CHANGE_PASSWORD', ['password.reset']],
  ])('leads %s to %s with exactly its links', async (user, status, links) => {
    const answer = await checkIn(world, await beginFlow(world), user);
    expect(shown(answer)).toEqual([status, links]);
    expect(answer.body).toMatchObject({
      authenticators: ['pwd'],
      _embedded: { user: { username: user } },
    });
  });

  it.each([
    ['user.locked', 'REQUEST_FAILED PASSWORD_LOCKED_OUT'],
    ['user.nopassword', 'INVALID_DATA INVALID_VALUE username'],
    ['user.external', 'INVALID_DATA INVALID_VALUE username'],
    ['user.gateway', 'INVALID_DATA INVALID_VALUE username'],
    ['user.disabled', 'INVALID_DATA INVALID_VALUE username'],
    ['nobody', 'INVALID_DATA INVALID_VALUE username'],
  ])('refuses %s as %s, and the flow stays', async (user, code) => {
    const flowID = await beginFlow(world);
    expect(outcome(await checkIn(world, flowID, user))).toBe(`400 ${code}`);
    expect(shown(await world.auth('GET', `/flows/${flowID}`))).toEqual([
      'USERNAME_PASSWORD_REQUIRED',
      first,
    ]);
  });

  it('counts wrong passwords and locks with the fifth, with the seconds', async () => {
    const flowID = await beginFlow(world);
    for (let time = 0; time < 4; time += 1) {
      expect(outcome(await checkIn(world, flowID, 'user.ok', `wrong ${time}`))).toBe(
        '400 INVALID_DATA INVALID_VALUE username',
      );
    }
    const fifth = await checkIn(world, flowID, 'user.ok', 'wrong');
    expect(outcome(fifth)).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
    expect(member(fifth.body, 'details', 0, 'innerError')).toEqual({ secondsUntilUnlock: 900 });
  });

  it('shows the name of the person once the password was right, and not before', async () => {
    const flowID = await beginFlow(world);
    const user = async (action: string, body: object) =>
      member((await world.flowCall(flowID, action, body)).body, '_embedded', 'user');
    expect(await user('password.forgot', { username: 'user.ok' })).toEqual({
      id: idOf('user.ok'),
      username: 'user.ok',
    });
    const other = await checkIn(world, await beginFlow(world), 'user.ok');
    expect(other.body).toMatchObject({
      _embedded: { user: { name: { given: 'Olivia', family: 'Keller' } } },
    });
  });

  it('asks for the user name when the flow knows none', async () => {
    const flowID = await beginFlow(world);
    const answer = await world.flowCall(flowID, 'usernamePassword.check', { password: 'x' });
    expect(outcome(answer)).toBe('400 INVALID_DATA REQUIRED_VALUE username');
  });
});

describe('identifier first', () => {
  const begin = () => beginFlow(world, { acr_values: 'Identifier_First' });

  it('asks for the name, then for the password', async () => {
    const flowID = await begin();
    expect(shown(await world.auth('GET', `/flows/${flowID}`))).toEqual([
      'SIGN_ON_REQUIRED',
      ['user.lookup'],
    ]);
    const found = await world.flowCall(flowID, 'user.lookup', { username: 'USER.OK' });
    expect(shown(found)).toEqual(['PASSWORD_REQUIRED', ['usernamePassword.check']]);
    const password = { password: currentPassword };
    expect(shown(await world.flowCall(flowID, 'usernamePassword.check', password))).toEqual([
      'COMPLETED',
      [],
    ]);
  });

  it('does not tell whether a name exists', async () => {
    const answers = [];
    for (const username of ['user.ok', 'nobody']) {
      const flowID = await begin();
      const { body } = await world.flowCall(flowID, 'user.lookup', { username });
      const checked = await world.flowCall(flowID, 'usernamePassword.check', { password: 'no' });
      answers.push([member(body, 'status'), member(body, '_embedded', 'user'), outcome(checked)]);
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});

describe('resetFlowPassword', () => {
  it.each(['user.expired', 'user.mustchange'])('completes the sign-on of %s', async (user) => {
    const flowID = await beginFlow(world);
    const cookie = cookieOf(await checkIn(world, flowID, user));
    const { body } = await world.flowCall(flowID, 'password.reset', change, cookie);
    expect(body).toMatchObject({ status: 'COMPLETED' });
    expect(redirected(await resume(world, flowID, cookie), 'code')).toHaveLength(43);
  });

  it('shows the policy to the user who has to change', async () => {
    const { body } = await checkIn(world, await beginFlow(world), 'user.expired');
    expect(member(body, '_embedded', 'passwordPolicy')).toMatchObject({
      name: 'Standard',
      length: { min: 8, max: 255 },
    });
  });

  it.each([
    ['currentPassword', { currentPassword: 'wrong', newPassword }],
    ['newPassword', { currentPassword, newPassword: 'short' }],
  ])('refuses a bad %s, and the flow stays', async (target, body) => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.expired');
    expect(outcome(await world.flowCall(flowID, 'password.reset', body))).toBe(
      `400 INVALID_DATA INVALID_VALUE ${target}`,
    );
    expect((await world.flowCall(flowID, 'password.reset', change)).status).toBe(200);
  });

  it('locks after five wrong passwords', async () => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.expired');
    const change = (currentPassword: string) =>
      world.flowCall(flowID, 'password.reset', { currentPassword, newPassword });
    for (const wrong of ['a', 'b', 'c', 'd']) await change(wrong);
    expect(outcome(await change('e'))).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
  });

  it.each([
    ['cleared', 'setValue', {}, 'NO_PASSWORD'],
    [
      'handed to a gateway',
      'setGateway',
      {
        id: '0b8c2e5a-6f0e-4a5e-9f46-4a0ef0f2a511',
        userType: { id: '9f1d4c1e-77f5-4d8e-9a3b-0f4a6f5d7c22' },
        correlationAttributes: { uid: 'x' },
      },
      'CONSTRAINT_VIOLATION',
    ],
  ])('is refused when the password was %s meanwhile', async (_, action, body, code) => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.expired');
    expect((await world.password('user.expired', action, body)).status).toBe(200);
    expect(outcome(await world.flowCall(flowID, 'password.reset', change))).toBe(
      `400 REQUEST_FAILED ${code}`,
    );
  });
});
