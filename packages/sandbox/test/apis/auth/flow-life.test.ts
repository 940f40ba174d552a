import { beforeEach, describe, expect, it } from 'vitest';
import { outcome } from '../../answer.ts';
import {
  createTestWorld,
  currentPassword,
  newPassword,
  type TestWorld,
  testSandbox,
} from '../../world.ts';
import { beginFlow, checkIn, cookieOf, resume, shown } from './sign-on.ts';

const sandbox = testSandbox();
let world: TestWorld;
beforeEach(async () => {
  world = await createTestWorld(sandbox);
});

const change = { currentPassword, newPassword };

describe('recovery in the flow', () => {
  const forget = (flowID: string, username: string) =>
    world.flowCall(flowID, 'password.forgot', { username });

  it('mails a code, takes it with a new password and completes', async () => {
    const flowID = await beginFlow(world);
    expect(shown(await forget(flowID, 'user.expired'))).toEqual([
      'RECOVERY_CODE_REQUIRED',
      ['password.recover', 'password.sendRecoveryCode'],
    ]);
    await world.flowCall(flowID, 'password.sendRecoveryCode', {});
    const recoveryCode = await world.code('user.expired');
    const answer = await world.flowCall(flowID, 'password.recover', { recoveryCode, newPassword });
    expect(shown(answer)).toEqual(['COMPLETED', []]);
    const { status } = await resume(world, flowID, cookieOf(answer));
    expect(status).toBe(302);
  });

  it('refuses wrong codes and locks with the fifth', async () => {
    const flowID = await beginFlow(world);
    await forget(flowID, 'user.ok');
    const body = { recoveryCode: 'WRONG', newPassword };
    const wrong = () => world.flowCall(flowID, 'password.recover', body);
    expect(outcome(await wrong())).toBe('400 INVALID_DATA INVALID_VALUE recoveryCode');
    for (let time = 2; time < 5; time += 1) await wrong();
    expect(outcome(await wrong())).toBe('400 REQUEST_FAILED PASSWORD_LOCKED_OUT');
  });

  it('counts the tries anew for another code, and stays where it is', async () => {
    const flowID = await beginFlow(world);
    await forget(flowID, 'user.ok');
    const wrong = () =>
      world.flowCall(flowID, 'password.recover', { recoveryCode: 'WRONG', newPassword });
    for (let time = 1; time < 5; time += 1) await wrong();
    const another = await world.flowCall(flowID, 'password.sendRecoveryCode', {});
    expect(shown(another)[0]).toBe('RECOVERY_CODE_REQUIRED');
    expect(outcome(await wrong())).toBe('400 INVALID_DATA INVALID_VALUE recoveryCode');
    const recoveryCode = await world.code('user.ok');
    const answer = await world.flowCall(flowID, 'password.recover', { recoveryCode, newPassword });
    expect(shown(answer)[0]).toBe('COMPLETED');
  });

  it.each([
    ['nobody', '404 NOT_FOUND'],
    ['user.nopassword', '400 REQUEST_FAILED NO_PASSWORD'],
    ['user.disabled', '400 REQUEST_FAILED ACCOUNT_NOT_USABLE'],
    ['user.locked', '400 REQUEST_FAILED PASSWORD_LOCKED_OUT'],
    ['user.external', '400 REQUEST_FAILED'],
    ['user.gateway', '400 REQUEST_FAILED CONSTRAINT_VIOLATION'],
  ])('is refused to %s as %s', async (user, expected) => {
    expect(outcome(await forget(await beginFlow(world), user))).toBe(expected);
  });
});

describe('recovery of a password that went away meanwhile', () => {
  it.each([
    ['cleared', 'setValue', {}, 'NO_PASSWORD'],
    ['handed to a gateway', 'setGateway', { type: 'LDAP' }, 'CONSTRAINT_VIOLATION'],
  ])('is refused, %s, and mails nothing', async (_, action, body, code) => {
    const flowID = await beginFlow(world);
    await world.flowCall(flowID, 'password.forgot', { username: 'user.ok' });
    const recoveryCode = await world.code('user.ok');
    await world.password('user.ok', action, body);
    await world.control('DELETE', '/inbox');
    const again = await world.flowCall(flowID, 'password.sendRecoveryCode', {});
    expect(outcome(again)).toBe(`400 REQUEST_FAILED ${code}`);
    expect((await world.control('GET', '/inbox')).body).toEqual({ messages: [] });
    const change = { recoveryCode, newPassword };
    expect(outcome(await world.flowCall(flowID, 'password.recover', change))).toBe(
      `400 REQUEST_FAILED ${code}`,
    );
  });
});

describe('life of a flow', () => {
  it('ends after 15 idle minutes, which every call begins anew', async () => {
    const flowID = await beginFlow(world);
    await world.advance('PT14M59.999S');
    expect((await world.auth('GET', `/flows/${flowID}`)).body).toMatchObject({
      expiresAt: '2026-03-02T10:29:59.999Z',
    });
    await world.advance('PT14M59.999S');
    expect((await world.auth('GET', `/flows/${flowID}`)).status).toBe(200);
    await world.advance('PT15M');
    expect(outcome(await world.auth('GET', `/flows/${flowID}`))).toBe('404 NOT_FOUND');
    expect(outcome(await checkIn(world, flowID, 'user.ok'))).toBe('404 NOT_FOUND');
  });

  it('begins anew with session.reset', async () => {
    const flowID = await beginFlow(world);
    const { body } = await world.flowCall(flowID, 'session.reset', {});
    expect(body).toMatchObject({ id: flowID, status: 'USERNAME_PASSWORD_REQUIRED' });
  });

  it('refuses what its status does not offer', async () => {
    const flowID = await beginFlow(world);
    expect(outcome(await world.flowCall(flowID, 'password.reset', change))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
    await checkIn(world, flowID, 'user.ok');
    expect(outcome(await checkIn(world, flowID, 'user.ok'))).toBe(
      '400 REQUEST_FAILED CONSTRAINT_VIOLATION',
    );
  });

  it('hides from another cookie', async () => {
    const flowID = await beginFlow(world);
    await checkIn(world, flowID, 'user.expired');
    const other = 'ST=tampered';
    const read = await world.auth('GET', `/flows/${flowID}`, { headers: { cookie: other } });
    expect(outcome(read)).toBe('404 NOT_FOUND');
    expect(outcome(await world.flowCall(flowID, 'password.reset', change, other))).toBe(
      '404 NOT_FOUND',
    );
    expect((await world.entry())['rule']).toBe('the session cookie is another one');
  });
});
