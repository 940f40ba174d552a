import { describe, expect, it } from 'vitest';
import { usePlatform } from '../../../src/use-platform.ts';
import { currentPassword, newestCode } from '../../../src/vendor-page.ts';

// What the vendor's pages say of the password of a user; the requests and values are written from them. What this
// project decided where they say nothing is marked as decided.

const api = usePlatform();

describe('the state of a password', () => {
  it.each([
    ['user.ok', 'OK'],
    ['user.nopassword', 'NO_PASSWORD'],
    ['user.expired', 'PASSWORD_EXPIRED'],
    ['user.locked', 'PASSWORD_LOCKED_OUT'],
    ['user.mustchange', 'MUST_CHANGE_PASSWORD'],
    ['user.gateway', 'EXTERNAL'],
  ])('of %s is %s', async (username, status) => {
    expect(await api.stateOf(username)).toBe(status);
  });

  it.each([
    ['PUT', 'password.reset+json', { newPassword: 'Fake-Temporary-77!' }, 'MUST_CHANGE_PASSWORD'],
    ['PUT', 'password.set+json', { value: 'Fake-Harbour-2042!' }, 'OK'],
    [
      'PUT',
      'password.set+json',
      { value: 'Fake-Harbour-2042!', forceChange: true },
      'MUST_CHANGE_PASSWORD',
    ],
    ['PUT', 'password.setValue+json', {}, 'NO_PASSWORD'],
    ['POST', 'password.forceChange', {}, 'MUST_CHANGE_PASSWORD'],
    ['POST', 'password.sendRecoveryCode+json', {}, 'OK'],
    ['POST', 'password.check+json', { password: currentPassword }, 'OK'],
  ])('after %s %s with %j is %4$s', async (method, action, body, status) => {
    expect((await api.password('user.ok', method, action, body)).status).toBe(200);
    expect(await api.stateOf('user.ok')).toBe(status);
  });

  it.each([
    ['user.ok', 200],
    ['user.mustchange', 200],
    ['user.expired', 200],
    ['user.nopassword', 400],
  ])('of %s lets a check answer %i', async (username, status) => {
    const answer = await api.password(username, 'POST', 'password.check+json', {
      password: currentPassword,
    });
    expect(answer.status).toBe(status);
  });

  it.each(['password.reset+json', 'password.set+json'])(
    'never locked after %s by a worker',
    async (action) => {
      const member = action.startsWith('password.reset') ? 'newPassword' : 'value';
      await api.password('user.locked', 'PUT', action, { [member]: 'Fake-Harbour-2042!' });
      expect(await api.stateOf('user.locked')).not.toBe('PASSWORD_LOCKED_OUT');
    },
  );
});

describe('decided: the lock', () => {
  // `lock-status` in specs/unknowns.yaml.
  it('lets a check answer 400', async () => {
    const answer = await api.password('user.locked', 'POST', 'password.check+json', {
      password: currentPassword,
    });
    expect(answer.status).toBe(400);
  });
});

describe('the lock', () => {
  const check = (wrong: string) =>
    api.password('user.ok', 'POST', 'password.check+json', { password: wrong });

  it('comes with the fifth wrong password and lasts 900 seconds', async () => {
    for (const wrong of ['1', '2', '3', '4']) await check(wrong);
    expect(await api.stateOf('user.ok')).toBe('OK');
    await check('5');
    const { body } = await api.send('GET', `${api.user('user.ok')}/password`);
    expect(body).toMatchObject({ status: 'PASSWORD_LOCKED_OUT', secondsUntilUnlock: 900 });
    await api.mock.arrange('POST', '/clock/advance', { by: 'PT900S' });
    expect(await api.stateOf('user.ok')).toBe('OK');
  });

  it('does not count the same wrong password again', async () => {
    for (let time = 0; time < 6; time++) await check('the same');
    expect(await api.stateOf('user.ok')).toBe('OK');
  });

  it('ends by password.unlock+json', async () => {
    expect((await api.password('user.locked', 'POST', 'password.unlock+json')).status).toBe(200);
    expect(await api.stateOf('user.locked')).toBe('OK');
  });
});

describe('a recovery code', () => {
  const request = (username = 'user.ok') =>
    api.password(username, 'POST', 'password.sendRecoveryCode+json');
  const recover = (recoveryCode: string) =>
    api.password('user.ok', 'POST', 'password.recover+json', {
      recoveryCode,
      newPassword: 'Fake-Lantern-77!',
    });

  it('has 8 letters and digits, in any case', async () => {
    await request();
    const code = await newestCode(api.mock);
    expect(code).toMatch(/^[A-Za-z0-9]{8}$/);
    expect((await recover(code.toLowerCase())).status).toBe(200);
    expect(await api.stateOf('user.ok')).toBe('OK');
  });

  it('is good for 5 minutes', async () => {
    await request();
    const code = await newestCode(api.mock);
    await api.mock.arrange('POST', '/clock/advance', { by: 'PT5M1S' });
    expect((await recover(code)).status).toBe(400);
  });

  it('takes 5 wrong tries, then the password is locked', async () => {
    await request();
    for (let time = 0; time < 4; time++) await recover('wrong000');
    expect(await api.stateOf('user.ok')).toBe('OK');
    await recover('wrong000');
    expect(await api.stateOf('user.ok')).toBe('PASSWORD_LOCKED_OUT');
  });

  it('starts the count again when it is new', async () => {
    await request();
    for (let time = 0; time < 4; time++) await recover('wrong000');
    await request();
    await recover('wrong000');
    expect(await api.stateOf('user.ok')).toBe('OK');
  });

  it.each([
    ['user.disabled', 'ACCOUNT_NOT_USABLE'],
    ['user.nopassword', 'NO_PASSWORD'],
    ['user.locked', 'PASSWORD_LOCKED_OUT'],
  ])('is refused to %s as %s', async (username, code) => {
    expect(await request(username)).toMatchObject({
      status: 400,
      body: { code: 'REQUEST_FAILED', details: [{ code }] },
    });
  });
});

describe('the media type', () => {
  it.each(['password.change+json', 'password.reset', 'password.forceChange+json'])(
    'is none of the vendor: PUT %s',
    async (name) => {
      const answer = await api.password('user.ok', 'PUT', name, {
        newPassword: 'Fake-Harbour-2042!',
      });
      expect(answer).toMatchObject({ status: 415, body: { code: 'INVALID_REQUEST' } });
    },
  );

  it('chooses the action, and no path below the password does', async () => {
    const path = `${api.user('user.ok')}/password/check`;
    const { status } = await api.send('POST', path, { password: currentPassword });
    expect([403, 404]).toContain(status);
  });
});
